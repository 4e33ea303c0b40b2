/** Who may do what on a site with the plugin, found out by trying; the table stands in SECURITY.md. */
import {tags} from './forms.mjs';

/** Those who write, from the one who may do least. A commenter is not logged in. */
const writers = ['commenter', 'contributor', 'author', 'editor', 'administrator'];

const heart = (attributes, words = '30 July') => `<div data-july30="blue-heart"${attributes}>${words}</div>`;
const stat = (attributes) => `<div data-july30="stat"${attributes}>30 July</div>`;

/**
 * - `what`: what somebody may do.
 * - `write`: what they write for it, given the address of the folder with the script and that of another site's.
 * - `happens`: whether it has happened; runs in the page.
 */
const abilities = [
  {
    what: 'put a countdown, a figure or a heart on a page, by tag or placeholder',
    write: () => '<world-day-countdown>30 July</world-day-countdown>\n\n<div data-july30="stat">30 July</div>',
    happens: (seen) => seen.countdowns === 1 && seen.stats === 1,
  },
  {
    what: 'the same by a shortcode',
    write: () => '[world_day_countdown] [trafficking_stat]',
    happens: (seen) => seen.countdowns === 1 && seen.stats === 1,
  },
  {
    what: "the same by a link to one of this site's own embed pages, alone on its line",
    write: (folder) => `<a href="${folder}embed/en/countdown.html?precision=hour">30 July</a>`,
    happens: (seen) => seen.countdowns === 1,
  },
  {
    what: "the same by a link to another site's embed page",
    write: (_, elsewhere) => `<a href="${elsewhere}embed/en/countdown.html">30 July</a>`,
    happens: (seen) => seen.countdowns > 0,
  },
  {
    what: 'write the words of a message',
    write: () => heart('', 'Words of my own'),
    happens: (seen) => seen.hearts === 1 && seen.message,
  },
  {
    what: 'say where its link leads',
    write: () => heart(' data-href="https://example.org/act"'),
    happens: (seen) => seen.links.includes('https://example.org/act'),
  },
  {
    what: 'have it stick to the edge of the window',
    write: () => heart(' data-placement="top"'),
    happens: (seen) => seen.placements.includes('top'),
  },
  {
    what: 'show a figure of their own, with its source',
    write: () =>
      stat(
        ' data-value="1234" data-label="people" data-unit="people" data-year="2024" data-source="A source" data-source-url="https://example.org/"',
      ),
    happens: (seen) => seen.text.includes('1,234'),
  },
  {
    what: 'show a figure without a source',
    write: () => stat(' data-value="1234" data-label="people" data-unit="people" data-year="2024"'),
    happens: (seen) => seen.text.includes('1,234'),
  },
  {
    what: "have visitors' browsers ask another address for a feed",
    write: () => stat(' data-feed="/a-feed.json"'),
    happens: (seen) => seen.requests.some((url) => url.endsWith('/a-feed.json')),
  },
  {
    what: 'the same by a link or an address',
    write: (folder) =>
      `<a href="${folder}embed/en/stat.html?feed=/a-feed.json&placement=top&href=https://example.org/act">30 July</a>`,
    happens: (seen) => seen.requests.some((url) => url.endsWith('/a-feed.json')),
  },
  {
    what: "have visitors' browsers keep a dismissal",
    write: () => heart(' data-dismiss-for="7"'),
    happens: (seen) => seen.dismissals.includes('7'),
  },
  {
    what: 'add a script',
    write: () => '<script>document.documentElement.dataset.ran = ""</script>30 July',
    happens: (seen) => seen.ran,
  },
];

/** Runs in the page: what of ours is there. */
async function look({countdown, stat, heart}) {
  const all = (tag) => [...document.querySelectorAll(tag)].filter((element) => element.shadowRoot?.querySelector('[part~=base]'));
  await Promise.all([...document.querySelectorAll([countdown, stat, heart].join())].map((element) => element.updateComplete));
  const elements = [countdown, stat, heart].flatMap(all);
  return {
    countdowns: all(countdown).length,
    stats: all(stat).length,
    hearts: all(heart).length,
    message: all(heart).some((element) => element.textContent.includes('Words of my own')),
    links: elements.flatMap((element) => [...element.shadowRoot.querySelectorAll('a')].map(({href}) => href)),
    placements: all(heart).map(({placement}) => placement),
    dismissals: all(heart).map(({dismissFor}) => dismissFor),
    text: elements.map((element) => element.shadowRoot.textContent).join(' '),
    ran: 'ran' in document.documentElement.dataset,
  };
}

/** Tries everything as everybody; gives the table, as Markdown. */
export async function abilitiesTable({address, elsewhere, site, writers: hands, reader}) {
  const folder = `${address}/wp-content/plugins/july30/`;
  const rows = [];
  for (const {what, write, happens} of abilities) {
    const cells = [];
    for (const role of writers) {
      const content = write(folder, elsewhere);
      let id;
      if (role === 'commenter') {
        // Below a post that has the script anyway.
        id = await hands.author.saveBlocks('A post', '<trafficking-stat>30 July</trafficking-stat>');
        const approved = site('comment', String(id), content);
        if (approved !== true) throw new Error(`the comment was not taken: ${approved}`);
      } else {
        id = await hands[role].saveClassic('A post', content);
        if (role === 'contributor') await hands.administrator.rest(`posts/${id}`, {status: 'publish'});
      }
      const {seen, requests} = await reader.visit(`/?p=${id}`, async (page) => {
        const [countdown, stat, heart] = [tags.countdown, tags.stat, tags['blue-heart']];
        return {seen: await page.evaluate(look, {countdown, stat, heart})};
      });
      cells.push(happens({...seen, requests}) ? 'yes' : '–');
    }
    rows.push([what, ...cells]);
  }
  return [['On a site with the plugin, may a …', ...writers], Array(writers.length + 1).fill('---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
