/** Builds each application with its own tool, and gives the page that its server would send. */
import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import solid from 'vite-plugin-solid';

const at = (path) => new URL(path, import.meta.url).pathname;
const built = at('node_modules/.built/');

const isOurs = (tag) => /^(blue-heart-banner|trafficking-stat|world-day-countdown)$/.test(tag);

const applications = {
  react: {client: 'client.tsx', server: 'server.tsx', plugins: () => []},
  vue: {
    client: 'client.ts',
    server: 'server.ts',
    plugins: () => [vue({template: {compilerOptions: {isCustomElement: isOurs}}})],
  },
  svelte: {client: 'client.svelte.ts', server: 'server.ts', plugins: () => [svelte({configFile: false})]},
  preact: {client: 'client.tsx', server: 'server.tsx', plugins: () => []},
  solid: {client: 'client.tsx', server: 'server.tsx', plugins: () => [solid({ssr: true})]},
};

const document = (html, scripts) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Application</title>${scripts}</head>
<body><div id="app">${html}</div></body>
</html>`;

async function bundle(name) {
  const {client, server, plugins} = applications[name];
  const options = {root: at(name), configFile: false, logLevel: 'error'};
  const output = {emptyOutDir: true, minify: false};
  await build({
    ...options,
    plugins: plugins(),
    build: {
      ...output,
      outDir: `${built}${name}/client`,
      rollupOptions: {input: at(`${name}/${client}`), output: {entryFileNames: 'client.js'}},
    },
  });
  await build({
    ...options,
    plugins: plugins(),
    ssr: {noExternal: ['july30']},
    build: {
      ...output,
      ssr: at(`${name}/${server}`),
      outDir: `${built}${name}/server`,
      rollupOptions: {output: {entryFileNames: 'server.mjs'}},
    },
  });
  const {render} = await import(pathToFileURL(`${built}${name}/server/server.mjs`).href);
  return document(await render(), `<script type="module" src="/node_modules/.built/${name}/client/client.js"></script>`);
}

/** Without any tool: what the package's modules import, the page names. */
async function importMap() {
  const {fallbackHtml} = await import('july30/fallback');
  const {exports} = JSON.parse(readFileSync(at('node_modules/july30/package.json'), 'utf8'));
  const ours = Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string' && target.endsWith('.js')
      ? [[`july30${name.slice(1)}`, `/node_modules/july30/${target.slice(2)}`]]
      : [],
  );
  const imports = {
    ...Object.fromEntries(ours),
    lit: '/node_modules/lit/index.js',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  };
  const html = `<div lang="fr"><trafficking-stat figure="children">${fallbackHtml({element: 'stat', lang: 'fr', figure: 'children'})}</trafficking-stat></div>`;
  const map = `<script type="importmap">${JSON.stringify({imports})}</script>`;
  return document(html, `${map}<script type="module" src="/plain/client.js"></script>`);
}

/** Those that are driven each time. */
export const first = ['react', 'vue', 'svelte', 'an import map'];

export const all = [...Object.keys(applications), 'an import map'];

export const pageOf = (name) => (name === 'an import map' ? importMap() : bundle(name));

/** Puts the packed package where the applications find it. */
export function unpack(folder) {
  const target = at('node_modules/july30');
  rmSync(target, {recursive: true, force: true});
  rmSync(built, {recursive: true, force: true});
  cpSync(folder, target, {recursive: true});
  if (!existsSync(`${target}/package.json`)) throw new Error('the package was not unpacked');
}
