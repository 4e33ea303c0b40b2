import {autop} from '@wordpress/autop';
import {assert} from 'chai';
import markdownIt from 'markdown-it';
import {marked} from 'marked';
import {embedIds} from '../../demo/builder/address.js';
import {embeds} from '../../demo/builder/embeds.js';
import {choice, own} from './choices.js';

/** What people paste our lines into, which takes a block inside a paragraph apart. */
const writers: [name: string, write: (snippet: string) => string][] = [
  ['markdown-it', (snippet) => markdownIt({html: true}).render(snippet)],
  ['marked', (snippet) => marked.parse(snippet, {async: false})],
  ['WordPress, which makes paragraphs', (snippet) => autop(snippet)],
  ['a paragraph', (snippet) => `<p>${snippet}</p>`],
];

const ours = 'script, iframe, a, [data-july30], trafficking-stat, blue-heart-banner, world-day-countdown';

/** What counts in a snippet: our elements and what carries them, with all attributes and words. */
const contents = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll(ours)].map(({localName, attributes, textContent}) => ({
    localName,
    attributes: Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
    words: textContent.replace(/\s+/g, ' ').trim(),
  }));

const message = {message: 'Our own words & “more”, with a dash - and 2 < 3', settings: {}};
const chosen = [choice({}), choice({element: 'stat', settings: own}), choice({element: 'blue-heart', ...message})];

const built = chosen.flatMap((one) =>
  embedIds.flatMap((id) =>
    embeds(one)
      [id].pieces.filter(({code}) => code.startsWith('<'))
      .map(({as, code}): [string, string] => [`${one.state.element}, ${id}, ${as}`, code]),
  ),
);

suite('snippets keep their words in Markdown and in paragraphs', () => {
  for (const [name, write] of writers) {
    test(`the builder’s, in ${name}`, () => {
      assert.isAbove(built.length, 40);
      // A block in the paragraph ends it: a placeholder is one, and what it contains stays in it.
      for (const [where, snippet] of built) assert.deepEqual(contents(write(snippet)), contents(snippet), where);
    });

    test(`the documentation’s, in ${name}`, async () => {
      const pages = ['site-owners', 'other-systems', 'frames', 'countdown', 'stat', 'blue-heart', 'look', 'languages', 'figures'];
      const texts = await Promise.all(pages.map(async (page) => (await fetch(`/demo/docs/${page}.md`)).text()));
      const snippets = [...texts.join('\n').matchAll(/^```html(?: live)?\n(.*?)^```/gms)].map(([, snippet]) => snippet!);
      assert.isAbove(snippets.length, 15);
      for (const snippet of snippets) assert.deepEqual(contents(write(snippet)), contents(snippet), snippet);
    });
  }
});
