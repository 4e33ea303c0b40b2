import {assert} from 'chai';
import fc from 'fast-check';
import '../../src/languages/united-nations.js';
import {ar} from '../../src/languages/ar.js';
import {en} from '../../src/languages/en.js';
import {fr} from '../../src/languages/fr.js';
import {addMessages, localeFor} from '../../src/i18n/locale.js';
import {onLanguages} from '../../src/i18n/registry.js';
import {zh} from '../../src/languages/zh.js';

// Languages stay once they are added, so each test adds one of its own.

/** Whether the engine knows that one tag has replaced another; WebKit's may not. */
const knowsAliases = new Intl.Locale('cmn').language === 'zh';

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
    // As content management and operating systems write them.
    ['fr_FR', 'fr', 'fr-FR'],
    ['zh_CN', 'zh', 'zh-CN'],
    ['zh_TW', 'zh', 'zh'],
    ['zh_Hans_CN', 'zh', 'zh-Hans-CN'],
    ['ar_EG', 'ar', 'ar-EG'],
    ['ru_RU', 'ru', 'ru-RU'],
    ['es_ES', 'es', 'es-ES'],
    ['fr_FR.UTF-8', 'fr', 'fr-FR'],
    ['ru_RU.koi8-r', 'ru', 'ru-RU'],
    ['es_ES@euro', 'es', 'es-ES'],
    ['fr_FR_x', 'fr', 'fr'],
    ['zh-CHS', 'zh', 'zh'],
    ['zh-cmn-Hans', 'zh', 'zh'],
    ['cmn', knowsAliases ? 'zh' : 'en', knowsAliases ? 'zh' : 'en'],
    ['yue', 'zh', 'zh'],
    ['C.UTF-8', 'en', 'en'],
    ['POSIX', 'en', 'en'],
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
    test(`${JSON.stringify(tag)} is ${lang}`, () => {
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
    assert.equal(localeFor('ia').lang, 'en');
    addMessages('ia', {...en, day: 'Monda Tago', close: 'Fermi'});
    const {lang, tag, messages} = localeFor('ia');
    assert.equal(lang, 'ia');
    assert.equal(new Intl.Locale(tag).baseName, 'ia');
    assert.equal(messages.day, 'Monda Tago');
    assert.equal(messages.close, 'Fermi');
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
    const stop = onLanguages(() => told++);
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

suite('addMessages, with odd words', () => {
  let said: string[];
  const {warn} = console;
  setup(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  teardown(() => (console.warn = warn));

  test('merges at every depth', () => {
    addMessages('hr', {units: {day: {one: '{n} dan'}}, until: {day: {few: '*{time}* do'}}});
    const {units, until} = localeFor('hr').messages;
    assert.deepEqual(units.day, {one: '{n} dan', other: en.units.day.other});
    assert.deepEqual(units.hour, en.units.hour);
    assert.deepEqual(until.day, {...en.until.day, few: '*{time}* do'});
    addMessages('hr', {units: {day: {few: '{n} dana'}}});
    assert.deepEqual(localeFor('hr').messages.units.day, {one: '{n} dan', few: '{n} dana', other: en.units.day.other});
    assert.deepEqual(said, []);
  });

  test('says of what is no text that it is left out, and says the word of the first language', () => {
    addMessages('bg', {figures: {children: 5}, close: {}, units: {day: {other: ['x']}}} as object);
    assert.equal(localeFor('bg').messages.figures.children, en.figures.children);
    assert.equal(localeFor('bg').messages.close, en.close);
    assert.deepEqual(localeFor('bg').messages.units, en.units);
    assert.deepEqual(said, [
      'july30: addMessages: bg.units.day.other is not a text, so it is left out.',
      'july30: addMessages: bg.figures.children is not a text, so it is left out.',
      'july30: addMessages: bg.close is not a text, so it is left out.',
    ]);
  });

  // Few names, as the console is told a hundred things at most.
  test('whatever it is given, it does not throw, and the words stay whole', () => {
    const shapes = fc.dictionary(
      fc.constantFrom('close', 'units', 'usd', 'figures', 'other', '__proto__', 'constructor'),
      fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('day', 'other', 'one', 'children'), fc.anything())),
    );
    const tags = fc.constantFrom<unknown>('mt', 'mt-MT', 'MT', 5, null, undefined, [], {}, Object.create(null));
    const allTexts = (words: object, like: object): void => {
      for (const [key, word] of Object.entries(like) as [string, unknown][]) {
        const own = (words as Record<string, unknown>)[key];
        if (typeof word === 'string') assert.isString(own, key);
        else allTexts(own as object, word as object);
      }
    };
    fc.assert(
      fc.property(tags, fc.oneof(shapes, fc.anything()), (tag, words) => {
        addMessages(tag as string, words as object);
        allTexts(localeFor('mt').messages, en);
      }),
    );
    const thrower = {
      get close(): string {
        throw new Error('mine');
      },
    };
    addMessages('mt', thrower);
    addMessages(Symbol('mt') as never, {});
    addMessages({toString: () => assert.fail('mine')} as never, {});
  });

  test('a tag that names no language is said', () => {
    addMessages('x y z', {});
    assert.deepEqual(said, ['july30: addMessages: "x y z" names no language; write a tag such as "de".']);
  });
});

suite('localeFor, with languages of a site', () => {
  const rows: [added: string, ...asked: string[]][] = [
    ['zh-Hant', 'zh-Hant', 'zh-TW', 'zh_TW', 'zh-HK', 'zh-Hant-MO', 'zh_TW.UTF-8'],
    ['he', 'he', 'iw', 'iw_IL', 'he-IL'],
    ['id', 'id', 'in', 'in_ID'],
    ['nb', 'nb', 'no', 'nb_NO', 'no_NO', 'nn', 'nn-NO'],
    ['sr', 'sr', 'sr-Cyrl', 'sr_RS', 'sr-Cyrl-ME'],
    ['sr-Latn', 'sr-Latn', 'sr_Latn_RS', ...(knowsAliases ? ['sh'] : [])],
    ['uz-Cyrl', 'uz-Cyrl', 'uz_Cyrl_UZ'],
    ['fil', 'fil', 'fil_PH', ...(knowsAliases ? ['tl', 'tl_PH'] : [])],
    ['ro', 'ro', 'mo', 'ro_MD'],
    ['ko-Latn-KR', 'ko-Latn', 'ko_Latn_KR'],
    ['am-ET', 'am-Ethi-ET', 'am_ET'],
  ];
  for (const [added, ...asked] of rows) {
    test(`${asked.join(', ')} are ${added} once that is added`, () => {
      addMessages(added, {close: `close in ${added}`});
      for (const tag of asked) assert.equal(localeFor(tag).messages.close, `close in ${added}`, tag);
    });
  }

  test('Simplified stays Simplified where Traditional is there, too', () => {
    for (const tag of ['zh', 'zh-CN', 'zh_SG', 'zh-Hans-HK']) assert.equal(localeFor(tag).lang, 'zh', tag);
  });
});

suite('onLanguages', () => {
  test('tells of each language, until it is stopped', () => {
    let told = 0;
    const stop = onLanguages(() => told++);
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
    const stop = onLanguages(() => (close = localeFor('sk').messages.close));
    addMessages('sk', {close: 'Zavrieť'});
    stop();
    assert.equal(close, 'Zavrieť');
  });

  test('one that stops another while it is told', () => {
    const told: string[] = [];
    let stopSecond = (): void => undefined;
    const stopFirst = onLanguages(() => {
      told.push('first');
      stopSecond();
      onLanguages(() => told.push('late'))();
    });
    stopSecond = onLanguages(() => told.push('second'));
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
