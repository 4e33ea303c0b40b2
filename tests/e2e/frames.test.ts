import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {content} from './framed.js';
import {close, open, type Opened} from './open.js';

/*
 * The built embed pages in pages of another origin, which set the frame's height with the scripts that sites use for it: the real
 * ones where there is a package; else the few lines that the product has its sites paste, or behaves by.
 */

const packages = '/tests/frames/node_modules';

/** Reads every string it is sent, as some sites do; one that is not JSON would be an error of the page. */
const naive = `<script>addEventListener('message', ({data}) => typeof data === 'string' && JSON.parse(data))</script>`;

const script = (text: string): string => `<script>${text}</script>`;
const from = (path: string): string => `<script src="${packages}/${path}"></script>`;
const frame = (src: string, attributes = ''): string =>
  `<iframe id="framed" src="${src}" width="100%" ${attributes} title="july30"></iframe>`;

/** What WordPress's wp-embed.js does in the page around a frame: hides it until told a height, and clamps that. */
function wpEmbed(window: Window): void {
  const {document} = window;
  const withSecret = (tag: string, secret: unknown) =>
    document.querySelectorAll<HTMLElement>(`${tag}[data-secret="${String(secret)}"]`);
  window.addEventListener('message', ({data, source}: MessageEvent<Record<string, unknown> | null>) => {
    if (!data || !(data['secret'] || data['message'] || data['value'])) return;
    if (/[^a-zA-Z0-9]/.test(String(data['secret']))) return;
    for (const quote of withSecret('blockquote', data['secret'])) quote.style.display = 'none';
    for (const framed of withSecret('iframe', data['secret']) as NodeListOf<HTMLIFrameElement>) {
      if (framed.contentWindow !== source) continue;
      framed.removeAttribute('style');
      if (data['message'] === 'height') framed.height = String(Math.min(Math.max(parseInt(String(data['value'])) || 0, 200), 1000));
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const framed of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
      let secret = framed.getAttribute('data-secret');
      if (!secret) {
        secret = 'l4t3s3cr3t';
        framed.src += '#?secret=' + secret;
        framed.setAttribute('data-secret', secret);
      }
      framed.contentWindow!.postMessage({message: 'ready', secret}, '*');
    }
  });
}

const hidden = 'style="position: absolute; visibility: hidden"';
const wordPress = (src: string, attributes: string): string =>
  script(`(${wpEmbed.toString()})(window)`) +
  `<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5"><a href="https://example.org/">The fact</a></blockquote>` +
  frame(src, `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" height="338" ${attributes} ${hidden}`);

interface Host {
  readonly name: string;
  /** The page's body, with a frame that shows an address. */
  readonly body: (src: string) => string;
  /** What the host makes of a height. */
  readonly height?: (height: number) => number;
}

const clamped = (height: number): number => Math.min(Math.max(height, 200), 1000);

const hosts: Host[] = [
  {
    name: 'pym.js',
    body: (src) => `<div id="graphic"></div>${from('pym.js/dist/pym.v1.min.js')}${script(`new pym.Parent('graphic', '${src}')`)}`,
  },
  {
    name: 'pym.js, sandboxed',
    body: (src) => `<div data-pym-src="${src}" data-pym-sandbox="allow-scripts"></div>${from('pym.js/dist/pym.v1.min.js')}`,
  },
  {
    name: 'iframe-resizer 4',
    body: (src) => frame(src) + from('iframe-resizer/js/iframeResizer.min.js') + script(`iFrameResize({}, '#framed')`),
  },
  {
    name: 'iframe-resizer 4, sandboxed',
    body: (src) =>
      frame(src, 'sandbox="allow-scripts"') +
      from('iframe-resizer/js/iframeResizer.min.js') +
      script(`iFrameResize({checkOrigin: false}, '#framed')`),
  },
  {
    name: 'iframe-resizer 5',
    body: (src) => frame(src) + from('@iframe-resizer/parent/index.umd.js') + script(`iframeResize({license: 'GPLv3'}, '#framed')`),
  },
  {
    name: 'iframe-resizer 5, sandboxed',
    body: (src) =>
      frame(src, 'sandbox="allow-scripts"') +
      from('@iframe-resizer/parent/index.umd.js') +
      script(`iframeResize({license: 'GPLv3', checkOrigin: false}, '#framed')`),
  },
  {
    name: 'iframe-resizer 5, begun when everything is loaded',
    body: (src) =>
      frame(src) +
      from('@iframe-resizer/parent/index.umd.js') +
      script(`addEventListener('load', () => iframeResize({license: 'GPLv3'}, '#framed'))`),
  },
  {
    name: 'open-iframe-resizer',
    body: (src) =>
      naive + frame(src) + from('@open-iframe-resizer/core/dist/index.umd.cjs') + script(`iframeResizer.initialize({}, '#framed')`),
  },
  {
    name: 'open-iframe-resizer, sandboxed',
    body: (src) =>
      naive +
      frame(src, 'sandbox="allow-scripts"') +
      from('@open-iframe-resizer/core/dist/index.umd.cjs') +
      script(`iframeResizer.initialize({}, '#framed')`),
  },
  {
    name: 'open-iframe-resizer in the older language',
    body: (src) =>
      frame(src) +
      from('@open-iframe-resizer/core/dist/index.umd.cjs') +
      script(`iframeResizer.initialize({enableLegacyLibSupport: true}, '#framed')`),
  },
  {
    name: 'WordPress',
    body: (src) => naive + wordPress(src + '#?secret=a1B2c3D4e5', 'data-secret="a1B2c3D4e5"'),
    height: clamped,
  },
  {name: 'WordPress, with a secret that comes late', body: (src) => naive + wordPress(src, ''), height: clamped},
  {
    name: 'Datawrapper',
    body: (src) =>
      naive +
      frame(src, 'style="border: 0"') +
      script(`addEventListener('message', (event) => {
        if (event.data['datawrapper-height'] === undefined) return;
        for (const framed of document.querySelectorAll('iframe'))
          if (framed.contentWindow === event.source)
            for (const id in event.data['datawrapper-height']) framed.style.height = event.data['datawrapper-height'][id] + 'px';
      })`),
  },
  {
    name: 'Datawrapper, older',
    body: (src) =>
      naive +
      frame(src) +
      script(`addEventListener('message', ({data}) => {
        if (data['datawrapper-height'] !== undefined)
          for (const id in data['datawrapper-height']) {
            const framed = document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
            if (framed) framed.style.height = data['datawrapper-height'][id] + 'px';
          }
      })`),
  },
  {
    name: 'AMP',
    body: (src) =>
      naive +
      frame(src, 'sandbox="allow-scripts allow-popups" height="300"') +
      script(`addEventListener('message', ({data, source}) => {
        const framed = document.getElementById('framed');
        if (source !== framed.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
        if (data.height >= 100) framed.height = data.height;
      })`),
  },
];

