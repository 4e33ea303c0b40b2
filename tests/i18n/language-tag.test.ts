import {assert} from 'chai';
import fc from 'fast-check';
import {languageTag, nearestLanguage} from '../../src/i18n/language-tag.js';

suite('languageTag', () => {
  const rows: [text: string, tag: string | undefined][] = [
    ['fr', 'fr'],
    ['fr_FR', 'fr-FR'],
    ['fr_FR.UTF-8', 'fr-FR'],
    ['sr_RS@latin', 'sr-RS'],
    ['pt_BR', 'pt-BR'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['in_ID', 'id-ID'],
    // An engine knows this alias, or does not.
    ['en_UK', new Intl.Locale('en-UK').baseName],
    ['zh-CHT', 'zh'],
    ['fr-', undefined],
    ['C', undefined],
    ['', undefined],
    ['_', undefined],
    ['und', undefined],
    ['und-FR', undefined],
    ['fr fr', undefined],
    ['fr, en', undefined],
    ['x'.repeat(101), undefined],
  ];
  for (const [text, tag] of rows) test(JSON.stringify(text), () => assert.equal(languageTag(text)?.baseName, tag));
});

suite('nearestLanguage', () => {
  const rows: [asked: string, names: string[], nearest: string | undefined][] = [
    ['zh-Hans', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant', ['zh', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['zh', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['zh-TW', 'zh-HK'], 'zh-HK'],
    ['pt-BR', ['pt', 'pt-Latn-BR'], 'pt-Latn-BR'],
    ['pt-Latn-BR', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['pt-BR'], undefined],
    ['pt', ['pt-BR'], undefined],
    ['fr-CA', ['fr-BE', 'fr'], 'fr'],
    ['no', ['nn', 'nb'], 'nb'],
    ['sr-Latn', ['sr'], 'sr'],
    ['sv', ['en', 'fr'], undefined],
    ['fr', ['', 'C', '__proto__', 'fr_FR', 'fr'], 'fr'],
    ['fr', [], undefined],
  ];
  for (const [asked, names, nearest] of rows)
    test(`${asked} of ${names.join(', ')}`, () => assert.equal(nearestLanguage(languageTag(asked)!, names), nearest));

  test('is always one of the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('fr', 'zh-Hant', 'no', 'sr-Latn-ME'), (names, asked) => {
        const nearest = nearestLanguage(languageTag(asked)!, names);
        if (nearest !== undefined) assert.include(names, nearest);
      }),
    );
  });
});
