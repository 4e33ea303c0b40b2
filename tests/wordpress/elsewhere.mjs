/** Another site on loopback, which hosts the script and the embed pages with their oEmbed answers, as a build with this base writes them. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

const root = new URL('../../', import.meta.url);

const types = {js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8', json: 'application/json'};

export async function startElsewhere(port) {
  const base = `http://127.0.0.1:${port}/`;
  const built = (module) => import(new URL(`dist/npm/embed/${module}.js`, root).href);
  const [{embedPage, embedPages}, {oembed, oembedAddress}] = await Promise.all([built('page'), built('oembed')]);
  const written = Object.fromEntries(
    embedPages.flatMap((page) => [
      [`/${page.path}.html`, embedPage(page, oembedAddress(page, base))],
      [`/${page.path}.json`, JSON.stringify(oembed(page, base))],
    ]),
  );
  const fileOf = (path) =>
    written[path] ?? (/^\/(july30|embed\/frame)\.(js|css)$/.test(path) && readFileSync(new URL(`dist${path}`, root)));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, base);
    try {
      const body = fileOf(pathname);
      if (!body) throw new Error('not there');
      response.writeHead(200, {'content-type': types[pathname.split('.').pop()], 'access-control-allow-origin': '*'});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  server.unref();
  return base;
}
