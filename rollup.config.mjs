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

/**
 * Parts of the libraries that this script never reaches: [module, what stands there, what takes its place]. Figures are plain objects
 * and our checks answer at once, so zod needs neither promises nor its other ways to parse; every browser we are for has constructed
 * style sheets. Together a tenth of the file. `tests/dist` holds the built file to the same answers as the source.
 */
const unreached = [
  // Of zod: one class for each kind, each made once, with at most one check of its own. Of an error only the paths are read.
  [
    /zod\/v4\/core\/core\.js$/,
    /function \$constructor\([^]*?^\}/m,
    'function $constructor(_, init) { function Schema(def) { this._zod = {def}; init(this, def); } Schema.init = init; return Schema; }',
  ],
  [/zod\/v4\/core\/core\.js$/, /^\(_a = globalThis\)\.__zod_globalConfig.*;/m, ''],
  [/zod\/v4\/mini\/schemas\.js$/, /core\.\$constructor\("ZodMini(Array|Object|Optional|Custom)", [^]*?\n\}\)/g, 'core.$$Zod$1'],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /\$constructor\("\$ZodType", [^]*?\n\}\);/,
    '$constructor("$$ZodType", ({_zod}) => { _zod.run = (payload) => { _zod.parse(payload); _zod.check?.(payload); return payload; }; });',
  ],
  [/zod\/v4\/core\/schemas\.js$/, /checks\.\$ZodCheck\.init\(inst, def\);/, ''],
  [/zod\/v4\/core\/schemas\.js$/, /issues\.push\((util\.issue\(_iss\)|\{[^{}]*\})\)/g, 'issues.push({path: []})'],
  [/zod\/v4\/core\/schemas\.js$/, /const _iss = \{[^]*?(?=payload\.issues\.push)/, ''],
  [/zod\/v4\/core\/util\.js$/, /\(_a = iss\)\.path \?\? \(_a\.path = \[\]\);/, ''],
  [/zod\/v4\/core\/parse\.js$/, /^function failure\([^]*?^\}/m, 'function failure(_, issues) { return {error: {issues}}; }'],
  [/zod\/v4\/core\/parse\.js$/, /_safeParse\(errors\.\$ZodRealError\)/, '_safeParse()'],
  // A page may have put methods on every object.
  [/zod\/v4\/core\/util\.js$/, /for \(const key in table\)/, 'for (const key of Object.keys(table))'],
  [/zod\/v4\/core\/api\.js$/, /const norm = .*\s+norm\.abort \?\? .*/, 'const norm = {};'],
  // Our checks answer at once, and nothing is asked to stop early or to go backwards.
  [/zod\/v4\/core\/\w+\.js$/, / \w+ instanceof Promise\b/g, ' false'],
  [/zod\/v4\/core\/\w+\.js$/, /\(\w+ instanceof Promise\b/g, '(false'],
  [/zod\/v4\/core\/parse\.js$/, /const ctx = _ctx .*;/g, 'let ctx;'],
  [/zod\/v4\/core\/schemas\.js$/, /ctx\?\.abortEarly/g, 'false'],
  [/zod\/v4\/core\/schemas\.js$/, /proms\.length/g, 'false'],
  [/zod\/v4\/core\/schemas\.js$/, /core\.globalConfig\.memoizer/g, 'undefined'],
  [/zod\/v4\/core\/schemas\.js$/, /capSize\(inst, arraySize\);/, ''],
  [/zod\/v4\/core\/schemas\.js$/, /util\.defineLazyInternal\(inst, "(propValues|values|pattern)", (.*\);|[^]*?\n {4}\}\);)/g, ''],
  // A figure is a plain object with fixed keys, each of them there or optional; nothing has a default, and other keys are passed over.
  [/zod\/v4\/core\/schemas\.js$/, /const desc = Object\.getOwnPropertyDescriptor\(def, "shape"\);[^]*?(?= {4}const isObject)/, ''],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /value \?\? \(value = _normalized\.value\);/,
    'const value = {shape: def.shape, allKeys: Object.keys(def.shape)};',
  ],
  [/zod\/v4\/core\/schemas\.js$/, /const catchall = def\.catchall;/, 'const catchall = undefined;'],
  [/zod\/v4\/core\/schemas\.js$/, /if \(key === "__proto__"\)\s+continue;\s+(?=const el)/, ''],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /^function handlePropertyResult\([^]*?^\}/m,
    `function handlePropertyResult(result, final, key, input, optional) {
      if (optional && !(key in input)) return;
      final.issues.push(...util.prefixIssues(key, result.issues));
      final.value[key] = result.value;
    }`,
  ],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /util\.defineLazyInternal\(inst, "optin", \(zod\) => zod\.def\.innerType\._zod\.optin === "defaulted" .*;\s+.*;/,
    'inst._zod.optin = true;',
  ],
  [/zod\/v4\/core\/schemas\.js$/, /if \(def\.innerType\._zod\.optin !== "defaulted"\)(?=\s+return payload)/, ''],
  // No expressions in styles, nothing reflected, no other way to declare a property.
  [/reactive-element\/css-tag\.js$/, /1===t\.length\?t\[0\]:e\.reduce\(.*?,t\[0\]\)/, 't[0]'],
  [/reactive-element\/reactive-element\.js$/, /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
  [/reactive-element\/reactive-element\.js$/, /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),/, ''],
  [
    /reactive-element\/reactive-element\.js$/,
    /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/,
    'this.finalized=!0,this._$Ei();',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    ';',
  ],
  // A page's hooks into Lit are for the page's own copy, and it counts its own.
  [/reactive-element\/reactive-element\.js$/, /,p=a\.reactiveElementPolyfillSupport/, ''],
  [/reactive-element\/reactive-element\.js$/, /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=.*?;/, ';'],
  [/lit-html\/lit-html\.js$/, /,B=t\.litHtmlPolyfillSupport;B\?\.\(.*?\),\(t\.litHtmlVersions\?\?=.*?;/, ';'],
  [/lit-element\/lit-element\.js$/, /,s\.litElementHydrateSupport\?\..*?;const o=.*?;o\?\..*?;/, ';'],
  [/lit-element\/lit-element\.js$/, /\(s\.litElementVersions\?\?=.*?;/, ''],
  // No directives, no expressions on elements, in comments or in raw text, and a converter for every property.
  [/lit-html\/lit-html\.js$/, /function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'function M(t,i){return i}'],
  [/lit-html\/lit-html\.js$/, /if\(y\.test\(r\.tagName\)\)\{.*?\}\}else if/, '}else if'],
  [
    /lit-html\/lit-html\.js$/,
    /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
    '',
  ],
  [/lit-html\/lit-html\.js$/, /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ';'],
  [
    /lit-html\/lit-html\.js$/,
    /1===r\.type\?(i=new r\.ctor\(h,r\.name,r\.strings,this,t\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    '$1',
  ],
  [/reactive-element\/reactive-element\.js$/, /u=\{toAttribute\(.*?\},fromAttribute\(.*?\}return i\}\}/, 'u={}'],
  [
    /reactive-element\/css-tag\.js$/,
    /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    '!0',
  ],
];

const withoutUnreached = {
  name: 'without-unreached',
  transform(code, id) {
    let kept = code;
    for (const [where, what, instead] of unreached) {
      if (!where.test(id)) continue;
      const next = kept.replace(what, instead);
      met.add(next === kept ? undefined : what);
      kept = next;
    }
    return kept === code ? null : {code: kept, map: null};
  },
  buildEnd() {
    const lost = unreached.filter(([, what]) => !met.has(what));
    if (lost.length > 0)
      this.error(`a library has changed; look at unreached in rollup.config.mjs: ${lost.map(([, what]) => what).join(' ')}`);
  },
};
const met = new Set();

/** What Lit's decorator does at run time, said at once: `@property(options) name` is `createProperty('name', options)`. */
const properties = {
  name: 'properties',
  transform(code, id) {
    if (!/dist\/npm\/elements\//.test(id) || !code.includes('__decorate')) return null;
    const plain = code
      .replace(/^var __decorate = [^]*?\n\};\n/m, '')
      .replace(/__decorate\(\[\s*property\((\{.*?\})\)\s*\], (\w+)\.prototype, "(\w+)", void 0\);/g, '$2.createProperty("$3", $1);')
      .replace(/__decorate\(\[\s*state\(\)\s*\], (\w+)\.prototype, "(\w+)", void 0\);/g, '$1.createProperty("$2", {state: true});');
    if (plain.includes('__decorate'))
      this.error('TypeScript writes decorators in another way now; see properties in rollup.config.mjs');
    return {code: plain, map: null};
  },
};

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (words) => typeof words === 'object' && 'other' in words;

/** The words in the order of the shape; a plural text takes six places. Bars part them. */
const inOrder = (shape, words) =>
  Object.keys(shape).flatMap((key) => {
    if (isPlural(shape[key])) return categories.map((category) => words[key][category] ?? '');
    return typeof shape[key] === 'object' ? inOrder(shape[key], words[key]) : words[key];
  });

/** The names of the words, once: 0 stands for a text, 1 for a plural text. */
const shapeOf = (words) =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, isPlural(value) ? 1 : typeof value === 'object' ? shapeOf(value) : 0]),
  );

