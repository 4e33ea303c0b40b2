/** Collects how many tests passed and failed over several runners, for the one line at the end of `npm test`. */
import {appendFileSync, readFileSync} from 'node:fs';
import mocha from 'mocha';

const file = process.env.JULY30_COUNTS;

export const count = (name, passed, failed) => {
  if (file) appendFileSync(file, JSON.stringify({name, passed, failed}) + '\n');
};

export const counts = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const tally = (suite) => {
  const own = suite?.tests ?? [];
  const inner = (suite?.suites ?? []).map(tally);
  const sum = (key) => inner.reduce((total, each) => total + each[key], 0);
  return {
    passed: own.filter((test) => test.passed).length + sum('passed'),
    failed: own.filter((test) => !test.passed).length + sum('failed'),
  };
};

/** A reporter for Web Test Runner. A file that did not load, or held no test, counts as one failure in its browser. */
export const counted = () => ({
  stop({sessions}) {
    const browsers = new Map();
    for (const session of sessions) {
      const result = tally(session.testResults);
      if (!session.testResults || result.passed + result.failed === 0 || (session.errors?.length && result.failed === 0))
        result.failed += 1;
      const {name} = session.browser;
      const total = browsers.get(name) ?? {passed: 0, failed: 0};
      browsers.set(name, {passed: total.passed + result.passed, failed: total.failed + result.failed});
    }
    for (const [name, {passed, failed}] of browsers) {
      console.log(`${name}: ${passed} passed, ${failed} failed`);
      count(name, passed, failed);
    }
  },
});

/** A reporter for mocha: its usual list, and the count. A skipped test is one that failed to run. */
export default class Counted extends mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => count('Node', this.stats.passes, this.stats.failures + this.stats.pending));
  }
}
