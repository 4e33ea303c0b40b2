import {SourceMap, type SourceMapping, type SourceMapPayload} from 'node:module';
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'rollup';

const folderOf = (source: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]?.replace(/^(lit-.*|@lit\/.*)$/, 'lit') ??
  /src\/((?:elements\/)?[^/]+?)(?:\.ts)?(?:\/|$)/.exec(source)?.[1] ??
  source;

/** Prints how many bytes of a script come from each folder and library, compressed with brotli at its highest level. */
export const weightReport = (): Plugin => ({
  name: 'weight-report',
  generateBundle({file}, bundle) {
    const [chunk] = Object.values(bundle);
    if (chunk?.type !== 'chunk' || !chunk.map) return;
    const map = new SourceMap(chunk.map as unknown as SourceMapPayload);
    const folders = new Map<string, string>();
    for (const [number, line] of chunk.code.split('\n').entries()) {
      for (let column = 0; column < line.length; column++) {
        const {originalSource = 'guard'} = map.findEntry(number, column) as Partial<SourceMapping>;
        const folder = folderOf(originalSource);
        folders.set(folder, (folders.get(folder) ?? '') + line[column]!);
      }
    }
    const total = brotliCompressSync(chunk.code).length;
    const alone = [...folders].map(([folder, code]) => [folder, brotliCompressSync(code).length] as const);
    // Folders share what compression finds twice, so each is given its part of the whole.
    const sum = alone.reduce((bytes, [, size]) => bytes + size, 0);
    console.log(`${file}: ${total} bytes brotli without words`);
    for (const [folder, size] of alone.sort(([, one], [, other]) => other - one))
      console.log(`${Math.round((size / sum) * total)}`.padStart(7), folder);
  },
});
