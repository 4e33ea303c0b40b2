import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {engines, freePort, missing} from './tests/engines.mjs';
import {builderServer} from './tests/builder-server.mjs';
import {counted} from './tests/counts.mjs';
import {emulate} from './tests/emulate.mjs';
import {feedServer} from './tests/feed-server.mjs';
import {frameServer} from './tests/frames/server.mjs';
import {pages} from './tests/pages.mjs';

// All three engines; while working on one thing, ENGINES=chromium narrows the run. `npm test` asks for each by itself.
const wanted = process.env.ENGINES?.split(',') ?? Object.keys(engines);
for (const engine of wanted) {
  if (missing(engine).length > 0)
    throw new Error(`${engine} is not installed (${missing(engine).join(', ')} not found): npm run browsers`);
}

const feeds = feedServer();
const served = pages();
const builders = builderServer();
const folders = 'calendar,elements,embed,frame,figures,helplines,i18n,languages,lib,styles,e2e,demo';

export default {
  files: process.env.FILES?.split(',') ?? [`tests/{${folders}}/**/*.test.ts`],
  // As in the built file: Lit's development build only adds messages.
  nodeResolve: {exportConditions: ['production', 'default']},
  // Several runners may start at once, and would all find the same port free.
  port: await freePort(),
  // WebDriver runs files that are concurrent in frames of one page, where none has the focus.
  concurrency: 1,
  concurrentBrowsers: 2,
  browsers: await Promise.all(wanted.map((engine) => engines[engine]())),
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
    emulate(),
    feeds.plugin,
    frameServer(),
    served.plugin,
    builders.plugin,
  ],
  middleware: [feeds.middleware, served.middleware, builders.middleware],
  testFramework: {config: {ui: 'tdd', timeout: 60_000}},
  testsFinishTimeout: 300_000,
  browserStartTimeout: 120_000,
  reporters: [defaultReporter({reportTestProgress: false}), counted()],
};
