import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import {minify} from 'terser';
import ts from 'typescript';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Runs before Lit does. Without a document (on a server) nothing happens. A second copy of the script leaves the page to the
 * first. Trusted Types: the page allows the policy `july30`, or nothing is defined and the fallback between the tags stays.
 */
const guard = `
if (typeof document === 'undefined') return;
const first = globalThis[Symbol.for('july30')];
if (first) {
  if (first.version !== '${version}') console.warn('july30: version ' + first.version + ' is on this page already, so ${version} does nothing.');
  return;
}
let july30Policy;
try {
  july30Policy = globalThis.trustedTypes && trustedTypes.createPolicy('july30', {createHTML: (html) => html});
} catch {
  console.warn("july30: the page's policy forbids the elements, so their fallback stays; allow it with: trusted-types july30");
  return;
}
`;

/** A page may have broken whatever the script is made of. */
const rescue = `} catch (error) {
  console.warn('july30 could not be shown, so its fallback stays. ' + error);
}`;

/** In the drop-in file Lit takes the policy that the guard has made: a page that runs Lit itself has one called lit-html. */
const policy = {
  name: 'trusted-types-policy',
  transform(code, id) {
    if (!/lit-html\/lit-html\.js$/.test(id)) return null;
    const renamed = code.replace(/\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/, 'july30Policy');
    if (renamed === code) this.error('lit-html makes its policy in another way now; see guard in rollup.config.mjs');
    return {code: renamed, map: null};
  },
};

/** Servers and pages of another encoding would garble our words; a byte order mark settles it: https://encoding.spec.whatwg.org/#decode */
const byteOrderMark = {
  name: 'byte-order-mark',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = '\uFEFF' + file.code;
  },
};

const folderOf = (id) => {
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (library) return library.replace(/^(lit-.*|@lit\/.*)$/, 'lit');
  if (/languages\/\w+\.js$/.test(id)) return 'languages';
  return /dist\/npm\/((?:elements\/)?[^/]+?)(?:\.js)?(?:\/|$)/.exec(id)?.[1] ?? id;
};

/** Says where the bytes go, in bytes of brotli at its highest, and writes the schema of a figure for editors. */
const report = {
  name: 'report',
  async generateBundle({file}, bundle) {
    const {figureJsonSchema} = await import(new URL('dist/npm/figures/figure.json.js', import.meta.url).href);
    this.emitFile({type: 'asset', fileName: 'figure.schema.json', source: JSON.stringify(figureJsonSchema(), null, 2) + '\n'});
    const [chunk] = Object.values(bundle).filter(({type}) => type === 'chunk');
    if (file !== 'dist/july30.js') return;
    const folders = new Map();
    for (const [id, {code}] of Object.entries(chunk.modules))
      folders.set(folderOf(id), (folders.get(folderOf(id)) ?? '') + (code ?? ''));
    const weight = async (code) => brotliCompressSync((await minify(code, {mangle: {toplevel: true}})).code).length;
    const alone = await Promise.all([...folders].map(async ([folder, code]) => [folder, await weight(code)]));
    const total = brotliCompressSync(chunk.code).length;
    // Folders share what compression finds twice, so each is given its part of the whole.
    const sum = alone.reduce((bytes, [, size]) => bytes + size, 0);
    console.log(`${file}: ${total} bytes brotli, of at most 30500`);
    for (const [folder, size] of alone.sort(([, one], [, other]) => other - one))
      console.log(`${Math.round((size / sum) * total)}`.padStart(7), folder);
  },
};

/**
 * The pages for frames and links, and where the folder's own address is given, what each of them answers to oEmbed: such an answer
 * names its page by the whole address, which no build can know by itself.
 */
const embedPages = (base) => ({
  name: 'embed-pages',
  async generateBundle({file}) {
    if (file !== 'dist/july30.js') return;
    const from = (module) => import(new URL(`dist/npm/frame/${module}.js`, import.meta.url).href);
    const {embedPage, embedPages: pages} = await from('page');
    const {oembed, oembedAddress} = await from('oembed');
    const write = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
    for (const page of pages) {
      write(page.path + '.html', embedPage(page, base && oembedAddress(page, base)));
      if (base) write(page.path + '.json', JSON.stringify(oembed(page, base), null, 2) + '\n');
    }
    console.log(
      `dist/embed: ${pages.length} pages, ` +
        (base
          ? `each with its oEmbed answer for ${base}`
          : 'none with an oEmbed answer; to write them: npm run build -- --base https://…/ (the address of this folder)'),
    );
  },
});

const digests = {};

