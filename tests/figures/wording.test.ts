import {assert} from 'chai';
import {catalogueStatement, caveatOf, holesOf, sentenceOf, type Statement, textIn, wordsOf} from '../../src/figures/wording.js';
import type {Figure} from '../../src/figures/figure.schema.js';
import {localeFor} from '../../src/i18n/locale.js';
import '../../src/languages/united-nations.js';

const helped: Figure = {
  id: 'helped',
  value: 1200,
  unit: 'people',
  qualifier: 'about',
  year: 2024,
  since: 2019,
  label: {en: 'people helped', fr: 'personnes aidées'},
  place: {fr: 'Belgique', en: 'Belgium'},
  source: 'Example Centre',
  sourceUrl: 'https://example.org/',
};

const statement = (more: Partial<Figure> = {}): Statement => ({figure: {...helped, ...more}, own: true});

suite('the words of a figure', () => {
  test('one of ours has its own sentence in each language', () => {
    const children = catalogueStatement('children');
    assert.equal(sentenceOf(localeFor('en'), children), '*{value}* of the trafficking victims detected in {year} were children.');
    assert.equal(wordsOf(localeFor('en'), children), '38% of the trafficking victims detected in 2022 were children.');
    assert.equal(wordsOf(localeFor('zh'), children), '2022年被发现的人口贩运受害者中，38%是儿童。');
  });

  test('every other is said with its label, its place and its years', () => {
    assert.equal(wordsOf(localeFor('en'), statement()), 'about 1,200 people helped (Belgium, 2019–2024).');
    assert.equal(wordsOf(localeFor('fr'), statement()), 'environ 1\u202f200 personnes aidées (Belgique, 2019–2024).');
    assert.equal(wordsOf(localeFor('en'), statement({place: undefined, since: undefined})), 'about 1,200 people helped (2024).');
  });

  test('another value may stand in for it while it is counted up to', () => {
    const holes = holesOf(localeFor('en'), statement(), 600);
    assert.equal(holes['value'], 'about 600');
    assert.equal(holes['year'], 2024);
    assert.equal(holesOf(localeFor('en'), catalogueStatement('forced-labour'), 1_000_000)['value'], '1\u00a0million');
  });

  test('a change has its sign where the sentence does not say which way it goes', () => {
    const change = {unit: 'percent-change', value: 25} as const;
    assert.equal(holesOf(localeFor('en'), statement(change))['value'], 'about +25%');
    assert.equal(holesOf(localeFor('en'), catalogueStatement('detected-change'))['value'], '25%');
  });
});

suite('what must be known to read a figure', () => {
  test('nothing is nothing', () => {
    assert.equal(caveatOf(localeFor('en'), catalogueStatement('blue-heart-states')), '');
  });

  test('shared sentences by their keys, parted as the language does', () => {
    const detected = statement({caveat: 'detected reporting'});
    assert.equal(
      caveatOf(localeFor('en'), detected),
      'These are detected victims, not all victims. The number of countries that report data varies from year to year.',
    );
    assert.notInclude(caveatOf(localeFor('zh'), detected), ' ');
  });

  test('an older one of ours names the newer; one of the site’s own cannot', () => {
    assert.include(caveatOf(localeFor('en'), catalogueStatement('profits-2014')), 'US$236\u00a0billion');
    assert.notInclude(caveatOf(localeFor('en'), statement({id: 'profits-2014', caveat: 'older'})), 'US$236\u00a0billion');
  });

  test('any other text is said as it is, also where a word of it is a key', () => {
    for (const caveat of ['Counted by hand.', 'older than it looks', 'toString', '__proto__']) {
      assert.equal(caveatOf(localeFor('fr'), statement({caveat})), caveat);
    }
    assert.equal(caveatOf(localeFor('fr'), statement({caveat: {en: 'By hand.', fr: 'À la main.'}})), 'À la main.');
  });
});

suite('a text in several languages', () => {
  const rows: [lang: string, text: Record<string, string>, expected: string][] = [
    ['fr', {en: 'en', fr: 'fr'}, 'fr'],
    ['fr-CA', {en: 'en', fr: 'fr'}, 'fr'],
    ['ru', {fr: 'fr', en: 'en'}, 'en'],
    ['ru', {fr: 'fr', de: 'de'}, 'fr'],
    ['zh-Hans', {'zh-Hans': 'found', en: 'en'}, 'found'],
    ['zh', {'zh-Hans': 'found', en: 'en'}, 'found'],
  ];
  for (const [lang, text, expected] of rows) {
    test(`${Object.keys(text).join(' and ')}, in ${lang}`, () => assert.equal(textIn(localeFor(lang), text), expected));
  }

  test('one in a single language is said as it is', () => {
    assert.equal(textIn(localeFor('ar'), 'Belgium'), 'Belgium');
  });
});
