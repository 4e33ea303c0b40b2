/**
 * Another site on loopback that has put `dist/` into a folder of its own, as a partner would: built for its own address, so with oEmbed.
 *
 *     const base = await executeServerCommand('other-site');
 *
 * Below `base + 'watched/'` stand the same files, and each embed page tells the page around it, when it is loaded, what it shows:
 * `{shown, settings, errors, violations}`.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
const dist = new URL('../dist/', import.meta.url);

/** Runs in an embed page. */
function tell() {
  const told = {errors: [], violations: []};
  addEventListener('error', ({message}) => told.errors.push(message));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    told.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('load', async () => {
    const element = document.body.firstElementChild;
    await element.updateComplete;
    const settings = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
    const shown = element.shadowRoot.querySelector('[part="base"]').innerText;
    parent.postMessage({...told, settings, shown, lang: document.documentElement.lang}, '*');
  });
}

export const otherSite = () => {
  let server;
  let base;

  /** An embed page as the build with `--base` writes it, and its oEmbed answer. */
  const embed = async (path) => {
    const {embedPage, embedPages} = await import(new URL('npm/embed/page.js', dist).href);
    const {oembed, oembedAddress} = await import(new URL('npm/embed/oembed.js', dist).href);
    const page = embedPages.find((each) => path === each.path + extname(path));
    if (!page) return undefined;
    return extname(path) === '.json' ? JSON.stringify(oembed(page, base)) : embedPage(page, oembedAddress(page, base));
  };

  const answer = async ({url}, response) => {
    const {pathname} = new URL(url, base);
    const watched = pathname.startsWith('/july30/watched/');
    const path = pathname.replace(/^\/july30\/(watched\/)?/, '');
    try {
      let body =
        path === 'tell.js' ? `(${tell})()` : ((await embed(path)) ?? readFileSync(new URL('./' + path.replaceAll('..', ''), dist)));
      if (watched && extname(path) === '.html')
        body = body.replace('<meta charset', '<script src="/july30/tell.js"></script><meta charset');
      response
        .writeHead(200, {
          'content-type': `${types[extname(path)]}; charset=utf-8`,
          'access-control-allow-origin': '*',
          'x-content-type-options': 'nosniff',
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  };

  return {
    name: 'other-site',
    async serverStart() {
      server = createServer(answer);
      await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
      base = `http://localhost:${server.address().port}/july30/`;
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    executeCommand: ({command}) => (command === 'other-site' ? base : undefined),
  };
};
