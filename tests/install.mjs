/** Packages that a part of the tests has for itself, and nobody else gets: those of other projects that ours are held beside. */
import {spawn} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const age = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs what a folder's lockfile names, unless that was done since it last changed. */
export const install = async (folder) => {
  const at = (name) => fileURLToPath(new URL(name, folder));
  if (age(at('node_modules/.package-lock.json')) > age(at('package-lock.json'))) return;
  const npm = spawn('npm', ['ci', '--prefix', at('.')], {cwd: at('.'), stdio: ['ignore', 'ignore', 'inherit']});
  const status = await new Promise((done) => npm.on('error', done).on('close', done));
  if (status !== 0) throw new Error(`what ${at('package-lock.json')} names could not be installed (${status})`);
};
