import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, rmSync} from 'node:fs';
import {parseArgs} from 'node:util';

/*
 * `npm run build`: the declarations of types (tsc), what tools know of the elements (the manifest), and what pages load (Rollup). None
 * needs another, so they run at once. Then the site is made of all of them. `--base` is the address at which the site will lie.
 */

const {base} = parseArgs({options: {base: {type: 'string'}}}).values;
if (base) process.env['JULY30_BASE'] = base;

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly scripts: Record<string, string>};

async function run(command: string): Promise<void> {
  const [code] = (await once(spawn(command, {shell: true, stdio: 'inherit'}), 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

/** A script of package.json, without npm once more before it: that takes a third of a second. */
const script = (name: string): Promise<void> => run(scripts[name]!);

rmSync('dist', {recursive: true, force: true});
await Promise.all([run('tsc'), script('manifest'), script('bundle')]);
if (!process.exitCode) await script('site');