/** Says what each file is to be checked against where it is pinned: https://www.w3.org/TR/sri-2/ */
const integrity = {
  name: 'integrity',
  writeBundle({file}) {
    const digest = createHash('sha384')
      .update(readFileSync(new URL(file, import.meta.url)))
      .digest('base64');
    digests[file.replace(/^dist\//, '')] = 'sha384-' + digest;
    writeFileSync(new URL('dist/integrity.json', import.meta.url), JSON.stringify(digests, null, 2) + '\n');
  },
};

/** The address of the folder in which the files will lie, with a slash at its end. */
function folderAddress(given) {
  if (!given) return undefined;
  if (!/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) throw new Error(`--base ${given} is no web address`);
  return new URL(given.replace(/\/*$/, '/')).href;
}

/** The script of the embed pages: what a frame says to the page around it. Beside it lies the pages' style sheet. */
const frame = {
  input: 'dist/npm/frame/frame.js',
  output: {file: 'dist/embed/frame.js', format: 'iife', generatedCode: 'es2015'},
  plugins: [
    terser({ecma: 2022, module: true, compress: {passes: 3, toplevel: true, ecma: 2022}, format: {comments: false}}),
    {
      name: 'frame',
      generateBundle({file}, bundle) {
        this.emitFile({
          type: 'asset',
          fileName: 'frame.css',
          source: readFileSync(new URL('src/frame/frame.css', import.meta.url), 'utf8'),
        });
        console.log(`${file}: ${brotliCompressSync(bundle['frame.js'].code).length} bytes brotli`);
      },
    },
    integrity,
  ],
};

/** TypeScript that is no part of the package, and with it what it takes from `src`: types are left out, nothing is checked. */
const typescript = {
  name: 'typescript',
  resolveId: (id, importer) =>
    importer?.endsWith('.ts') && id.startsWith('.') ? join(dirname(importer), id.replace(/\.js$/, '.ts')) : null,
  transform: (code, id) =>
    id.endsWith('.ts')
      ? {
          code: ts.transpileModule(code, {
            compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true},
          }).outputText,
          map: null,
        }
      : null,
};

/** The page on which embeds are chosen. It reads what the build says here of its files, in bytes. */
const builder = (base) => ({
  input: 'demo/builder/builder.ts',
  onwarn: (warning, warn) => ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code) || warn(warning),
  output: {file: 'dist/builder.js', format: 'es', generatedCode: 'es2015'},
  plugins: [
    resolve({exportConditions: ['production']}),
    typescript,
    literals({exclude: 'node_modules/**', options: {}}),
    terser({ecma: 2022, module: true, compress: {passes: 2, ecma: 2022}, format: {comments: false}}),
    {
      name: 'builder',
      generateBundle({file}, bundle) {
        const weigh = (...names) => {
          const files = names.map((name) => readFileSync(new URL(`dist/${name}`, import.meta.url)));
          const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
          return {
            plain: sum(files.map((content) => content.length)),
            compressed: sum(files.map((content) => brotliCompressSync(content).length)),
          };
        };
        const script = weigh('july30.js');
        const frame = weigh('july30.js', 'embed/frame.js', 'embed/frame.css', 'embed/en/countdown.html');
        this.emitFile({
          type: 'asset',
          fileName: 'build.json',
          source: JSON.stringify({version, ...(base && {base}), script, frame}, null, 2) + '\n',
        });
        console.log(`${file}: ${brotliCompressSync(bundle['builder.js'].code).length} bytes brotli`);
      },
    },
    integrity,
  ],
});

export default (commandLine) => {
  const base = folderAddress(commandLine.base ?? process.env.JULY30_BASE);
  // Ours; Rollup warns of options that it does not know.
  delete commandLine.base;
  const script = {
    input: 'dist/npm/july30.js',
    // Each module of TypeScript brings its helper for decorators, which asks for a global `this`; the
    // others are zod's own business.
    onwarn: (warning, warn) =>
      ['THIS_IS_UNDEFINED', 'CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code) || warn(warning),
    output: ['july30', `july30-${version}`].map((name) => ({
      file: `dist/${name}.js`,
      format: 'iife',
      intro: guard,
      banner: 'try {',
      footer: rescue,
      sourcemap: true,
      generatedCode: 'es2015',
    })),
    plugins: [
      // Whatever NODE_ENV says, the same file.
      resolve({exportConditions: ['production']}),
      policy,
      // Lit's own modules hold no literals of ours.
      literals({exclude: 'node_modules/**', options: {}}),
      terser({
        ecma: 2022,
        module: true,
        // Nothing unsafe: `unsafe_comps` takes `!(a >= b)` for `a < b`, which is wrong where a number is none.
        compress: {passes: 2, inline: 1, toplevel: true, ecma: 2022, keep_fargs: false},
        mangle: {toplevel: true},
        format: {comments: false, quote_style: 1},
      }),
      byteOrderMark,
      embedPages(base),
      report,
      integrity,
    ],
  };
  return [script, frame, builder(base)];
};
