/** What other scripts bring to a page: libraries as they are released, each as one classic script. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {install} from '../install.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (path) => readFileSync(`${folder}node_modules/${path}`, 'utf8');

/** React ships CommonJS modules; together they are what a bundler makes of them. */
const react = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  'react-dom/server': 'react-dom/cjs/react-dom-server-legacy.browser.production.js',
};

const bundledReact = () => `(function () {
  const modules = {};
  const require = (name) => modules[name];
  ${Object.entries(react)
    .map(
      ([name, path]) => `{
    const module = {exports: {}};
    (function (exports) {\n${read(path)}\n})(module.exports);
    modules['${name}'] = module.exports;
  }`,
    )
    .join('\n')}
  globalThis.React = {...modules.react, ...modules['react-dom/client'], ...modules['react-dom'], renderToString: modules['react-dom/server'].renderToString};
})();`;

/** The text of each, by the name it is served under. */
export const hosts = {
  'zone.js': () => read('zone.js/bundles/zone.umd.js'),
  'core-js.js': () => read('core-js-bundle/minified.js'),
  'jquery.js': () => read('jquery/dist/jquery.js'),
  'turbo.js': () => read('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'react.js': bundledReact,
};

await install(new URL('.', import.meta.url));
