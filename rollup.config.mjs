/**
 * What is built, beside the types that `tsc` writes to dist/npm:
 *
 * | files | from | what |
 * | --- | --- | --- |
 * | dist/july30.js | src/core.ts and the words of six languages | the drop-in script |
 * | dist/july30.<language>.js | src/core.ts and the words of one | the same, lighter |
 * | dist/npm/ | what package.json exports | the modules of the package, with short templates |
 * | dist/july30-<version>….js | | each of them under a name for pinning |
 * | dist/embed/ | src/frame/ | pages for frames and links, and the script of these pages |
 * | dist/calendar/ | src/build/calendar-files.ts | the Day each year, to subscribe to; part of the site and of the archive, not of the package |
 * | dist/builder.js | demo/builder/ | the page on which embeds are chosen |
 * | dist/wordpress/editor.js | demo/wordpress/editor/ | the plugin's blocks, as its directory asks for them: readable |
 * | dist/figure.schema.json, dist/integrity.json | | what other programs ask for |
 * | dist/NOTICES.txt | | whose libraries are in them |
 *
 * Of all these demo/site/build-site.ts makes the folder dist/site.
 */
import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import literals from 'rollup-plugin-html-literals';
import {calendarFiles} from './src/build/calendar-files.ts';
import {dropInFiles} from './src/build/drop-in-files.ts';
import {embedPages, folderAddress} from './src/build/embed-pages.ts';
import {figureSchema} from './src/build/figure-schema.ts';
import {guard} from './src/build/guard.ts';
import {integrity} from './src/build/integrity.ts';
import {minified} from './src/build/minified.ts';
import {notices} from './src/build/notices.ts';
import {trustedTypesPolicy} from './src/build/trusted-types-policy.ts';
import {typescript} from './src/build/typescript.ts';
import {weightReport} from './src/build/weight-report.ts';
import {fallbackLanguages} from './src/languages/all.ts';

const {version, exports} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Whatever NODE_ENV says, the same file. */
const libraries = () => resolve({exportConditions: ['production']});

/** White space out of our templates and styles; Lit's own modules hold none of ours. */
const templates = () => literals({exclude: 'node_modules/**', options: {}});

/** What is the libraries' own business. */
const onwarn = (warning, warn) =>
  ['SOURCEMAP_ERROR', 'CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code) || warn(warning);

/** The modules that package.json exports. */
const packageModules = () =>
  Object.values(exports)
    .map((target) => /^\.\/dist\/npm\/(.*)\.js$/.exec(target)?.[1])
    .filter(Boolean)
    .map((name) => `src/${name}.ts`);

// English is the default; the order of the others is the one that compresses best.
const dropIn = [
  {name: 'july30.js', languages: ['en', 'es', 'fr', 'zh', 'ru', 'ar'], limit: 31_200},
  ...fallbackLanguages.map((lang) => ({name: `july30.${lang}.js`, languages: [lang], limit: 25_400})),
];

/** Where the files will lie in the site, if that is known. */
const files = process.env.JULY30_BASE && folderAddress(process.env.JULY30_BASE) + 'files/';

const file = (file, more) => ({file, format: 'iife', generatedCode: 'es2015', ...more});

export default [
  {
    input: 'src/core.ts',
    output: file('dist/july30.js', {intro: guard(version), sourcemap: true}),
    plugins: [
      typescript(),
      libraries(),
      trustedTypesPolicy(),
      templates(),
      minified(),
      weightReport(),
      notices(),
      dropInFiles(dropIn, version),
      figureSchema(),
      calendarFiles(),
      integrity(),
    ],
    onwarn,
  },
  {
    input: packageModules(),
    external: ['lit', 'lit/decorators.js', 'zod/mini'],
    output: {dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
    plugins: [typescript(), templates()],
  },
  {
    input: 'src/frame/frame.ts',
    output: file('dist/embed/frame.js'),
    plugins: [typescript(), minified(), embedPages(files), integrity()],
  },
  {
    input: 'demo/builder/builder.ts',
    output: file('dist/builder.js', {format: 'es'}),
    plugins: [typescript(), libraries(), templates(), minified(), notices()],
    onwarn,
  },
  {
    input: 'demo/wordpress/editor/editor.ts',
    output: file('dist/wordpress/editor.js'),
    plugins: [typescript()],
  },
];