/**
 * Names the words once for all languages instead of in each: a sixth of their weight. The languages stay plain objects in the source
 * and in the npm build.
 */
const packedWords = {
  name: 'packed-words',
  resolveId: (id) => (id === 'packed-words' ? id : null),
  async load(id) {
    if (id !== 'packed-words') return null;
    const {en} = await import(new URL('dist/npm/languages/en.js', import.meta.url).href);
    return `
      const categories = ${JSON.stringify(categories)};
      const unpacked = (shape, words) =>
        Object.fromEntries(Object.entries(shape).map(([key, inner]) => [
          key,
          inner === 0 ? words.shift()
          : inner === 1 ? Object.fromEntries(categories.map((category) => [category, words.shift()]).filter(([, form]) => form))
          : unpacked(inner, words),
        ]));
      export const unpack = (words) => unpacked(${JSON.stringify(shapeOf(en))}, words.split('|'));`;
  },
  async transform(_, id) {
    const [, lang] = /dist\/npm\/languages\/(ar|en|es|fr|ru|zh)\.js$/.exec(id) ?? [];
    if (!lang) return null;
    const {en} = await import(new URL('dist/npm/languages/en.js', import.meta.url).href);
    const words = inOrder(en, (await import(new URL(`dist/npm/languages/${lang}.js`, import.meta.url).href))[lang]);
    if (words.some((text) => text.includes('|')))
      this.error('a bar parts the words of the built script, so none may stand in them');
    return {
      code: `import {unpack} from 'packed-words'; export const ${lang} = unpack(${JSON.stringify(words.join('|'))});`,
      map: null,
    };
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
  if (/i18n\/\w\w\.js$|packed-words/.test(id)) return 'languages';
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
      withoutUnreached,
      properties,
      packedWords,
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
