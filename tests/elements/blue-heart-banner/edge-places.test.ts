import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {clear, warnings} from '../mount.js';
import {frames, inChromium, show, type Shown} from './banner.js';

type Banner = Shown['banner'];

const root = document.documentElement;
const padding = (edge: 'top' | 'bottom'): string => getComputedStyle(root).getPropertyValue('scroll-padding-' + edge);

const isWebKit = !inChromium && navigator.userAgent.includes('AppleWebKit');

/** What is painted. */
const box = (banner: Banner): DOMRect => banner.shadowRoot.querySelector('[part="base"]')!.getBoundingClientRect();

/** Puts a banner into a page: `*` stands for its place. */
function put(banner: Banner, markup: string): void {
  const page = document.createElement('div');
  page.id = 'page';
  page.innerHTML = markup.replace('*', '<i id="here"></i>');
  document.body.prepend(page);
  document.getElementById('here')!.replaceWith(banner);
}

const css = (text: string): void => document.body.insertAdjacentHTML('beforeend', `<style>${text}</style>`);
const long = '<div id="long" style="height: 4000px">The page</div>';

/** What scrolls: the body where it is a box of its own. */
function scrollPage(y: number): Promise<unknown> {
  scrollTo(0, y);
  document.body.scrollTop = y;
  return frames();
}

