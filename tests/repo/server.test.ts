import {once} from 'node:events';
import {request, type IncomingMessage} from 'node:http';
import {connect, type AddressInfo, type Server} from 'node:net';
import {networkInterfaces} from 'node:os';
import {assert} from 'chai';
import {filesIn} from './files.js';
import {serveSite} from '../../demo/server.mjs';
import {version} from '../../src/lib/version.js';

/*
 * `npm start` on a developer's machine: in a café, others are on the same network, and any page that is open may ask for `localhost`.
 */
suite('the server of npm start', () => {
  let server: Server;
  let port: number;
  const addressOf = () => server.address() as AddressInfo;

  suiteSetup(async () => {
    server = await (serveSite as (port: number) => Promise<Server>)(0);
    ({port} = addressOf());
  });
  suiteTeardown(() => void server.close());

  /** The path is sent as it is written: `fetch` would resolve it first. */
  async function ask(path: string, method = 'GET'): Promise<{status: number; location: string | undefined; body: string}> {
    const asked = request({host: '127.0.0.1', port, path, method});
    asked.end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    let body = '';
    for await (const part of response.setEncoding('utf8')) body += String(part);
    return {status: response.statusCode!, location: response.headers.location, body};
  }

  test('listens on the loopback address alone', async () => {
    assert.equal(addressOf().address, '127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({internal}) => !internal);
    for (const {address, scopeid} of others) {
      const socket = connect(port, scopeid ? `${address}%${scopeid}` : address);
      const came = await new Promise((resolve) =>
        socket.on('connect', () => resolve('connected')).on('error', () => resolve('refused')),
      );
      socket.destroy();
      assert.equal(came, 'refused', address);
    }
  });

  test('leads to the builder', async () => {
    assert.include((await ask('/')).body, '30 July on your site');
  });

  test('serves every page of the site, and what they load', async () => {
    const pages = filesIn('dist/site')
      .filter((path) => path.endsWith('.html'))
      .map((path) => path.replace('dist/site/', ''));
    assert.isAbove(pages.length, 100);
    const files = new Set<string>();
    for (const page of pages) {
      const {status, body} = await ask(`/${page}`);
      assert.equal(status, 200, page);
      for (const [, address] of body.matchAll(/(?:src|href)="(?!https?:|#|\?)([^"]+)/g))
        files.add(new URL(address!, `http://localhost/${page}`).pathname);
    }
    // What the builder asks for by script.
    for (const name of ['site.json', 'files/custom-elements.json', 'files/figure.schema.json', `files/july30-${version}.zip`])
      files.add(`/${name}`);
    for (const path of files) assert.equal((await ask(path)).status, 200, path);
  });

  const kept = [
    '/.git/config',
    '/.git/HEAD',
    '/.git',
    '/.npmrc',
    '/.ci/run',
    '/.env',
    '/package.json',
    '/package-lock.json',
    '/tsconfig.json',
    '/README.md',
    '/LICENSE',
    '/node_modules/lit/package.json',
    '/src/july30.ts',
    '/tests/run.mjs',
    '/demo/server.mjs',
    '/demo/index.html',
    '/demo/builder/builder.ts',
    '/demo/tsconfig.json',
    '/demo/wordpress/july30/july30.php',
    '/dist/npm/july30.js',
    '/dist/july30.js',
    '/dist/site/index.html',
    '/docs/.env',
    '/examples/ways/.env.js',
    '/files/.cache.json',
  ];
  for (const path of kept)
    test(`${path} is not served, however it is written`, async () => {
      const [, first, ...rest] = path.split('/');
      const hex = (text: string) => text.replace(/./g, (sign) => '%' + sign.charCodeAt(0).toString(16));
      const forms = [
        path,
        path + '/',
        path + '?x',
        path + '%00',
        path + '%20',
        '/' + path,
        '//docs/..' + path,
        '/docs/..' + path,
        '/docs/../docs/..' + path,
        '/docs/./..' + path,
        '/docs/%2e%2e' + path,
        '/docs/.%2e' + path,
        '/docs/..%2f' + path.slice(1),
        '/docs/%2e%2e%2f' + path.slice(1),
        '/docs/..%5c' + path.slice(1),
        '/docs/..\\' + path.slice(1),
        '/docs/%252e%252e' + path,
        '/docs/..;' + path,
        '/files/embed/../..' + path,
        '/files/embed/en/../../..' + path,
        '/examples/ways/..%2f..' + path,
        '/docs/%c0%ae%c0%ae' + path,
        '/' + hex(first!) + rest.map((each) => '/' + each).join(''),
        '/%2e' + path,
        '/' + path.slice(1).replaceAll('/', '%2f'),
        path.replaceAll('.', '%2e'),
        '/__wds-outside-root__/0' + path,
        '/__wds-outside-root__/1' + path,
        'http://127.0.0.1' + path,
        'http://127.0.0.1/docs/..' + path,
        path.toUpperCase(),
      ];
      for (const form of forms)
        for (const method of ['GET', 'HEAD'])
          assert.include([400, 403, 404], (await ask(form, method)).status, `${method} ${form}`);
    });

  test('nothing outside the project is served', async () => {
    for (const path of [
      '/docs/../../etc/passwd',
      '/__wds-outside-root__/9/etc/passwd',
      '/docs/' + '../'.repeat(20) + 'etc/passwd',
      '//etc/passwd',
    ])
      assert.include([400, 403, 404], (await ask(path)).status, path);
  });
});
