/** `npm start`: serves the built site to this machine alone, and prints its address. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const root = new URL('../dist/site/', import.meta.url);

/**
 * The path of a file, or of a folder with a slash at its end. Only dist/site is served, so neither the project's history nor what a
 * developer keeps beside it. A path with `..`, `%`, two slashes or a name that begins with a dot is none of these.
 */
const inSite = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/;

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

async function answer({url, method}, response) {
  const [path] = url.split('?');
  const file = path.endsWith('/') ? path + 'index.html' : path;
  const type = types[extname(file)];
  if (!/^(GET|HEAD)$/.test(method) || !type || !inSite.test(path)) return response.writeHead(404).end();
  const content = await readFile(new URL('.' + file, root)).catch(() => undefined);
  if (!content) return response.writeHead(404).end();
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'});
  response.end(content);
}

/** Starts the server on the loopback address; resolves to it when it listens. Port 0 is any that is free. */
export function serveSite(port = 8030) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const {port} = (await serveSite()).address();
  console.log(`The builder, the documentation and the examples: http://127.0.0.1:${port}/`);
}
