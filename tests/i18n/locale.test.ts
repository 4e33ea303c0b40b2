import {assert} from 'chai';
import fc from 'fast-check';
import {ar} from '../../src/languages/ar.js';
import {en} from '../../src/languages/en.js';
import {fr} from '../../src/languages/fr.js';
import {addMessages, localeFor, onMessages} from '../../src/i18n/locale.js';
import {zh} from '../../src/languages/zh.js';

// Languages stay once they are added, so each test adds one of its own.

suite('localeFor', () => {
  const rows: [tag: string, lang: string, intl: string][] = [
    ['en', 'en', 'en'],
    ['fr', 'fr', 'fr'],
    ['es', 'es', 'es'],
    ['ru', 'ru', 'ru'],
    ['ar', 'ar', 'ar'],
    ['zh', 'zh', 'zh'],
    // A region is ours, and numbers follow it.
    ['fr-CA', 'fr', 'fr-CA'],
    ['es-419', 'es', 'es-419'],
    ['ar-EG', 'ar', 'ar-EG'],
    ['zh-Hans', 'zh', 'zh-Hans'],
    ['zh-CN', 'zh', 'zh-CN'],
    ['en-GB-oxendict', 'en', 'en-GB-oxendict'],
    ['ru-Cyrl-KZ', 'ru', 'ru-Cyrl-KZ'],
    // Traditional pages get Simplified words, and numbers to match.
    ['zh-Hant', 'zh', 'zh'],
    ['zh-TW', 'zh', 'zh'],
    ['zh-HK', 'zh', 'zh'],
    ['zh-Hant-TW', 'zh', 'zh'],
    // As do other scripts of our languages.
    ['ru-Latn', 'ru', 'ru'],
    // In any case.
    ['FR', 'fr', 'fr'],
    ['fr-ca', 'fr', 'fr-CA'],
    ['ZH-hans-cn', 'zh', 'zh-Hans-CN'],
    ['ZH-HANT', 'zh', 'zh'],
    // Extensions cannot change digits or calendar.
    ['ar-u-nu-arab', 'ar', 'ar'],
    ['en-u-ca-islamic-nu-deva', 'en', 'en'],
    ['fr-x-private', 'fr', 'fr'],
    // Unknown.
    ['sv', 'en', 'en'],
    ['sv-FI', 'en', 'en'],
    ['tlh', 'en', 'en'],
    ['und', 'en', 'en'],
    ['frr', 'en', 'en'],
    // Malformed.
    ['', 'en', 'en'],
    ['C', 'en', 'en'],
    ['x_y', 'en', 'en'],
    ['fr_FR', 'en', 'en'],
    ['en-', 'en', 'en'],
    ['-', 'en', 'en'],
    [' ', 'en', 'en'],
    [' fr ', 'en', 'en'],
    ['fr,en', 'en', 'en'],
    ['français', 'en', 'en'],
    ['null', 'en', 'en'],
    ['__proto__', 'en', 'en'],
    ['constructor', 'en', 'en'],
    ['\0', 'en', 'en'],
  ];
  for (const [tag, lang, intl] of rows) {
    test(JSON.stringify(tag), () => {
      const locale = localeFor(tag);
      assert.equal(locale.lang, lang);
      assert.equal(new Intl.Locale(locale.tag).baseName, intl);
    });
  }

  test('gives the words of the language', () => {
    assert.equal(localeFor('fr-CA').messages, fr);
    assert.equal(localeFor('ar').messages, ar);
    assert.equal(localeFor('zh-Hant').messages, zh);
    assert.equal(localeFor('x_y').messages, en);
  });

  test('pins Western digits and the Gregorian calendar', () => {
    for (const tag of ['ar-SA', 'ar-u-nu-arab-ca-islamic', 'fa', 'th', 'en', 'x_y']) {
      const {numberingSystem, calendar} = new Intl.Locale(localeFor(tag).tag);
      assert.deepEqual({numberingSystem, calendar}, {numberingSystem: 'latn', calendar: 'gregory'}, tag);
    }
  });

  test('survives a megabyte', () => {
    for (const tag of ['x'.repeat(2 ** 20), 'fr-'.repeat(2 ** 18), 'en-x-' + 'abcdefgh-'.repeat(2 ** 17) + 'a']) {
      assert.equal(localeFor(tag).lang, 'en');
    }
  });

  test('survives anything', () => {
    const odd = fc.oneof(
      fc.string({unit: 'binary'}),
      fc
        .array(fc.constantFrom('en', 'fr', 'zh', 'Hant', 'u', 'nu', 'x', '419', '-', '_', '1', ' '), {maxLength: 8})
        .map((parts) => parts.join('-')),
    );
    fc.assert(
      fc.property(odd, (tag) => {
        const {lang, tag: intl, messages} = localeFor(tag);
        assert.isString(messages.day);
        assert.equal(new Intl.NumberFormat(intl).resolvedOptions().numberingSystem, 'latn');
        assert.equal(new Intl.Locale(lang).language, new Intl.Locale(intl).language);
      }),
    );
  });

  test('is the same object for the same tag, so that a change can be told', () => {
    assert.equal(localeFor('fr-BE'), localeFor('fr-BE'));
    assert.equal(localeFor('x_y'), localeFor('x_y'));
    for (let n = 0; n < 300; n++) assert.equal(localeFor(`x_${n}`), localeFor(`x_${n}`));
  });
});

