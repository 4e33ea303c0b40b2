import {assert} from 'chai';
import {close, event, open, type Opened} from '../e2e/open.js';

/*
 * The script as the embed pages have it: deferred, before the script of the element. The test's page is the host.
 */

const javascript = {'content-type': 'text/javascript'};
const frameScript = '<script type="module" src="/src/frame/frame.ts"></script>';

/** Writes down what the element had when its own script came. */
const upgrade = `
  customElements.define('x-element', class extends HTMLElement {
    constructor() {
      super();
      this.found = Object.fromEntries([...this.attributes].map(({name, value}) => [name, value]));
    }
  });`;

type Element30 = HTMLElement & {readonly found: Record<string, string>};

interface Frame extends Opened {
  readonly element: Element30;
  readonly root: HTMLElement;
}

let heard: unknown[] = [];
const listen = ({data, source}: MessageEvent<unknown>): void => {
  // What an earlier test's frame has said may still be under way.
  if (source === document.querySelector('iframe')?.contentWindow) heard.push(data);
};

/** Opens a page like an embed page; its query and fragment are part of its address. */
async function opened(
  address = '',
  {before = '', body = '<x-element style="display: block; height: 300px"></x-element>'} = {},
): Promise<Frame> {
  const html = `<!doctype html><html><head><meta charset="utf-8"><script src="watch.js"></script><script src="before.js"></script>${frameScript}<script type="module" src="upgrade.js"></script></head><body style="margin:0">${body}</body></html>`;
  const files = {
    'before.js': {body: before, headers: javascript},
    'upgrade.js': {body: upgrade, headers: javascript},
    'index.html': {body: html},
  };
  const {address: folder, frame} = await open({html: '', files});
  const loaded = event(frame, 'load');
  frame.src = `${folder}index.html${address}`;
  await loaded;
  const page = {address: folder, frame, window: frame.contentWindow as Opened['window'], document: frame.contentDocument!};
  return {...page, element: page.document.querySelector<Element30>('x-element')!, root: page.document.documentElement};
}

const post = ({window}: Opened, message: unknown): void => window.postMessage(message, '*');

/** What is heard from now on, up to a message with something in it. */
async function heardUntil(what: object | string): Promise<unknown[]> {
  const matches = (data: unknown): boolean =>
    typeof what === 'string'
      ? data === what
      : Object.entries(what).every(([name, value]) => (Object(data) as Record<string, unknown>)[name] === value);
  while (!heard.some(matches)) await event(window, 'message');
  return heard.splice(0);
}

const ready = (secret: string) => ({message: 'ready', secret});
const height = (secret: string, value = 300) => ({message: 'height', value, secret});
const amp = (value: number) => ({sentinel: 'amp', type: 'embed-size', height: value});

