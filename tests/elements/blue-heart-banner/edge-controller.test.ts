import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {clear, warnings} from '../mount.js';
import {another, close, frames, inChromium, read, show, type Shown} from './banner.js';

type Banner = Shown['banner'];

const root = document.documentElement;

/** Where what is painted really is; the host stays where it was. */
const box = (banner: Element): DOMRect => (banner.shadowRoot?.querySelector('[part="base"]') ?? banner).getBoundingClientRect();
const top = (banner: Element): number => box(banner).top;
const bottom = (banner: Element): number => box(banner).bottom;
const height = (banner: Element): number => box(banner).height;
const padding = (edge: 'top' | 'bottom'): string => getComputedStyle(root).getPropertyValue('scroll-padding-' + edge);

/** A page five windows long around a banner: below it, or above it. */
function long(banner: Banner, where: 'below' | 'above' = 'below'): void {
  const text = document.createElement('div');
  text.style.height = `${5 * innerHeight}px`;
  if (where === 'below') banner.after(text);
  else banner.before(text);
}

/** Scrolls the page; what follows is told before the next frame. */
function scroll(y: number): Promise<unknown> {
  scrollTo(0, y);
  return frames();
}

/** A message of this height; the box is higher by its padding. */
const message = (px: number): string => `<p id="message" style="height: ${px}px">Message</p>`;

function grow(px: number): Promise<void> {
  document.getElementById('message')!.style.height = `${px}px`;
  return frames();
}

