/**
 * A WordPress of its own in a temporary folder: its own database behind a socket in that folder, and PHP's own web server on loopback.
 * All of it ends with this process.
 */
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeCertificate, secure} from './https.mjs';
import {unpackWordPress} from './packages.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const until = async (what, isThere) => {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} does not answer`);
};

/** What is to be done when a site is stopped, or this process ends; the last first. */
const atEnd = [];
const stopAll = () => {
  for (let end = atEnd.pop(); end; end = atEnd.pop()) end();
};
process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Starts a program that ends with this process, and all that it starts itself: PHP's server forks its workers. */
const companion = (command, args, options) => {
  const {pid} = spawn(command, args, {stdio: 'ignore', detached: true, ...options});
  atEnd.push(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  });
};

async function startDatabase(folder) {
  const socket = join(folder, 'database.sock');
  const data = join(folder, 'database');
  const {username} = userInfo();
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${username}`];
  const {status, stdout, stderr} = spawnSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`mariadb-install-db failed:\n${stdout}${stderr}`);
  companion('/usr/sbin/mariadbd', [
    ...common,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'database.pid')}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=0',
  ]);
  const connects = `exit(@mysqli_connect('localhost', 'root', '', '', 0, '${socket}') ? 0 : 1);`;
  await until(
    'the database',
    () => spawnSync('php', ['-d', 'mysqli.default_socket=', '-r', `mysqli_report(0); ${connects}`]).status === 0,
  );
  return socket;
}

/**
 * Starts a WordPress with its users; see site.php.
 *
 * @param suite - The suite of Debian that holds it.
 * @param elsewhere - The port on which another site's folder with the script is served over http.
 */
export async function startSite({suite, elsewhere}) {
  const folder = mkdtempSync(join(tmpdir(), 'july30-wordpress-'));
  atEnd.push(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
  const [root, socket, port] = [unpackWordPress(folder, suite), await startDatabase(folder), await freePort()];
  const certificate = makeCertificate(folder);
  const [here, there] = await Promise.all([secure(port, certificate), secure(elsewhere, certificate)]);
  atEnd.push(here.stop, there.stop);
  const address = `https://127.0.0.1:${here.port}`;
  // Another name than that of the site, as another site has.
  const otherSite = `https://localhost:${there.port}/`;
  const log = join(folder, 'debug.log');
  writeFileSync(log, '');

  rmSync(join(root, '.htaccess'), {force: true});
  writeFileSync(join(root, 'favicon.ico'), '');
  rmSync(join(root, 'wp-config.php'));
  copyFileSync(beside('wp-config.php'), join(root, 'wp-config.php'));
  mkdirSync(join(root, 'wp-content/mu-plugins'), {recursive: true});
  copyFileSync(beside('mu-plugin.php'), join(root, 'wp-content/mu-plugins/rig.php'));

  const env = {
    ...process.env,
    PHP_CLI_SERVER_WORKERS: '4',
    RIG_ADDRESS: address,
    RIG_ELSEWHERE: otherSite,
    RIG_LOG: log,
    RIG_SOCKET: socket,
  };
  /** Does one thing in site.php, and gives what it prints, as JSON. */
  const site = (task, ...args) => {
    const {status, stdout, stderr} = spawnSync('php', [beside('site.php'), root, task, ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`site.php ${task} failed:\n${stdout.slice(0, 2000)}${stderr}`);
    return JSON.parse(stdout || 'null');
  };
  site('install');
  companion('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root, beside('router.php')], {env});
  // What speaks to WordPress without a browser does so without https; WordPress itself knows nothing but https.
  const inside = `http://127.0.0.1:${port}`;
  await until('WordPress', () =>
    fetch(`${inside}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  return {
    address,
    inside,
    elsewhere: otherSite,
    version: site('version'),
    root,
    site,
    log: () => readFileSync(log, 'utf8'),
    stop: stopAll,
  };
}
