import {posix} from 'node:path';
import {assert} from 'chai';
import {code, filesIn, read} from './files.js';

/** The rooms of the house, outermost first. A room may use those of later rows, never one of its own row. */
const rows = [
  ['july30', 'build'],
  ['core', 'define', 'package'],
  ['embed', 'elements', 'frame'],
  ['languages'],
  ['calendar', 'figures', 'helplines', 'styles'],
  ['i18n'],
  ['lib'],
];

const room = (path: string): string => path.replace(/^src\//, '').replace(/(\.ts|\/.*)$/, '');
const row = (path: string): number => rows.findIndex((names) => names.includes(room(path)));

const imports = filesIn('src').flatMap((from) =>
  [...code(from).matchAll(/(?:from|import|import\() ?'(\.[^']+)\.js'/g)].map(([, path]) => ({
    from,
    to: posix.join(posix.dirname(from), path!) + '.ts',
  })),
);

suite('directions', () => {
  test('every module lives in a room that the design knows', () => {
    assert.isAbove(imports.length, 60);
    for (const path of filesIn('src')) assert.isAtLeast(row(path), 0, path);
  });

  test('imports point one way', () => {
    const wrong = imports.filter(({from, to}) => room(from) !== room(to) && row(to) <= row(from));
    assert.deepEqual(wrong, []);
  });

  test('no element imports another', () => {
    const element = (path: string) => /^src\/elements\/([^/]+)\//.exec(path)?.[1];
    // What they share stands beside their folders, and knows none of them.
    const wrong = imports.filter(({from, to}) => room(from) === 'elements' && element(to) && element(from) !== element(to));
    assert.deepEqual(wrong, []);
  });

  test('the builder and the plugin take from the house, and the house knows nothing of them', () => {
    for (const [room, others] of [
      ['builder', 'builder|settings'],
      ['wordpress', 'wordpress|settings'],
      ['settings', 'settings'],
      ['site', 'site|builder|wordpress|settings'],
    ] as const) {
      const modules = filesIn(`demo/${room}`).filter((path) => path.endsWith('.ts'));
      assert.isAbove(modules.length, 3);
      const taken = modules.flatMap((from) =>
        [...code(from).matchAll(/from '(\.[^']+)\.js'/g)].map(([, path]) => posix.join(posix.dirname(from), path!)),
      );
      assert.deepEqual(
        taken.filter((path) => !new RegExp(`^(demo/(${others})|src)/`).test(path)),
        [],
      );
    }
    for (const {from, to} of imports) {
      assert.notMatch(to, /^demo\//, from);
    }
  });

  test('the builder sends nothing, and builds no markup of its page from strings', () => {
    for (const path of filesIn('demo/builder')) {
      const text = code(path);
      assert.notMatch(text, /innerHTML|outerHTML|insertAdjacent|unsafeHTML|\beval\b|new Function|\sstyle=["$]/, path);
      assert.notMatch(text, /sendBeacon|XMLHttpRequest|WebSocket|localStorage|sessionStorage|document\.cookie/, path);
    }
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(read('demo/index.html'))!;
    assert.deepEqual(policy!.split('; '), [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      // The drawings that it makes; a picture loads nothing and runs nothing.
      "img-src 'self' data:",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('the script loads lit and zod/mini, and nothing else', () => {
    const shipped = filesIn('src').filter((path) => room(path) !== 'build');
    const packages = shipped.flatMap((from) => [...code(from).matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name));
    assert.sameMembers([...new Set(packages)], ['lit', 'zod/mini']);
  });

  test('the clock and the timers are touched in one file', () => {
    const touch = /Date\.now|performance\.now|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|new Date\(\)/;
    const touching = filesIn('src').filter((path) => touch.test(code(path)));
    assert.deepEqual(touching, ['src/calendar/clock.ts']);
    // A feed's time limit is part of its request, and the browser's own.
    assert.deepEqual(
      filesIn('src').filter((path) => code(path).includes('AbortSignal.timeout')),
      ['src/figures/feed.ts'],
    );
  });

  test('no markup is built from strings, and nothing is evaluated', () => {
    for (const path of filesIn('src'))
      assert.notMatch(code(path), /innerHTML|outerHTML|insertAdjacent|unsafeHTML|unsafeCSS|\beval\b|new Function/, path);
  });

  test('templates hold no style attributes', () => {
    for (const path of filesIn('src')) assert.notMatch(code(path), /\sstyle=/, path);
  });

  test('neither "banner" nor "ad" names a class, a part, an id or a published file', () => {
    for (const path of filesIn('src/elements')) {
      const names = [...code(path).matchAll(/(?:class|part|id)=["']?([\w -]+)/g)].flatMap(([, names]) => names!.split(' '));
      const selectors = path.endsWith('.styles.ts') ? [...code(path).matchAll(/[.#]([a-z][\w-]*)/g)].map(([, name]) => name!) : [];
      for (const name of [...names, ...selectors]) assert.notMatch(name, /banner|(^|-)ads?(-|$)/, path);
    }
    const published = [...filesIn('dist').filter((path) => !path.startsWith('dist/npm/')), ...filesIn('demo')];
    for (const path of published) assert.notMatch(path, /banner|\bads?\b/, path);
  });
});
