/**
 * `npm test`: everything that must hold, and at the end one line for all of it. With `--frameworks` also the
 * applications that use the package, with `--hosting` the servers that the site is for, with `--wordpress` what takes a WordPress of its own.
 * With `--quick` less: what fits into a minute and a half, for while one works.
 *
 * Two parts run at a time, as CI has two cores and most parts use one. What a part says is shown when it has ended.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {counts} from './counts.mjs';
import {engines} from './engines.mjs';

const folder = mkdtempSync(join(tmpdir(), 'july30-'));

/** Runs one part, which must end in time: `minutes` at most. */
async function run({name, args, env = {}, minutes = 25}) {
  const counted = join(folder, `${name}.counts`);
  const said = join(folder, `${name}.txt`);
  const output = openSync(said, 'w');
  const began = Date.now();
  const child = spawn('npx', ['--no-install', ...args], {
    stdio: ['ignore', output, output],
    env: {...process.env, ...env, JULY30_COUNTS: counted},
    timeout: minutes * 60_000,
  });
  const [status] = await once(child, 'exit');
  closeSync(output);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`\n== ${name}: ${seconds} s\n${readFileSync(said, 'utf8').trim()}`);
  const results = existsSync(counted) ? counts(counted) : [];
  // A runner that ended badly without a count, or that counted no failure, is a failure all the same.
  if (status !== 0 && results.every(({failed}) => failed === 0)) results.push({name, passed: 0, failed: 1});
  return {name, seconds, results: results.length > 0 ? results : [{name, passed: 1, failed: 0}]};
}

/** Runs parts in their order, as many at a time as said. A part that `needs` another waits until that one has ended. */
async function runAll(parts, atATime) {
  const begun = new Map();
  const waiting = [...parts];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const {needs} = part;
      begun.set(
        part.name,
        Promise.resolve(needs && begun.get(needs)).then(() => run(part)),
      );
      await begun.get(part.name);
    }
  };
  await Promise.all(Array.from({length: atATime}, work));
  return Promise.all(begun.values());
}

const pure = ['tests/{calendar,demo,embed,frame,i18n,languages,figures,helplines,lib}/**/!(*.dom).test.ts'];

const sources = [
  {name: 'build', args: ['npm', 'run', '--silent', 'build']},
  {name: 'lint', args: ['eslint', '.']},
  {name: 'types', args: ['tsc', '--noEmit', '-p', 'tests']},
  {name: 'types of the build', args: ['tsc', '--noEmit', '-p', 'src/build']},
  {name: 'format', args: ['prettier', '--check', '.']},
];

/** The longest comparison of calendars takes as long as all other tests in Node. */
const quickNode = ['mocha', ...pure, 'tests/repo/**/*.test.ts', '--ignore', 'tests/calendar/remaining.test.ts'];
const quickBrowser = {ENGINES: 'chromium', FILES: 'tests/elements/*.test.ts,tests/embed/*.test.ts'};
const quick = [
  {name: 'Chromium', args: ['web-test-runner'], env: quickBrowser, needs: 'build'},
  {name: 'Node', args: quickNode, needs: 'build'},
];

const ahead = {TZ: 'Pacific/Kiritimati'};

/** The longest first, so that no long one is left alone at the end. All engines, whatever ENGINES says. */
const everything = [
  {name: 'Node, what is built', args: ['mocha', 'tests/{repo,dist}/**/*.test.ts'], env: ahead, needs: 'build'},
  ...Object.keys(engines).map((engine) => ({name: engine, args: ['web-test-runner'], env: {ENGINES: engine}, needs: 'build'})),
  {name: 'Node, a day ahead', args: ['mocha', ...pure], env: ahead, needs: 'build'},
  {name: 'Node, a day behind', args: ['mocha', ...pure], env: {TZ: 'America/Los_Angeles'}, needs: 'build'},
];

/** Each of these puts a load on the machine, or measures it. */
const asked = [
  {name: 'frameworks', args: ['npm', 'run', '--silent', 'test:frameworks'], minutes: 15},
  {name: 'hosting', args: ['npm', 'run', '--silent', 'test:hosting'], minutes: 8},
  {name: 'wordpress', args: ['npm', 'run', '--silent', 'test:wordpress', '--', '--ends'], minutes: 20},
].filter(({name}) => process.argv.includes(`--${name}`));

const began = Date.now();
const ended = [
  ...(await runAll([...sources, ...(process.argv.includes('--quick') ? quick : everything)], 2)),
  ...(process.argv.includes('--quick') ? [] : await runAll(asked, 1)),
];
rmSync(folder, {recursive: true});

const all = ended.flatMap(({results}) => results);
const times = ended.map(({name, seconds}) => `${name} ${seconds} s`).join(', ');
console.log(`\n${times}; in all ${Math.round((Date.now() - began) / 1000)} s`);
for (const {name, passed, failed} of all) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => all.reduce((total, each) => total + each[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
