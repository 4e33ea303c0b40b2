import {assert} from 'chai';
import {en} from '../../src/languages/en.js';
import {fr} from '../../src/languages/fr.js';
import {languages, setMessages} from '../../src/i18n/registry.js';

// A script tag as far as its place in the page counts; the order of the tags themselves: tests/e2e/languages.test.ts.

suite('the registry of languages', () => {
  test('one whose words a site sets keeps its place, a new one goes to the end', () => {
    const before = languages().map(({lang}) => lang);
    setMessages('fr', fr);
    setMessages('gd', en);
    assert.deepEqual(
      languages().map(({lang}) => lang),
      [...before, 'gd'],
    );
  });
});
