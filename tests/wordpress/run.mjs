/**
 * `npm run test:wordpress`: sets up a real WordPress, writes every form as every role in both editors, and looks at what is published. It
 * needs a build. The table of README.md must say what was found; with `--write` it is written.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {count} from '../counts.mjs';
import {frameServer} from '../frames/server.mjs';
import {openBrowser, openEditor} from './browser.mjs';
import {forms, roles} from './forms.mjs';
import {pluginTests} from './plugin.mjs';
import {startSite} from './rig.mjs';
import {editorsOf, table, withTable} from './table.mjs';
import {logIn} from './writer.mjs';

const timeLimit = 1_200_000;
setTimeout(() => {
  console.error(`WordPress: stopped after ${timeLimit / 1000} s`);
  process.exit(1);
}, timeLimit).unref();

const began = Date.now();
const say = (what) => console.error(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s ${what}`);

/** While working on one form: FORMS=shortcode npm run test:wordpress. Then nothing else is tested. */
const chosen = new RegExp(process.env.FORMS ?? '');

let passed = 0;
const failures = [];
/** Counts one thing that must hold: `faults` are what is wrong with it, in words. */
const check = (name, faults) => {
  if (faults.length === 0) passed++;
  else {
    failures.push(name);
    console.error(`  failed: ${name}\n    ${faults.join('\n    ')}`);
  }
};

const zip = fileURLToPath(new URL('../../dist/july30-wordpress.zip', import.meta.url));
const other = frameServer();
await other.serverStart();
// Another name than that of the site, as another site has.
const elsewhere = other.executeCommand({command: 'frame-origin'}).replace('127.0.0.1', 'localhost') + '/';
const wordpress = await startSite({elsewhere});
say(`WordPress answers at ${wordpress.address}`);

const {address} = wordpress;
const writers = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await logIn(address, role)])));
const hands = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await openEditor(address, writers[role])])));
const reader = await openBrowser(address);
const otherReader = await openBrowser(address, 'firefox');

const pluginFolder = `${address}/wp-content/plugins/july30/`;
const titleOf = (form, role, editor) => `${form.with}: ${form.name}, ${role}, ${editor} editor`;

/** Writes one form; gives the post's id once it is published. */
async function publish(form, role, editor) {
  const writer = writers[role];
  const title = titleOf(form, role, editor);
  const lines = form.lines?.(form.with === 'plugin' ? pluginFolder : elsewhere);
  const byHand = editor === 'block' && typeof form.blocks === 'string';
  let id;
  if (byHand) {
    const written = await (form.blocks === 'pasted' ? hands[role].paste(title, lines) : hands[role].insert(title));
    check(`${title}: the editor`, [...written.errors, ...(written.previews ?? [])]);
    id = written.id;
  } else if (editor === 'block') id = await writer.saveBlocks(title, form.blocks(lines));
  else id = await writer.saveClassic(title, lines.join('\n\n'));
  if (writer.status === 'pending') await writers.administrator.rest(`posts/${id}`, {status: 'publish'});
  return id;
}

const posts = [];
const results = new Map();

/** Runs some jobs, two at a time: there are two cores. */
async function inPairs(jobs) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([worker(), worker()]);
}

async function tryForms(...kinds) {
  const cases = forms
    .filter((form) => kinds.includes(form.with) && chosen.test(form.name))
    .flatMap((form) => roles.flatMap((role) => editorsOf(form).map((editor) => ({form, role, editor}))));
  await inPairs(
    cases.map((one) => async () => {
      const {form, role, editor} = one;
      const title = titleOf(form, role, editor);
      try {
        one.id = await publish(form, role, editor);
        posts.push(one);
        one.path = `/?p=${one.id}${form.with === 'script' ? '&script-in-theme' : ''}`;
        const faults = await reader.look(one.path, form);
        results.set(title, faults.length === 0);
        const must = form.for.includes(role);
        check(title, must ? faults : faults.length === 0 ? ['works, though WordPress should have taken it out'] : []);
      } catch (error) {
        check(title, [error.stack]);
      }
    }),
  );
  say(`${cases.length} posts with ${kinds.join(', ')}`);
  if (process.env.FORMS) return;
  // As written by those who may do least. Now: a site that gets the plugin later has two copies of the script.
  for (const {form, path} of cases.filter(({form, role, editor}) => editor === 'block' && role === form.for.at(-1)))
    check(`${form.with}: ${form.name}, in Firefox`, await otherReader.look(path, form).catch((error) => [error.stack]));
  say('looked at in Firefox');
}

try {
  await tryForms('nothing', 'script');
  await pluginTests({
    ...wordpress,
    zip,
    check,
    say,
    writers,
    hands,
    reader,
    posts,
    tryPlugin: () => tryForms('plugin'),
  });

  const readmeFile = new URL('../../README.md', import.meta.url);
  const readme = readFileSync(readmeFile, 'utf8');
  const found = table((form, role, editor) => results.get(titleOf(form, role, editor)));
  console.log(`\n${found}\n`);
  if (process.env.FORMS) say('the table of README.md is left alone');
  else if (process.argv.includes('--write') && failures.length === 0) writeFileSync(readmeFile, withTable(readme, found));
  else
    check('the table in README.md', withTable(readme, found) === readme ? [] : ['is another; npm run test:wordpress -- --write']);
} catch (error) {
  check('WordPress', [error.stack]);
} finally {
  await Promise.all([reader, otherReader, ...Object.values(hands)].map(({stop}) => stop()));
}

say('done');
count('WordPress', passed, failures.length);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
