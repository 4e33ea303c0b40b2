/** What the plugin does elsewhere than in a post, and on sites that are not as usual. */
import {forms, settings} from './forms.mjs';
import {logIn} from './writer.mjs';

const form = (kind, name) => forms.find((each) => each.with === kind && each.name === name);

/** One element in each of three ways: what a part of a theme or a widget may hold. */
const threeWays = (folder) =>
  [
    '<!-- wp:shortcode -->\n[world_day_countdown precision="hour"]\n<!-- /wp:shortcode -->',
    `<!-- wp:paragraph -->\n<p><a href="${folder}embed/en/stat.html?figure=children&amp;view=pictogram">30 July</a></p>\n<!-- /wp:paragraph -->`,
    '<!-- wp:july30/blue-heart {"helpline":"US"} /-->',
  ].join('\n\n');

export async function siteTests({address, inside, site, attempt, writers, reader}) {
  const {administrator, author} = writers;
  const folder = `${address}/wp-content/plugins/july30/`;
  const plain = await author.saveBlocks('A plain post', '<!-- wp:paragraph -->\n<p>Nothing of ours.</p>\n<!-- /wp:paragraph -->');

  await attempt('what other plugins keep as posts is left as it is', async () => {
    const json = JSON.stringify({label: '[blue_heart]a "b"[/blue_heart]', help: '[trafficking_stat figure="children"]'});
    const serialised = 'a:1:{s:5:"label";s:21:"[world_day_countdown]";}';
    return ['acf-field', 'wp_block', 'wp_navigation', 'a-form'].flatMap((type) =>
      [json, serialised].filter((record) => site('insert', type, record) !== record).map((record) => `${type}: ${record}`),
    );
  });

  await attempt('the address of an embed page says no more than such a page heeds', async () => {
    const query = new URLSearchParams({
      ...{precision: 'hour', lang: 'fr', figure: 'profits', helpline: 'US', from: '07-01', dismissible: '1'},
      ...{
        href: 'https://evil.example/',
        feed: 'https://evil.example/f.json',
        'link-text': 'Donate',
        theme: 'Donate',
        campaign: 'x',
      },
      ...{placement: 'top', 'dismiss-for': '365', value: '99', label: 'lies', source: 'x', 'source-url': 'https://evil.example/'},
    });
    const html = ['countdown', 'children/stat', 'blue-heart'].map((page) =>
      site('address', `${folder}embed/en/${page}.html?${query}`),
    );
    const [countdown, stat, heart] = html;
    return [
      ...(/ data-precision="hour"/.test(countdown) && / lang="en"/.test(countdown) ? [] : [countdown]),
      ...(/ data-figure="children"/.test(stat) ? [] : [stat]),
      ...(/ data-helpline="US"/.test(heart) && / data-from="07-01"/.test(heart) && / data-dismissible/.test(heart) ? [] : [heart]),
      ...html.filter((each) => /evil|Donate|lies|99|365|placement|campaign="x"|"fr"|profits/.test(each)),
      ...[`${folder}embed/en/countdown.html.evil`, `https://evil.example${new URL(folder).pathname}embed/en/countdown.html`].filter(
        (other) => site('address', other) !== null,
      ),
    ];
  });

  site('widget', threeWays(folder));
  await attempt('a widget holds a shortcode, a link and a block', () =>
    reader.look(`/?p=${plain}`, {sees: {...settings, 'blue-heart': {helpline: 'US'}}}),
  );
  site('widget');

  site('theme', 'twentytwentythree');
  const part = site('part', 'footer', threeWays(folder));
  await attempt('a part of a theme made of blocks holds a shortcode, a link and a block', () =>
    reader.look(`/?p=${plain}`, {sees: {...settings, 'blue-heart': {helpline: 'US'}}}),
  );
  site('remove', String(part));
  site('theme', 'twentytwentyone');

  /** Forms that somebody writes who may do all but write any HTML: those with the plugin are live, scripts are not. */
  const filtered = async (writer) => {
    const faults = [];
    for (const name of ['shortcode', 'element', 'placeholder', 'link to an embed page']) {
      const {blocks, lines, sees} = form('plugin', name);
      const id = await writer.saveBlocks(name, blocks(lines(folder)));
      faults.push(...(await reader.look(`/?p=${id}`, {sees})).map((fault) => `${name}: ${fault}`));
    }
    const id = await writer.saveBlocks(
      'a script',
      '<!-- wp:html -->\n<script>document.title = "ran"</script>30 July\n<!-- /wp:html -->',
    );
    if (/<script/.test(site('content', id))) faults.push('scripts are kept');
    return faults;
  };

  site('filtered', 'yes');
  await attempt('an administrator who may not write any HTML uses every form', () => filtered(administrator));
  site('filtered', 'no');

  await attempt('an administrator of one site in a network uses every form', async () => {
    const made = site('network');
    if (made !== true) return [`no network: ${made}`];
    try {
      if (site('site-admin')) return ['may write any HTML'];
      return await filtered(await logIn(inside, 'site-administrator'));
    } finally {
      site('single');
    }
  });
}
