/** What the rig needs from Debian: programs that are installed, and WordPress, which is only unpacked. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** `mariadb-server-core` and `php-cli` start no service. The program that makes a database needs one of the client's. */
const programs = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core'];

/** The last three are the libraries that Debian's WordPress links to. */
const unpacked = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

const run = (command, args, options = {}) => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
};

const apt = (args, options) =>
  run('apt-get', ['-qq', ...args], {...options, env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});

const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {encoding: 'utf8'}).stdout === 'installed';

/** Installs what is missing where it may (as root on Debian), else says in one line what to install. */
export function installPrograms() {
  const missing = programs.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    console.error(`To test in WordPress, install: ${programs.join(' ')} (Debian names).`);
    process.exit(1);
  }
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...missing]);
}

/**
 * Unpacks Debian's WordPress into a folder: nothing of it is installed, so no web server starts, and no other site is touched.
 *
 * @returns The folder that holds `index.php`.
 */
export function unpackWordPress(folder) {
  const packages = join(folder, 'packages');
  mkdirSync(packages, {recursive: true});
  apt(['-o', 'APT::Sandbox::User=root', 'download', ...unpacked], {cwd: packages});
  for (const name of readdirSync(packages)) run('dpkg-deb', ['-x', join(packages, name), folder]);
  return join(folder, 'usr/share/wordpress');
}
