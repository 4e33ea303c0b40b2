import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {Plugin} from 'rollup';

/** Writes the digest of each script that it is given, for sites that pin it: https://www.w3.org/TR/sri-2/ */
export function integrity(): Plugin {
  const digests: Record<string, string> = {};
  return {
    name: 'integrity',
    writeBundle({file}, bundle) {
      for (const name of Object.keys(bundle).filter((name) => name.endsWith('.js'))) {
        const path = join(dirname(file!), name);
        digests[relative('dist', path)] = 'sha384-' + createHash('sha384').update(readFileSync(path)).digest('base64');
      }
      writeFileSync('dist/integrity.json', JSON.stringify(digests, null, 2) + '\n');
    },
  };
}
