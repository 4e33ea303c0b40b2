/**
 * Another site, which has put `dist/` at its root and was built for its own address, so with oEmbed answers; and the scripts with which
 * pages set the height of the frames they show:
 *
 *     const origin = await executeServerCommand('frame-origin');   // http://127.0.0.1:…
 *     await executeServerCommand('frame-hosts');                   // afterwards /tests/frames/node_modules/ is there
 *
 * One script is added to each page, so that a test can reach into it: see `probe`.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {tsImport} from 'tsx/esm/api';
import {install} from '../install.mjs';

const dist = new URL('../../dist/', import.meta.url);
const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/** Runs in the frame: sets attributes of its element, and answers how large the content then is. */
function probe() {
  addEventListener('message', async ({data, ports: [port]}) => {
    if (!port) return;
    const {body} = document;
    const element = body.firstElementChild;
    for (const [name, value] of Object.entries(data))
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    await element.updateComplete;
    const {height} = body.getBoundingClientRect();
    const {content: afterLink} = getComputedStyle(element.querySelector('a'), '::after');
    const settings = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
    const {lang} = document.documentElement;
    port.postMessage({width: innerWidth, height, shown: element.shadowRoot?.textContent ?? '', afterLink, settings, lang});
  });
}

export const frameServer = () => {
  let server;
  let installed;
  let modules;

  /** An embed page as a build with `--base` writes it, or its oEmbed answer. */
  const embed = async (path, base) => {
    modules ??= Promise.all(['page', 'pages', 'oembed'].map((name) => tsImport(`../../src/frame/${name}.ts`, import.meta.url)));
    const [{embedPage}, {embedPages}, {oembed}] = await modules;
    const page = embedPages.find((each) => path === `/${each.path}${extname(path)}`);
    if (!page) return undefined;
    if (extname(path) === '.json') return JSON.stringify(oembed(page, {base}));
    return embedPage(page, {base}).replace('</head>', '<script src="/probe.js" defer></script>\n</head>');
  };

  const handle = async ({url, headers}, response) => {
    const base = `${headers['x-forwarded-proto'] ?? 'http'}://${headers.host}/`;
    const {pathname} = new URL(url, base);
    try {
      const text =
        pathname === '/probe.js' ? `(${probe})()` : ((await embed(pathname, base)) ?? readFileSync(new URL('.' + pathname, dist)));
      response.writeHead(200, {
        'content-type': types[extname(pathname)],
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      });
      response.end(text);
    } catch {
      response.writeHead(404).end();
    }
  };

  const commands = {
    'frame-origin': () => `http://127.0.0.1:${server.address().port}`,
    async 'frame-hosts'() {
      await (installed ??= install(new URL('.', import.meta.url)));
      return true;
    },
  };

  return {
    name: 'frame-server',
    async serverStart() {
      server = createServer(handle);
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    executeCommand: ({command, payload}) => commands[command]?.(payload),
  };
};
