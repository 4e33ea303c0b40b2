/** What must hold of a server that serves the site, by name. Each gets the server and its files with what the server answered. */
import assert from 'node:assert/strict';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {ask, asBrowsersAccept, visitor} from './ask.mjs';

const decode = {br: brotliDecompressSync, gzip: gunzipSync};

const plain = {'accept-encoding': 'identity'};
const accepting = (encoding) => ({headers: {'accept-encoding': encoding}});

/** Asks for every file as it is and, where it is there compressed, so. */
export const askForAll = (server, files) =>
  Promise.all(
    files.map(async (file) => {
      const answers = {plain: await ask(server.origin, `${server.base}/${file.path}`, {headers: plain})};
      for (const encoding of ['br', 'gzip'])
        answers[encoding] = await ask(server.origin, `${server.base}/${file.path}`, accepting(encoding));
      return {...file, answers};
    }),
  );

const normal = (type) => type?.toLowerCase().replaceAll(' ', '').replaceAll('"', '');

/** JSON and SVG say their encoding themselves, so a server may say it or not. */
const fits = (type, wanted) => type === wanted || (!wanted.startsWith('text/') && type === `${wanted};charset=utf-8`);

const varies = ({headers}) => headers.vary?.toLowerCase() === 'accept-encoding';

const isKept = ({headers}) => /max-age=[1-9]|immutable/.test(headers['cache-control'] ?? '');

const isRefused = ({status}) => status >= 400 && status < 500;

/** The file whose answers the finer checks look at: a text that is there in all forms. */
const script = (files) => files.find(({path}) => /^files\/july30-[\d.]+\.js$/.test(path));

/** What an answer says that does not depend on when and how it is sent. Caddy 2.6 does not say the length of what it sends compressed. */
function comparable({headers}) {
  const passing = [
    'date',
    'connection',
    'keep-alive',
    'transfer-encoding',
    ...(headers['transfer-encoding'] ? ['content-length'] : []),
  ];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name)));
}

