/**
 * Real pages for tests of the built file: each with the headers a test asks for, and with files beside it.
 *
 *     const address = await executeServerCommand('page', {html, headers, files: {'figures.json': {body, headers}}});
 *     const requests = await executeServerCommand('page-requests', address);
 *
 * Beside every page stand `july30.js` (the built file, sent as by a server that names no encoding), `july30.en.js`, `july30.fr.js` and
 * `july30.ru.js`, `other-version.es.js` (of another version), `other-version.js` (the same with
 * another version), `bundle.js` (the same between other scripts in one strict file), `axe.js` and `watch.js` (see `watch` below); and
 * what pages bring themselves, as released: `zone.js`, `core-js.js`, `jquery.js`, `turbo.js` and `react.js`.
 */
import {readFileSync} from 'node:fs';
import {hosts} from './hosts/hosts.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Runs in a page before everything else: sets its clock, and writes down what it says, what escapes and what its policy forbids. */
function watch(now) {
  const watched = {warnings: [], errors: [], violations: []};
  globalThis.watched = watched;
  Date.now = () => now;
  // Lit makes one walker over the document when it starts.
  globalThis.starts = 0;
  const {createTreeWalker} = document;
  document.createTreeWalker = (...walk) => {
    globalThis.starts += 1;
    return createTreeWalker.apply(document, walk);
  };
  // A download opens a bar in WebKit's window, which makes it lower for every test that follows.
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  console.warn = (...words) => watched.warnings.push(words.join(' '));
  addEventListener('error', ({message}) => watched.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => watched.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) =>
    watched.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
  );
}

export const pages = () => {
  const served = [];
  const {version} = JSON.parse(read('../package.json'));
  let built;

  const script = (body) => ({body, headers: {'content-type': 'text/javascript'}});

  /** What stands beside every page. */
  const beside = {
    'july30.js': () => script(built),
    // One language each, and one of another version.
    ...Object.fromEntries(['en', 'fr', 'ru'].map((lang) => [`july30.${lang}.js`, () => script(read(`../dist/july30.${lang}.js`))])),
    'other-version.es.js': () => script(read('../dist/july30.es.js').replaceAll(version, '9.9.9')),
    'other-version.js': () => script(built.replaceAll(version, '9.9.9')),
    'bundle.js': () => script(`'use strict'\nvar before = 1\n${built}\n(function () { globalThis.after = before })()`),
    'axe.js': () => script(read('../node_modules/axe-core/axe.min.js')),
    ...Object.fromEntries(Object.entries(hosts).map(([name, text]) => [name, () => script(text())])),
    'watch.js': ({now}) => script(`(${watch})(${now})`),
  };

  const find = (page, name) =>
    name === '' ? {body: page.html, headers: page.headers} : (page.files[name] ?? beside[name]?.(page));

  const commands = {
    page({html, headers = {}, files = {}, now = Date.parse('2026-11-23T12:00:00Z')}) {
      built ??= read('../dist/july30.js');
      served.push({html, headers, files, now, requests: []});
      return `/pages/${served.length - 1}/`;
    },
    'page-requests': (address) => served[address.split('/')[2]].requests,
  };

  return {
    async middleware(context, next) {
      const [, number, name] = /^\/pages\/(\d+)\/([^/]*)$/.exec(context.path) ?? [];
      const page = served[number];
      if (!page) return next();
      page.requests.push(name);
      const file = find(page, name);
      context.respond = false;
      if (!file) return context.res.writeHead(404).end();
      context.res.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...file.headers});
      context.res.end(file.encoding ? Buffer.from(file.body, file.encoding) : file.body);
    },
    plugin: {name: 'pages', executeCommand: ({command, payload}) => commands[command]?.(payload)},
  };
};
