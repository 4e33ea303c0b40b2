/** What july30 is measured beside: three elements that do the three jobs. Installed here alone; no page of ours needs them. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const folder = fileURLToPath(new URL('.', import.meta.url));
const inFolder = (path) => folder + path;
const age = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs what the lockfile names, unless that was done since it last changed. */
export const install = () => {
  if (age(inFolder('node_modules/.package-lock.json')) > age(inFolder('package-lock.json'))) return;
  const {status} = spawnSync('npm', ['ci', '--prefix', folder], {cwd: folder, stdio: 'inherit'});
  if (status !== 0) throw new Error('the peers could not be installed');
};

/** A package that ships modules only, as one script: what the bundler of a page would make of it. */
const bundled = async (name) => {
  const bundle = await rollup({
    input: inFolder(`node_modules/${name}`),
    plugins: [resolve({browser: true}), terser({ecma: 2022, compress: {passes: 3}, format: {comments: false}})],
    onwarn: () => {},
  });
  const {output} = await bundle.generate({format: 'iife', name: 'peer', exports: 'named'});
  return output[0].code;
};

/** The scripts of the three peers: the banner as it is shipped, the other two bundled. */
export const peerScripts = async () => [
  readFileSync(inFolder('node_modules/@uswds/uswds/dist/components/usa-banner.js.umd.js'), 'utf8'),
  await bundled('@github/relative-time-element/dist/index.js'),
  await bundled('number-flow/dist/index.mjs'),
];
