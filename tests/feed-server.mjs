/**
 * Feeds over real HTTP, on loopback: on the page's own origin, on another one (another port), and on another one with TLS. A test
 * says what is answered, and asks afterwards what came in:
 *
 *     const {own, other, secure} = await executeServerCommand('feed', {body: '{"version": 1, "figures": []}'});
 *     const requests = await executeServerCommand('feed-requests', own);
 *
 * An answer is `{status, headers, body, filler, times, then, held, cors}`: `filler` bytes of white space follow the body, which is said
 * `times` times between `before` and `after`; `then` is `end`, `hang` (silence) or `trickle` (a byte every 20 ms, for ever); `held`
 * keeps everything back until `feed-release`; `cors: false` lets no other origin read it.
 */
import {generateKeyPairSync, randomBytes, sign} from 'node:crypto';
import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:https';

export const feedServer = () => {
  const answers = new Map();
  const open = new Set();
  const servers = [];
  const ports = {};

  const handle = (origin, request, response) => {
    const answer = answers.get(request.url);
    if (!answer) return response.writeHead(404).end();
    answer.requests.push({origin, method: request.method, headers: request.headers});
    open.add(response);
    response.on('close', () => {
      open.delete(response);
      if (!response.writableFinished) answer.givenUp();
    });
    void answer.released.then(() => say(answer, response));
  };

  const say = ({status = 200, headers = {}, body = '', filler = 0, then = 'end', cors = true, ...more}, response) => {
    const {before = '', times = 1, after = ''} = more;
    response.writeHead(status, {
      'content-type': 'application/json',
      'set-cookie': 'july30-feed=1',
      ...(cors && {'access-control-allow-origin': '*'}),
      ...headers,
    });
    response.write(before + Array(times).fill(body).join(',') + after + ' '.repeat(filler));
    if (then === 'end') response.end();
    if (then === 'trickle') {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    }
  };

  const commands = {
    feed(given) {
      const path = `/feed/${answers.size + 1}-${randomBytes(4).toString('hex')}`;
      const answer = {...given, requests: []};
      answer.released = new Promise((release) => {
        answer.release = release;
        if (!given.held) release();
      });
      answer.abandoned = new Promise((givenUp) => (answer.givenUp = givenUp));
      answers.set(path, answer);
      return {own: path, other: `http://localhost:${ports.other}${path}`, secure: `https://localhost:${ports.secure}${path}`};
    },
    'feed-requests': (path) => answers.get(path).requests,
    'feed-release'(path) {
      answers.get(path).release();
      return true;
    },
    /** Answers once the browser has closed a connection before the end. */
    async 'feed-abandoned'(path) {
      await answers.get(path).abandoned;
      return true;
    },
  };

  return {
    /** For the page's own origin. */
    async middleware(context, next) {
      if (!context.path.startsWith('/feed/')) return next();
      context.respond = false;
      handle('own', context.req, context.res);
    },
    plugin: {
      name: 'feed-server',
      async serverStart() {
        servers.push(createServer((...both) => handle('other', ...both)));
        servers.push(createSecureServer(selfSigned(), (...both) => handle('secure', ...both)));
        [ports.other, ports.secure] = await Promise.all(
          servers.map((server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)))),
        );
      },
      serverStop() {
        for (const response of open) response.destroy();
        for (const server of servers) {
          server.closeAllConnections();
          server.close();
        }
      },
      executeCommand: ({command, payload}) => commands[command]?.(payload),
    },
  };
};

/** A key and a certificate for it that nobody vouches for, made anew for each run. See https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
function selfSigned() {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'prime256v1'});
  const der = (tag, ...parts) => {
    const body = Buffer.concat(parts);
    const {length} = body;
    const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
    return Buffer.concat([Buffer.from([tag, ...size]), body]);
  };
  const hex = (digits) => Buffer.from(digits, 'hex');
  const sequence = (...parts) => der(0x30, ...parts);
  const ecdsaWithSha256 = sequence(der(0x06, hex('2a8648ce3d040302')));
  const commonName = sequence(der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from('localhost')))));
  const time = (tag, date) => der(tag, Buffer.from(`${date}000000Z`));
  const subject = sequence(
    der(0x02, Buffer.concat([hex('01'), randomBytes(8)])),
    ecdsaWithSha256,
    commonName,
    sequence(time(0x17, '200101'), time(0x18, '21200101')),
    commonName,
    publicKey.export({type: 'spki', format: 'der'}),
  );
  const signature = sign('sha256', subject, privateKey);
  const certificate = sequence(subject, ecdsaWithSha256, der(0x03, hex('00'), signature));
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
