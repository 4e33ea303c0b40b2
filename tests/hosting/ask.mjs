/** Asks a server as a visitor does whom its logs must not know. Paths are sent as they are given. */
import {Agent, request} from 'node:http';

/** Who asks: another address of this machine, and words that stand in no other message. */
export const visitor = {address: '127.0.0.77', agent: 'a-visitor-with-a-browser', from: 'http://the-page-before.example/'};

const agent = new Agent({keepAlive: true, maxSockets: 8, localAddress: visitor.address});

/** How browsers say what they accept. */
export const asBrowsersAccept = 'gzip, deflate, br, zstd';

export const ask = (origin, path, {method = 'GET', headers = {}} = {}) =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(origin);
    const all = {'user-agent': visitor.agent, referer: visitor.from, ...headers};
    const asked = request({hostname, port, path, method, headers: all, agent}, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}));
    });
    asked.on('error', reject);
    asked.setTimeout(10_000, () => asked.destroy(new Error(`${path}: no answer in 10 s`)));
    asked.end();
  });

export const stopAsking = () => agent.destroy();
