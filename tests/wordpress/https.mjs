/** Web servers that speak https on loopback, with a certificate of their own: a pasted `http:` address is a link in newer WordPress. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {request} from 'node:http';
import {createServer} from 'node:https';
import {join} from 'node:path';

/** Makes a certificate in a folder. Browsers are told to take it. */
export function makeCertificate(folder) {
  const [keyFile, certFile] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name));
  const {status, stderr} = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', keyFile, '-out', certFile],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`openssl made no certificate:\n${stderr}`);
  return {key: readFileSync(keyFile), cert: readFileSync(certFile)};
}

/** Puts https in front of a server that speaks http on a port of this machine. */
export async function secure(port, certificate) {
  const server = createServer(certificate, (asked, response) => {
    const headers = {...asked.headers, 'x-forwarded-proto': 'https'};
    const passed = request({host: '127.0.0.1', port, method: asked.method, path: asked.url, headers}, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    asked.pipe(passed);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
