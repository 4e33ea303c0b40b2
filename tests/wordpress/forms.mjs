/** Every documented way to write the elements in WordPress, and what a reader must then see. */

const href = 'https://www.un.org/en/observances/end-human-trafficking-day';
const words = {
  countdown: `<a href="${href}">30 July: World Day against Trafficking in Persons</a>`,
  stat: '38% of the trafficking victims detected in 2022 were children. <a href="https://www.unodc.org/unodc/data-and-analysis/glotip.html">Source: UNODC, 2024</a>',
  'blue-heart':
    '30 July is the World Day against Trafficking in Persons. <a href="https://www.unodc.org/blueheart">The Blue Heart Campaign</a>',
};
const tags = {countdown: 'world-day-countdown', stat: 'trafficking-stat', 'blue-heart': 'blue-heart-banner'};
const shortcodes = {countdown: 'world_day_countdown', stat: 'trafficking_stat', 'blue-heart': 'blue_heart'};

/** What each is set to in every form that has settings. */
export const settings = {
  countdown: {precision: 'hour'},
  stat: {figure: 'children', view: 'pictogram'},
  'blue-heart': {helpline: 'US'},
};
/** What the settings are called in the editor. */
export const labels = {precision: 'Smallest unit', figure: 'Figure', view: 'Shown as', helpline: 'Help line'};

const names = Object.keys(tags);

/** What is left of them in the address of a link, which may set nothing but how a thing looks. */
const fromLink = {...settings, 'blue-heart': {}};

const attributes = (name, prefix = '') =>
  Object.entries(settings[name])
    .map(([key, value]) => ` ${prefix}${key}="${value}"`)
    .join('');
const each = (write) => names.map(write);

const element = (name) => `<${tags[name]}${attributes(name)}>${words[name]}</${tags[name]}>`;
const placeholder = (name) => `<div data-july30="${name}"${attributes(name, 'data-')}>${words[name]}</div>`;
const query = (name) => `?${new URLSearchParams(settings[name])}`;
const link = (name, folder) => `<a href="${folder}embed/en/${name}.html${query(name)}">30 July: the 38% and the World Day</a>`;

/** HTML as the block editor saves it, from its Custom HTML block. */
const htmlBlocks = (lines) => lines.map((line) => `<!-- wp:html -->\n${line}\n<!-- /wp:html -->`).join('\n\n');
const paragraphs = (lines) => lines.map((line) => `<!-- wp:paragraph -->\n<p>${line}</p>\n<!-- /wp:paragraph -->`).join('\n\n');
const shortcodeBlocks = (lines) => lines.map((line) => `<!-- wp:shortcode -->\n${line}\n<!-- /wp:shortcode -->`).join('\n\n');

const everyone = ['administrator', 'editor', 'author', 'contributor'];
/** Those whom WordPress lets write any HTML. */
const trusted = ['administrator', 'editor'];

/**
 * - `with`: what the site has: nothing of ours, the script in its theme, or the plugin.
 * - `for`: the roles for which it must work; for all others it must not.
 * - `lines`: what is written, one element to a line, given the address of the folder with the script.
 * - `blocks`: how the block editor saves such lines; `pasted` if they are really pasted, `inserted` if they are our own blocks.
 * - `sees`: the settings that a reader must see; those above by default.
 */
export const forms = [
  {
    name: 'script and element',
    with: 'nothing',
    for: trusted,
    lines: (folder) => [`<script src="${folder}july30.js" async></script>`, ...each(element)],
    blocks: htmlBlocks,
  },
  {
    name: 'script alone',
    with: 'nothing',
    for: trusted,
    lines: (folder) =>
      each((name) => `<script src="${folder}july30.js" data-july30="${name}"${attributes(name, 'data-')} async></script>`),
    blocks: htmlBlocks,
  },
  {
    name: 'frame',
    with: 'nothing',
    for: trusted,
    lines: (folder) =>
      each(
        (name) => `<iframe src="${folder}embed/en/${name}.html${query(name)}" title="30 July" width="600" height="340"></iframe>`,
      ),
    blocks: htmlBlocks,
  },
  {
    name: 'bare address of an embed page',
    with: 'nothing',
    for: everyone,
    lines: (folder) => ['countdown', 'children/stat', 'blue-heart'].map((page) => `${folder}embed/en/${page}.html`),
    blocks: 'pasted',
    // The settings of such a page are in its path.
    sees: {countdown: {precision: 'day'}, stat: {figure: 'children'}, 'blue-heart': {}},
  },
  {name: 'element', with: 'script', for: trusted, lines: () => each(element), blocks: htmlBlocks},
  {name: 'placeholder', with: 'script', for: everyone, lines: () => each(placeholder), blocks: htmlBlocks},
  {
    name: 'link to an embed page',
    with: 'script',
    for: everyone,
    lines: (folder) => each((name) => link(name, folder)),
    blocks: paragraphs,
    sees: fromLink,
  },
  {name: 'block', with: 'plugin', for: everyone, blocks: 'inserted'},
  {
    name: 'shortcode',
    with: 'plugin',
    for: everyone,
    lines: () => each((name) => `[${shortcodes[name]}${attributes(name)}]`),
    blocks: shortcodeBlocks,
  },
  {name: 'element', with: 'plugin', for: everyone, lines: () => each(element), blocks: htmlBlocks},
  {name: 'placeholder', with: 'plugin', for: everyone, lines: () => each(placeholder), blocks: htmlBlocks},
  {
    name: 'link to an embed page',
    with: 'plugin',
    for: everyone,
    lines: (folder) => each((name) => link(name, folder)),
    blocks: paragraphs,
    sees: fromLink,
  },
  {
    name: 'bare address of an embed page',
    with: 'plugin',
    for: everyone,
    lines: (folder) => each((name) => `${folder}embed/en/${name}.html${query(name)}`),
    blocks: 'pasted',
  },
];

export const roles = everyone;
export const editors = ['block', 'classic'];
export {shortcodes, tags};
