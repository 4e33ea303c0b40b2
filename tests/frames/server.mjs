/**
 * The embed pages on an origin of their own, as they lie in `dist/`, for pages of another site to frame, and the scripts with which
 * such sites do it:
 *
 *     const origin = await executeServerCommand('frame-origin');   // http://127.0.0.1:…
 *     await executeServerCommand('frame-hosts');                   // afterwards /tests/frames/node_modules/ is there
 *
 * One script is added to each page, so that a test can reach into it: see `probe`.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {install} from '../install.mjs';

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/** Runs in the frame: sets attributes of its element, and answers how large the content then is. */
function probe() {
  addEventListener('message', async ({data, ports: [port]}) => {
    if (!port) return;
    const {body, documentElement: root} = document;
    const element = body.firstElementChild;
    for (const [name, value] of Object.entries(data))
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    await element.updateComplete;
    const {height} = body.getBoundingClientRect();
    port.postMessage({
      width: innerWidth,
      height,
      shown: element.shadowRoot?.textContent ?? '',
      overflow: root.scrollWidth - root.clientWidth,
      origin,
    });
  });
}

export const frameServer = () => {
  let server;
  let installed;

  const file = (path) => {
    if (path === '/probe.js') return `(${probe})()`;
    const text = readFileSync(new URL('../../dist' + path, import.meta.url), 'utf8');
    return path.endsWith('.html') ? text.replace('</head>', '<script src="/probe.js" defer></script>\n</head>') : text;
  };

  const handle = ({url}, response) => {
    const {pathname} = new URL(url, 'http://127.0.0.1');
    try {
      const text = file(pathname);
      response.writeHead(200, {'content-type': types[extname(pathname)], 'cache-control': 'no-store'}).end(text);
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