suite('placement', () => {
  let sheets: CSSStyleSheet[];

  setup(() => {
    sheets = [...document.adoptedStyleSheets];
  });

  teardown(() => {
    clear();
    scrollTo(0, 0);
    root.removeAttribute('style');
    root.removeAttribute('class');
    document.head.querySelector('#page')?.remove();
    document.adoptedStyleSheets = sheets;
  });

  const page = (css: string): void => {
    document.head.insertAdjacentHTML('beforeend', `<style id="page">${css}</style>`);
  };

  test('inline: scrolls away with the page', async () => {
    const {banner} = await show('>' + message(20));
    long(banner);
    const before = top(banner);
    await scroll(300);
    assert.closeTo(top(banner), before - 300, 1);
    assert.equal(padding('top'), 'auto');
  });

  test('top: stays at the top of the window', async () => {
    const {banner} = await show('placement="top">' + message(20));
    long(banner);
    await scroll(300);
    assert.closeTo(top(banner), 0, 0.5);
    await scroll(700);
    assert.closeTo(top(banner), 0, 0.5);
  });

  test('bottom: stays at the bottom of the window', async () => {
    const {banner} = await show('placement="bottom">' + message(20));
    long(banner, 'above');
    for (const y of [0, 300]) {
      await scroll(y);
      assert.closeTo(bottom(banner), root.clientHeight, 0.5);
    }
  });

  test('is above what the page has there', async () => {
    const {banner} = await show('placement="top">' + message(20));
    long(banner);
    const {nextElementSibling: text} = banner;
    (text as HTMLElement).style.position = 'relative';
    await scroll(300);
    assert.isTrue(document.elementFromPoint(20, 10) === banner);
  });

  test('sticks while it is at most a fifth of the window high, and follows each change of its height', async () => {
    const {banner} = await show('placement="top">' + message(60));
    long(banner);
    const around = height(banner) - 60;
    await scroll(300);
    assert.closeTo(top(banner), 0, 0.5);

    await grow(Math.floor(innerHeight / 5 - around));
    assert.closeTo(height(banner), innerHeight / 5, 1);
    assert.closeTo(top(banner), 0, 0.5);

    await grow(Math.ceil(innerHeight / 5 - around) + 2);
    assert.isBelow(top(banner), -100);
    assert.equal(padding('top'), 'auto');

    await grow(20);
    assert.closeTo(top(banner), 0, 0.5);
    assert.equal(padding('top'), `${Math.round(height(banner))}px`);
  });

  test('a tall one never sticks', async () => {
    const {banner} = await show('placement="bottom">' + message(Math.ceil(innerHeight / 5)));
    long(banner, 'above');
    await frames();
    assert.isAbove(top(banner), innerHeight);
    assert.equal(padding('bottom'), 'auto');
  });

  if (inChromium) {
    test('follows the height of the window', async () => {
      const {banner} = await show('placement="top">' + message(30));
      long(banner);
      const size = {width: innerWidth, deviceScaleFactor: 0, mobile: false};
      try {
        await executeServerCommand('cdp:Emulation.setDeviceMetricsOverride', {...size, height: 200});
        await frames();
        await scroll(150);
        assert.isBelow(top(banner), -50);
        assert.equal(padding('top'), 'auto');
        await executeServerCommand('cdp:Emulation.setDeviceMetricsOverride', {...size, height: 700});
        await frames();
        assert.closeTo(top(banner), 0, 0.5);
        assert.equal(padding('top'), `${Math.round(height(banner))}px`);
      } finally {
        await executeServerCommand('cdp:Emulation.clearDeviceMetricsOverride', {});
        await frames();
      }
    });
  }

  test('a change of placement is followed, and back to none', async () => {
    const said = warnings();
    const {banner} = await show('placement="top">' + message(20));
    long(banner);
    const px = `${Math.round(height(banner))}px`;
    assert.deepEqual([padding('top'), padding('bottom')], [px, 'auto']);
    banner.placement = 'bottom';
    await banner.updateComplete;
    assert.deepEqual([padding('top'), padding('bottom')], ['auto', px]);
    banner.placement = 'inline';
    await banner.updateComplete;
    assert.deepEqual([padding('top'), padding('bottom')], ['auto', 'auto']);
    await scroll(300);
    assert.isBelow(top(banner), -100);
    banner.setAttribute('placement', 'top');
    await banner.updateComplete;
    assert.closeTo(top(banner), 0, 0.5);
    banner.removeAttribute('placement');
    await banner.updateComplete;
    assert.isBelow(top(banner), -100);
    assert.deepEqual(said, []);
  });

  test('one that nobody knows is inline', async () => {
    warnings();
    for (const placement of ['left', '', 'TOP', 'top bottom', 'topper']) {
      const {banner} = await show(`placement="${placement}">` + message(20));
      assert.equal(getComputedStyle(banner).position, 'static', placement);
      assert.equal(padding('top'), 'auto');
      clear();
    }
  });

  suite('scroll padding', () => {
    test('keeps what is scrolled to from behind it', async () => {
      const {banner} = await show('placement="top">' + message(20));
      long(banner);
      const target = document.createElement('a');
      target.href = '#';
      target.textContent = 'Target';
      banner.nextElementSibling!.append(target);
      target.style.cssText = 'position: absolute; top: 1200px';
      (banner.nextElementSibling as HTMLElement).style.position = 'relative';
      target.scrollIntoView();
      assert.closeTo(top(target), height(banner), 1);
    });

    // What the page has, and what it comes to with our height of h.
    const pages: readonly [name: string, css: string, style: string, expected: (h: number) => string][] = [
      ['nothing', '', '', (h) => `${h}px`],
      ['a length', 'html {scroll-padding-top: 40px}', '', (h) => `${40 + h}px`],
      ['a share', 'html {scroll-padding-top: 10%}', '', (h) => `calc(10% + ${h}px)`],
      ['a length and a share', 'html {scroll-padding: calc(10% + 5px)}', '', (h) => `calc(10% + ${5 + h}px)`],
      ['a more special rule', 'html.page:root {scroll-padding-top: 40px}', '', (h) => `${40 + h}px`],
      ['a style of its own', '', 'scroll-padding-top: 30px', (h) => `${30 + h}px`],
    ];
    for (const [name, css, style, expected] of pages) {
      test(`is added to the page’s own: ${name}`, async () => {
        page(css);
        root.className = 'page';
        if (style) root.setAttribute('style', style);
        const own = padding('top');
        const {banner} = await show('placement="top" dismissible campaign="pad">' + message(20));
        const added = expected(Math.round(height(banner)));
        assert.equal(padding('top'), added);
        // However often it is measured.
        for (let time = 0; time < 3; time++) dispatchEvent(new Event('resize'));
        await grow(21);
        await grow(20);
        assert.equal(padding('top'), added);
        banner.remove();
        assert.equal(padding('top'), own);
        assert.equal(root.getAttribute('style') ?? '', style);
      });
    }

    test('of two at one edge counts once, and does not grow', async () => {
      const {banner: first} = await show('placement="top">' + message(20));
      const second = await another(first, 'placement="top">' + message(20));
      const px = `${Math.round(height(first))}px`;
      for (let time = 0; time < 3; time++) dispatchEvent(new Event('resize'));
      await frames();
      assert.equal(padding('top'), px);
      first.remove();
      assert.equal(padding('top'), px);
      second.remove();
      assert.equal(padding('top'), 'auto');
    });

    test('of one at the top and one at the bottom', async () => {
      const {banner: first} = await show('placement="top">' + message(20));
      const second = await another(first, 'placement="bottom">' + message(40));
      const [above, below] = [first, second].map((banner) => `${Math.round(height(banner))}px`);
      assert.deepEqual([padding('top'), padding('bottom')], [above, below]);
      first.remove();
      assert.deepEqual([padding('top'), padding('bottom')], ['auto', below]);
    });

    test('comes back after the page has replaced its style sheets', async () => {
      const {banner} = await show('placement="top">' + message(20));
      await frames();
      document.adoptedStyleSheets = sheets;
      await grow(50);
      assert.equal(padding('top'), `${Math.round(height(banner))}px`);
    });
  });

  suite('leaves no trace', () => {
    const clean = (): void => {
      assert.deepEqual([padding('top'), padding('bottom')], ['auto', 'auto']);
      assert.deepEqual([...document.adoptedStyleSheets], sheets);
      assert.deepEqual(root.getAttributeNames(), []);
    };

    test('when it is removed; and it sticks again when it is back', async () => {
      const {banner} = await show('placement="top">' + message(20));
      const {parentElement: box} = banner;
      assert.notEqual(padding('top'), 'auto');
      banner.remove();
      clean();
      box!.append(banner);
      await banner.updateComplete;
      long(banner);
      await scroll(300);
      assert.closeTo(top(banner), 0, 0.5);
      assert.equal(padding('top'), `${Math.round(height(banner))}px`);
    });

    test('when it is removed before a change of it is rendered', async () => {
      const {banner} = await show('>' + message(20));
      banner.placement = 'top';
      banner.remove();
      await banner.updateComplete;
      await frames();
      clean();
    });

    test('when it is closed', async () => {
      const {banner} = await show('placement="bottom" dismissible campaign="trace">' + message(20));
      assert.notEqual(padding('bottom'), 'auto');
      close(banner)!.click();
      await banner.updateComplete;
      clean();
    });

    test('when its season ends', async () => {
      const {banner, clock} = await show('placement="top" time-zone="UTC" until="07-31">' + message(20));
      assert.notEqual(padding('top'), 'auto');
      clock.until('2027-08-01T00:00:00Z');
      await banner.updateComplete;
      clean();
    });

    test('when it is inline, out of season or too tall', async () => {
      await show('>' + message(20));
      await show('placement="top" time-zone="UTC" from="12-01" until="12-02">' + message(20));
      await show('placement="top">' + message(innerHeight));
      clean();
    });
  });

  test('never moves in the page, and never touches what is the site’s', async () => {
    const {banner} = await show(
      'placement="top" class="mine" style="margin: 0px" id="me" dismissible campaign="host">' + message(20),
    );
    const {parentElement: box} = banner;
    const html = (): string => box!.outerHTML.replace(/ style="height: .*?"/, '');
    const before = html();
    await grow(innerHeight);
    await grow(25);
    banner.placement = 'bottom';
    await banner.updateComplete;
    assert.equal(html(), before);
    assert.isTrue(banner.parentElement === box);
    close(banner)!.click();
    await banner.updateComplete;
    assert.equal(read(banner), '');
    assert.equal(html(), before);
  });
});
