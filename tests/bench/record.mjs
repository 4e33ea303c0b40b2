/** Writes `dist/bench.json`: the rows as they are shown, for programs, and what was measured with which versions. */
import {readFileSync, writeFileSync} from 'node:fs';

const file = new URL('../../dist/bench.json', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Gives a function that adds a part and writes the file: a run that is stopped leaves what it has measured. */
export const record = (chromium, peers) => {
  const said = {
    versions: {july30: version, chromium, peers: Object.fromEntries(peers.map((peer) => [peer.package, peer.version]))},
    parts: {},
  };
  return (part, rows) => {
    said.parts[part] = rows;
    writeFileSync(file, JSON.stringify(said, null, 2) + '\n');
  };
};
