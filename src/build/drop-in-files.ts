import {createRequire} from 'node:module';
import {join} from 'node:path';
import {brotliCompress} from 'node:zlib';
import {promisify} from 'node:util';
import type {Plugin} from 'rollup';
import {rescue} from './guard.js';
import {minified} from './minified.js';
import {typescript} from './typescript.js';

// `import` would give a second copy of Rollup, beside the one that runs this.
const {rollup} = createRequire(import.meta.url)('rollup') as typeof import('rollup');
const compressed = promisify(brotliCompress);

/** A drop-in file: the words of some languages, and the script that all files share. */
export interface DropInFile {
  readonly name: string;
  /** Its languages; the first one is the default. */
  readonly languages: readonly string[];
  /** The most it may weigh, in bytes, compressed with brotli at its highest level. */
  readonly maxBytes: number;
}

/** Servers and pages of another encoding would garble our words; a byte order mark settles it: https://encoding.spec.whatwg.org/#decode */
const byteOrderMark = '\uFEFF';

/**
 * Writes the script once for each of the files, behind the words of that file: these are registered before the script asks whether an
 * earlier copy is on the page. Each file is written once more under a name with its version, for pinning.
 */
export const dropInFiles = (files: readonly DropInFile[], version: string): Plugin => ({
  name: 'drop-in-files',
  async generateBundle(_, bundle) {
    const {'july30.js': script, 'july30.js.map': map} = bundle;
    if (script?.type !== 'chunk' || map?.type !== 'asset') return this.error('the script and its map should be called july30.js');
    const code = script.code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
    delete bundle['july30.js'];
    delete bundle['july30.js.map'];
    // The words are one line, so one map fits all files.
    const {mappings, ...more} = JSON.parse(String(map.source)) as {readonly mappings: string};
    const shifted = JSON.stringify({...more, mappings: ';' + mappings});
    const write = (fileName: string, source: string): string => this.emitFile({type: 'asset', fileName, source});
    for (const name of ['july30', `july30-${version}`]) write(`${name}.js.map`, shifted);
    const words = await Promise.all(files.map(({languages}) => wordsScript(languages)));
    const weights = files.map(async ({name, maxBytes}, index) => {
      const text = byteOrderMark + rescue(`${words[index]!}\n${code}`);
      const file = `${text}\n//# sourceMappingURL=july30.js.map\n`;
      write(name, file);
      write(name.replace('july30', `july30-${version}`), `${text}\n//# sourceMappingURL=july30-${version}.js.map\n`);
      return `dist/${name}: ${(await compressed(file)).length} bytes brotli, of at most ${maxBytes}`;
    });
    console.log((await Promise.all(weights)).join('\n'));
  },
});

/** A script that registers languages, and does nothing else. */
async function wordsScript(languages: readonly string[]): Promise<string> {
  const entry: Plugin = {
    name: 'words',
    resolveId: (id) => (id === 'words.ts' ? join(process.cwd(), 'src/languages', id) : null),
    load: (id) => (id.endsWith('/words.ts') ? languages.map((lang) => `import './${lang}.js';`).join('\n') : null),
  };
  const bundle = await rollup({input: 'words.ts', plugins: [entry, typescript(), minified()]});
  const {output} = await bundle.generate({
    format: 'iife',
    generatedCode: 'es2015',
    intro: "if (typeof document === 'undefined') return;",
  });
  const line = output[0].code.trim();
  if (line.includes('\n')) throw new Error(`the words of ${languages.join()} are more than one line`);
  return line;
}
