import {assert} from 'chai';
import {typographicFaults} from '../languages/typography.js';
import {close, elementsOf, finished, open} from './open.js';
import {banners, countdowns, stats} from './states.js';

/*
 * What stands on the page in each language, line by line: not the single words, but what becomes of them where they meet numbers,
 * names, links and each other.
 */

/** The lines of an element as they are read, without names and titles in other languages, and with a sign for each telephone number. */
function lines(element: Element & {readonly shadowRoot: ShadowRoot}): string[] {
  const base = element.shadowRoot.querySelector('[part="base"]')!.cloneNode(true) as Element;
  for (const number of base.querySelectorAll('[href^="tel:"]')) number.replaceWith('☎');
  for (const foreign of base.querySelectorAll('cite, bdi, svg, slot, .address, a .spoken')) foreign.remove();
  return [...base.querySelectorAll('p:not(.controls), button, summary, th, td, .message')].map((line) =>
    line.textContent
      .replace(/[ \n\t]*\n[ \n\t]*/g, '\n')
      .trim()
      .replaceAll('\n', ' '),
  );
}

suite('the typography of what is shown', () => {
  teardown(close);

  for (const lang of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
    for (const now of ['2026-11-23T12:34:56Z', '2027-07-29T23:30:30Z', '2027-07-30T12:00:00Z', '2027-11-24T00:00:00Z']) {
      test(`${lang} at ${now}`, async () => {
        const body = stats.replaceAll(/"\((\d)\)"/g, '"…"') + countdowns + banners;
        const page = await open({body, lang, now: Date.parse(now)});
        await finished(page);
        const all = elementsOf(page.document).flatMap((element) => lines(element));
        assert.isAbove(all.length, 800);
        assert.deepEqual([...new Set(all.flatMap((line) => typographicFaults(lang, line)))], []);
      });
    }
  }
});