suite('a banner that sticks', () => {
  teardown(async () => {
    clear();
    await scrollPage(0);
    root.removeAttribute('dir');
  });

  const places: [name: string, markup: string, css?: string][] = [
    ['as a child of the body’s', `*${long}`],
    ['in a placeholder', `<div>*</div>${long}`],
    ['in a header', `<header><div><div>*</div></div></header>${long}`],
    ['where html and body hide what is wide', `*${long}`, 'html, body { overflow-x: hidden }'],
    ['where html and body are as high as the window', `*${long}`, 'html, body, #page { height: 100% }'],
    ['where the body scrolls', `<div>*</div>${long}`, 'html, body { height: 100%; overflow: hidden auto; margin: 0 }'],
    ['in a box that hides what is wide', `<div style="overflow: hidden">*</div>${long}`],
    ['in a column of a grid', `<div style="display: grid; grid-template-columns: 100px 1fr"><p>x</p>*</div>${long}`],
    ['in a flex row', `<div style="display: flex"><div>*</div><p>x</p></div>${long}`],
    ['in a centred column', `<div style="max-width: 30em; margin: auto; padding: 3px">*</div>${long}`],
    // WebKit says wrong of a fixed box where it is while the page is scrolled.
    ...(isWebKit ? [] : [['in an enlarged page', `<div>*</div>${long}`, '#page { zoom: 1.3 }'] as [string, string, string]]),
    ['with no box of its own', `<div>*</div>${long}`, '#page div * { display: contents }'],
    ['in a float', `<div style="float: left">*</div>${long}`],
  ];

  for (const [name, markup, rules] of places) {
    test(`at the top, ${name}`, async () => {
      const {banner} = await show('placement="top">Message');
      if (rules) css(rules);
      put(banner, markup);
      await frames();
      const home = box(banner);
      const next = document.getElementById('long')!.getBoundingClientRect().top;
      await scrollPage(home.top + 200);
      for (const y of [home.top + 200, 1500, home.top + 1]) {
        await scrollPage(y);
        const {top, left, width, height} = box(banner);
        assert.closeTo(top, 0, 0.5, `at ${y}`);
        assert.closeTo(left, home.left, 0.5);
        assert.closeTo(width, home.width, 0.5);
        assert.closeTo(height, home.height, 0.5);
        assert.closeTo(document.getElementById('long')!.getBoundingClientRect().top, next - y, 1.5, 'nothing has moved');
      }
      await scrollPage(0);
      assert.closeTo(box(banner).top, home.top, 0.5);
    });

    test(`at the bottom, ${name}`, async () => {
      const {banner} = await show('placement="bottom">Message');
      if (rules) css(rules);
      put(banner, markup);
      await frames();
      for (const y of [0, 300, 1500]) {
        await scrollPage(y);
        assert.closeTo(box(banner).bottom, root.clientHeight, 1, `at ${y}`);
      }
    });
  }

  test('at the bottom, from the top of the page: from the first frame, and without a gap', async () => {
    const {banner} = await show('placement="bottom">Message');
    banner.remove();
    put(banner, `<p id="first" style="margin: 0">First</p>*${long}`);
    const before = document.getElementById('first')!.getBoundingClientRect().bottom;
    await banner.updateComplete;
    assert.closeTo(box(banner).bottom, root.clientHeight, 0.5);
    assert.closeTo(document.getElementById('long')!.getBoundingClientRect().top, before, 0.5);
  });

  test('at the bottom, from the end of the page: keeps its room there, and stands in it at the end', async () => {
    const {banner} = await show('placement="bottom">Message');
    for (const rules of ['', 'html, body { height: 100%; overflow: hidden auto; margin: 0 }']) {
      css(rules);
      put(banner, `${long}<div>*</div><footer style="height: 100px">Footer</footer>`);
      await frames();
      assert.closeTo(box(banner).bottom, root.clientHeight, 0.5);
      for (let time = 0; time < 3; time++) {
        await scrollPage(9999);
        const {top, bottom} = box(banner);
        assert.closeTo(top, document.getElementById('long')!.getBoundingClientRect().bottom, 0.5);
        assert.closeTo(bottom, document.querySelector('footer')!.getBoundingClientRect().top, 0.5);
        await scrollPage(1000);
        assert.closeTo(box(banner).bottom, root.clientHeight, 0.5);
      }
      document.getElementById('page')!.remove();
    }
  });

  test('at the bottom, when what comes above pushes its place away', async () => {
    const {banner} = await show('placement="bottom">Message');
    put(banner, `<main id="main" style="height: 100px"></main>*`);
    await frames();
    document.getElementById('main')!.style.height = '3000px';
    await frames();
    await frames();
    assert.closeTo(box(banner).bottom, root.clientHeight, 0.5);
    assert.isAbove(root.scrollHeight, 3000 + box(banner).height - 1, 'there is room for it at the end');
  });

  test('in a page that is written from right to left', async () => {
    root.dir = 'rtl';
    const {banner} = await show('placement="top" lang="ar">');
    put(banner, `<div style="width: 300px; margin-inline-start: 40px">*</div>${long}`);
    await frames();
    const {left, right} = box(banner);
    await scrollPage(500);
    assert.closeTo(box(banner).left, left, 0.5);
    assert.closeTo(box(banner).right, right, 0.5);
  });

  for (const [name, style] of [
    ['transform', 'transform: translateX(0)'],
    ['will-change', 'will-change: transform'],
    ['filter', 'filter: blur(0)'],
    ['contain', 'contain: paint'],
    ['perspective', 'perspective: 100px'],
  ]) {
    for (const placement of ['top', 'bottom'] as const) {
      test(`not inside what keeps fixed boxes to itself: ${name}, ${placement}; said once`, async () => {
        const said = warnings();
        const {banner} = await show(`placement="${placement}">Message`);
        put(banner, `<div style="${style}"><p>Before</p><div>*</div>${long}</div>`);
        await frames();
        const home = box(banner).top;
        await scrollPage(500);
        assert.closeTo(box(banner).top, home - 500, 0.5);
        assert.equal(padding(placement), 'auto');
        dispatchEvent(new Event('resize'));
        assert.isFalse(banner.matches(':state(top), :state(bottom)'));
        assert.lengthOf(said, 1);
        assert.match(said[0]!, /placement="(top|bottom)" has no effect inside transform/);
      });
    }
  }

  test('as soon as it is shown, and as soon as it is small enough', async () => {
    const {banner} = await show('placement="top"><p id="message">Message</p>');
    put(banner, `<div id="around" hidden>*</div>${long}`);
    await scrollPage(500);
    assert.equal(padding('top'), 'auto');
    document.getElementById('around')!.hidden = false;
    await frames();
    assert.closeTo(box(banner).top, 0, 0.5);
    document.getElementById('message')!.style.height = `${innerHeight / 3}px`;
    await frames();
    assert.isBelow(box(banner).top, -100);
    document.getElementById('message')!.style.height = '20px';
    await frames();
    assert.closeTo(box(banner).top, 0, 0.5);
  });

  suite('what others have at the edge', () => {
    test('--july30-offset leaves them their room, and what is scrolled to comes below both', async () => {
      css('html { scroll-padding-top: 30px } #page { --july30-offset: 4em; font-size: 16px }');
      const {banner} = await show('placement="top">Message');
      put(banner, `*${long}`);
      await scrollPage(500);
      assert.closeTo(box(banner).top, 64, 0.5);
      assert.equal(parseFloat(padding('top').replace(/\D*/, '')), 64 + Math.round(box(banner).height));
    });

    test('--july30-offset at the bottom', async () => {
      css('#page { --july30-offset: 50px }');
      const {banner} = await show('placement="bottom">Message');
      put(banner, `*${long}`);
      await frames();
      assert.closeTo(box(banner).bottom, root.clientHeight - 50, 0.5);
    });

    test('the admin bar of WordPress is left free at the top, but not where it scrolls away', async () => {
      css('html { --wp-admin--admin-bar--height: 32px; scroll-padding-top: 32px }');
      const {banner} = await show('placement="top">Message');
      put(banner, `*${long}`);
      await scrollPage(500);
      assert.closeTo(box(banner).top, innerWidth > 600 ? 32 : 0, 0.5);
      banner.placement = 'bottom';
      await banner.updateComplete;
      assert.closeTo(box(banner).bottom, root.clientHeight, 0.5);
      css('html { --july30-offset: 7px }');
      banner.placement = 'top';
      await banner.updateComplete;
      assert.closeTo(box(banner).top, 7, 0.5);
    });

    test('--july30-layer is above maps by default, and below where the page says so', async () => {
      css('#over { position: fixed; inset: 0; z-index: 1000; background: #fff }');
      const {banner} = await show('placement="top">Message');
      put(banner, `*${long}<div id="over"></div>`);
      await scrollPage(500);
      assert.isTrue(document.elementFromPoint(60, 10) === banner);
      css('html { --july30-layer: 5 }');
      assert.isTrue(document.elementFromPoint(60, 10)!.id === 'over');
    });

    test('an offset that is none is none', async () => {
      const said = warnings();
      css('html { --july30-offset: below; --july30-layer: high }');
      const {banner} = await show('placement="top">Message');
      put(banner, `*${long}`);
      await scrollPage(500);
      assert.closeTo(box(banner).top, 0, 0.5);
      assert.deepEqual(said, []);
    });
  });

  if (inChromium) {
    test('the page does not shift, whichever way it is scrolled', async () => {
      const {banner} = await show('placement="top">Message');
      put(banner, `<p>Above</p><div>*</div><p>Below</p>${long}`);
      await frames();
      let shift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
      });
      observer.observe({type: 'layout-shift'});
      for (let y = 0; y < 400; y += 40) await scrollPage(y);
      for (let y = 400; y >= 0; y -= 40) await scrollPage(y);
      await frames();
      for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & {value: number}).value;
      observer.disconnect();
      assert.isBelow(shift, 0.002);
    });

    test('on paper it stands where it is written', async () => {
      const {banner} = await show('placement="top">Message');
      put(banner, `*${long}`);
      await scrollPage(500);
      const base = banner.shadowRoot.querySelector('[part="base"]')!;
      assert.equal(getComputedStyle(base).position, 'fixed');
      await executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: 'print'});
      try {
        assert.equal(getComputedStyle(base).position, 'relative');
      } finally {
        await executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: ''});
      }
    });
  }

  test('no loop of sizes is told to the page', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent): number => errors.push(event.message);
    addEventListener('error', note);
    const {banner} = await show('placement="top"><p id="message">Message</p>');
    put(banner, `<div>*</div>${long}`);
    await scrollPage(500);
    for (const height of ['60px', '20px', '40px']) {
      document.getElementById('message')!.style.height = height;
      await frames();
      await scrollPage(500 + parseInt(height));
    }
    removeEventListener('error', note);
    assert.deepEqual(errors, []);
  });
});
