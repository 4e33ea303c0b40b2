import {assert} from 'chai';
import {lengthOfPost, post, postLength, withoutScript} from '../../demo/builder/mail.js';
import {pageOf} from '../../demo/builder/embeds.js';
import {catalogue} from '../../src/figures/catalogue.js';
import {ourLanguages} from '../../src/languages/all.js';
import {choice, own} from './choices.js';

const pieces = (chosen: ReturnType<typeof choice>) =>
  Object.fromEntries(withoutScript(chosen, pageOf(chosen)).map(({as, code}) => [as, code]));

suite('what goes where no script runs', () => {
  for (const lang of ourLanguages) {
    test(`${lang}: a post has the fact and its source, and is short enough`, () => {
      for (const [figure, {year, sourceUrl}] of Object.entries(catalogue)) {
        const chosen = choice({element: 'stat', settings: {figure}, lang});
        const text = post(chosen, pageOf(chosen));
        assert.isAtMost(lengthOfPost(text), postLength, text);
        assert.include(text, sourceUrl, figure);
        assert.include(text, String(year), figure);
      }
      for (const element of ['countdown', 'blue-heart'] as const) {
        const chosen = choice({element, lang});
        assert.match(post(chosen, pageOf(chosen)), /30.* https:\S+$/);
      }
    });
  }

  test('is one line of HTML with a size and alternative text, where there is a picture', () => {
    const chosen = choice({element: 'stat', settings: {figure: 'children'}, lang: 'en'}, {cards: ['cards/en/children.png']});
    const {mail, markdown, alt} = pieces(chosen);
    assert.match(
      mail!,
      /^<a href="https:[^"]+"><img src="https:\/\/files\.example\/july30\/cards\/en\/children\.png" width="600" height="315" alt="38% [^"]+"><\/a>$/,
    );
    assert.include(markdown, `[![${alt!}](https://files.example/july30/cards/en/children.png)](https:`);
    assert.notMatch(mail!, /<table|style=/);
    // Whoever hosts it themselves uploads the picture alone.
    assert.include(pieces({...chosen, isOwnHost: true})['mail'], 'src="https://files.example/july30/children.png"');
  });

  test('lets no address end a link of Markdown or a tag', () => {
    const page = {
      element: 'countdown',
      lang: 'en',
      settings: {href: 'https://example.org/a)[x](https://evil.example/"><b>'},
    } as const;
    const {mail, markdown} = pieces(choice(page, {cards: ['cards/en/day.png'], files: 'https://files.example/a)b(/'}));
    assert.match(markdown!, /^\[!\[[^\]]*\]\([^()]*\)\]\([^()]*\)$/);
    assert.equal(mail!.match(/</g)!.length, 3);
  });

  test('is a post alone where there is no picture: of what is ours but was not made, and of what is not ours', () => {
    assert.hasAllKeys(pieces(choice({element: 'stat', settings: {figure: 'children'}})), ['post']);
    const mine = choice({element: 'stat', settings: own}, {cards: ['cards/en/forced-labour.png']});
    assert.hasAllKeys(pieces(mine), ['post']);
    assert.include(pieces(mine)['post'], own['source-url']);
  });

  test('an address counts as 23, and a Chinese sign as two', () => {
    assert.equal(lengthOfPost('abc https://example.org/' + 'x'.repeat(99)), 27);
    assert.equal(lengthOfPost('人口a'), 5);
    assert.equal(lengthOfPost('“é”'), 3);
  });

  test('a text without end is cut, and says so', () => {
    const chosen = choice({element: 'stat', settings: {...own, label: 'x'.repeat(500)}});
    const text = post(chosen, pageOf(chosen));
    assert.isAtMost(lengthOfPost(text), postLength);
    assert.match(text, /…$/);
  });
});
