/** The package as npm would send it, and what its parts weigh in an application. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {minify} from 'terser';

const root = new URL('../../', import.meta.url).pathname;

/** Where an application would be: the libraries that the package asks for are found further up. */
const application = `${root}node_modules/.cache/july30-package/`;

/**
 * Packs the package and unpacks it where an application has its packages.
 *
 * @returns The folder of the application, the package's folder in it, the tarball, and the paths in it.
 */
export function pack() {
  const folder = `${application}node_modules/july30/`;
  rmSync(application, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', application];
  const [{filename, files}] = JSON.parse(execFileSync('npm', options, {cwd: root, encoding: 'utf8'}));
  execFileSync('tar', ['-xzf', application + filename, '-C', folder, '--strip-components=1']);
  return {application, folder, tarball: application + filename, paths: files.map(({path}) => path)};
}

const tags = ['world-day-countdown', 'blue-heart-banner', 'trafficking-stat'];

/** What an application may import, as the code of its own entry. */
export const uses = [
  ['`lit` alone', "import {css, html, LitElement} from 'lit'; console.log(css, html, LitElement);"],
  ...tags.map((tag) => [`\`july30/define/${tag}\``, `import 'july30/define/${tag}';`]),
  [
    '`july30/define/world-day-countdown` and `july30/languages/fr`',
    "import 'july30/define/world-day-countdown';import 'july30/languages/fr';",
  ],
  ['`july30`, six languages', "import 'july30';"],
];

const compressed = (code) => brotliCompressSync(code).length;

/** Bytes of brotli at its highest, by Rollup with Terser, and by esbuild; and the modules that are in it. */
export async function weigh(code) {
  const entry = `${application}entry.js`;
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: application},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  const bundle = await rollup({
    input: entry,
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null)},
      resolve({exportConditions: ['production']}),
    ],
    onwarn() {},
  });
  const {output} = await bundle.generate({format: 'es'});
  const short = await minify(output[0].code, {module: true, ecma: 2022, format: {comments: false}});
  const modules = Object.entries(output[0].modules).filter(([, {renderedLength}]) => renderedLength > 0);
  return {esbuild: compressed(outputFiles[0].contents), rollup: compressed(short.code), modules: modules.map(([id]) => id)};
}

const rounded = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The table of what is imported and what it weighs, Lit included. */
export async function weightTable() {
  pack();
  const rows = [];
  for (const [name, code] of uses) {
    const {rollup, esbuild} = await weigh(code);
    rows.push(`| ${name} | ${rounded(rollup)} | ${rounded(esbuild)} |`);
  }
  return ['| Imported | Rollup and Terser | esbuild |', '| --- | --- | --- |', ...rows].join('\n');
}

export const read = (path) => readFileSync(root + path, 'utf8');
