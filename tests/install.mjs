/** Packages that stand beside the project, each set in a folder with a lockfile of its own: no page of ours needs them. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const age = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs what the lockfile of a folder names, unless that was done since it last changed. The path ends in a slash. */
export const install = (folder) => {
  if (age(folder + 'node_modules/.package-lock.json') > age(folder + 'package-lock.json')) return;
  const {status} = spawnSync('npm', ['ci', '--prefix', folder], {cwd: folder, stdio: 'inherit'});
  if (status !== 0) throw new Error(`what ${folder} names could not be installed`);
};
