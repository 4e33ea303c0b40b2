import {fallback} from '../../src/frame/fallback.js';
import {catalogue, type FigureId} from '../../src/figures/catalogue.js';
import {directory} from '../../src/helplines/directory.js';
import {type ShortName, tags} from '../../src/lib/tags.js';

/** What a custom-elements manifest says of one thing that can be set, listened to or styled. */
interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** As much of a custom-elements manifest as the reference pages say. */
export interface ReferenceManifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string): string => `\`${text}\``;

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function initial({type, default: value}: Item): string {
  if (type?.text === 'boolean') return 'absent';
  return value ? code(value.replaceAll("'", '')) : '';
}

/** Everything of an element, as Markdown with a heading for each kind: attributes, events, slots, parts, custom properties. */
export function referenceOf(manifest: ReferenceManifest, name: ShortName): string {
  const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
  const element = declarations.find(({tagName}) => tagName === tags[name]);
  if (!element) throw new Error(`the manifest has no <${tags[name]}>`);
  const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  const described = ({name, description = ''}: Item): readonly string[] => [code(name), description];
  const parts: readonly [heading: string, table: string][] = [
    [
      'Attributes',
      table(
        ['Attribute', 'Default', 'Meaning'],
        attributes.map((item) => [code(item.name), initial(item), item.description ?? '']),
      ),
    ],
    ['Events', table(['Event', 'When'], events.filter((event) => event.name.startsWith('july30-')).map(described))],
    [
      'Slots',
      table(
        ['Slot', 'What goes in'],
        slots.map((slot) => (slot.name ? described(slot) : ['(between the tags)', slot.description ?? ''])),
      ),
    ],
    ['Parts', table(['Part', 'What it is'], cssParts.map(described))],
    [
      'Custom properties',
      table(
        ['Custom property', 'Default', 'What it does'],
        cssProperties.map((item) => [code(item.name), code(item.default ?? ''), item.description ?? '']),
      ),
    ],
  ];
  return parts.map(([heading, rows]) => `## ${heading}\n\n${rows}`).join('\n\n');
}

/** The catalogue: what each figure says in English, and whose it is. */
export const catalogueTable = (): string =>
  table(
    ['`figure`', 'What it says', 'Source'],
    (Object.keys(catalogue) as readonly FigureId[]).map((id) => {
      const {text, link, href} = fallback('stat', 'en', id);
      return [code(id), text, `[${link.replace(/^Source: /, '')}](${href})`];
    }),
  );

/** The countries that have a help line. Their numbers change, so the official page stands here. */
export function helpLineTable(): string {
  const countries = new Intl.DisplayNames('en', {type: 'region'});
  return table(
    ['`helpline`', 'Country', 'Official page'],
    Object.entries(directory).map(([country, {url}]) => [
      code(country),
      countries.of(country)!,
      `[${new URL(url).hostname.replace(/^www\./, '')}](${url})`,
    ]),
  );
}
