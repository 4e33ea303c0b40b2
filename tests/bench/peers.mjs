/** What july30 is measured beside: three elements that do the three jobs. Installed here alone; no page of ours needs them. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {install as installFolder} from '../install.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const inFolder = (path) => folder + path;
/** Installs what the lockfile names. */
export const install = () => installFolder(new URL('.', import.meta.url));

/** A package that ships modules only, as one script: what the bundler of a page would make of it. */
const bundled = async (name) => {
  const bundle = await rollup({
    input: inFolder(`node_modules/${name}`),
    plugins: [resolve({browser: true})],
    onwarn: () => {},
  });
  const {output} = await bundle.generate({format: 'iife', name: 'peer', exports: 'named'});
  const {code} = await minify(output[0].code, {ecma: 2022, compress: {passes: 3}, format: {comments: false}});
  return code;
};

/** The scripts of the three peers: the banner as it is shipped, the other two bundled. */
export const peerScripts = async () => [
  readFileSync(inFolder('node_modules/@uswds/uswds/dist/components/usa-banner.js.umd.js'), 'utf8'),
  await bundled('@github/relative-time-element/dist/index.js'),
  await bundled('number-flow/dist/index.mjs'),
];
