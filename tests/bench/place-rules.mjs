/** What the builder writes for each of the three elements: the tag with its text, and the rule that keeps its place. */
import {serveSite} from '../../demo/server.mjs';

const elements = ['blue-heart', 'stat', 'countdown'];

/** Runs in the builder's page. */
function written() {
  const [paste, style] = [...document.querySelectorAll('.piece code')].map(({textContent}) => textContent);
  return {html: paste.replace(/<script.*?<\/script>\s*/g, ''), style};
}

/** `{html, style}` of all three, one below the other. */
export const builderWrites = async ({withPage}) => {
  const server = await serveSite(0);
  const found = [];
  for (const element of elements) {
    const query = `element=${element}&lang=en&host=own&files=https://www.example.org/`;
    const path = `http://127.0.0.1:${server.address().port}/?ui=en#${query}`;
    const use = async (page) => {
      await page.waitForSelector('.piece[data-as="style"]');
      return page.evaluate(written);
    };
    found.push(await withPage(use, {path, viewport: {width: 1280, height: 900}}));
  }
  server.close();
  return {html: found.map(({html}) => `<div>${html}</div>`).join('\n'), style: found.map(({style}) => style).join('\n')};
};
