import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';

/*
 * `npm run build`: the modules of the package (tsc), what tools know of the elements (the manifest), and what pages load (Rollup). None
 * needs another, so they run at once.
 */

async function run(command: string, ...given: string[]): Promise<void> {
  const [code] = (await once(spawn(command, given, {stdio: 'inherit'}), 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

rmSync('dist', {recursive: true, force: true});
await Promise.all([
  run('tsc'),
  run('npm', 'run', '--silent', 'manifest'),
  run('npm', 'run', '--silent', 'bundle', '--', ...process.argv.slice(2)),
]);
