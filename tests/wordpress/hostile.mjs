/** What strangers write, through every function of the plugin and through the real editor: nothing of it runs, leads astray or counts. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {hostileValues, unsourcedFigures, unsourcedNumber} from './hostile-values.mjs';
import {shortcodes, tags} from './forms.mjs';

/** Before anything else in a page: what hostile values call. */
const trap = () => {
  globalThis.run = () => {
    globalThis.hasRun = true;
  };
};

/** Runs in a page or a frame: what is wrong there, in words. */
function harmIn(number, scriptsOf) {
  const harm = [];
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (root === document && !element.closest('[data-hostile],.entry-content')) continue;
      for (const {name, value} of element.attributes) {
        if (/^on/.test(name)) harm.push(`${element.localName} has ${name}`);
        // Of our own elements these are settings, and what they make of them is looked at in their shadow roots.
        const isAddress = element.localName.includes('-') ? false : /^(href|src|action|formaction|srcdoc)$/.test(name);
        const isSetting = /^data-(href|feed|source-url)$/.test(name) && element.closest('[data-hostile]');
        if ((isAddress || isSetting) && !/^https?:$/.test(new URL(value, location.href).protocol))
          harm.push(`${element.localName} has ${name}="${value.slice(0, 80)}"`);
        if (name === 'style' && root === document && element.localName !== 'div') harm.push(`${element.localName} has a style`);
      }
      if (/^(base|embed|form|iframe|link|meta|object|script|style|svg)$/.test(element.localName) && root === document)
        if (!(element.localName === 'script' && element.src.startsWith(scriptsOf))) harm.push(`a <${element.localName}>`);
    }
  const text = roots.map((root) => (root === document ? document.body : root).textContent).join(' ');
  if (text.replace(/\D/g, '').includes(number)) harm.push(`the number ${number} is shown`);
  if (globalThis.hasRun) harm.push('it ran');
  return [...new Set(harm)];
}

/** A text in an attribute of HTML. */
const quoted = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A block as the editor saves it: https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/#data-attributes */
function savedBlock(name, chosen, words) {
  const json = JSON.stringify({...chosen, words})
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (sign) => '\\u00' + sign.charCodeAt(0).toString(16))
    .replaceAll('\\"', '\\u0022');
  const attributes = Object.entries(chosen).map(([setting, value]) => ` data-${setting}="${quoted(value)}"`);
  const opening = `<div class="wp-block-july30-${name}" data-july30="${name}"${attributes.join('')}>`;
  return `<!-- wp:july30/${name} ${json} -->\n${opening}${words}</div>\n<!-- /wp:july30/${name} -->`;
}

const names = Object.keys(tags);
const settingsOf = {
  countdown: ['time-zone', 'precision', 'href', 'theme'],
  stat: ['figure', 'value', 'label', 'unit', 'year', 'source', 'source-url', 'caveat', 'place'],
  'blue-heart': ['placement', 'href', 'link-text', 'from', 'until', 'campaign', 'helpline'],
};
const all = (name, value) => Object.fromEntries(settingsOf[name].map((setting) => [setting, value]));
const written = (chosen) =>
  Object.entries(chosen)
    .map(([setting, value]) => ` ${setting}="${value}"`)
    .join('');

