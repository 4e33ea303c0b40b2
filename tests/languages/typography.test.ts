import {assert} from 'chai';
import {catalogue, type FigureId} from '../../src/figures/catalogue.js';
import {fallback} from '../../src/frame/fallback.js';
import {ourLanguages} from '../../src/languages/all.js';
import {typographicFaults} from './typography.js';

suite('typographic faults', () => {
  const wrong: [lang: string, text: string, what: RegExp][] = [
    ['en', 'Help line (Ireland):  ☎', /two spaces/],
    ['en', '2 million people', /parted/],
    ['en', 'Call ☎ 24 hours a day.', /runs into another/],
    ['en', 'Call ☎ day and night.', /runs into a word/],
    ['en', 'In danger, call.As listed in 2026.', /sign without a space/],
    ['en', 'The newer estimate is {value}.', /nobody should read/],
    ['fr', 'Source: OIT', /colon/],
    ['fr', '28 % des victimes', /parted/],
    ['fr', '2\u00a0millions personnes', /"de"/],
    ['fr', 'Vraiment ?', /double sign/],
    ['es', '236\u00a0mil millones de dólares', /mixed/],
    ['es', '1,2\u00a0millones personas', /"de"/],
    ['ru', 'Голубое сердце — символ', /dash/],
    ['ru', '27,6 миллиона человек', /parted/],
    ['ar', 'بلجيكا, 2024', /Latin/],
    ['ar', 'شكّل الأطفال 38% من الضحايا', /percent/],
    ['zh', '这是较早的估计数。 较新的估计数为2760万。', /full-width/],
    ['zh', '求助热线（美国） ☎', /full-width/],
    ['zh', '2014年:28%', /half-width/],
  ];
  for (const [lang, text, what] of wrong) {
    test(`${lang}: ${text}`, () => assert.match(typographicFaults(lang, text).join('\n'), what));
  }
});

suite('the words without the script', () => {
  for (const lang of ourLanguages) {
    test(`${lang}: nothing is glued, and no number parted from its word`, () => {
      const all = [
        fallback('countdown', lang),
        fallback('blue-heart', lang),
        ...(Object.keys(catalogue) as FigureId[]).map((id) => fallback('stat', lang, id)),
      ];
      const foreign = Object.values(catalogue).map(({source}) => source);
      for (const {text, link} of all) {
        const own = foreign.reduce((rest, title) => rest.replace(title, ''), link).trim();
        for (const said of [text, own]) assert.deepEqual(typographicFaults(lang, said), []);
      }
    });
  }
});
