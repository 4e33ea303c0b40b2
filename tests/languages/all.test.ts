import {assert} from 'chai';
import {ourLanguages, fallbackWords} from '../../src/languages/all.js';
import {localeFor} from '../../src/i18n/locale.js';

suite('words for those without a script', () => {
  test('there are some in every language that the elements speak', () => {
    for (const lang of ourLanguages) assert.equal(localeFor(lang).lang, lang);
    assert.includeMembers([...ourLanguages], ['ar', 'en', 'es', 'fr', 'ru', 'zh']);
  });

  for (const lang of ourLanguages) {
    test(`${lang}: the date, the official name, and the language's own signs`, () => {
      const {date, sentence} = fallbackWords[lang];
      const {day, date: dated} = localeFor(lang).messages;
      for (const words of [date, sentence]) {
        assert.include(words, day);
        assert.include(words, '30');
        assert.notMatch(words, /['"<>]| {2}/);
        // The month as the elements write it.
        const month = /[\p{L}/]{3,}|7月/u.exec(dated.replace('{year}', ''))![0];
        assert.include(words, month);
      }
      assert.match(sentence, /[.。]$/);
      assert.notMatch(date, /[.。]$/);
      if (lang === 'fr') assert.include(date, '\u00a0:');
    });
  }
});
