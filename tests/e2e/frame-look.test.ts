import {assert} from 'chai';
import {close, finished, openAt, the, type Opened} from './open.js';

/*
 * The built embed pages on the test's own origin, where what they show can be measured.
 */

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const pages = ['countdown', 'blue-heart', 'stat', 'children/stat'];

const show = (path: string, width = 500): Promise<Opened> => openAt(`/dist/embed/${path}`, {width, height: 100});

suite('the built embed pages', () => {
  teardown(close);

  for (const lang of languages) {
    test(`in ${lang}: the box of the body is as high as all that is in it, at every width`, async () => {
      for (const name of pages) {
        const page = await show(`${lang}/${name}.html?precision=hour&helpline=FR&dismissible&view=pictogram`);
        const {body, documentElement: root} = page.document;
        for (const width of [320, 500, 900]) {
          page.frame.style.width = `${width}px`;
          await finished(page);
          assert.equal(body.getBoundingClientRect().top, 0);
          // What is told is rounded up. Where that takes a scroll bar away the content becomes lower, and is told again.
          for (let times = 0; times < 2; times++) {
            page.frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
            await new Promise(page.window.requestAnimationFrame);
          }
          assert.isAtMost(root.scrollHeight, page.frame.clientHeight, `${name}, ${width} px`);
          assert.isAtMost(page.frame.clientHeight - body.getBoundingClientRect().height, 1, `${name}, ${width} px`);
          assert.isAtMost(body.scrollWidth, width, `${name}, ${width} px`);
          assert.equal(page.window.innerWidth, root.clientWidth, `${name}, ${width} px`);
        }
        page.frame.remove();
      }
    });
  }

  test('their fallback alone is as high as its box, too', async () => {
    const page = await openAt('/dist/embed/en/stat.html?figure=nonsense', {width: 320, height: 50});
    const {body, documentElement: root} = page.document;
    assert.isAbove(body.querySelector('a')!.getClientRects().length, 0);
    const {height} = body.getBoundingClientRect();
    page.frame.style.height = `${Math.ceil(height)}px`;
    assert.isAbove(height, 20);
    assert.isAtMost(root.scrollHeight, Math.ceil(height));
  });

  test('where no script runs they say the fact, and the address that a dead link leads to', async () => {
    const page = await openAt('/dist/embed/fr/stat.html', {sandbox: 'allow-same-origin'});
    const link = page.document.querySelector('a')!;
    assert.isNull(the(page, 'trafficking-stat').shadowRoot);
    assert.isAbove(link.getClientRects().length, 0);
    assert.include(page.document.body.innerText, '27,6\u00a0millions');
    assert.match(page.window.getComputedStyle(link, '::after').content, /https:|attr\(href\)/);
  });

  test('a ring of focus at the edge is not cut off', async () => {
    const page = await show('en/stat.html');
    // The outline and its offset.
    const ring = 2 + 2;
    const {left, bottom} = the(page, 'trafficking-stat').getBoundingClientRect();
    assert.isAtLeast(left, ring);
    assert.isAtLeast(page.document.body.getBoundingClientRect().bottom - bottom, ring);
  });

  test('unless asked they are transparent, in dark text', async () => {
    const page = await show('en/stat.html');
    const of = (element: Element) => page.window.getComputedStyle(element);
    const {documentElement: root, body} = page.document;
    assert.equal(of(root).colorScheme, 'normal');
    for (const element of [root, body]) assert.equal(of(element).backgroundColor, 'rgba(0, 0, 0, 0)');
    assert.equal(of(body).color, 'rgb(0, 0, 0)');
  });

  for (const [scheme, lighter] of [
    ['light', 'background'],
    ['dark', 'text'],
  ] as const)
    test(`?scheme=${scheme}: a ground and a text of that scheme`, async () => {
      const page = await show(`en/stat.html?scheme=${scheme}`);
      const {color, backgroundColor, colorScheme} = page.window.getComputedStyle(page.document.documentElement);
      const lightness = (value: string) =>
        value
          .match(/\d+/g)!
          .slice(0, 3)
          .reduce((sum, part) => sum + Number(part), 0);
      assert.equal(colorScheme, scheme);
      assert.notEqual(backgroundColor, 'rgba(0, 0, 0, 0)');
      const difference = lightness(backgroundColor) - lightness(color);
      assert.isAbove(lighter === 'background' ? difference : -difference, 500);
    });
});
