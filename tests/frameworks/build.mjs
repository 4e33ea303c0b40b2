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
  react: {client: 'client.tsx', server: 'server.tsx', plugins: () => [], jsx: 'react'},
  vue: {
    client: 'client.ts',
    server: 'server.ts',
    plugins: () => [vue({template: {compilerOptions: {isCustomElement: isOurs}}})],
  },
  svelte: {client: 'client.svelte.ts', server: 'server.ts', plugins: () => [svelte({configFile: false})]},
  preact: {client: 'client.tsx', server: 'server.tsx', plugins: () => [], jsx: 'preact'},
  solid: {client: 'client.tsx', server: 'server.tsx', plugins: () => [solid({ssr: true})]},
};

const document = (html, scripts) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Application</title>${scripts}</head>
<body><div id="app">${html}</div></body>
</html>`;

async function bundle(name) {
  const {client, server, plugins, jsx} = applications[name];
  const options = {
    root: at(name),
    configFile: false,
    logLevel: 'error',
    ...(jsx && {oxc: {jsx: {runtime: 'automatic', importSource: jsx}}}),
  };
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

/** What the modules of the package import, as a page names it that no tool has built. */
function importMap() {
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
    vue: '/node_modules/vue/dist/vue.esm-browser.prod.js',
  };
  return `<script type="importmap">${JSON.stringify({imports})}</script>`;
}

/** Pages that no tool has built: plain DOM, and Vue with the page as its template. */
const unbuilt = {
  'an import map': {client: 'plain/client.js', html: (stat) => `<div lang="fr"><trafficking-stat>${stat}</trafficking-stat></div>`},
  'vue in the page': {
    client: 'vue/in-page.js',
    html: (stat) => `<div :lang="state.lang">
<template v-if="state.shown">
<world-day-countdown time-zone="UTC" :precision="state.precision" :calendar="state.calendar" :href="state.href"></world-day-countdown>
</template>
<ul v-if="state.shown"><li v-for="figure in state.order" :key="figure"><trafficking-stat :id="figure" :figure="figure"
  @july30-figure="hear($event.figure.id + ' ' + $event.figure.year)">${stat}</trafficking-stat></li></ul>
<blue-heart-banner v-if="state.shown" dismissible campaign="test" :link-text="state.linkText"
  @july30-dismiss="hear('closed ' + $event.campaign)">Message</blue-heart-banner>
</div>`,
  },
};

async function written(name) {
  const {fallbackHtml} = await import('july30/fallback');
  const {client, html} = unbuilt[name];
  const stat = fallbackHtml({element: 'stat', lang: 'fr', figure: 'children'});
  return document(html(stat), `${importMap()}<script type="module" src="/${client}"></script>`);
}

/** Those that are driven each time. */
export const first = ['react', 'vue', 'svelte', ...Object.keys(unbuilt)];

export const all = [...Object.keys(applications), ...Object.keys(unbuilt)];

export const pageOf = (name) => (name in unbuilt ? written(name) : bundle(name));

/** Puts the packed package where the applications find it. */
export function unpack(folder) {
  const target = at('node_modules/july30');
  rmSync(target, {recursive: true, force: true});
  rmSync(built, {recursive: true, force: true});
  cpSync(folder, target, {recursive: true});
  if (!existsSync(`${target}/package.json`)) throw new Error('the package was not unpacked');
}
