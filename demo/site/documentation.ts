import {readFileSync} from 'node:fs';
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import {escaped} from '../../src/lib/escaped.js';
import {type ShortName, tags} from '../../src/lib/tags.js';
import {catalogueTable, helpLineTable, type ReferenceManifest, referenceOf, table} from './reference.js';
import {stackedTables} from './stacked-tables.js';

/** The pages in their order, and the groups that the contents show. `index` is the first page; each is `demo/docs/<name>.md`. */
export const groups: readonly (readonly [group: string, names: readonly string[]])[] = [
  ['Begin', ['index']],
  ['On your site', ['site-owners', 'wordpress', 'other-systems', 'frames']],
  ['The elements', ['countdown', 'stat', 'blue-heart']],
  ['Make it yours', ['look', 'languages', 'figures']],
  ['Good to know', ['questions', 'accessibility', 'security', 'versions', 'changelog']],
  ['Behind it', ['developers', 'hosting', 'how-it-works', 'contributing']],
];

export const pageNames = groups.flatMap(([, names]) => names);

/** Pages whose text people also look for at the top of a repository. */
const elsewhere: Readonly<Record<string, string>> = {
  security: 'SECURITY.md',
  changelog: 'CHANGELOG.md',
  contributing: 'CONTRIBUTING.md',
};

/** A file that somebody may download: what it is, in English, its length in bytes, and its SHA-384 digest as `integrity` takes it. */
export interface Download {
  readonly name: string;
  readonly what: string;
  readonly size: number;
  readonly digest: string;
}

