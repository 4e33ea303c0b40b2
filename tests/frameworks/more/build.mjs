/** Builds each of these applications with its own tool; each gives a folder that a static host could serve. */
import {spawnSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';

const at = (path) => new URL(path, import.meta.url).pathname;
const built = (name) => at(`node_modules/.built/${name}/`);

function run(folder, ...command) {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true'};
  const {status, stdout, stderr} = spawnSync('npx', ['--no-install', ...command], {cwd: at(folder), encoding: 'utf8', env});
  if (status !== 0) throw new Error(stdout + stderr);
}

/** Which of the checks each can meet: what a generator has made does not change. */
export const more = {
  angular: {kind: 'application', build: () => run('angular', 'ng', 'build')},
  astro: {kind: 'static', build: () => run('.', 'astro', 'build', '--root', 'astro', '--outDir', built('astro'))},
  eleventy: {
    kind: 'static',
    build() {
      run('.', 'eleventy', '--input=eleventy', `--output=${built('eleventy')}`, '--quiet');
      cpSync(at('node_modules/july30/dist/july30.fr.js'), built('eleventy') + 'july30.fr.js');
    },
  },
  vitepress: {kind: 'static', build: () => run('.', 'vitepress', 'build', 'vitepress', '--outDir', built('vitepress'))},
};

export const folderOf = built;

/** Puts the packed package where these applications find it. */
export function unpack(folder) {
  rmSync(at('node_modules/july30'), {recursive: true, force: true});
  rmSync(at('node_modules/.built'), {recursive: true, force: true});
  cpSync(folder, at('node_modules/july30'), {recursive: true});
}
