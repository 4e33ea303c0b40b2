import {assert} from 'chai';
import {localeFor} from '../../src/i18n/locale.js';
import {arrived, registerLanguage} from '../../src/i18n/register-language.js';
import {languages, onLanguages, setMessages} from '../../src/i18n/registry.js';
import {en} from '../../src/languages/en.js';
import {fr} from '../../src/languages/fr.js';
import {version} from '../../src/lib/version.js';

suite('a language that registers itself', () => {
  test('is there, and is told of', () => {
    let told = 0;
    const stop = onLanguages(() => told++);
    registerLanguage('cy', {...en, close: 'Cau'});
    stop();
    assert.equal(told, 1);
    assert.equal(localeFor('cy').messages.close, 'Cau');
    assert.equal(languages().at(-1)?.lang, 'cy');
  });

  test('changes nothing where it is there already', () => {
    const before = languages();
    setMessages('fr', {...fr, close: 'Masquer'});
    registerLanguage('fr', fr);
    assert.equal(localeFor('fr').messages.close, 'Masquer');
    assert.lengthOf(languages(), before.length);
    setMessages('fr', fr);
  });

  test('is left on the page, where the first copy of the script finds what a second one brings', () => {
    const left = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`july30 languages ${version}`)];
    assert.strictEqual(left, arrived);
  });
});
