import {existsSync, readFileSync} from 'node:fs';
import type {Plugin} from 'rollup';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Names the libraries that are in the scripts it is given, with the notices that their licences ask to keep, in `NOTICES.txt`. */
export function notices(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === 'chunk' ? Object.entries(chunk.modules) : [];
        const used = modules.filter(([, {renderedLength}]) => renderedLength > 0);
        for (const [id] of used) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
          if (folder) folders.add(folder);
        }
      }
      const parts = [...folders].sort().map((folder) => {
        const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;
        const text = `${folder}/LICENSE`;
        if (!existsSync(text)) this.error(`${name} has no LICENSE to quote`);
        return `${name} ${version}, ${license}\n\n${readFileSync(text, 'utf8').trim()}\n`;
      });
      const source = `The files of this folder contain parts of these libraries.\n\n${parts.join('\n---\n\n')}`;
      this.emitFile({type: 'asset', fileName: 'NOTICES.txt', source});
    },
  };
}
