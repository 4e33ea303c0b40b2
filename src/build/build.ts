import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {parseArgs} from 'node:util';

/*
 * `npm run build`: the modules of the package (tsc), what tools know of the elements (the manifest), and what pages load (Rollup). None
 * needs another, so they run at once. Then the site is made of all of them. `--base` is the address at which the site will lie.
 */

const {base} = parseArgs({options: {base: {type: 'string'}}}).values;
if (base) process.env['JULY30_BASE'] = base;

async function run(command: string, ...given: string[]): Promise<void> {
  const [code] = (await once(spawn(command, given, {stdio: 'inherit'}), 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

rmSync('dist', {recursive: true, force: true});
await Promise.all([run('tsc'), run('npm', 'run', '--silent', 'manifest'), run('npm', 'run', '--silent', 'bundle')]);
if (!process.exitCode) await run('npm', 'run', '--silent', 'site');
