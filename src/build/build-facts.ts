import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'rollup';

function weigh(...names: string[]): object {
  const files = names.map((name) => readFileSync(`dist/${name}`));
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  return {
    plain: sum(files.map((content) => content.length)),
    compressed: sum(files.map((content) => brotliCompressSync(content).length)),
  };
}

/** Tells the builder what it cannot know itself: the version, the address of the files, and their weight in bytes. */
export const buildFacts = (version: string, base: string | undefined): Plugin => ({
  name: 'build-facts',
  writeBundle() {
    const script = weigh('july30.js');
    const frame = weigh('july30.en.js', 'embed/frame.js', 'embed/frame.css', 'embed/en/countdown.html');
    writeFileSync('dist/build.json', JSON.stringify({version, ...(base && {base}), script, frame}, null, 2) + '\n');
  },
});
