/**
 * A load on nginx with our example, and on a plain file of the same size that the same nginx serves with no settings of ours. How fast
 * that was is said, and not judged: it says more about the machine. That each answer was whole is judged.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {ask} from './ask.mjs';
import {freePort, start} from './servers.mjs';

const connections = 64;

/** How many s the processes that a process has started were busy. Linux counts in hundredths: see proc(5), `stat`. */
const busyOf = (parent) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
      } catch {
        return [];
      }
    })
    .filter(([, ppid]) => Number(ppid) === parent)
    .reduce((sum, fields) => sum + (Number(fields[11]) + Number(fields[12])) / 100, 0);

/** Asks for one file without a pause over connections that stay open, and gives what was counted. */
async function load({address, accept, length, encoding, seconds, pid}) {
  const lua = fileURLToPath(new URL('load.lua', import.meta.url));
  const settings = [
    `-t${availableParallelism()}`,
    `-c${connections}`,
    `-d${seconds}s`,
    '-s',
    lua,
    '-H',
    `Accept-Encoding: ${accept}`,
  ];
  const before = busyOf(pid);
  const wrk = spawn('wrk', [...settings, address, '--', String(length), encoding], {stdio: ['ignore', 'pipe', 'pipe']});
  process.once('exit', () => wrk.kill());
  let said = '';
  for (const stream of [wrk.stdout, wrk.stderr]) stream.on('data', (part) => (said += part));
  const status = await new Promise((resolve, reject) => wrk.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`wrk failed:\n${said}`);
  const counted = JSON.parse(said.trim().split('\n').at(-1));
  return {...counted, length, busy: busyOf(pid) - before};
}

const round = (number) => Math.round(number).toLocaleString('en');

const inWords = ({answers, length, seconds, busy}) =>
  `${round(answers / seconds)} requests/s and ${round((answers * length) / seconds / 1e6)} MB/s with ${round(length)} bytes each; ` +
  `${round(answers / busy)} requests for each second that a core was busy with nginx (${(busy / seconds).toFixed(1)} of ${availableParallelism()} cores)`;

/** Whether the script has the digest that pages ask for, as it is and in brotli. */
async function assertDigest({origin, base}, path, digest) {
  for (const encoding of ['identity', 'br']) {
    const {status, headers, body} = await ask(origin, `${base}/${path}`, {headers: {'accept-encoding': encoding}});
    assert.deepEqual([status, headers['content-encoding']], [200, encoding === 'br' ? 'br' : undefined]);
    const text = encoding === 'br' ? brotliDecompressSync(body) : body;
    assert.equal(`sha384-${createHash('sha384').update(text).digest('base64')}`, digest);
  }
}

function assertWhole({answers, wrong, errors}) {
  assert.ok(answers > 100, `only ${answers} answers`);
  assert.deepEqual({wrong, errors}, {wrong: 0, errors: 0}, `of ${answers} answers`);
}

export async function underLoad({place, folder, site, seconds, test}) {
  const digests = JSON.parse(readFileSync(join(site, 'files/integrity.json'), 'utf8'));
  const name = Object.keys(digests).find((each) => /^july30-[\d.]+\.js$/.test(each));
  const path = `files/${name}`;
  const script = readFileSync(join(site, `${path}.br`));

  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'file'), script);
  const port = await freePort();
  const others = `server { listen 127.0.0.1:${port}; access_log off; root ${bare}; }\n`;
  const server = await start('nginx', {place, folder: mkdtempSync(join(folder, 'server-')), site, others});

  const [length, {pid}] = [script.length, server];
  try {
    await test('before the load, the script has its digest', () => assertDigest(server, path, digests[name]));
    let ended = false;
    let asked = 0;
    const during = async () => {
      while (!ended) {
        await assertDigest(server, path, digests[name]);
        asked++;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    };
    await test('under load, every answer is the whole script, and another client gets its digest', async () => {
      const loaded = load({address: server.address + path, accept: 'br', length, encoding: 'br', seconds, pid});
      const [counted] = await Promise.all([loaded.finally(() => (ended = true)), during()]);
      console.log(`  the script: ${inWords(counted)}`);
      assertWhole(counted);
      assert.ok(asked >= 3, `only asked ${asked} times`);
    });
    await test('after the load, the script has its digest', () => assertDigest(server, path, digests[name]));
    await test('under load, a plain file of the same size is whole, too', async () => {
      const address = `http://127.0.0.1:${port}/file`;
      const counted = await load({address, accept: 'identity', length, encoding: 'none', seconds, pid});
      console.log(`  a plain file: ${inWords(counted)}`);
      assertWhole(counted);
    });
  } finally {
    await server.stop();
  }
}