/** A few posts of many blocks each: every value in every place where an author can write one. */
const posts = (folder) => ({
  blocks: hostileValues.flatMap((value) => names.map((name) => savedBlock(name, all(name, value), value))),
  'blocks with our words': hostileValues.flatMap((value) =>
    names.map((name) => savedBlock(name, all(name, value), 'Words of an older version.')),
  ),
  'figures without a source': unsourcedFigures.flatMap((figure) => [
    savedBlock('stat', figure, ''),
    savedBlock('stat', figure, '30 July'),
    `<!-- wp:shortcode -->\n[trafficking_stat${written(figure)}]\n<!-- /wp:shortcode -->`,
    `<!-- wp:html -->\n<trafficking-stat${written(figure)}>30 July</trafficking-stat>\n<!-- /wp:html -->`,
    `<!-- wp:paragraph -->\n<p><a href="${folder}embed/en/stat.html?${new URLSearchParams(figure)}">30 July</a></p>\n<!-- /wp:paragraph -->`,
  ]),
  shortcodes: hostileValues.flatMap((value) =>
    names.map(
      (name) =>
        `<!-- wp:shortcode -->\n[${shortcodes[name]}${written(all(name, value))}]${value}[/${shortcodes[name]}]\n<!-- /wp:shortcode -->`,
    ),
  ),
  'tags and placeholders': hostileValues.flatMap((value) =>
    names.map(
      (name) =>
        `<!-- wp:html -->\n<${tags[name]}${written(all(name, quoted(value)))}>${value}</${tags[name]}>` +
        `<div data-july30="${name}" data-href="${quoted(value)}">${value}</div>\n<!-- /wp:html -->`,
    ),
  ),
  addresses: hostileValues
    .filter(({length}) => length < 1000)
    .flatMap((value) =>
      names.map((name) => {
        const url = `${folder}embed/en/${name}.html?${new URLSearchParams({...all(name, value), lang: value, feed: value})}`;
        return `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`;
      }),
    ),
});

/**
 * @param unquoted - As of src/lib/setting.ts.
 */
export async function hostileTests({address, root, site, attempt, check, writers, hands, reader, unquoted}) {
  const folder = `${address}/wp-content/plugins/july30/`;
  const {html, unquoted: found} = site('hostile', JSON.stringify({values: hostileValues, figures: unsourcedFigures}));
  const makers = new Set(Object.keys(html).map((key) => key.split(',')[0]));
  check('hostile values go through seven functions of the plugin', makers.size === 7 ? [] : [[...makers].join()]);

  for (const maker of makers)
    await attempt(`nothing that a stranger writes does harm through ${maker}`, async () => {
      const pieces = Object.entries(html).filter(([key]) => key.startsWith(maker + ','));
      const sections = pieces.map(([key, made]) => `<section data-hostile="${key}">${made}</section>`);
      const page = `<!doctype html><html lang="en"><meta charset="utf-8">\n${sections.join('\n')}\n<script src="${folder}july30.js"></script>`;
      writeFileSync(join(root, 'hostile.html'), page);
      const {harm, requests} = await reader.visit('/hostile.html', async (page) => ({harm: await settledHarm(page, folder)}), trap);
      return [...harm, ...astray(requests, address)];
    });

  check(
    'PHP takes the same quotes off as the script',
    hostileValues
      .filter((value, index) => found[index] !== unquoted(value) && !/\u0000/.test(value))
      .map((value) => `${value}: ${found[hostileValues.indexOf(value)]}`),
  );

  for (const [what, blocks] of Object.entries(posts(folder)))
    await attempt(`${what} that a contributor hands in do no harm to who opens, publishes and reads them`, async () => {
      const id = await writers.contributor.saveBlocks(what, blocks.join('\n\n'));
      const {harm, errors} = await hands.administrator.publishTrapped(id, trap, unsourcedNumber);
      const read = await reader.visit(`/?p=${id}`, async (page) => ({harm: await settledHarm(page, folder)}), trap);
      return [
        ...harm.map((fault) => `editor: ${fault}`),
        ...errors
          .filter((error) => !/^(july30: |Block validation)|404 \(Not Found\)/.test(error))
          .map((error) => `editor: ${error.slice(0, 200)}`),
        ...read.harm,
        ...astray(read.requests, address),
      ];
    });
}

/** What is wrong in a page once the script has done its work there. */
async function settledHarm(page, folder) {
  await page.evaluate(async (selector) => {
    await Promise.all([...document.querySelectorAll(selector)].map((element) => element.updateComplete));
  }, Object.values(tags).join());
  return page.evaluate(harmIn, unsourcedNumber, folder);
}

/** Requests that went elsewhere than to the site. */
const astray = (requests, address) =>
  requests.filter((url) => !url.startsWith(address) && !/^(about|data|blob):/.test(url)).map((url) => `asks ${url.slice(0, 120)}`);