/** Waits until a frame is as high as its content at the frame's width, and says how high that is. */
async function followed(framed: HTMLIFrameElement, height: (height: number) => number = (one) => one): Promise<number> {
  let wanted = 0;
  // Long enough for a busy machine: hosts greet when they have loaded, and some ask again after a while.
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const inside = await content(framed);
    wanted = height(Math.max(Math.ceil(inside.height), 100));
    if (framed.clientHeight === wanted && framed.clientWidth === inside.width) return wanted;
    await new Promise(requestAnimationFrame);
  }
  const {scrollY} = globalThis;
  assert.equal(framed.clientHeight, wanted, `${framed.outerHTML}, scrolled by ${scrollY}, ${document.visibilityState}`);
  return wanted;
}

suite('the built embed pages, in a page of another origin', function () {
  let origin: string;

  suiteSetup(async function () {
    this.timeout(280_000);
    origin = await executeServerCommand<string, undefined>('frame-origin');
    // Loud where the packages cannot be had: the tests below then have nothing to say.
    await executeServerCommand('frame-hosts');
  });
  teardown(close);

  const page = (body: string, width = 700): Promise<Opened> => {
    // Engines do not draw frames of other sites that are off screen, and such a frame hears of no size.
    scrollTo(0, 0);
    return open({body, head: '<script src="watch.js"></script><style>body{margin:0}</style>', width, height: 2000});
  };
  const framedIn = ({document}: Opened): HTMLIFrameElement => document.querySelector('iframe')!;

  for (const {name, body, height} of hosts) {
    test(`${name}: follows growth and shrinkage`, async () => {
      const opened = await page(body(`${origin}/embed/en/children/stat.html?view=pictogram`));
      const framed = framedIn(opened);
      const wide = await followed(framed, height);
      assert.notEqual(framed.ownerDocument.defaultView!.getComputedStyle(framed).visibility, 'hidden');
      assert.include((await content(framed)).shown, '38%');

      opened.frame.style.width = '320px';
      const narrow = await followed(framed, height);
      assert.isAbove(narrow, wide);
      opened.frame.style.width = '700px';
      assert.equal(await followed(framed, height), wide);

      await content(framed, {view: 'number', compact: ''});
      const low = await followed(framed, height);
      assert.isBelow(low, wide);
      await content(framed, {compact: null, view: 'trend'});
      assert.isAbove(await followed(framed, height), low);
      await content(framed, {compact: '', view: 'number'});
      assert.equal(await followed(framed, height), low);

      assert.deepEqual(opened.window.watched.errors, []);
    });
  }

  test('WordPress: is told of a frame far below, which is not drawn yet', async () => {
    const above = '<div style="height: 20000px"></div>';
    const opened = await page(above + wordPress(`${origin}/embed/fr/stat.html#?secret=a1B2c3D4e5`, 'data-secret="a1B2c3D4e5"'));
    const framed = framedIn(opened);
    await followed(framed, clamped);
    assert.isFalse(framed.hasAttribute('style'));
  });

  test('in a sandbox the address of a link in the message can be read', async () => {
    const opened = await page(
      ['', 'sandbox="allow-scripts"'].map((how) => frame(`${origin}/embed/en/blue-heart.html`, how)).join(''),
    );
    const [open, sandboxed] = opened.document.querySelectorAll('iframe');
    assert.equal((await content(open!)).afterLink, 'none');
    assert.match((await content(sandboxed!)).afterLink, /https:\/\/www\.unodc\.org|attr\(href\)/);
  });

  test('one that has no script for frames hears no string, and reads all it hears', async () => {
    const heard = script(`heard = []; addEventListener('message', ({data}) => heard.push(data))`);
    const opened = await page(naive + heard + frame(`${origin}/embed/en/countdown.html`));
    await content(framedIn(opened), {precision: 'second', theme: 'A theme'});
    const messages = (opened.window as unknown as {heard: unknown[]}).heard;
    assert.isAbove(messages.length, 0);
    for (const message of messages) assert.isObject(message);
    assert.deepEqual(opened.window.watched.errors, []);
  });
});
