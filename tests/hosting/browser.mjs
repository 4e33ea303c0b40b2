/** What a server's files do in Chromium on pages of another site, which has an origin of its own. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {tsImport} from 'tsx/esm/api';
import {chromiumArguments, programs} from '../engines.mjs';

const tags = ['world-day-countdown', 'trafficking-stat', 'blue-heart-banner'];

const fallback = 'The fallback stays.';

/** Another site: pages that are put there one by one, each with its policy. */
async function otherSite() {
  const pages = [];
  const server = createServer(({url}, response) => {
    const page = pages[url.slice(1)];
    if (!page) return response.writeHead(204).end();
    const headers = {'content-type': 'text/html; charset=utf-8', ...(page.policy && {'content-security-policy': page.policy})};
    response.writeHead(200, headers).end(page.html);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    add({head = '', body, policy}) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Another site</title>${head}</head><body>${body}</body></html>`;
      pages.push({html, policy});
      return `http://127.0.0.1:${server.address().port}/${pages.length - 1}`;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs in a page or a frame: waits until an element shows what it makes, and not its fallback, and says how high that is. */
async function heightOf(tag) {
  await customElements.whenDefined(tag);
  const {shadowRoot} = document.querySelector(tag);
  while (!shadowRoot.querySelector('[part~=base]')) await new Promise(requestAnimationFrame);
  return shadowRoot.querySelector('[part~=base]').getBoundingClientRect().height;
}

/** Fails where somebody waits for ever: an element that is not defined never is. */
const inTime = (what, promise) => {
  let late;
  const limit = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`${what} is not there after 10 s`)), 10_000);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(late));
};

async function assertShown(frame, tag) {
  const height = await inTime(`<${tag}>`, frame.evaluate(heightOf, tag));
  assert.ok(height >= 20, `<${tag}> is ${height} px high`);
}

/** Waits for the frame in a page whose address begins so. */
async function frameOf(page, address) {
  const frame = await inTime(
    address,
    page.waitForFrame((each) => each.url().startsWith(address)),
  );
  await inTime(address, frame.waitForSelector('body'));
  return frame;
}

export async function openBrowser() {
  const browser = await puppeteer.launch({executablePath: programs.chromium, args: chromiumArguments});
  const other = await otherSite();

  /** Opens a page, looks at it, and gives what went wrong there: what the console says, and what was not to be had. */
  async function visit(address, look) {
    const page = await browser.newPage();
    const troubles = [];
    page.on('console', (message) => {
      if (/^(?:error|warn|warning)$/.test(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('requestfailed', (request) => troubles.push(`${request.url()} ${request.failure()?.errorText}`));
    try {
      await page.goto(address, {waitUntil: 'load'});
      await look(page);
    } finally {
      await page.close();
    }
    return troubles;
  }

  const visitQuietly = async (...args) => assert.deepEqual(await visit(...args), []);

  const elements = tags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('');

  /** A page with all elements and the script of six languages, which browsers only run if it has this digest. */
  function withDigest({address, site}, change = (digest) => digest) {
    const digests = JSON.parse(readFileSync(join(site, 'files/integrity.json'), 'utf8'));
    const name = Object.keys(digests).find((each) => /^july30-[\d.]+\.js$/.test(each));
    const script = `<script src="${address}files/${name}" integrity="${change(digests[name])}" crossorigin="anonymous" async></script>`;
    return other.add({head: script, body: elements});
  }

  const checks = {
    'on a page of another site, the script with its digest shows all three elements': (server) =>
      visitQuietly(withDigest(server), async (page) => {
        for (const tag of tags) await assertShown(page, tag);
      }),

    'with another digest it is refused, and the fallback stays': async (server) => {
      const another = (digest) => `sha384-${Buffer.from(digest.slice(7), 'base64').reverse().toString('base64')}`;
      const troubles = await visit(withDigest(server, another), async (page) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        const found = await page.evaluate(
          (names) => names.map((name) => [Boolean(customElements.get(name)), document.querySelector(name).innerText]),
          tags,
        );
        assert.deepEqual(found, Array(3).fill([false, fallback]));
      });
      assert.match(troubles.join('\n'), /integrity/);
    },

    'an embed page shows in a frame of another site': async ({address}) => {
      const names = {
        'world-day-countdown': 'en/countdown',
        'trafficking-stat': 'ar/children/stat',
        'blue-heart-banner': 'zh/blue-heart',
      };
      for (const [tag, name] of Object.entries(names)) {
        const page = `${address}files/embed/${name}.html`;
        await visitQuietly(other.add({body: `<iframe src="${page}"></iframe>`}), async (around) =>
          assertShown(await frameOf(around, page), tag),
        );
      }
    },
  };

  const {embedIds} = await tsImport('../../demo/builder/address.ts', import.meta.url);
  const {pageFor} = await tsImport('../demo/pasted.ts', import.meta.url);

  /** What takes nothing from this server: a plugin and a package that somebody has installed. */
  const takesNothing = ['mail', 'npm', 'wordpress-shortcode'];

  /** Opens the builder, and gives what it offers to copy and the policy beside it. */
  async function offered({address}, id) {
    let found;
    await visitQuietly(`${address}?ui=en#kind=${id}`, async (page) => {
      await inTime('the preview', page.waitForSelector('#stage iframe'));
      // The policy is complete when the hash of the style block is.
      const isComplete = () =>
        document.querySelector('.piece') &&
        (!document.querySelector('.piece[data-as=style]') || document.querySelector('.policy').textContent.includes('sha256'));
      await inTime('what to copy', page.waitForFunction(isComplete));
      found = await page.evaluate(() => ({
        pieces: Object.fromEntries(
          [...document.querySelectorAll('.piece')].map((piece) => [piece.dataset.as, piece.querySelector('code').textContent]),
        ),
        policy: document.querySelector('.policy').textContent.trim(),
        downloads: [...document.querySelectorAll('.downloads a')].map(({href}) => href),
      }));
    });
    return found;
  }

  const builderChecks = Object.fromEntries(
    embedIds
      .filter((id) => !takesNothing.includes(id))
      .map((id) => [
        `what the builder offers for ${id} works on a page of another site`,
        async (server) => {
          const {pieces, policy} = await offered(server, id);
          const {body, head = ''} = pageFor(id, pieces);
          assert.ok(`${head}${body}`.includes(`${server.address}files/`), `${head}${body} takes nothing from ${server.address}`);
          await visitQuietly(other.add({head, body, policy: `default-src 'none'; ${policy}`}), async (page) => {
            const isFrame = body.includes('<iframe');
            await assertShown(isFrame ? await frameOf(page, `${server.address}files/embed/`) : page, tags[0]);
          });
        },
      ]),
  );

  builderChecks['everything that the builder offers to download is there'] = async (server) => {
    const {downloads} = await offered(server, 'element');
    assert.ok(downloads.length >= 10);
    for (const href of downloads) assert.equal((await fetch(href)).status, 200, href);
  };

  return {
    checks,
    builderChecks,
    async stop() {
      await browser.close();
      other.stop();
    },
  };
}
