/**
 * The site as somebody hosts it, below a folder of a static host and built for that address. And pages of other sites, on another
 * origin, into which its embeds are pasted.
 *
 *     const address = await executeServerCommand('builder', {files: {'files/custom-elements.json': '…'}});
 *     const requests = await executeServerCommand('builder-requests', address);
 *     const page = await executeServerCommand('elsewhere', {html, policy: "default-src 'none'; script-src …"});
 *
 * The other site's pages run `report.js`, which tells whoever frames them what is in them; their policies allow that script alone
 * besides what the test asks for. `july30` beside it is what a bundler makes of the npm build.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const root = new URL('../', import.meta.url);
const site = new URL('dist/site/', root);

/** What the site says of its files if it was built with the address at which it lies. */
async function builtFor({origin, path}) {
  const said = JSON.parse(await readFile(new URL('site.json', site), 'utf8'));
  return JSON.stringify({...said, base: origin + path.replace('site.json', '')});
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Runs in the other site's page: writes down what goes wrong, and answers what there is. */
function report() {
  const violations = [];
  const warnings = [];
  console.warn = (...words) => warnings.push(words.join(' '));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('error', (event) => warnings.push(event.message || `${event.target.localName} failed`), true);
  const tags = ['blue-heart-banner', 'trafficking-stat', 'world-day-countdown'];
  addEventListener('message', async ({source, data}) => {
    if (data !== 'report') return;
    if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded));
    const elements = [...document.querySelectorAll(tags.join())];
    await Promise.all(elements.map((element) => element.updateComplete));
    const frame = document.querySelector('iframe');
    source.postMessage(
      {
        violations,
        warnings,
        framed: frame?.src,
        elements: elements.map((element) => ({
          tag: element.localName,
          attributes: Object.fromEntries(
            [...element.attributes].map(({name, value}) => [name.replace(/^data-/, ''), value === '' ? 'true' : value]),
          ),
          accent: getComputedStyle(element).getPropertyValue('--july30-accent').trim(),
          shown: element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
          fallback: element.textContent.replace(/\s+/g, ' ').trim(),
        })),
      },
      '*',
    );
  });
}

export const builderServer = () => {
  const hosted = [];
  const pages = [];
  const servers = [];
  let port;
  let bundle;

  const bundled = async () => {
    const built = await rollup({input: new URL('dist/npm/july30.js', root).pathname, plugins: [resolve()], onwarn() {}});
    const {output} = await built.generate({format: 'iife', generatedCode: 'es2015'});
    return output[0].code;
  };

  const elsewhere = async (request, response) => {
    const [, number, name] = /^\/(\d+)\/(.*)$/.exec(request.url) ?? [];
    const page = pages[number];
    const script = {'report.js': `(${report})()`, 'bundle.js': page && name === 'bundle.js' && (await (bundle ??= bundled()))}[
      name
    ];
    if (script) return response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
    if (!page || name !== '') return response.writeHead(404).end();
    const headers = {'content-type': 'text/html; charset=utf-8', ...(page.policy && {'content-security-policy': page.policy})};
    response.writeHead(200, headers).end(page.html);
  };

  const commands = {
    builder({files = {}}) {
      hosted.push({files, requests: []});
      return `/hosted/${hosted.length - 1}/some/folder/`;
    },
    'builder-requests': (address) => hosted[address.split('/')[2]].requests,
    elsewhere({html, policy = ''}) {
      const address = `http://localhost:${port}/${pages.length}/`;
      pages.push({html, policy: policy.replaceAll('{here}', address)});
      return address;
    },
  };

  return {
    async middleware(context, next) {
      const [, number, path] = /^\/hosted\/(\d+)\/some\/folder\/(.*)$/.exec(context.path) ?? [];
      const host = hosted[number];
      if (!host) return next();
      const file = path === '' || path.endsWith('/') ? path + 'index.html' : path;
      host.requests.push(file);
      context.respond = false;
      try {
        const body = host.files[file] ?? (file === 'site.json' ? await builtFor(context) : await readFile(new URL(file, site)));
        const type = types[extname(file)] ?? 'application/octet-stream';
        context.res.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*', 'cache-control': 'no-store'});
        context.res.end(body);
      } catch {
        context.res.writeHead(404).end();
      }
    },
    plugin: {
      name: 'builder-server',
      async serverStart() {
        const server = createServer((...both) => void elsewhere(...both));
        servers.push(server);
        port = await new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));
      },
      serverStop() {
        for (const server of servers) {
          server.closeAllConnections();
          server.close();
        }
      },
      executeCommand: ({command, payload}) => commands[command]?.(payload),
    },
  };
};