export const checks = {
  'every file is there, and is what was built': (server, files) => {
    assert.ok(files.length > 100, `only ${files.length} files`);
    for (const {path, plain: content, answers} of files) {
      assert.equal(answers.plain.status, 200, path);
      assert.ok(answers.plain.body.equals(content), `${path} is another`);
      assert.equal(answers.plain.headers['content-encoding'], undefined, path);
    }
  },

  'every file has its type, and no browser guesses another': (server, files) => {
    for (const {path, type, answers} of files)
      for (const {headers} of Object.values(answers)) {
        assert.ok(fits(normal(headers['content-type']), type), `${path}: ${headers['content-type']}`);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
        assert.notEqual(headers['content-language'], 'br', path);
      }
  },

  'what has its version in its name is kept for a year, everything else for an hour': (server, files) => {
    const years = files.filter(({caching}) => caching.includes('immutable'));
    assert.ok(years.some(({path}) => path.endsWith('.js')) && years.some(({path}) => path.endsWith('.zip')));
    for (const {path, caching, answers} of files)
      for (const {headers} of Object.values(answers)) assert.equal(headers['cache-control'], caching, path);
  },

  'every site may read every file and show it in a frame': (server, files) => {
    for (const {path, answers} of files)
      for (const {headers} of Object.values(answers)) {
        assert.equal(headers['access-control-allow-origin'], '*', path);
        for (const name of ['x-frame-options', 'content-security-policy', 'cross-origin-resource-policy', 'set-cookie'])
          assert.equal(headers[name], undefined, `${path} has ${name}`);
      }
  },

  'texts come compressed where that is accepted, as they were built': (server, files) => {
    assert.ok(files.filter(({br}) => br).length > 100);
    for (const {path, plain: content, answers, ...file} of files) {
      for (const encoding of ['br', 'gzip']) {
        const {status, headers, body} = answers[encoding];
        assert.equal(status, 200, path);
        assert.equal(headers['content-encoding'], file[encoding] && encoding, `${path} for ${encoding}`);
        assert.ok(body.equals(file[encoding] ?? content), `${path} in ${encoding} is another`);
        if (!file[encoding]) continue;
        assert.ok(decode[encoding](body).equals(content), `${path} in ${encoding} means another`);
        assert.notEqual(headers.etag, answers.plain.headers.etag, path);
      }
      if (file.br) for (const answer of Object.values(answers)) assert.ok(varies(answer), `${path} does not vary`);
    }
  },

  'browsers get brotli, behind a proxy, too, and who accepts none gets none': async (server, files) => {
    const {path, plain: content, br, gzip} = script(files);
    const get = async (headers) => {
      const {headers: said, body} = await ask(server.origin, `${server.base}/${path}`, {headers});
      return [said['content-encoding'], body];
    };
    assert.deepEqual(await get({'accept-encoding': asBrowsersAccept}), ['br', br]);
    assert.deepEqual(await get({'accept-encoding': asBrowsersAccept, via: '1.1 proxy'}), ['br', br]);
    assert.deepEqual(await get({'accept-encoding': 'gzip, deflate', via: '1.1 proxy'}), ['gzip', gzip]);
    assert.deepEqual(await get({'accept-encoding': 'br;q=0, gzip'}), ['gzip', gzip]);
    assert.deepEqual(await get({'accept-encoding': 'abracadabra'}), [undefined, content]);
    assert.deepEqual(await get({}), [undefined, content]);
  },

  'a folder is its index.html, in every form': async (server, files) => {
    const folders = files.filter(({path}) => /(?:^|\/)index\.html$/.test(path));
    assert.ok(folders.length >= 4);
    for (const {path, caching, answers} of folders)
      for (const [form, {headers, body}] of Object.entries(answers)) {
        const asked = `${server.base}/${path.replace(/index\.html$/, '')}`;
        const answer = await ask(server.origin, asked, form === 'plain' ? {headers: plain} : accepting(form));
        assert.equal(answer.status, 200, asked);
        assert.ok(answer.body.equals(body), `${asked} is another`);
        for (const name of ['content-encoding', 'content-type']) assert.equal(answer.headers[name], headers[name], asked);
        assert.equal(answer.headers['cache-control'], caching, asked);
        assert.ok(varies(answer), asked);
      }
  },

  'who has a file already is told so': async (server, files) => {
    const {path, caching, answers} = script(files);
    for (const [form, {headers}] of Object.entries(answers)) {
      const encoding = form === 'plain' ? 'identity' : form;
      for (const condition of [{'if-none-match': headers.etag}, {'if-modified-since': headers['last-modified']}]) {
        assert.ok(Object.values(condition)[0], `${form}: there is nothing to ask by`);
        const known = {'accept-encoding': encoding, ...condition};
        const answer = await ask(server.origin, `${server.base}/${path}`, {headers: known});
        assert.deepEqual([answer.status, answer.body.length], [304, 0], JSON.stringify(known));
        assert.equal(answer.headers['cache-control'], caching);
      }
      const other = {'accept-encoding': encoding, 'if-none-match': '"another"'};
      assert.equal((await ask(server.origin, `${server.base}/${path}`, {headers: other})).status, 200);
    }
  },

  'HEAD says the same, and sends nothing': async (server, files) => {
    const {path, answers} = script(files);
    for (const [form, answer] of Object.entries(answers)) {
      const headers = {'accept-encoding': form === 'plain' ? 'identity' : form};
      const head = await ask(server.origin, `${server.base}/${path}`, {method: 'HEAD', headers});
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      const got = comparable(answer);
      const said = comparable(head);
      if (!('content-length' in got)) delete said['content-length'];
      assert.deepEqual(said, got);
    }
  },

  'a part of a file is the right part, or the whole': async (server, files) => {
    const {path, plain: content, ...file} = script(files);
    for (const form of ['plain', 'br', 'gzip']) {
      const whole = form === 'plain' ? content : file[form];
      const headers = {'accept-encoding': form === 'plain' ? 'identity' : form, range: 'bytes=100-299'};
      const answer = await ask(server.origin, `${server.base}/${path}`, {headers});
      assert.equal(answer.headers['content-encoding'], form === 'plain' ? undefined : form);
      if (answer.status === 206) {
        assert.equal(answer.headers['content-range'], `bytes 100-299/${whole.length}`);
        assert.ok(answer.body.equals(whole.subarray(100, 300)));
      } else {
        assert.equal(answer.status, 200);
        assert.ok(answer.body.equals(whole));
      }
      if (form === 'plain') assert.equal(answer.status, 206);
    }
  },

  'what is not there is not found, and nobody keeps that': async (server) => {
    for (const path of ['nothing', 'nothing.js', 'files/july30-99.0.0.js', 'index.html/more', 'docs/nothing/']) {
      const answer = await ask(server.origin, `${server.base}/${path}`, accepting(asBrowsersAccept));
      assert.equal(answer.status, 404, path);
      assert.ok(!isKept(answer), `${path}: ${answer.headers['cache-control']}`);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff', path);
    }
    const folder = await ask(server.origin, `${server.base}/files/`);
    assert.ok(isRefused(folder), `files/ is answered with ${folder.status}`);
    assert.ok(!isKept(folder));
  },

  'nothing outside the folder and nothing whose name begins with a dot is served': async (server) => {
    const up = [
      '../../../../etc/passwd',
      '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '..%2f..%2f..%2f..%2fetc/passwd',
      'docs/../../logs/',
    ];
    const hidden = ['.git/config', '.git/', '%2egit/config', 'files/.secret.js', 'docs/../.git/config'];
    for (const path of [...up, ...hidden]) {
      const answer = await ask(server.origin, `${server.base}/${path}`);
      assert.ok(isRefused(answer), `${path} is answered with ${answer.status}`);
      assert.ok(!/root:|secret/.test(answer.body.toString()), path);
    }
  },

  'nothing can be sent there': async (server) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      for (const path of ['', 'files/integrity.json', 'new.txt']) {
        const answer = await ask(server.origin, `${server.base}/${path}`, {method, headers: {'content-length': '0'}});
        assert.ok(isRefused(answer), `${method} /${path} is answered with ${answer.status}`);
      }
  },

  'a folder without its slash is sent on, by an address that names no server': async (server) => {
    const folders = ['/docs', '/examples/ways', ...(server.base ? [''] : [])];
    for (const folder of folders) {
      const path = server.base + folder;
      const {status, headers} = await ask(server.origin, path);
      assert.ok([301, 308].includes(status), `${path} is answered with ${status}`);
      assert.equal(headers.location, `${path}/`);
    }
    for (const path of ['//docs', `${server.base}//docs`, `//elsewhere.example/%2e%2e${server.base}/docs`]) {
      const {headers} = await ask(server.origin, path);
      assert.ok(!/^(?:\/\/|\/?\\|https?:)/.test(headers.location ?? ''), `${path}: ${headers.location}`);
    }
  },

  'its logs name no visitor, not even after an error': async (server) => {
    await ask(server.origin, `${server.base}/loop`);
    // What is logged may be written a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const logged = server.logged();
    for (const words of Object.values(visitor)) assert.ok(!logged.includes(words), `${words} is in\n${logged.slice(-2000)}`);
  },
};
