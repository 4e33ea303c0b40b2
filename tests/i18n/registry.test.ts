import {assert} from 'chai';
import {en} from '../../src/languages/en.js';
import {fr} from '../../src/languages/fr.js';
import {localeFor} from '../../src/i18n/locale.js';
import {languages, onLanguages, registerLanguage, setMessages} from '../../src/i18n/registry.js';

// A script tag as far as its place in the page counts; the order of the tags themselves: tests/e2e/languages.test.ts.

suite('the registry of languages', () => {
  test('a language is there once it registers itself, and is told of', () => {
    let told = 0;
    const stop = onLanguages(() => told++);
    registerLanguage('cy', {...en, close: 'Cau'});
    stop();
    assert.equal(told, 1);
    assert.equal(localeFor('cy').messages.close, 'Cau');
    assert.equal(languages().at(-1)?.lang, 'cy');
  });

  test('one that registers itself again changes nothing, and is not told of', () => {
    setMessages('fr', {...fr, close: 'Masquer'});
    let told = 0;
    const stop = onLanguages(() => told++);
    registerLanguage('fr', fr);
    stop();
    assert.equal(told, 0);
    assert.equal(localeFor('fr').messages.close, 'Masquer');
  });

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