suite('the script of the embed pages', () => {
  setup(() => {
    heard = [];
    addEventListener('message', listen);
  });
  teardown(() => {
    removeEventListener('message', listen);
    close();
  });

  suite('gives the element its settings', () => {
    test('from the query, before the element is upgraded', async () => {
      const {element, window} = await opened(
        '?precision=hour&time-zone=Europe%2FParis&helpline=US&from=%22two%22&until=07-31&dismissible&initialWidth=7&childId=x',
      );
      assert.deepEqual(element.found, {
        style: 'display: block; height: 300px',
        'data-precision': 'hour',
        'data-time-zone': 'Europe/Paris',
        'data-helpline': 'US',
        'data-from': '"two"',
        'data-until': '07-31',
        'data-dismissible': '',
      });
      assert.deepEqual(window.watched.errors, []);
    });

    test('nothing that would ask, lead or speak in the name of its host', async () => {
      const {element, window} = await opened(
        '?feed=/f.json&value=1&label=x&unit=people&year=2020&source=x&source-url=x&caveat=x&href=x&link-text=x&theme=x&placement=top' +
          '&dismiss-for=9&campaign=x&lang=fr&onclick=x&style=x&data-feed=x',
      );
      assert.deepEqual(Object.keys(element.found), ['style']);
      assert.deepEqual(window.watched.errors, []);
    });

    test('the path of the page wins: its language, and its figure if it has one', async () => {
      const body = (figure: string) => `<x-element style="display: block; height: 300px"${figure}></x-element>`;
      const {element} = await opened('?figure=profits&lang=fr', {body: body(' figure="children"')});
      assert.deepEqual(Object.keys(element.found), ['style', 'figure']);
      const general = await opened('?figure=profits', {body: body('')});
      assert.equal(general.element.found['data-figure'], 'profits');
    });

    for (const query of ['', '?', '?=', '?%', '?%ff=%ff', '?__proto__=1&constructor=2', '?a b=1&"=2&<x>=3', '?1=2&A=3&-=4'])
      test(`nothing odd from ${JSON.stringify(query)}`, async () => {
        const {element, window} = await opened(query);
        const names = Object.keys(element.found).filter((name) => name !== 'style');
        assert.deepEqual(names, []);
        assert.deepEqual(window.watched.errors, []);
      });

    test('and does no harm to a page without one', async () => {
      const {window} = await opened('?precision=hour', {body: ''});
      assert.deepEqual(window.watched.errors, []);
      assert.deepInclude(await heardUntil(amp(100)), amp(100));
    });
  });

  suite('sets the colour scheme', () => {
    for (const scheme of ['light', 'dark'])
      test(`to ${scheme} where it is asked for`, async () => {
        const {root} = await opened(`?scheme=${scheme}`);
        assert.equal(root.dataset['scheme'], scheme);
        assert.isFalse(root.hasAttribute('style'));
      });
    for (const query of ['', '?scheme', '?scheme=', '?scheme=auto', '?scheme=DARK', '?scheme=dark%20light', '?data-scheme=dark'])
      test(`not by ${JSON.stringify(query)}`, async () => {
        const {root} = await opened(query);
        assert.isFalse(root.hasAttribute('data-scheme'));
      });
  });

  suite('tells its height', () => {
    test('once everything is loaded, when it grows and when it shrinks', async () => {
      const {element, window} = await opened('#?secret=a1B2c3D4e5');
      // Not the fallback's height, and no string.
      const first = await heardUntil({type: 'embed-ready'});
      assert.deepInclude(first, height('a1B2c3D4e5'));
      assert.deepInclude(first, amp(300));
      for (const message of first) assert.isObject(message);
      element.style.height = '612.3px';
      await heardUntil(height('a1B2c3D4e5', 613));
      element.style.height = '150px';
      await heardUntil(height('a1B2c3D4e5', 150));
      element.style.height = '1px';
      await heardUntil(height('a1B2c3D4e5', 100));
      assert.deepEqual(window.watched.errors, []);
    });

    test('where it comes after the page’s load', async () => {
      const late = `addEventListener('load', () => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/src/frame/frame.ts?late';
        document.body.append(script);
      })`;
      const {frame} = await opened('', {before: late});
      await heardUntil(amp(300));
      frame.contentDocument!.querySelector('x-element')!.setAttribute('style', 'display: block; height: 400px');
      // Once by each of the two.
      await heardUntil(amp(400));
      await heardUntil(amp(400));
    });

    test('again when the fragment brings another secret', async () => {
      const page = await opened();
      await heardUntil(amp(300));
      page.window.location.hash = '#?secret=f6G7h8I9j0';
      await heardUntil(height('f6G7h8I9j0'));
    });

    test('to every host that greets, every time', async () => {
      const page = await opened('?childId=graphic');
      await heardUntil('pymxPYMxgraphicxPYMxheightxPYMx300');
      const greetings: [greeting: unknown, answer: object | string][] = [
        [ready('a1B2c3D4e5'), height('a1B2c3D4e5')],
        ['[iFrameSizer]one:8:false:false', `[iFrameSizer]one:300:${page.frame.clientWidth}:init:resizeObserver`],
        [{type: 'iframe-child-init'}, {type: 'iframe-resized', height: 300}],
        ['pymxPYMxgraphicxPYMxwidthxPYMx5', 'pymxPYMxgraphicxPYMxheightxPYMx300'],
      ];
      for (const [greeting, answer] of [...greetings, ...greetings]) {
        post(page, greeting);
        await heardUntil(answer);
      }
    });
  });

  suite('says nothing', () => {
    test('to anybody but the page around it', async () => {
      const page = await opened('', {
        body: '<x-element style="display: block; height: 300px"></x-element><iframe hidden></iframe>',
        before: `addEventListener('load', () => {
          postMessage({message: 'ready', secret: 'from0itself'}, '*');
          const inner = document.querySelector('iframe').contentWindow;
          inner.eval("parent.postMessage({message: 'ready', secret: 'from0inside'}, '*'); parent.postMessage('[iFrameSizer]inside:8:false:false', '*')");
        })`,
      });
      // Somebody beside it.
      const beside = await open({html: '<!doctype html>'});
      const {postMessage} = beside.window as unknown as {postMessage: unknown};
      assert.isFunction(postMessage);
      (beside.window as unknown as {eval(code: string): void}).eval(
        `parent.document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'from0beside'}, '*')`,
      );
      post(page, ready('from0parent'));
      const said = [...(await heardUntil(height('from0parent')))];
      post(page, ready('from0parent2'));
      said.push(...(await heardUntil(height('from0parent2'))));
      for (const message of said) {
        assert.isObject(message);
        const {secret = 'from0parent'} = message as {secret?: string};
        assert.match(secret, /^from0parent2?$/);
      }
      assert.deepEqual(page.window.watched.errors, []);
    });

    test('to what is no greeting, however much of it', async () => {
      const page = await opened();
      // At the load, and by the observer.
      const toAll = () => heard.filter((message) => (message as {type?: string}).type === 'embed-ready');
      while (toAll().length < 2) await event(window, 'message');
      heard.length = 0;
      const noise = [
        null,
        undefined,
        0,
        '',
        'ready',
        [],
        {},
        {message: 'ready'},
        {message: 'ready', secret: 7},
        new Date(0),
        'x'.repeat(100_000),
      ];
      for (let times = 0; times < 100; times++) for (const message of noise) post(page, message);
      post(page, ready('a1B2c3D4e5'));
      assert.deepEqual(await heardUntil(height('a1B2c3D4e5')), [height('a1B2c3D4e5')]);
      assert.deepEqual(page.window.watched.errors, []);
    });

    test('where it is in no frame', async () => {
      const page = await opened('?childId=graphic&precision=hour#?secret=a1B2c3D4e5', {
        // A window that is its own parent is in none: https://html.spec.whatwg.org/#dom-parent
        before: `said = []; window.parent = window; window.postMessage = (message) => said.push(message);`,
      });
      assert.equal(page.element.found['data-precision'], 'hour');
      page.element.style.height = '500px';
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      assert.deepEqual((page.window as unknown as {said: unknown[]}).said, []);
      assert.deepEqual(heard, []);
      assert.deepEqual(page.window.watched.errors, []);
    });
  });
});
