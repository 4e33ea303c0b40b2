/**
 * What is built, beside the declarations of types that `tsc` writes to dist/npm. One part after the other, from top to bottom:
 *
 * | files | from | what |
 * | --- | --- | --- |
 * | dist/july30.js, dist/july30-<version>.js | src/core.ts and the words of six languages | the drop-in script, and under a name for pinning |
 * | dist/july30.<language>.js, dist/july30-<version>.<language>.js | src/core.ts and the words of one | the same, lighter |
 * | dist/npm/ | what package.json exports | the modules of the package, with short templates |
 * | dist/embed/ | src/frame/ | pages for frames and links, and the script of these pages |
 * | dist/calendar/ | src/calendar/ | the Day as calendars to subscribe to |
 * | dist/builder.js | demo/builder/ | the page on which embeds are chosen |
 * | dist/wordpress/editor.js | demo/wordpress/editor/ | the plugin's blocks, as its directory asks for them: readable |
 * | dist/figure.schema.json | src/figures/ | a figure as JSON Schema, for other programs |
 * | dist/integrity.json, dist/NOTICES.txt | all scripts above | their digests, and whose libraries are in them |
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
import {ourLanguages} from './src/languages/all.ts';

const {version, exports} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Whatever NODE_ENV says, the same file. */
const libraries = () => resolve({exportConditions: ['production']});

/** White space out of our templates and styles; Lit's own modules hold none of ours. */
const templates = () => literals({exclude: 'node_modules/**', failOnError: true});

/** Any other warning stops the build. zod has comments in places that mean nothing to Rollup, and modules that import each other. */
const onwarn = (warning, warn) => ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code) || warn(warning);

/** What several scripts add to. */
const shared = {notices: notices(), integrity: integrity()};

/** The modules that package.json exports. */
const packageModules = () =>
  Object.values(exports)
    .map((target) => /^\.\/dist\/npm\/(.*)\.js$/.exec(target)?.[1])
    .filter(Boolean)
    .map((name) => `src/${name}.ts`);

// English is the default; the order of the others is the one that compresses best.
const dropIn = [
  {name: 'july30.js', languages: ['en', 'es', 'fr', 'zh', 'ru', 'ar'], maxBytes: 31_200},
  ...ourLanguages.map((lang) => ({name: `july30.${lang}.js`, languages: [lang], maxBytes: 25_400})),
];

/** The address of the folder with these files in the site, where the site's own is known. */
const filesAddress = process.env.JULY30_BASE && folderAddress(process.env.JULY30_BASE) + 'files/';

/** One script as one file. */
const script = (file, more) => ({file, format: 'iife', generatedCode: 'es2015', ...more});

export default [
  {
    input: 'src/core.ts',
    output: script('dist/july30.js', {intro: guard(version), sourcemap: true}),
    plugins: [
      typescript(),
      libraries(),
      trustedTypesPolicy(),
      templates(),
      minified(),
      weightReport(),
      shared.notices,
      // What is there until here is the script that all the drop-in files share.
      dropInFiles(dropIn, version),
      figureSchema(),
      calendarFiles(),
      shared.integrity,
    ],
    onwarn,
  },
  {
    input: packageModules(),
    external: ['lit', 'zod/mini'],
    output: {dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
    plugins: [typescript(), templates()],
  },
  {
    input: 'src/frame/frame.ts',
    output: script('dist/embed/frame.js'),
    plugins: [typescript(), minified(), embedPages(filesAddress), shared.integrity],
  },
  {
    input: 'demo/builder/builder.ts',
    output: script('dist/builder.js', {format: 'es'}),
    plugins: [typescript(), libraries(), templates(), minified(), shared.notices],
    onwarn,
  },
  {
    input: 'demo/wordpress/editor/editor.ts',
    output: script('dist/wordpress/editor.js'),
    plugins: [typescript()],
  },
];
