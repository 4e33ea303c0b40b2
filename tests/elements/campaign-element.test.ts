import {assert} from 'chai';
import {violations} from './accessible.js';
import {early, fallback, fresh, inside, Sample, shown, watchSample} from './campaign-element/sample.js';
import {mount, warnings} from './mount.js';

suite('CampaignElement', () => {
  const escaped = watchSample();

  suite('the fallback', () => {
    test('is one slot from the first moment, and gives way to the finished element', async () => {
      const {element, define} = early();
      element.innerHTML = '<p>Fact, date and link.</p>';
      define();
      assert.deepEqual(inside(element.shadowRoot!), fallback);
      assert.isAbove(element.firstElementChild!.getBoundingClientRect().height, 0);
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot!), shown);
      assert.equal(element.firstElementChild!.getBoundingClientRect().height, 0);
      assert.equal(element.innerHTML, '<p>Fact, date and link.</p>', 'the page keeps its children');
    });

    test('stays while there is no content, and comes back when there is none any more', async () => {
      const element = await mount(fresh({nothingYet: true}), '>Fallback.');
      const root = element.shadowRoot;
      assert.deepEqual(inside(root), fallback);
      for (const [nothingYet, expected] of [
        [false, shown],
        [true, fallback],
        [false, shown],
      ] as const) {
        element.nothingYet = nothingYet;
        element.requestUpdate();
        await element.updateComplete;
        assert.deepEqual(inside(root), expected);
      }
    });

    test('does not come back where the content is empty on purpose', async () => {
      const element = await mount(fresh({empty: true}), '>Fallback.');
      assert.deepEqual(inside(element.shadowRoot), ['div']);
    });
  });

  suite('a shadow root that is there already', () => {
    test('is emptied before the first rendering: a saved page, a prerenderer', async () => {
      const tag = 'x-sample-saved';
      const box = document.createElement('div');
      document.body.append(box);
      const html = `<${tag}><template shadowrootmode="open"><style>p {color: red}</style><p>999 days</p><slot></slot></template>30 July</${tag}>`;
      (box as Element & {setHTMLUnsafe(html: string): void}).setHTMLUnsafe(html);
      const element = box.firstElementChild as Sample;
      assert.include(element.shadowRoot!.textContent, '999 days');
      customElements.define(tag, class extends Sample {});
      assert.deepEqual(inside(element.shadowRoot!), fallback);
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot!), shown);
      assert.notInclude(element.shadowRoot!.textContent, '999');
      element.word = 'changed';
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot!), ['div changed end']);
    });
  });

  suite('an update that fails', () => {
    for (const failing of ['content', 'writing', 'updated'] as const) {
      test(`in ${failing}, the first one: the fallback stays, one warning, and the next is right`, async () => {
        const said = warnings();
        const element = await mount(fresh({failing}), '>Fallback.');
        const root = element.shadowRoot;
        assert.isFalse(await element.updateComplete, 'it is said that it failed');
        assert.deepEqual(inside(root), fallback);
        assert.equal(root.querySelector('slot')!.assignedNodes()[0], element.firstChild!);
        assert.equal(said.length, 1);
        assert.match(said[0]!, new RegExp(`^july30: <${element.localName}> could not be shown, so its fallback stays\\. Error: `));
        element.failing = undefined;
        element.requestUpdate();
        await element.updateComplete;
        assert.deepEqual(inside(root), shown);
        assert.equal(said.length, 1);
        assert.isTrue(await element.updateComplete);
        assert.deepEqual(escaped, []);
      });

      test(`in ${failing}, later and again: the fallback is back each time, one warning for all`, async () => {
        const said = warnings();
        const element = await mount(Sample, '>Fallback.');
        const root = element.shadowRoot;
        for (let round = 0; round < 3; round++) {
          element.failing = failing;
          for (const word of ['one', 'two']) {
            element.word = word;
            await element.updateComplete;
            assert.deepEqual(inside(root), fallback);
          }
          element.failing = undefined;
          element.word = 'finished';
          await element.updateComplete;
          assert.deepEqual(inside(root), shown);
          element.word = `again ${round}`;
          await element.updateComplete;
          assert.deepEqual(inside(root), [`div again ${round} end`], 'it follows changes as before');
          assert.equal(root.childElementCount, 2);
        }
        assert.equal(said.length, 1);
        assert.deepEqual(escaped, []);
      });
    }

    test('is followed by removal and return', async () => {
      warnings();
      const element = await mount(fresh({failing: 'writing'}), '>Fallback.');
      const box = element.parentElement!;
      element.remove();
      box.append(element);
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot), fallback);
      element.failing = undefined;
      element.remove();
      box.append(element);
      element.requestUpdate();
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot), shown);
      assert.deepEqual(escaped, []);
    });

    test('of one element leaves the others alone', async () => {
      warnings();
      const good = await mount(Sample, '>Fallback.');
      const bad = await mount(fresh({failing: 'content'}), '>Fallback.');
      good.word = 'still here';
      bad.word = 'not here';
      await Promise.all([good.updateComplete, bad.updateComplete]);
      assert.deepEqual(inside(good.shadowRoot), ['div still here end']);
      assert.deepEqual(inside(bad.shadowRoot), fallback);
    });
  });

  suite('the host', () => {
    test('keeps its attributes, class and style', async () => {
      warnings();
      const element = await mount(Sample, 'id="own" class="a b" style="color: red" data-word="x">Fallback.');
      const attributes = (): string => [...element.attributes].map(({name, value}) => `${name}=${value}`).join('; ');
      const before = 'id=own; class=a b; style=color: red; data-word=x';
      assert.equal(attributes(), before);
      Object.assign(element, {word: 'y', linkText: 'z', compact: true});
      await element.updateComplete;
      assert.equal(attributes(), before);
      element.failing = 'content';
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(attributes(), before);
    });

    test('is a block that the page may lay out and hide', async () => {
      const element = await mount(Sample);
      const height = (): number => element.shadowRoot.querySelector('p')!.getBoundingClientRect().height;
      assert.equal(getComputedStyle(element).display, 'block');
      assert.isAbove(height(), 0);
      element.hidden = true;
      assert.equal(height(), 0);
      element.hidden = false;
      element.style.display = 'contents';
      assert.isAbove(height(), 0);
      assert.equal(element.getBoundingClientRect().height, 0);
    });

    test('has parts that the page can style', async () => {
      const element = await mount(Sample);
      const sheet = document.createElement('style');
      sheet.textContent = `${element.localName}::part(base) {z-index: 7} ${element.localName}::part(words) {z-index: 8}`;
      document.body.append(sheet);
      assert.equal(getComputedStyle(element.shadowRoot.querySelector('div')!).zIndex, '7');
      assert.equal(getComputedStyle(element.shadowRoot.querySelector('p')!).zIndex, '8');
    });
  });

  suite('the surface', () => {
    const room = (element: Element): number =>
      element.shadowRoot!.querySelector('p')!.getBoundingClientRect().left - element.getBoundingClientRect().left;
    const background = (element: Element): string =>
      getComputedStyle(element.shadowRoot!.querySelector('[part~="base"]')!).backgroundColor;

    test('is none by default, with no room around the text', async () => {
      const element = await mount(Sample);
      assert.equal(room(element), 0);
      assert.equal(background(element), 'rgba(0, 0, 0, 0)');
    });

    test('brings its room when the page sets one, on the element or further out', async () => {
      for (const on of ['element', 'parent'] as const) {
        const {element, define} = early();
        (on === 'element' ? element : element.parentElement!).style.setProperty('--july30-surface', 'rgb(1, 2, 3)');
        define();
        await element.updateComplete;
        assert.isAbove(room(element), 0, on);
        assert.equal(background(element), 'rgb(1, 2, 3)');
      }
    });

    test('is seen by an element that moves to where there is one', async () => {
      const element = await mount(Sample);
      const box = document.createElement('div');
      box.style.setProperty('--july30-surface', 'rgb(1, 2, 3)');
      document.body.append(box);
      box.append(element);
      element.requestUpdate();
      await element.updateComplete;
      assert.isAbove(room(element), 0);
    });
  });

  suite('the language', () => {
    const wrapper = (element: Element): string[] => {
      const {lang, dir} = element.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;
      return [lang, dir];
    };

    test('is that of the words really used', async () => {
      for (const [lang, expected] of [
        ['ar-EG', ['ar', 'rtl']],
        ['zh-Hant', ['zh', 'ltr']],
        ['he', ['en', 'ltr']],
        ['', ['en', 'ltr']],
        ['x_y', ['en', 'ltr']],
        ['C', ['en', 'ltr']],
      ] as const) {
        const element = await mount(Sample, `lang="${lang}"`);
        assert.deepEqual(wrapper(element), [...expected], lang);
      }
    });

    test('follows the page', async () => {
      const element = await mount(Sample);
      assert.deepEqual(wrapper(element), ['en', 'ltr']);
      document.documentElement.lang = 'ar';
      await Promise.resolve();
      await element.updateComplete;
      assert.deepEqual(wrapper(element), ['ar', 'rtl']);
      const box = document.createElement('div');
      box.lang = 'fr';
      document.body.append(box);
      box.append(element);
      await element.updateComplete;
      assert.deepEqual(wrapper(element), ['fr', 'ltr']);
    });
  });

  suite('in the page', () => {
    test('survives removal and return', async () => {
      const element = await mount(Sample);
      const box = element.parentElement!;
      element.remove();
      element.word = 'changed';
      await element.updateComplete;
      box.append(element);
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot), ['div changed end']);
    });

    test('a clone is an element of its own', async () => {
      const element = await mount(Sample, 'word="twin">Fallback.');
      element.before(element.cloneNode(true));
      const twin = element.parentElement!.querySelector<Sample>(element.localName)!;
      await twin.updateComplete;
      assert.deepEqual(inside(twin.shadowRoot!), ['div twin end']);
      twin.word = 'other';
      await twin.updateComplete;
      assert.deepEqual(inside(element.shadowRoot), ['div twin end']);
    });

    test('keeps its looks in another document, and comes home', async () => {
      const element = await mount(Sample, 'style="--july30-surface: rgb(1, 2, 3)"');
      const home = element.parentElement!;
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const looks = (): string => {
        const base = element.shadowRoot.querySelector('[part~="base"]')!;
        return element.ownerDocument.defaultView!.getComputedStyle(base).backgroundColor;
      };
      for (const place of [frame.contentDocument!.body, home]) {
        place.append(element);
        element.requestUpdate();
        await element.updateComplete;
        assert.equal(looks(), 'rgb(1, 2, 3)');
        assert.deepEqual(inside(element.shadowRoot), shown);
      }
    });

    test('made by one document and first shown in another', async () => {
      const {localName} = await mount(Sample);
      const box = document.createElement('div');
      box.innerHTML = '<p></p>';
      box.firstElementChild!.append(document.createElement(localName), 'Beside it.');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(box);
      const element = box.querySelector<Sample>(localName)!;
      element.style.setProperty('--july30-surface', 'rgb(1, 2, 3)');
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot!), shown);
      const base = element.shadowRoot!.querySelector('[part~="base"]')!;
      assert.equal(frame.contentWindow!.getComputedStyle(base).backgroundColor, 'rgb(1, 2, 3)');
      assert.deepEqual(escaped, []);
    });

    test('in a document without a window it is no error', async () => {
      const element = await mount(Sample);
      document.implementation.createHTMLDocument().body.append(element);
      document.body.append(element);
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot), shown);
      assert.equal(getComputedStyle(element).display, 'block');
      assert.deepEqual(escaped, []);
    });

    test('what changes nothing touches nothing', async () => {
      const element = await mount(Sample, 'word="x"');
      let records = 0;
      const observer = new MutationObserver((list) => (records += list.length));
      observer.observe(element.shadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
      const {updates} = element;
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(element.updates, updates + 1);
      assert.equal(records + observer.takeRecords().length, 0);
    });
  });

  test('is accessible: finished, empty and as a fallback', async () => {
    warnings();
    for (const change of [{}, {empty: true}, {nothingYet: true}, {failing: 'content' as const}]) {
      assert.deepEqual(await violations(await mount(fresh(change), '><p>Fallback.</p>')), []);
    }
  });
});
