import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {pageSettings} from '../../src/lib/query.js';
import {content} from './framed.js';
import {close, elementsOf, open, script, watch} from './open.js';

/*
 * Which settings count from where, tried on the built files; the table stands in SECURITY.md.
 */

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly tagName?: string; readonly attributes: readonly {readonly name: string}[]}[];
  }[];
}

const names = {'world-day-countdown': 'countdown', 'trafficking-stat': 'stat', 'blue-heart-banner': 'blue-heart'} as const;
type Tag = keyof typeof names;

/** A value that is understood and not the default; any other text will do where none is named. */
const values: Readonly<Record<string, string>> = {
  precision: 'hour',
  view: 'pictogram',
  placement: 'top',
  figure: 'children',
  'time-zone': 'UTC',
  helpline: 'US',
  from: '01-01',
  until: '12-31',
  'dismiss-for': '7',
};
const value = (name: string): string => values[name] ?? '1';

const all = (settings: readonly string[]): Record<string, string> =>
  Object.fromEntries(settings.map((name) => [name, value(name)]));
const query = (settings: readonly string[]): string => new URLSearchParams(all(settings)).toString();
const attributes = (settings: readonly string[], prefix: string): string =>
  settings.map((name) => ` ${prefix}${name}="${value(name)}"`).join('');

/** What has reached the one element of a page. */
async function reached(body: string, settings: readonly string[]): Promise<string[]> {
  const page = await open({head: watch + script, body});
  const [element, ...more] = elementsOf(page.document);
  assert.isDefined(element, body);
  assert.lengthOf(more, 0, body);
  return settings.filter((name) => [name, 'data-' + name].some((form) => element.getAttribute(form) === value(name)));
}

/** What has reached the element of an embed page. */
async function reachedInFrame(tag: Tag, settings: readonly string[]): Promise<string[]> {
  const origin = await executeServerCommand<string, undefined>('frame-origin');
  const src = `${origin}/embed/en/${names[tag]}.html?${query(settings)}`;
  const {document} = await open({head: '', body: `<iframe id="framed" src="${src}"></iframe>`});
  const said = await content(document.querySelector<HTMLIFrameElement>('#framed')!);
  return settings.filter((name) => said.settings['data-' + name] === value(name));
}

const ways: Readonly<Record<string, (tag: Tag, settings: readonly string[]) => Promise<string[]>>> = {
  'a link that somebody may post': (tag, settings) =>
    reached(`<p><a href="/july30/embed/en/${names[tag]}.html?${query(settings)}">30 July</a></p>`, settings),
  "an embed page's address": reachedInFrame,
  'the address of a link with `data-july30`': (tag, settings) =>
    reached(`<p><a data-july30 href="/july30/embed/en/${names[tag]}.html?${query(settings)}">30 July</a></p>`, settings),
  "the script's address": (tag, settings) =>
    reached(`<script src="july30.js?july30=${names[tag]}&${query(settings)}"></script>`, settings),
  attributes: async (tag, settings) => {
    const found = await Promise.all([
      reached(`<${tag}${attributes(settings, '')}></${tag}>`, settings),
      reached(`<div data-july30="${names[tag]}"${attributes(settings, 'data-')}></div>`, settings),
      reached(`<script data-july30="${names[tag]}"${attributes(settings, 'data-')}></script>`, settings),
      reached(
        `<p><a data-july30="${names[tag]}"${attributes(settings, 'data-')} href="https://elsewhere.example/">30 July</a></p>`,
        settings,
      ),
    ]);
    return settings.filter((name) => found.every((names) => names.includes(name)));
  },
};

suite('settings by the way they come', () => {
  teardown(close);

  test('the table in SECURITY.md says which of them count', async () => {
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
    const cells = new Map<string, string[]>();
    for (const {tagName, attributes} of manifest.modules.flatMap(({declarations}) => declarations)) {
      const tag = tagName as Tag | undefined;
      if (!tag || !(tag in names)) continue;
      const settings = attributes.map(({name}) => name);
      const taken = [];
      for (const way of Object.values(ways)) {
        taken.push(await way(tag, settings));
        close();
      }
      for (const name of settings) {
        const row = taken.map((names) => (names.includes(name) ? 'yes' : '–'));
        assert.deepEqual(cells.get(name) ?? row, row, `${name} counts alike for every element`);
        cells.set(name, row);
      }
    }
    assert.isAbove(cells.size, 20);
    // Those that count alike stand in one row.
    const rows = new Map<string, string[]>();
    for (const [name, row] of cells) rows.set(row.join(' | '), [...(rows.get(row.join(' | ')) ?? []), `\`${name}\``]);
    const head = ['Setting', ...Object.keys(ways)];
    const table = [
      head.join(' | '),
      head.map(() => '---').join(' | '),
      ...[...rows].map(([row, names]) => `${names.sort().join(', ')} | ${row}`),
    ]
      .map((row) => `| ${row} |`)
      .join('\n');
    const text = await (await fetch('/SECURITY.md')).text();
    const written = /<!-- settings by way -->\s*([^]*?)\s*<!-- end settings by way -->/.exec(text)?.[1];
    assert.isTrue(written === table, `SECURITY.md should say:\n${table}\n`);
    assert.includeMembers(
      [...cells.keys()],
      pageSettings.filter((name) => !['lang', 'scheme'].includes(name)),
    );
  });
});
