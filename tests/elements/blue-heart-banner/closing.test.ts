import {assert} from 'chai';
import {another, close, frames, outside, read, show, type Shown} from './banner.js';
import {type Dismissal, dismissed, isOn, stored, watchClosing} from './closing.js';

suite('closing', () => {
  watchClosing();

  suite('the button', () => {
    test('is there only where the site asks for it', async () => {
      for (const [markup, there] of [
        ['', false],
        ['dismissible', true],
        ['dismissible="dismissible"', true],
        ['dismissible="false"', false],
        ['dismissible="0"', false],
        ['dismissible="no"', false],
        ['dismiss-for="30"', true],
        ['data-dismiss-for="30"', true],
      ] as const) {
        const {banner} = await show(markup + '>');
        assert.equal(close(banner) !== null, there, markup);
      }
    });

    test('has a name in each language', async () => {
      for (const [lang, name] of [
        ['en', 'Close'],
        ['fr', 'Fermer'],
        ['es', 'Cerrar'],
        ['ru', 'Закрыть'],
        ['ar', 'إغلاق'],
        ['zh', '关闭'],
      ] as const) {
        const {banner} = await show(`lang="${lang}" dismissible>`);
        assert.equal(close(banner)!.getAttribute('aria-label'), name);
        assert.equal(close(banner)!.textContent.trim(), '');
      }
    });

    test('closes at once: an empty host that takes no space and shows no child', async () => {
      const {banner} = await show('dismissible campaign="a" helpline="US"><p>Message</p><img slot="heart" alt="">');
      await dismissed(banner);
      assert.equal(read(banner), '');
      assert.equal(banner.parentElement!.getBoundingClientRect().height, 0);
      assert.equal([...banner.children].filter((child) => child.getClientRects().length > 0).length, 0);
      assert.equal(banner.shadowRoot.textContent.trim(), '');
    });
  });

  suite('july30-dismiss', () => {
    test('bubbles, leaves shadow roots, and names the campaign', async () => {
      const {banner: prototype} = await show();
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({mode: 'open'}).innerHTML = `<${prototype.localName} dismissible campaign="l"></${prototype.localName}>`;
      const banner = host.shadowRoot!.firstElementChild as Shown['banner'];
      await banner.updateComplete;
      const heard: Dismissal[] = [];
      const hear = (event: Event): unknown => heard.push(event as Dismissal);
      document.addEventListener('july30-dismiss', hear);
      await dismissed(banner);
      document.removeEventListener('july30-dismiss', hear);
      assert.equal(heard.length, 1);
      const [{campaign, bubbles, composed, cancelable, target}] = heard as [Dismissal];
      assert.deepEqual({campaign, bubbles, composed, cancelable}, {campaign: 'l', bubbles: true, composed: true, cancelable: true});
      assert.isTrue(target === host);
      assert.isFalse(isOn(banner));
    });

    test('preventDefault keeps it open, and nothing is stored', async () => {
      const {banner} = await show('dismiss-for="30" campaign="m">');
      banner.addEventListener('july30-dismiss', (event) => event.preventDefault(), {once: true});
      close(banner)!.focus();
      await dismissed(banner);
      assert.isTrue(isOn(banner));
      assert.isTrue(banner.shadowRoot.activeElement === close(banner));
      assert.deepEqual(stored(), {});
      await dismissed(banner);
      assert.isFalse(isOn(banner));
    });

    test('a page that removes the banner when it hears of it is left in peace', async () => {
      const {banner, clock} = await show('dismissible campaign="n">');
      banner.addEventListener('july30-dismiss', () => banner.remove());
      close(banner)!.focus();
      await dismissed(banner);
      assert.isFalse(banner.isConnected);
      assert.equal(clock.timers, 0);
    });
  });

  suite('focus', () => {
    test('that was inside goes to a hidden "Closed" at the same place, which leaves with it', async () => {
      const {banner} = await show('dismissible campaign="o"><p>Message</p>');
      const next = document.createElement('button');
      banner.after(next);
      close(banner)!.focus();
      await dismissed(banner);
      const closed = banner.shadowRoot.activeElement as HTMLElement;
      assert.isTrue(document.activeElement === banner);
      assert.equal(closed.textContent, 'Closed');
      // Heard, not seen, and no stop for the Tab key.
      assert.equal(read(banner), '');
      assert.equal(closed.tabIndex, -1);
      assert.equal(banner.getBoundingClientRect().height, 0);
      next.focus();
      await banner.updateComplete;
      assert.equal(banner.shadowRoot.textContent.trim(), '');
      assert.isTrue(document.activeElement === next);
    });

    test('"Closed" is said in the element’s language', async () => {
      for (const [lang, word] of [
        ['en', 'Closed'],
        ['fr', 'Fermé'],
        ['es', 'Cerrado'],
        ['ru', 'Закрыто'],
        ['ar', 'تم الإغلاق'],
        ['zh', '已关闭'],
      ] as const) {
        const {banner} = await show(`lang="${lang}" dismissible campaign="p ${lang}">`);
        close(banner)!.focus();
        await dismissed(banner);
        const closed = banner.shadowRoot.activeElement!;
        assert.equal(closed.textContent, word);
        assert.equal(closed.closest<HTMLElement>('[lang]')!.lang, lang);
      }
    });

    test('on a link in the message counts as inside', async () => {
      const {banner} = await show('dismissible campaign="q"><a href="/act">Act</a>');
      banner.querySelector('a')!.focus();
      await dismissed(banner);
      assert.equal(banner.shadowRoot.activeElement?.textContent, 'Closed');
    });

    test('outside stays where it is', async () => {
      const {banner} = await show('dismissible campaign="r">');
      const field = document.createElement('input');
      banner.before(field);
      field.focus();
      await dismissed(banner);
      assert.isFalse(isOn(banner));
      assert.isTrue(document.activeElement === field);
      assert.equal(banner.shadowRoot.textContent.trim(), '');
    });

    test('nowhere stays nowhere', async () => {
      const {banner} = await show('dismissible campaign="s">');
      (document.activeElement as HTMLElement).blur();
      await dismissed(banner);
      assert.isTrue(document.activeElement === document.body);
    });

    test('does not make the page jump to where a sticking banner stands', async () => {
      const {banner} = await show('placement="top" dismissible campaign="t">Short');
      const text = document.createElement('div');
      text.style.height = `${5 * innerHeight}px`;
      banner.after(text);
      scrollTo(0, 2 * innerHeight);
      close(banner)!.focus({preventScroll: true});
      await dismissed(banner);
      await frames();
      assert.equal(banner.shadowRoot.activeElement?.textContent, 'Closed');
      assert.closeTo(scrollY, 2 * innerHeight, 100);
    });

    test('is taken once, not at each later change', async () => {
      const {banner} = await show('dismissible campaign="u">');
      const {parentElement: box} = banner;
      const field = document.createElement('input');
      box!.before(field);
      close(banner)!.focus();
      await dismissed(banner);
      banner.remove();
      field.focus();
      box!.append(banner);
      await banner.updateComplete;
      assert.isTrue(document.activeElement === field);
    });

    test('another banner of the campaign closes without taking it', async () => {
      const {banner} = await show('dismissible campaign="v">');
      const twin = await another(banner, 'dismissible campaign="v">');
      close(banner)!.focus();
      await dismissed(banner);
      await twin.updateComplete;
      assert.isFalse(isOn(twin));
      assert.isTrue(document.activeElement === banner);
      assert.equal(twin.shadowRoot.textContent.trim(), '');
    });
  });

  suite('no flash', () => {
    test('closed earlier, the first thing rendered is nothing', async () => {
      localStorage.july30 = '{"w":9000000000000}';
      const {banner: prototype} = await show('campaign="none">');
      const banner = outside(prototype.localName);
      Object.assign(banner, {campaign: 'w', dismissFor: '30'});
      banner.innerHTML = '<p>Message</p>';
      const rendered: string[] = [];
      document.body.append(banner);
      new MutationObserver(() => rendered.push(read(banner))).observe(banner.shadowRoot, {childList: true, subtree: true});
      await banner.updateComplete;
      assert.equal(read(banner), '');
      assert.equal(banner.firstElementChild!.getClientRects().length, 0);
      assert.equal(banner.getBoundingClientRect().height, 0);
      await frames();
      assert.isNotEmpty(rendered);
      assert.deepEqual([...new Set(rendered)], ['']);
    });

    test('it is rendered before the next frame', async () => {
      localStorage.july30 = '{"x":9000000000000}';
      const {banner: prototype} = await show('campaign="none">');
      const painted = new Promise<string>((resolve) => {
        requestAnimationFrame(() => {
          const box = document.createElement('div');
          box.innerHTML = `<${prototype.localName} dismissible campaign="x"><p>Message</p></${prototype.localName}>`;
          document.body.append(box);
          // After the microtasks of this frame and before it is painted.
          new ResizeObserver(() => resolve(read(box))).observe(box);
        });
      });
      assert.equal(await painted, '');
    });
  });
});
