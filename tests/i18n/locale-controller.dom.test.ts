import '../../src/languages/united-nations.js';
import {assert} from 'chai';
import {html, LitElement, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {addMessages} from '../../src/i18n/locale.js';
import {LocaleController} from '../../src/i18n/locale-controller.js';

/** Shows its language and a word of it. */
class Speaker extends LitElement {
  readonly #language = new LocaleController(this);
  renders = 0;

  override render(): TemplateResult {
    this.renders++;
    const {lang, messages} = this.#language.locale;
    return html`${lang}: ${messages.close}`;
  }

  get said(): string {
    return this.renderRoot.textContent.trim();
  }
}
customElements.define('x-speaker', Speaker);

/** Observers since the test began: what each observes; those that were let go are taken out. */
let observed: Map<MutationObserver, Node>;
const {MutationObserver: RealObserver} = globalThis;

class CountedObserver extends RealObserver {
  override observe(target: Node, options?: MutationObserverInit): void {
    observed.set(this, target);
    super.observe(target, options);
  }

  override disconnect(): void {
    observed.delete(this);
    super.disconnect();
  }
}

/** Puts markup into the page. `<template shadow>` becomes the shadow root of its parent. */
function show(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  for (let template; (template = box.querySelector('template'));) attach(template);
  document.body.append(box);
  return box;
}

function attach(template: HTMLTemplateElement): void {
  const root = template.parentElement!.attachShadow({mode: 'open'});
  root.append(template.content);
  template.remove();
  for (let inner; (inner = root.querySelector('template'));) attach(inner);
}

/** Two shadow roots deep, with a place for a `lang` everywhere on the way. */
const deep = (): {box: HTMLElement; outer: Element; middle: Element; inner: Element; near: Element; speaker: Speaker} => {
  const box = show(
    '<p id="outer"><span id="middle"><template><p><span id="inner"><template><i id="near"><x-speaker></x-speaker></i></template></span></p></template></span></p>',
  );
  const outer = box.querySelector('#outer')!;
  const middle = box.querySelector('#middle')!;
  const inner = middle.shadowRoot!.querySelector('#inner')!;
  const near = inner.shadowRoot!.querySelector('#near')!;
  return {box, outer, middle, inner, near, speaker: near.querySelector<Speaker>('x-speaker')!};
};

/** Observers are told in a microtask that was queued before this one; what they change, Lit renders in the next. */
async function settled(speaker: Speaker): Promise<string> {
  await Promise.resolve();
  await speaker.updateComplete;
  return speaker.said;
}

const first = (box: Element): Speaker => box.querySelector<Speaker>('x-speaker')!;

suite('LocaleController', () => {
  setup(() => {
    observed = new Map();
    globalThis.MutationObserver = CountedObserver;
  });

  teardown(() => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('lang');
    globalThis.MutationObserver = RealObserver;
  });

  suite('finds the language', () => {
    const rows: [name: string, markup: string, expected: string][] = [
      ['none is English', '<x-speaker></x-speaker>', 'en: Close'],
      ["the element's own", '<p lang="es"><x-speaker lang="fr"></x-speaker></p>', 'fr: Fermer'],
      ["an ancestor's", '<p lang="fr"><b><x-speaker></x-speaker></b></p>', 'fr: Fermer'],
      ['the nearest one', '<p lang="es"><b lang="ru"><x-speaker></x-speaker></b></p>', 'ru: Закрыть'],
      ['an empty one is English', '<p lang="fr"><x-speaker lang=""></x-speaker></p>', 'en: Close'],
      ['an empty one of an ancestor too', '<p lang="fr"><b lang=""><x-speaker></x-speaker></b></p>', 'en: Close'],
      ['an unknown one is English', '<p lang="fr"><x-speaker lang="sv"></x-speaker></p>', 'en: Close'],
      ['a malformed one is English', '<p lang="fr"><x-speaker lang="x_y"></x-speaker></p>', 'en: Close'],
      ['a region', '<x-speaker lang="zh-Hant-TW"></x-speaker>', 'zh: 关闭'],
    ];
    for (const [name, markup, expected] of rows) {
      test(name, async () => assert.equal(await settled(first(show(markup))), expected));
    }

    test("the document's", async () => {
      document.documentElement.lang = 'es';
      assert.equal(await settled(first(show('<x-speaker></x-speaker>'))), 'es: Cerrar');
    });

    test('before the first render, not after it', async () => {
      const speaker = first(show('<x-speaker lang="fr"></x-speaker>'));
      await settled(speaker);
      assert.equal(speaker.renders, 1);
    });

    test('through two shadow roots', async () => {
      const {box, speaker} = deep();
      box.lang = 'ar';
      assert.equal(await settled(speaker), 'ar: إغلاق');
    });

    test("a slotted element has its own tree's, not the slot's", async () => {
      const box = show('<p lang="fr"><template><b lang="es"><slot></slot></b></template><x-speaker></x-speaker></p>');
      assert.equal(await settled(first(box)), 'fr: Fermer');
    });
  });

  suite('follows a change', () => {
    test("of the element's own lang, and its removal", async () => {
      const speaker = first(show('<p lang="es"><x-speaker></x-speaker></p>'));
      assert.equal(await settled(speaker), 'es: Cerrar');
      speaker.lang = 'fr';
      assert.equal(await settled(speaker), 'fr: Fermer');
      speaker.lang = '';
      assert.equal(await settled(speaker), 'en: Close');
      speaker.removeAttribute('lang');
      assert.equal(await settled(speaker), 'es: Cerrar');
    });

    test("of the document's, and its removal", async () => {
      const speaker = first(show('<x-speaker></x-speaker>'));
      document.documentElement.lang = 'ru';
      assert.equal(await settled(speaker), 'ru: Закрыть');
      document.documentElement.removeAttribute('lang');
      assert.equal(await settled(speaker), 'en: Close');
    });

    for (const place of ['box', 'outer', 'middle', 'inner', 'near', 'speaker'] as const) {
      test(`anywhere on the path: ${place}`, async () => {
        const found = deep();
        const {speaker} = found;
        assert.equal(await settled(speaker), 'en: Close');
        found[place].setAttribute('lang', 'fr');
        assert.equal(await settled(speaker), 'fr: Fermer');
        found[place].setAttribute('lang', 'zh');
        assert.equal(await settled(speaker), 'zh: 关闭');
        found[place].removeAttribute('lang');
        assert.equal(await settled(speaker), 'en: Close');
      });
    }

    test('beyond a nearer lang it changes nothing, and renders nothing', async () => {
      const {box, inner, speaker} = deep();
      inner.setAttribute('lang', 'es');
      assert.equal(await settled(speaker), 'es: Cerrar');
      const {renders} = speaker;
      box.lang = 'fr';
      assert.equal(await settled(speaker), 'es: Cerrar');
      assert.equal(speaker.renders, renders);
    });

    test('beside the path it renders nothing', async () => {
      const box = show('<x-speaker></x-speaker><p></p>');
      const speaker = first(box);
      await settled(speaker);
      box.querySelector('p')!.lang = 'fr';
      await settled(speaker);
      assert.equal(speaker.renders, 1);
    });

    test('of all elements of the root', async () => {
      const box = show('<x-speaker></x-speaker><p><x-speaker></x-speaker></p><x-speaker lang="es"></x-speaker>');
      const speakers = [...box.querySelectorAll<Speaker>('x-speaker')];
      await Promise.all(speakers.map(settled));
      box.lang = 'fr';
      assert.deepEqual(await Promise.all(speakers.map(settled)), ['fr: Fermer', 'fr: Fermer', 'es: Cerrar']);
    });
  });

  suite('follows a move', () => {
    test('to another parent', async () => {
      const box = show('<p lang="fr"><x-speaker></x-speaker></p><p lang="es"></p>');
      const speaker = first(box);
      assert.equal(await settled(speaker), 'fr: Fermer');
      box.lastElementChild!.append(speaker);
      assert.equal(await settled(speaker), 'es: Cerrar');
    });

    test('with its parent', async () => {
      const box = show('<p lang="fr"><b><x-speaker></x-speaker></b></p><p lang="es"></p>');
      const speaker = first(box);
      assert.equal(await settled(speaker), 'fr: Fermer');
      box.lastElementChild!.append(speaker.parentElement!);
      assert.equal(await settled(speaker), 'es: Cerrar');
    });

    test('out of a shadow root, and follows changes there', async () => {
      const {box, middle, speaker} = deep();
      middle.setAttribute('lang', 'fr');
      assert.equal(await settled(speaker), 'fr: Fermer');
      box.append(speaker);
      assert.equal(await settled(speaker), 'en: Close');
      middle.setAttribute('lang', 'es');
      assert.equal(await settled(speaker), 'en: Close');
      box.lang = 'ru';
      assert.equal(await settled(speaker), 'ru: Закрыть');
    });

    test('away and back, with the language changed meanwhile', async () => {
      const box = show('<x-speaker></x-speaker>');
      const speaker = first(box);
      assert.equal(await settled(speaker), 'en: Close');
      speaker.remove();
      box.lang = 'fr';
      assert.equal(await settled(speaker), 'en: Close');
      box.append(speaker);
      assert.equal(await settled(speaker), 'fr: Fermer');
    });

    test('renders nothing where the language stays', async () => {
      const box = show('<p lang="fr"><x-speaker></x-speaker></p><p lang="fr"></p>');
      const speaker = first(box);
      await settled(speaker);
      box.lastElementChild!.append(speaker);
      await settled(speaker);
      assert.equal(speaker.renders, 1);
    });
  });

  suite('observes', () => {
    test('each root once, however many elements', async () => {
      const box = show('<x-speaker></x-speaker><x-speaker></x-speaker><p><x-speaker></x-speaker></p>');
      await Promise.all([...box.querySelectorAll<Speaker>('x-speaker')].map(settled));
      assert.deepEqual([...observed.values()], [document]);
    });

    test('every root on the path, and shares them', () => {
      const {box, middle, inner, near} = deep();
      assert.sameMembers([...observed.values()], [inner.shadowRoot!, middle.shadowRoot!, document]);
      near.append(new Speaker());
      middle.shadowRoot!.append(new Speaker());
      box.append(new Speaker());
      assert.sameMembers([...observed.values()], [inner.shadowRoot!, middle.shadowRoot!, document]);
    });

    test('until the last element of the root is gone', () => {
      const {box, middle, near, speaker} = deep();
      const other = new Speaker();
      middle.shadowRoot!.append(other);
      speaker.remove();
      assert.sameMembers([...observed.values()], [middle.shadowRoot!, document]);
      other.remove();
      assert.equal(observed.size, 0);
      near.append(speaker);
      assert.equal(observed.size, 3);
      box.remove();
      assert.equal(observed.size, 0);
    });

    test('again after the last one has gone and another comes', async () => {
      const box = show('<x-speaker></x-speaker>');
      first(box).remove();
      assert.equal(observed.size, 0);
      const speaker = new Speaker();
      box.append(speaker);
      assert.deepEqual([...observed.values()], [document]);
      box.lang = 'fr';
      assert.equal(await settled(speaker), 'fr: Fermer');
    });

    test('nothing for an element that was never in the page', () => {
      new Speaker();
      assert.equal(observed.size, 0);
    });
  });

  suite('added messages', () => {
    test('change elements that are shown', async () => {
      const box = show('<x-speaker lang="de"></x-speaker><x-speaker lang="de-AT"></x-speaker><x-speaker lang="fr"></x-speaker>');
      const speakers = [...box.querySelectorAll<Speaker>('x-speaker')];
      assert.deepEqual(await Promise.all(speakers.map(settled)), ['en: Close', 'en: Close', 'fr: Fermer']);
      addMessages('de', {close: 'Schließen'});
      assert.deepEqual(await Promise.all(speakers.map(settled)), ['de: Schließen', 'de: Schließen', 'fr: Fermer']);
      addMessages('de', {close: 'Zu'});
      assert.deepEqual(await Promise.all(speakers.map(settled)), ['de: Zu', 'de: Zu', 'fr: Fermer']);
    });

    test('do not wake an element that is gone', async () => {
      const speaker = first(show('<x-speaker lang="it"></x-speaker>'));
      await settled(speaker);
      speaker.remove();
      addMessages('it', {close: 'Chiudi'});
      assert.equal(await settled(speaker), 'en: Close');
      assert.equal(speaker.renders, 1);
      document.body.append(speaker);
      assert.equal(await settled(speaker), 'it: Chiudi');
    });
  });

  test('is a controller for any host', () => {
    const log: string[] = [];
    class Host extends HTMLElement implements ReactiveControllerHost {
      readonly controllers: ReactiveController[] = [];
      readonly updateComplete = Promise.resolve(true);
      addController(controller: ReactiveController): void {
        this.controllers.push(controller);
      }
      removeController(): void {
        log.push('removeController');
      }
      requestUpdate(): void {
        log.push('requestUpdate');
      }
    }
    customElements.define('x-host', Host);
    const host = new Host();
    host.lang = 'fr';
    document.body.append(host);
    const controller = new LocaleController(host);
    assert.deepEqual(host.controllers, [controller]);
    assert.equal(controller.locale.lang, 'en');
    controller.hostConnected();
    assert.equal(controller.locale.lang, 'fr');
    controller.hostDisconnected();
    assert.equal(observed.size, 0);
    assert.notInclude(log, 'removeController');
  });
});
