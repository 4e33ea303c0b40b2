import {assert} from 'chai';
import {ar} from '../../demo/builder/words/ar.js';
import {en} from '../../demo/builder/words/en.js';
import {es} from '../../demo/builder/words/es.js';
import {fr} from '../../demo/builder/words/fr.js';
import {ru} from '../../demo/builder/words/ru.js';
import {zh} from '../../demo/builder/words/zh.js';
import {localeFor} from '../../src/i18n/locale.js';
import '../../src/languages/united-nations.js';
import {trustedUntil} from '../../src/helplines/directory.js';
import {texts} from './texts.js';
import {typographicFaults} from '../languages/typography.js';

/** A text as it reads: code is in no language, and a hole is filled by something. */
const read = (lang: string, text: string): string =>
  text
    .replaceAll(lang === 'zh' ? / ?`[^`]*` ?/g : /`[^`]*`/g, '…')
    .replaceAll(/\{\w+\}:1/g, '…')
    .replaceAll(/\{\w+\}/g, '…');

suite('the words of the builder and of the settings', () => {
  for (const [lang, words] of Object.entries({ar, en, es, fr, ru, zh})) {
    test(`${lang}: the typography of the language`, () => {
      const faults = texts(words).flatMap(([path, text]) =>
        typographicFaults(lang, read(lang, text)).map((fault) => `${path}: ${fault}`),
      );
      assert.deepEqual(faults, []);
    });

    test(`${lang}: the terms of the elements themselves`, () => {
      const {messages} = localeFor(lang);
      assert.equal(words.labels['helpline'], messages.helpline.split(/ ?[(（]/u)[0]);
      for (const name of ['nearly', 'about', 'more-than'] as const) {
        assert.include(messages.qualifiers[name], words.values[name]!);
      }
      const [year, , day] = trustedUntil.split('-');
      assert.include(words.laterHelpline, day!);
      assert.include(words.laterHelpline, year!);
      const own = Object.entries(words.explanations).find(([english]) => english.startsWith('The text of the link;'));
      if (own) assert.include(own[1], messages.learnMore);
    });
  }
});
