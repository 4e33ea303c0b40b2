import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {frames} from './blue-heart-banner/banner.js';
import {clear, mount} from './mount.js';

/** An element inside a card that is one link. */
async function inCard<T extends typeof HTMLElement>(element: T, markup: string) {
  const mounted = await mount(element, markup);
  const card = document.createElement('a');
  card.href = '#followed';
  mounted.replaceWith(card);
  card.append(mounted);
  await mounted.updateComplete;
  return mounted;
}

const control = (root: ShadowRoot, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;

/** Whether the card's link was followed; where to, the browser may say a moment later. */
async function wasFollowed(): Promise<boolean> {
  await frames();
  return location.hash === '#followed';
}

suite('inside a card that is one link', () => {
  teardown(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('the card’s link is followed from the words', async () => {
    const {shadowRoot} = await inCard(WorldDayCountdown, 'precision="hour"');
    control(shadowRoot, '.sentence').click();
    assert.isTrue(await wasFollowed());
  });

  test('the pause button pauses, and follows nothing', async () => {
    const {shadowRoot, updateComplete} = await inCard(WorldDayCountdown, 'precision="hour" calendar');
    const button = control(shadowRoot, 'button');
    button.click();
    await updateComplete;
    assert.isTrue(WorldDayCountdown.ticker.paused);
    assert.isFalse(await wasFollowed());
    button.focus();
    await sendKeys({press: 'Enter'});
    assert.isFalse(WorldDayCountdown.ticker.paused);
    assert.isFalse(await wasFollowed());
  });

  test('the calendar button follows nothing', async () => {
    const {shadowRoot} = await inCard(WorldDayCountdown, 'calendar');
    control(shadowRoot, 'button').click();
    assert.isFalse(await wasFollowed());
  });

  test('the close button closes, and follows nothing', async () => {
    const banner = await inCard(BlueHeartBanner, 'dismissible campaign="card">Message');
    const cross = banner.shadowRoot.querySelector('.close path')!;
    cross.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
    await banner.updateComplete;
    assert.isTrue(banner.shadowRoot.querySelector('section') === null);
    assert.isFalse(await wasFollowed());
  });

  test('the disclosure opens and closes, and follows nothing', async () => {
    const {shadowRoot} = await inCard(TraffickingStat, 'compact');
    const details = shadowRoot.querySelector('details')!;
    for (const open of [true, false]) {
      control(shadowRoot, 'summary').click();
      assert.equal(details.open, open);
      assert.isFalse(await wasFollowed());
    }
  });

  test('a link of ours leads where it says', async () => {
    const {shadowRoot} = await inCard(BlueHeartBanner, 'href="#ours">Message');
    control(shadowRoot, 'a').click();
    await frames();
    assert.equal(location.hash, '#ours');
  });
});