suite('addMessages', () => {
  test('adds a language', () => {
    assert.equal(localeFor('de').lang, 'en');
    addMessages('de', {...en, day: 'Welttag gegen Menschenhandel', close: 'Schließen'});
    const {lang, tag, messages} = localeFor('de');
    assert.equal(lang, 'de');
    assert.equal(new Intl.Locale(tag).baseName, 'de');
    assert.equal(messages.day, 'Welttag gegen Menschenhandel');
    assert.equal(messages.close, 'Schließen');
  });

  test('covers the regions of the language', () => {
    addMessages('it', {close: 'Chiudi'});
    const {lang, tag, messages} = localeFor('it-CH');
    assert.equal(lang, 'it');
    assert.equal(new Intl.Locale(tag).baseName, 'it-CH');
    assert.equal(messages.close, 'Chiudi');
  });

  test('says in English what is left out', () => {
    addMessages('pl', {close: 'Zamknij'});
    const {messages} = localeFor('pl');
    assert.equal(messages.close, 'Zamknij');
    assert.equal(messages.closed, en.closed);
    assert.deepEqual(messages.figures, en.figures);
  });

  test('says in English what is left out inside a group', () => {
    addMessages('uk', {figures: {children: 'Діти: *{value}*.'}, units: {day: {one: '{n} день', other: '{n} дня'}}});
    const {figures, units} = localeFor('uk').messages;
    assert.equal(figures.children, 'Діти: *{value}*.');
    assert.equal(figures.profits, en.figures.profits);
    assert.deepEqual(units.day, {one: '{n} день', other: '{n} дня'});
    assert.deepEqual(units.hour, en.units.hour);
  });

  test('an empty text is said as it is', () => {
    addMessages('fi', {unofficial: '', theme: ''});
    assert.equal(localeFor('fi').messages.theme, '');
  });

  test('a region of its own has the words of its language, and its own', () => {
    addMessages('fr-CA', {close: 'Masquer', hours: {free: 'sans frais'}});
    const {lang, messages} = localeFor('fr-CA');
    assert.equal(lang, 'fr-CA');
    assert.equal(messages.close, 'Masquer');
    assert.deepEqual(messages.hours, {...fr.hours, free: 'sans frais'});
    assert.equal(messages.day, fr.day);
    assert.equal(localeFor('fr').messages.close, fr.close);
    assert.equal(localeFor('fr-FR').messages.close, fr.close);
  });

  test('a region without its language is for that region alone', () => {
    addMessages('pt-BR', {close: 'Fechar'});
    assert.equal(localeFor('pt-BR').lang, 'pt-BR');
    assert.equal(localeFor('pt').lang, 'en');
    assert.equal(localeFor('pt-PT').lang, 'en');
  });

  test('again, it changes those words and leaves the others', () => {
    addMessages('nl', {close: 'Dicht', closed: 'Is dicht'});
    const before = localeFor('nl');
    addMessages('nl', {close: 'Sluiten'});
    assert.equal(localeFor('nl').messages.close, 'Sluiten');
    assert.equal(localeFor('nl').messages.closed, 'Is dicht');
    assert.notEqual(localeFor('nl'), before);
  });

  test('the tag may be written in any way', () => {
    addMessages('SR-latn', {close: 'Zatvori'});
    assert.equal(localeFor('sr-Latn').messages.close, 'Zatvori');
  });

  test('changes what was asked before', () => {
    assert.equal(localeFor('da').lang, 'en');
    addMessages('da', {});
    assert.equal(localeFor('da').lang, 'da');
  });

  test('a malformed tag is ignored', () => {
    let told = 0;
    const stop = onMessages(() => told++);
    for (const tag of ['', 'C', 'x_y', 'en-', ' de ', '\0']) addMessages(tag, {close: 'Oops'});
    stop();
    assert.equal(told, 0);
    for (const tag of ['', 'C', 'x_y', 'en-', 'en', ' de ']) assert.equal(localeFor(tag).messages.close, en.close, tag);
  });

  test('does not change the words that it was given, or ours', () => {
    const before = structuredClone(en);
    const given = Object.freeze({close: 'Sulge', figures: Object.freeze({children: '*{value}*'})});
    addMessages('et', given);
    assert.deepEqual(en, before);
    assert.deepEqual(given, {close: 'Sulge', figures: {children: '*{value}*'}});
  });

  test('a word that nobody asked for is left out', () => {
    addMessages('lv', {close: 'Aizvērt', nonsense: 'x'} as object);
    assert.notProperty(localeFor('lv').messages, 'nonsense');
    assert.sameMembers(Object.keys(localeFor('lv').messages), Object.keys(en));
  });
});

suite('onMessages', () => {
  test('tells of each language, until it is stopped', () => {
    let told = 0;
    const stop = onMessages(() => told++);
    addMessages('lt', {});
    assert.equal(told, 1);
    addMessages('lt', {close: 'Uždaryti'});
    assert.equal(told, 2);
    stop();
    addMessages('lt', {});
    assert.equal(told, 2);
  });

  test('the words are there when it tells', () => {
    let close = '';
    const stop = onMessages(() => (close = localeFor('sk').messages.close));
    addMessages('sk', {close: 'Zavrieť'});
    stop();
    assert.equal(close, 'Zavrieť');
  });

  test('one that stops another while it is told', () => {
    const told: string[] = [];
    let stopSecond = (): void => undefined;
    const stopFirst = onMessages(() => {
      told.push('first');
      stopSecond();
      onMessages(() => told.push('late'))();
    });
    stopSecond = onMessages(() => told.push('second'));
    addMessages('sl', {});
    addMessages('sl', {});
    stopFirst();
    assert.deepEqual(
      told.filter((name) => name === 'first'),
      ['first', 'first'],
    );
    assert.notInclude(told, 'late');
  });
});
