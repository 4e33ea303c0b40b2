import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';

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

export default {
  input: 'dist/npm/july30.js',
  output: ['july30', `july30-${version}`].map((name) => ({
    file: `dist/${name}.js`,
    format: 'iife',
    intro: guard,
    sourcemap: true,
    generatedCode: 'es2015',
  })),
  plugins: [
    resolve(),
    policy,
    literals(),
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, toplevel: true, ecma: 2022},
      mangle: {toplevel: true},
      format: {comments: false},
    }),
    byteOrderMark,
  ],
};
