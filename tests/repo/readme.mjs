/**
 * `npm run docs`: writes the tables of README.md from the doc comments of the elements and from the built package. Tests hold the file
 * to them.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => '`' + text + '`';

const table = (head, rows) =>
  rows.length === 0
    ? []
    : ['', `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)];

const initial = (attribute) => {
  const {text} = attribute.type;
  if (text === 'boolean') return 'absent';
  return attribute.default ? code(attribute.default.replaceAll("'", '')) : '';
};

const tables = ({attributes = [], events = [], slots = [], cssParts = [], cssProperties = []}) =>
  [
    ...table(
      ['Attribute', 'Default', 'Meaning'],
      attributes.map((each) => [code(each.name), initial(each), each.description]),
    ),
    ...table(
      ['Event', 'When'],
      events.filter(({name}) => name.startsWith('july30-')).map(({name, description}) => [code(name), description]),
    ),
    ...table(
      ['Slot', 'What goes in'],
      slots.map(({name, description}) => [name ? code(name) : '(between the tags)', description]),
    ),
    ...table(
      ['Part', 'What it is'],
      cssParts.map(({name, description}) => [code(name), description]),
    ),
    ...table(
      ['Custom property', 'Default', 'What it does'],
      cssProperties.map((each) => [code(each.name), code(each.default), each.description]),
    ),
    '',
  ].join('\n');

/** README.md with its tables written anew from a custom-elements manifest. */
export function withTables(readme, manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({customElement}) => customElement);
  return readme.replace(/(<!-- tables of <([\w-]+)> -->)[^]*?(<!-- end -->)/g, (_, start, tag, end) => {
    const element = elements.find(({tagName}) => tagName === tag);
    if (!element) throw new Error(`the manifest has no <${tag}>`);
    return `${start}\n${tables(element)}\n${end}`;
  });
}

const root = new URL('../../', import.meta.url);

export const readme = () => readFileSync(new URL('README.md', root), 'utf8');
export const manifest = () => JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));

/** README.md with what the package weighs. */
export const withWeights = (readme, table) => readme.replace(/(<!-- weights -->\n)[^]*?(\n<!-- end -->)/, `$1\n${table}\n$2`);

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const {weightTable} = await import('../dist/packed.mjs');
  writeFileSync(new URL('README.md', root), withWeights(withTables(readme(), manifest()), await weightTable()));
}