/** What the pages say that only a build knows. */
export interface Built {
  readonly version: string;
  readonly manifest: ReferenceManifest;
  readonly downloads: readonly Download[];
  /** What is compressed at its best, in bytes, by the file's name. */
  readonly weights: Readonly<Record<string, number>>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The Markdown of a page, as it stands in the repository. */
export const sourceOf = (name: string): string => read(elsewhere[name] ?? `demo/docs/${name}.md`);

const titleOf = (name: string): string => {
  const [, title] = /^# (.+)$/m.exec(sourceOf(name)) ?? [];
  if (!title) throw new Error(`demo/docs/${name}.md has no title`);
  return title.replaceAll('`', '');
};

/** Kilobytes as people read them on a download: `24.6 kB`. */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What stands in a page as `<!-- insert name -->`, and is made from the source. */
const insertions = ({manifest, downloads, weights}: Built): Readonly<Record<string, () => string>> => ({
  catalogue: catalogueTable,
  'help lines': helpLineTable,
  downloads: () =>
    table(
      ['File', 'What it is', 'Size'],
      downloads.map(({name, what, size}) => [`[${name}](../files/${name})`, what, kilobytes(size)]),
    ),
  weights: () =>
    table(
      ['File', 'Over the line (brotli)'],
      Object.entries(weights).map(([name, bytes]) => [`\`${name}\``, kilobytes(bytes)]),
    ),
  rooms: () => {
    const [, rooms] = /^(\| folder \|[^]*?)\n\n/m.exec(read('CONTRIBUTING.md')) ?? [];
    if (!rooms) throw new Error('CONTRIBUTING.md has no table of the folders');
    return rooms;
  },
  'weight of one language': () => kilobytes(weights['july30.en.js']!),
  'traffic of a million': () => `${Math.round(weights['july30.en.js']! / 1000)} GB`,
  ...Object.fromEntries(
    (Object.keys(tags) as ShortName[]).map((name) => [`reference of ${name}`, () => referenceOf(manifest, name)]),
  ),
});

/** Fills in what only the build knows. An insertion that nobody makes stops the build. */
export function filled(markdown: string, built: Built): string {
  const made = insertions(built);
  return markdown.replaceAll('{version}', built.version).replace(/<!-- insert (.+?) -->/g, (_, name: string) => {
    const insertion = made[name];
    if (!insertion) throw new Error(`nothing is called “${name}”`);
    return insertion();
  });
}

/** Where a link of the repository leads in the site. */
function inSite(href: string): string {
  const [path = '', ...hash] = href.split(/(?=#)/);
  const name = Object.entries(elsewhere).find(([, file]) => path === file || path.endsWith('/' + file))?.[0];
  return (name ? `${name}.html` : path.replace(/^((?!\w+:).*)\.md$/, '$1.html')) + hash.join('');
}

/** The name of a heading in an address, as code hosts make it: https://github.com/Flet/github-slugger */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const markdown = markdownIt({html: true});
anchor(markdown, {slugify: slug, tabIndex: false});
stackedTables(markdown);
const {rules} = markdown.renderer;
const original = rules.image!;

// The pictures lie beside the documentation, wherever a text is kept.
rules.image = (tokens, index, options, environment, self) => {
  const token = tokens[index]!;
  const address = String(token.attrGet('src')).replace(/^demo\/pictures\//, '../pictures/');
  token.attrSet('src', address);
  const picture = original.call(rules, tokens, index, options, environment, self);
  // A drawing with small words can be opened alone, and made larger there.
  return address.endsWith('.svg') ? `<a class="drawing" href="${escaped(address)}">${picture}</a>` : picture;
};

rules.link_open = (tokens, index, options, _, self) => {
  const token = tokens[index]!;
  token.attrSet('href', inSite(String(token.attrGet('href') ?? '')));
  return self.renderToken(tokens, index, options);
};

// What is wider than the window scrolls by itself, also by keyboard.
rules.table_open = (tokens, index, options, _, self) =>
  '<div class="table" role="group" aria-label="Table" tabindex="0">' + self.renderToken(tokens, index, options);
rules.table_close = () => '</table></div>\n';

/** Code; and where it says `live`, what it does below it. */
rules.fence = (tokens, index) => {
  const {info, content} = tokens[index]!;
  const [language = '', ...more] = info.trim().split(' ');
  const shown = `<pre tabindex="0"><code class="language-${escaped(language)}">${escaped(content)}</code></pre>\n`;
  return more.includes('live') ? `<div class="example">\n${shown}<div class="live">\n${content}</div>\n</div>\n` : shown;
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contents = (current: string): string =>
  groups
    .map(
      ([group, names]) =>
        `<h2>${group}</h2>\n<ul>\n` +
        names
          .map((name) => {
            const here = name === current ? ' aria-current="page"' : '';
            return `<li><a href="${name === 'index' ? './' : `${name}.html`}"${here}>${escaped(titleOf(name))}</a></li>\n`;
          })
          .join('') +
        '</ul>\n',
    )
    .join('');

/** One page of the documentation, as HTML. */
export function documentationPage(name: string, built: Built): string {
  // In a changelog the brackets around a version wait for a link, and there is none.
  const source = sourceOf(name).replace(/^## \[(.+?)\](?!\()/gm, '## $1');
  const body = markdown.render(filled(source, built));
  const script = body.includes('class="live"') ? '<script src="../files/july30.js" async></script>\n' : '';
  const own = name === 'look' ? '<script src="look.js" type="module"></script>\n' : '';
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(titleOf(name))} · july30</title>
<link rel="icon" href="../heart.svg">
<link rel="stylesheet" href="../base.css">
<link rel="stylesheet" href="documentation.css">
${script}${own}</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header>
<a class="home" href="../"><img src="../heart.svg" alt="" width="28" height="28"> july30</a>
<p><a href="../">Make an embed</a> <a href="../examples/">Examples</a> <a href="#contents">All pages</a></p>
</header>
<div class="columns">
<main id="content" tabindex="-1">
${body}</main>
<nav id="contents" aria-label="Documentation" tabindex="-1">
${contents(name)}</nav>
</div>
<footer>
<p>An independent project. It is not affiliated with or endorsed by the United Nations. Version ${built.version}.</p>
</footer>
</body>
</html>
`;
}
