/** What the plugin does besides the forms: it comes, goes, keeps to its own pages, and leaves words behind. */
import {tsImport} from 'tsx/esm/api';
import {forms} from './forms.mjs';
import {hostileTests} from './hostile.mjs';
import {siteTests} from './sites.mjs';

const plugin = 'july30/july30.php';

/** What PHP has noted, but for what Debian's PHP holds against this older WordPress itself. */
const notices = (log) => log.split('\n').filter((line) => line && !(/PHP Deprecated:/.test(line) && !/plugins\/july30/.test(line)));

const lacks = (text, ...parts) =>
  parts.filter((part) => !(part instanceof RegExp ? part.test(text) : text.includes(part))).map((part) => `no ${part} in: ${text}`);
const has = (text, ...parts) =>
  parts.filter((part) => (part instanceof RegExp ? part.test(text) : text.includes(part))).map((part) => `${part} in: ${text}`);

const form = (name) => forms.find((each) => each.with === 'plugin' && each.name === name);

export async function pluginTests({
  address,
  inside,
  root,
  site,
  log,
  zip,
  check,
  say,
  writers,
  hands,
  reader,
  posts,
  tryPlugin,
  tryAbilities,
}) {
  const before = site('options');
  const {administrator, author, contributor} = writers;
  const publish = async (writer, content, editor = 'classic') => {
    const id = await (editor === 'classic' ? writer.saveClassic('A post', content) : writer.saveBlocks('A post', content));
    if (writer.status === 'pending') await administrator.rest(`posts/${id}`, {status: 'publish'});
    return id;
  };
  const attempt = async (name, find) => check(name, await find().catch((error) => [error.stack]));

  if (site('add-plugin', zip) !== true) throw new Error('the plugin does not install from its zip file');
  if (site('activate', plugin) !== true) throw new Error('the plugin does not activate');
  say('the plugin is there');

  await tryPlugin();
  if (process.env.FORMS) return;

  const own = posts.filter((post) => post.form.with === 'plugin');

  await attempt('a page has the script once, from the plugin, and asks nobody else', async () => {
    const {id} = own.find((post) => post.form.name === 'shortcode');
    const {requests} = await reader.visit(`/?p=${id}`, () => ({}));
    const scripts = requests.filter((request) => request.includes('july30'));
    return [
      ...(scripts.length === 1 ? [] : [`${scripts.length} scripts`]),
      ...scripts.filter((request) => !request.startsWith(`${address}/wp-content/plugins/july30/july30.js`)),
      ...requests.filter((request) => !request.startsWith(address)),
    ];
  });

  await attempt('a page without our elements has no script', async () => {
    const id = await publish(author, 'A countdown, a trafficking stat and a blue heart.');
    const {requests} = await reader.visit(`/?p=${id}`, () => ({}));
    return requests.filter((request) => request.includes('july30'));
  });

  await attempt('a shortcode is read as people write it, and written out when it is saved', async () => {
    const id = await publish(
      contributor,
      '[world_day_countdown precision=”hour” time_zone="UTC" calendar lang="fr" nonsense="1" theme="2 > 1 & <b>"]\n\n' +
        '<p>[blue_heart helpline="US"]Call. <a href="https://example.org/">Act</a>[/blue_heart]</p>',
    );
    const content = site('content', id);
    return [
      ...lacks(
        content,
        '<span data-july30="countdown" data-precision="hour" data-time-zone="UTC" data-calendar="true" lang="fr" data-theme="',
        '30\u00a0juillet',
        '<span data-july30="blue-heart" data-helpline="US">Call. <a href="https://example.org/">Act</a></span>',
      ),
      ...has(content, '[', 'nonsense', '<b>'),
      ...(await reader
        .visit(`/?p=${id}`, (page) =>
          page.evaluate(async () => {
            const countdown = document.querySelector('world-day-countdown');
            await countdown.updateComplete;
            const {lang, precision, timeZone, calendar, theme} = countdown;
            return {found: [lang, precision, timeZone, calendar, theme].join()};
          }),
        )
        .then(({found}) => lacks(found, /^fr,hour,UTC,true,2 > 1 & /))),
    ];
  });

  await attempt('a shortcode that is shown as an example stays', async () => {
    const examples =
      '<code>[world_day_countdown]</code> [[blue_heart]] <a title="[trafficking_stat]" href="https://example.org/">1</a>';
    return lacks(site('content', await publish(administrator, examples)), examples);
  });

  await attempt('nobody writes more than a setting', async () => {
    const id = await publish(
      author,
      '<world-day-countdown precision="hour" onclick="alert(1)" data-theme="1">30 July</world-day-countdown>\n\n' +
        `[world_day_countdown theme='"><script>alert(1)</script>' href="javascript:alert(1)"]<script>alert(1)</script>30 July[/world_day_countdown]`,
    );
    const content = site('content', id);
    return [
      ...lacks(content, '<world-day-countdown precision="hour" data-theme="1">30 July</world-day-countdown>'),
      ...has(content, '<script', 'onclick'),
      ...(await reader
        .visit(`/?p=${id}`, (page) => page.evaluate(() => ({found: document.querySelectorAll('.entry-content script').length})))
        .then(({found}) => (found === 0 ? [] : [`${found} scripts`]))),
    ];
  });

  await attempt('a block written by hand, without words, gets ours in the language of the site', async () => {
    const id = await publish(author, '<!-- wp:july30/stat {"figure":"children","align":"wide"} /-->', 'block');
    const text = async (locale) =>
      (await reader.visit(`/?p=${id}&locale=${locale}`, async (page) => ({html: await page.content()}))).html;
    const stat = /<div [^>]*data-july30="stat"[^]*?<\/div>/;
    const [[english], [french], [german]] = (await Promise.all(['en_US', 'fr_CA', 'de_DE'].map(text))).map(
      (html) => stat.exec(html) ?? [''],
    );
    return [
      ...lacks(english, 'data-figure="children"', 'alignwide', 'detected in 2022 were children'),
      ...has(english, 'lang='),
      ...lacks(french, 'détectées en 2022'),
      ...lacks(german, '<span lang="en">'),
    ];
  });

  await attempt('the editor understands what it has saved', async () => {
    const faults = [];
    for (const {
      id,
      form: {name},
    } of own.filter(({role, editor}) => role === 'administrator' && editor === 'block')) {
      const {invalid, errors} = await hands.administrator.reopen(id);
      faults.push(...[...invalid, ...errors].map((fault) => `${name}: ${fault}`));
    }
    return faults;
  });

  await attempt('a pasted shortcode keeps its words and its settings', async () => {
    const {id, errors} = await hands.author.paste('Words', [
      '[blue_heart dismissible="false" time_zone="UTC" lang="fr" link_text="“Agir”"]Mes <em>mots</em>[/blue_heart]',
      '[trafficking_stat value="987654321" label="slaves"]',
    ]);
    const {invalid} = await hands.author.reopen(id);
    const content = site('content', id);
    return [
      // The preview says that the second is not shown.
      ...errors.filter((error) => !/^july30: <trafficking-stat> value="987654321" is not shown/.test(error)),
      ...invalid,
      ...lacks(content, 'data-time-zone="UTC"', 'lang="fr"', 'data-link-text="Agir"', '>Mes <em>mots</em><', 'World Day'),
      ...has(content, 'data-dismissible', '>987654321'),
    ];
  });

  await attempt('shortcodes, pasted into the block editor, are live, and the editor understands them', async () => {
    const {id, errors} = await hands.author.paste('Pasted shortcodes', form('shortcode').lines());
    const {invalid} = await hands.author.reopen(id);
    return [
      ...errors,
      ...invalid,
      ...(await reader.look(`/?p=${id}`)),
      ...has(site('content', id), '[', '27.6'),
      ...lacks(site('content', id), '38%'),
    ];
  });

  await attempt('the visual tab of the classic editor keeps our tags, placeholders and shortcodes', async () => {
    const {id} = own.find((post) => post.form.name === 'element' && post.role === 'author' && post.editor === 'classic');
    const saved = site('content', id);
    await hands.author.saveVisually(id);
    return [...(await reader.look(`/?p=${id}`)), ...lacks(site('content', id), ...(saved.match(/<[\w]+-[^>]*>/g) ?? ['tags']))];
  });

  await attempt('the plugin speaks six languages, in the editor, too', async () => {
    const titles = {
      ar: 'القلب الأزرق',
      es_ES: 'Corazón Azul',
      fr_FR: 'Cœur bleu',
      ru_RU: 'Голубое сердце (Blue Heart)',
      zh_CN: '蓝心',
    };
    const faults = [];
    for (const [locale, title] of Object.entries(titles)) {
      const block = await administrator.rest(`block-types/july30/blue-heart?locale=${locale}`);
      faults.push(...lacks(block.title, title), ...lacks(block.description, /[^\x20-\x7e]/));
    }
    const {labels} = await hands.administrator.open('post-new.php?locale=fr_FR', async (page) => {
      await hands.administrator.select(page, 'july30/countdown');
      return {
        labels: await page.$$eval('.block-editor-block-inspector label', (all) => all.map(({textContent}) => textContent).join()),
      };
    });
    return [...faults, ...lacks(labels, 'Fuseau horaire', 'Plus petite unité', 'Langue')];
  });

  say('the plugin by itself');

  const {unquoted} = await tsImport('../../src/lib/setting.ts', import.meta.url);
  await hostileTests({address, root, site, attempt, check, writers, hands, reader, unquoted});
  say('what strangers write');
  await tryAbilities();
  say('who may do what');
  await siteTests({address, inside, site, attempt, writers, reader});
  say('other places and sites');

  site('theme', 'twentytwentythree');
  for (const name of ['block', 'shortcode', 'element', 'bare address of an embed page'])
    await attempt(`${name}, in a theme made of blocks`, () =>
      reader.look(`/?p=${own.find((post) => post.form.name === name && post.role === 'contributor').id}`),
    );
  site('theme', 'twentytwentyone');

  site('deactivate', plugin);
  for (const {
    id,
    form: {name},
    role,
    editor,
  } of own)
    await attempt(`${name}, ${role}, ${editor} editor: leaves words when the plugin goes`, async () => {
      const {text, errors} = await reader.read(`/?p=${id}`);
      return [...errors, ...lacks(text, '30 July', '38%', 'World Day'), ...has(text, '[', 'wp:', '<')];
    });
  site('delete', plugin);
  check(
    'nothing of it is stored',
    has(site('options').join(' '), /july30(?! )/i).concat(
      site('options').filter(
        (name) =>
          !before.includes(name) &&
          !/^(recently_activated|uninstall_plugins|post_count|theme_mods_.*|current_theme.*|theme_switched.*)$/.test(name),
      ),
    ),
  );
  say('the plugin is gone');

  check('PHP notes nothing', notices(log()));
}
