/** What the rig needs from Debian: programs that are installed, and WordPress, which is only unpacked. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** `mariadb-server-core` and `php-cli` start no service. The program that makes a database needs one of the client's. */
const programs = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core', 'openssl'];

/** Debian's suites with the WordPress that each holds, the oldest first; the last holds the newest that there is. */
export const suites = ['bookworm', 'trixie', 'sid'];

/** WordPress and the libraries of others that Debian's links to. */
const wordpress = [
  'wordpress',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

/** A theme of templates and one of blocks. They are the same for every WordPress. */
const themes = ['wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'];

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

/** Where this machine gets Debian's packages from, without its updates for security. */
function mirror() {
  const lines = run('apt-get', ['indextargets', '--format', '$(ORIGIN)\t$(LABEL)\t$(REPO_URI)']).split('\n');
  const debian = lines.map((line) => line.split('\t')).find(([origin, label]) => origin === 'Debian' && label === 'Debian');
  if (!debian) throw new Error('this machine gets no packages of Debian; apt-get update first');
  return debian[2];
}

/** Downloads packages of a suite, whatever suite this machine is of, and unpacks them; nothing of the machine's own is touched. */
function unpack(suite, packages, folder) {
  const own = join(folder, 'apt', suite);
  for (const name of ['lists/partial', 'cache/archives/partial', 'packages']) mkdirSync(join(own, name), {recursive: true});
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(own, 'sources.list'), `deb [signed-by=${keyring}] ${mirror()} ${suite} main\n`);
  const options = [
    `Dir::Etc::SourceList=${own}/sources.list`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${own}/lists`,
    `Dir::Cache=${own}/cache`,
    'Acquire::Languages=none',
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  const cwd = join(own, 'packages');
  apt([...options, 'update']);
  apt([...options, 'download', ...packages], {cwd});
  for (const name of readdirSync(cwd)) run('dpkg-deb', ['-x', join(cwd, name), folder]);
}

/**
 * Unpacks a suite's WordPress into a folder: nothing of it is installed, so no web server starts, and no other site is touched.
 *
 * @returns The folder that holds `index.php`.
 */
export function unpackWordPress(folder, suite) {
  unpack(suite, wordpress, folder);
  unpack(suites[0], themes, folder);
  return join(folder, 'usr/share/wordpress');
}
