import {assert} from 'chai';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {Announcer} from '../../src/lib/announcer.js';
import {fakeTicker} from './fake-clock.js';
import {clear, mount, seen} from './mount.js';

const day = 86_400_000;

function texts(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) found.push(walker.currentNode as Text);
  return found;
}

// Deprecated, and what translators write all the same.
const font = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

function fonts(inside: Node | string): Element {
  const [outer, inner] = [font(), font()];
  outer.append(inner);
  inner.append(inside);
  return outer;
}

/** The three ways in which translators in the browser put their words in. */
const ways: Record<string, (text: Text) => void> = {
  'replaces the text nodes': (text) => text.replaceWith(fonts(text.data)),
  'wraps the text nodes': (text) => {
    const place = document.createComment('');
    text.replaceWith(place);
    place.replaceWith(fonts(text));
  },
  'changes the text in place': (text) => (text.data = `translated ${text.data}`),
};

suite('translators in the browser', () => {
  teardown(clear);

  for (const [way, translate] of Object.entries(ways)) {
    test(`a countdown shows the new number after one ${way}`, async () => {
      const {clock, ticker} = fakeTicker('2026-07-01T00:00:00Z');
      const statics = {ticker, announcer: new Announcer()};
      const element = await mount(WorldDayCountdown, 'time-zone="UTC"', statics);
      const untouched = await mount(WorldDayCountdown, 'time-zone="UTC"', statics);
      const before = seen(untouched.shadowRoot);
      for (let days = 0; days < 2; days++) {
        texts(element.shadowRoot).forEach(translate);
        clock.pass(day);
        await element.updateComplete;
        await untouched.updateComplete;
        assert.equal(seen(element.shadowRoot), seen(untouched.shadowRoot));
      }
      assert.notEqual(seen(untouched.shadowRoot), before);
    });

    test(`a statistic shows the other language after one ${way}`, async () => {
      const element = await mount(TraffickingStat, 'lang="en"');
      const untouched = await mount(TraffickingStat, 'lang="fr"');
      texts(element.shadowRoot).forEach(translate);
      element.lang = 'fr';
      await Promise.resolve();
      await element.updateComplete;
      assert.equal(seen(element.shadowRoot), seen(untouched.shadowRoot));
    });

    test(`the focus stays on a button after one ${way}`, async () => {
      const {ticker} = fakeTicker('2026-07-01T00:00:00Z');
      const element = await mount(WorldDayCountdown, 'time-zone="UTC" precision="hour"', {ticker, announcer: new Announcer()});
      const button = element.shadowRoot.querySelector('button')!;
      button.focus();
      texts(element.shadowRoot).forEach(translate);
      button.click();
      await element.updateComplete;
      assert.equal(element.shadowRoot.activeElement?.textContent.trim(), 'Resume');
    });
  }
});
