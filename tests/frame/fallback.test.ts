import {assert} from 'chai';
import {fallback, fallbackHtml, htmlOf} from '../../src/frame/fallback.js';
import {embedPages} from '../../src/frame/pages.js';
import {catalogue, type FigureId} from '../../src/figures/catalogue.js';
import {type OurLanguage, ourLanguages} from '../../src/languages/all.js';
import {addMessages, localeFor} from '../../src/i18n/locale.js';
import {campaignPage, observance} from '../../src/lib/addresses.js';

const figures = Object.keys(catalogue) as FigureId[];

suite('what is said without the script', () => {
  test('the countdown: date and name, linked to the Day', () => {
    assert.deepEqual(fallback('countdown', 'en'), {
      text: '',
      space: ' ',
      link: '30 July: World Day against Trafficking in Persons',
      href: observance,
    });
    assert.equal(
      fallback('countdown', 'fr').link,
      '30\u00a0juillet\u00a0: Journée mondiale de la lutte contre la traite d’êtres humains',
    );
  });

  test('the Blue Heart: the date as a sentence, and the campaign', () => {
    assert.deepEqual(fallback('blue-heart', 'en'), {
      text: '30 July is the World Day against Trafficking in Persons.',
      space: ' ',
      link: 'Blue Heart Campaign',
      href: campaignPage,
    });
  });

  test('a figure: value, year, what it is not, and its source', () => {
    assert.deepEqual(fallback('stat', 'en'), {
      text: 'An estimated 27.6\u00a0million people were in forced labour on any given day in 2021. Forced labour is not the same as trafficking in persons.',
      space: ' ',
      link: 'Source: ILO, Walk Free, and IOM, Global Estimates of Modern Slavery: Forced Labour and Forced Marriage, 2022',
      href: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--en/index.htm',
    });
    assert.equal(
      fallback('stat', 'en', 'detected-change').text,
      '25% more trafficking victims were detected in 2022 than in 2019. These are detected victims, not all victims. The number of countries that report data varies from year to year.',
    );
    assert.equal(
      fallback('stat', 'en', 'blue-heart-states').text,
      '37 States had joined the Blue Heart Campaign by 18\u00a0October 2023.',
    );
  });

  test('its sentence and its link are parted as the language parts sentences', () => {
    assert.include(htmlOf(fallback('blue-heart', 'en')), '. <a');
    assert.include(htmlOf(fallback('blue-heart', 'zh')), '。<a');
  });

  test('a title in another language is marked, and nothing else', () => {
    const html = (lang: OurLanguage, id: FigureId): string => htmlOf(fallback('stat', lang, id));
    assert.include(
      html('es', 'women-and-girls'),
      'Fuente: UNODC, <cite lang="en">Global Report on Trafficking in Persons 2024</cite></a>',
    );
    assert.include(html('en', 'france-measures'), 'Source: <cite lang="fr">Ministère');
    for (const [lang, id] of [
      ['en', 'women-and-girls'],
      ['fr', 'france-measures'],
    ] as const)
      assert.notInclude(html(lang, id), 'cite');
  });

  for (const lang of ourLanguages) {
    test(`${lang}: the Day as the elements name it; nothing left open`, () => {
      const {day} = localeFor(lang).messages;
      assert.include(fallback('countdown', lang).link, day);
      assert.include(fallback('countdown', lang).link, '30');
      assert.include(fallback('blue-heart', lang).text, day);
      for (const figure of figures) {
        const {text, link, href} = fallback('stat', lang, figure);
        assert.notMatch(text + link, /[{}[\]*]|undefined|NaN|null/);
        assert.include(text, String(catalogue[figure].year));
        assert.include(link, catalogue[figure].source);
        assert.equal(href, catalogue[figure].sourceUrl);
      }
    });
  }
});

suite('fallbackHtml', () => {
  test('is one line of phrases, as editors need it', () => {
    for (const {name, lang, figure} of embedPages) {
      const html = fallbackHtml({element: name, lang, figure});
      assert.notMatch(html, /\n|<(?!a |cite |\/(a|cite)>)/);
      assert.notMatch(html.replace(/<[^>]+>/g, ''), />/);
    }
  });

  test('speaks the page’s language where it is ours, and else English', () => {
    for (const [lang, day] of [
      ['fr-CA', '30\u00a0juillet'],
      ['zh-Hans-CN', '7月30日'],
      ['tlh', '30 July'],
      ['', '30 July'],
      ['<b>', '30 July'],
    ] as const)
      assert.include(fallbackHtml({element: 'countdown', lang}), day, lang);
  });

  test('speaks no language that it has no fallback in, though an application has added it', () => {
    addMessages('eo', {day: 'Tago'});
    assert.include(fallbackHtml({element: 'countdown', lang: 'eo'}), '30 July');
    assert.include(fallbackHtml({element: 'stat', lang: 'eo'}), 'Source: ILO');
  });

  const name = 'World Day against Trafficking in Persons';
  const moments: [now: string, text: string][] = [
    ['2027-07-28T23:59:59.999Z', `2 days until the ${name}. 30\u00a0July 2027`],
    ['2027-07-29T00:00:00Z', `1 day until the ${name}. 30\u00a0July 2027`],
    ['2027-07-30T00:00:00Z', `Today is the ${name}. 30\u00a0July 2027`],
    ['2027-07-31T00:00:00Z', `365 days until the ${name}. 30\u00a0July 2028`],
  ];
  for (const [now, text] of moments)
    test(`says the days that are left at ${now}`, () => {
      const html = fallbackHtml({element: 'countdown', lang: 'en', now: Date.parse(now)});
      assert.equal(html.replace(/<[^>]+>/g, ''), text);
      assert.include(html, `<a href="${observance}">30\u00a0July`);
    });
});
