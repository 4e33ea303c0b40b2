/**
 * `npm test`: everything that must hold, and at the end one line for all of it. With `--frameworks` also the
 * applications that use the package, with `--hosting` the servers that the site is for, with `--wordpress` what takes a WordPress of its own.
 * With `--quick` less: what fits into a minute and a half, for while one works.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {counts} from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'july30-'));
const file = join(folder, 'counts');
writeFileSync(file, '');
process.env.JULY30_COUNTS = file;

/** How long each part took, in s. */
const times = [];

/** Runs one part, which must end in time: `minutes` at most. */
const run = (name, args, {env = {}, minutes = 25} = {}) => {
  console.log(`\n== ${name}`);
  const before = counts(file).length;
  const began = Date.now();
  const {status} = spawnSync('npx', ['--no-install', ...args], {
    stdio: 'inherit',
    env: {...process.env, ...env, JULY30_COUNTS: file},
    timeout: minutes * 60_000,
  });
  times.push([name, Math.round((Date.now() - began) / 1000)]);
  // A runner that ended badly without a count, or that counted no failure, is a failure all the same.
  const said = counts(file).slice(before);
  if (status !== 0 && said.every(({failed}) => failed === 0)) return {name, passed: 0, failed: 1};
  if (said.length === 0) return {name, passed: 1, failed: 0};
  return undefined;
};

const pure = ['tests/{calendar,demo,embed,frame,i18n,languages,figures,helplines,lib}/**/!(*.dom).test.ts'];

/** The longest comparison of calendars takes as long as all other tests in Node. */
const quickNode = ['mocha', ...pure, 'tests/repo/**/*.test.ts', '--ignore', 'tests/calendar/remaining.test.ts'];
const quickBrowser = {ENGINES: 'chromium', FILES: 'tests/elements/*.test.ts,tests/embed/*.test.ts'};
const quick = () => [run('Node', quickNode), run('Chromium', ['web-test-runner'], {env: quickBrowser})];

const everything = () => [
  run('Node, a day ahead', ['mocha', ...pure, 'tests/{repo,dist}/**/*.test.ts'], {env: {TZ: 'Pacific/Kiritimati'}}),
  run('Node, a day behind', ['mocha', ...pure], {env: {TZ: 'America/Los_Angeles'}}),
  run('browsers', ['web-test-runner']),
  process.argv.includes('--frameworks') && run('frameworks', ['npm', 'run', '--silent', 'test:frameworks'], {minutes: 15}),
  process.argv.includes('--hosting') && run('hosting', ['npm', 'run', '--silent', 'test:hosting'], {minutes: 8}),
  process.argv.includes('--wordpress') &&
    run('WordPress', ['npm', 'run', '--silent', 'test:wordpress', '--', '--ends'], {minutes: 20}),
];

const own = [
  run('types', ['tsc', '--noEmit', '-p', 'tests']),
  run('types of the build', ['tsc', '--noEmit', '-p', 'src/build']),
  run('lint', ['eslint', '.']),
  run('format', ['prettier', '--check', '.']),
  run('build', ['npm', 'run', '--silent', 'build']),
  ...(process.argv.includes('--quick') ? quick() : everything()),
].filter(Boolean);

const all = [...counts(file), ...own];
rmSync(folder, {recursive: true});
const whole = times.reduce((sum, [, seconds]) => sum + seconds, 0);
console.log(`\n${times.map(([name, seconds]) => `${name} ${seconds} s`).join(', ')}; in all ${whole} s`);
for (const {name, passed, failed} of all) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => all.reduce((total, each) => total + each[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
