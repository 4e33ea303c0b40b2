import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Plugin} from 'rollup';

// Asked for in this way it need not pass the loader for TypeScript: half a second.
const ts = createRequire(import.meta.url)('typescript') as typeof import('typescript');

const {config} = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
  readonly config: {readonly compilerOptions: Record<string, unknown>};
};
const {options} = ts.convertCompilerOptionsFromJson(
  {...config.compilerOptions, module: 'ESNext', sourceMap: true, noEmitHelpers: true},
  '.',
);

/** Our decorators are of fields, and give nothing back: https://www.typescriptlang.org/docs/handbook/decorators.html#property-decorators */
const helper = `
  function __decorate(decorators, prototype, name) { for (const decorate of decorators) decorate(prototype, name); }`;

/** What several bundles share is transpiled once. */
const transpiled = new Map<string, {readonly code: string; readonly map: string | null}>();

/** Bundles TypeScript as it is written. Types are left out, nothing is checked: `tsc` does that beside it. */
export const typescript = (): Plugin => ({
  name: 'typescript',
  intro: ({modules}) => (Object.values(modules).some(({code}) => code?.includes('__decorate(')) ? helper : ''),
  resolveId: (id, importer) =>
    importer?.endsWith('.ts') && id.startsWith('.') ? join(dirname(importer), id.replace(/\.js$/, '.ts')) : null,
  transform(code, fileName) {
    if (!fileName.endsWith('.ts')) return null;
    let made = transpiled.get(fileName + code);
    if (!made) {
      const {outputText, sourceMapText} = ts.transpileModule(code, {fileName, compilerOptions: options});
      made = {code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? null};
      transpiled.set(fileName + code, made);
    }
    return made;
  },
});
