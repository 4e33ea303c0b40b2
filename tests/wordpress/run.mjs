/**
 * `npm run test:wordpress`: sets up real WordPresses, writes every form as every role in both editors, and looks at what is published. It
 * needs a build. The tables of demo/docs/wordpress.md and SECURITY.md must say what was found; with `--write` they are written.
 *
 * With `--ends` only the oldest and the newest WordPress are tried; with SUITES=sid only that one; with FORMS=shortcode only such forms,
 * and nothing else.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {count} from '../counts.mjs';
import {frameServer} from '../frames/server.mjs';
import {abilitiesTable} from './abilities.mjs';
import {openBrowser, openEditor} from './browser.mjs';
import {forms, roles} from './forms.mjs';
import {installPrograms, suites} from './packages.mjs';
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

const ends = [suites[0], suites.at(-1)];
const wanted = process.env.SUITES?.split(',') ?? (process.argv.includes('--ends') ? ends : suites);
const chosen = new RegExp(process.env.FORMS ?? '');
const isWriting = process.argv.includes('--write');

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

/** Runs some jobs, two at a time: there are two cores. */
async function inPairs(jobs) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([worker(), worker()]);
}

const {version: packed} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const zip = fileURLToPath(new URL(`../../dist/site/files/july30-wordpress-${packed}.zip`, import.meta.url));

/** Whether a table in one of the project's texts says what was found. */
function checkTable(file, name, found) {
  console.log(`\n${found}\n`);
  const path = new URL(`../../${file}`, import.meta.url);
  const text = readFileSync(path, 'utf8');
  if (isWriting && failures.length === 0) writeFileSync(path, withTable(text, name, found));
  else
    check(`the table in ${file}`, withTable(text, name, found) === text ? [] : ['is another; npm run test:wordpress -- --write']);
}

async function tryWordPress(suite) {
  const wordpress = await startSite({suite, elsewhere: Number(new URL(other.executeCommand({command: 'frame-origin'})).port)});
  const {address, inside, elsewhere, version} = wordpress;
  say(`WordPress ${version} answers`);
  const checkHere = (name, faults) => check(`WordPress ${version}: ${name}`, faults);

  const writers = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await logIn(inside, role)])));
  const hands = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await openEditor(address, writers[role])])));
  const reader = await openBrowser(address);
  const otherReader = await openBrowser(address, 'firefox');

  const titleOf = (form, role, editor) => `${form.with}: ${form.name}, ${role}, ${editor} editor`;

  /** Writes one form; gives the post's id once it is published. */
  async function publish(form, role, editor) {
    const writer = writers[role];
    const title = titleOf(form, role, editor);
    const lines = form.lines?.(form.with === 'plugin' ? `${address}/wp-content/plugins/july30/` : elsewhere);
    const byHand = editor === 'block' && typeof form.blocks === 'string';
    let id;
    if (byHand) {
      const written = await (form.blocks === 'pasted' ? hands[role].paste(title, lines) : hands[role].insert(title));
      checkHere(`${title}: the editor`, [...written.errors, ...(written.previews ?? [])]);
      id = written.id;
    } else if (editor === 'block') id = await writer.saveBlocks(title, form.blocks(lines));
    else id = await writer.saveClassic(title, lines.join('\n\n'));
    if (writer.status === 'pending') await writers.administrator.rest(`posts/${id}`, {status: 'publish'});
    return id;
  }

  const posts = [];
  const results = new Map();

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
          checkHere(title, must ? faults : faults.length === 0 ? ['works, though WordPress should have taken it out'] : []);
        } catch (error) {
          checkHere(title, [error.stack, String(error.cause)]);
        }
      }),
    );
    say(`${cases.length} posts with ${kinds.join(', ')}`);
    if (process.env.FORMS) return;
    // As written by those who may do least. Now: a site that gets the plugin later has two copies of the script.
    for (const {form, path} of cases.filter(({form, role, editor}) => editor === 'block' && role === form.for.at(-1)))
      checkHere(`${form.with}: ${form.name}, in Firefox`, await otherReader.look(path, form).catch((error) => [error.stack]));
    say('looked at in Firefox');
  }

  try {
    await tryForms('nothing', 'script');
    await pluginTests({
      ...wordpress,
      zip,
      check: checkHere,
      say,
      writers,
      hands,
      reader,
      posts,
      tryPlugin: () => tryForms('plugin'),
      async tryAbilities() {
        checkTable('SECURITY.md', 'abilities', await abilitiesTable({address, elsewhere, site: wordpress.site, writers, reader}));
      },
    });
    if (process.env.FORMS) say('the tables are left alone');
    else
      checkTable(
        'demo/docs/wordpress.md',
        'wordpress',
        table((form, role, editor) => results.get(titleOf(form, role, editor))),
      );
  } catch (error) {
    checkHere('the whole', [error.stack]);
  } finally {
    await Promise.all([reader, otherReader, ...Object.values(hands)].map(({stop}) => stop()));
    wordpress.stop();
  }
}

installPrograms();
const other = frameServer();
await other.serverStart();
for (const suite of wanted) await tryWordPress(suite).catch((error) => check(`WordPress of ${suite}`, [error.stack]));

say('done');
count('WordPress', passed, failures.length);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
