/** What the rig needs from Debian: programs that are installed, and WordPress, which is only unpacked. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {apt, install, run, unpack as unpackPackages} from '../debian.mjs';

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

export const installPrograms = () => install('To test in WordPress', programs);

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
  for (const name of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(own, name), {recursive: true});
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
  apt([...options, 'update']);
  unpackPackages(packages, folder, options);
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
