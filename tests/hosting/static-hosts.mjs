/** What hosts that read `_headers` make of ours: each as its documentation and its own reader have it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {builtPaths, cachingOf} from './site.mjs';

const escaped = (text) => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

/**
 * Which paths a rule is for. On Cloudflare Pages a star is anything: https://developers.cloudflare.com/pages/configuration/headers/. On
 * Netlify it is, too, but in a part of a path that has one, dots are anything as well: see for_regexp.ts in
 * https://github.com/netlify/build/tree/main/packages/headers-parser.
 */
const patterns = {
  'Cloudflare Pages': (rule) => new RegExp(`^${escaped(rule).replaceAll('*', '.*')}$`),
  Netlify(rule) {
    const parts = rule.split('/').filter(Boolean);
    const part = (text) => (text === '*' ? '?(.*)' : text.includes('*') ? text.replaceAll('*', '(.*)') : escaped(text));
    return new RegExp(`^/${parts.map(part).join('/')}/?$`, 'i');
  },
};

function rulesOf(text) {
  const rules = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({path: line, headers: []});
    else rules.at(-1).headers.push(/^([\w-]+): (.+)$/.exec(line).slice(1));
  }
  return rules;
}

/** What is only asked for by the site's own pages may be asked for each time, which is what these hosts do on their own. */
const mayBeAskedFor = /^(?:base|builder|card|preview|site|heart)\.(?:js|css|json|svg)$/;

const rules = rulesOf(readFileSync(new URL('../../demo/hosting/_headers', import.meta.url), 'utf8'));

export const hostChecks = Object.fromEntries(
  Object.entries(patterns).map(([host, patternOf]) => [
    `_headers on ${host}: every file has each header once, and the right one`,
    () => {
      assert.ok(rules.length < 100, 'Cloudflare Pages reads no more');
      const read = rules.map(({path, headers}) => ({pattern: patternOf(path), headers}));
      for (const path of ['', 'docs/', 'examples/', ...builtPaths()]) {
        const given = read.filter(({pattern}) => pattern.test(`/${path}`)).flatMap(({headers}) => headers);
        const values = (name) => given.filter(([each]) => each === name).map(([, value]) => value);
        assert.deepEqual(values('Access-Control-Allow-Origin'), ['*'], path);
        assert.deepEqual(values('X-Content-Type-Options'), ['nosniff'], path);
        assert.deepEqual(values('Cache-Control'), mayBeAskedFor.test(path) ? [] : [cachingOf(path)], path);
        assert.equal(given.length, mayBeAskedFor.test(path) ? 2 : 3, path);
      }
    },
  ]),
);
