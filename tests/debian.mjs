/** What parts of the tests need from Debian: programs that are installed, and packages that are only unpacked. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

export const run = (command, args, options = {}) => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
};

export const apt = (args, options) =>
  run('apt-get', ['-qq', ...args], {...options, env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});

export const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {encoding: 'utf8'}).stdout === 'installed';

/**
 * Installs what is missing where it may (as root on Debian), else says in one line what to install.
 *
 * @param purpose - Such as "To test in WordPress".
 * @param others - Packages that are unpacked where that is possible, and must be installed elsewhere.
 */
export function install(purpose, names, others = []) {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0 && others.length === 0) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    console.error(`${purpose}, install: ${[...names, ...others].join(' ')} (Debian names).`);
    process.exit(1);
  }
  apt(['update']);
  if (missing.length > 0) apt(['install', '-y', '--no-install-recommends', ...missing]);
}

/**
 * Downloads packages and unpacks them into a folder: nothing of them is installed, so no service starts.
 *
 * @param options - What apt-get is told besides, such as where its lists are.
 */
export function unpack(names, folder, options = []) {
  const cwd = mkdtempSync(join(folder, 'packages-'));
  apt(['-o', 'APT::Sandbox::User=root', ...options, 'download', ...names], {cwd});
  for (const name of readdirSync(cwd)) run('dpkg-deb', ['-x', join(cwd, name), folder]);
}
