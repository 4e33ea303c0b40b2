/** The browser in which posts are written by hand and looked at. */
import puppeteer from 'puppeteer-core';
import {chromiumArguments, programs} from '../engines.mjs';
import {labels, settings as usual, tags} from './forms.mjs';

/** How long a page may take, in ms: on a busy machine the editor takes a while. */
const patience = 90_000;

// Frames stay in their page's process: those in others can be lost to the driver while they load.
const oneProcess = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes',
];

const start = (engine = 'chromium') =>
  engine === 'firefox'
    ? puppeteer.launch({browser: 'firefox', executablePath: programs.firefox, headless: true, acceptInsecureCerts: true})
    : puppeteer.launch({
        executablePath: programs.chromium,
        args: [...chromiumArguments, ...oneProcess],
        acceptInsecureCerts: true,
      });

/** Runs in a page or a frame: what is wrong with our elements there, in words; each must have `wanted`, by tag. */
async function faults(wanted) {
  const found = [];
  for (const [tag, settings] of Object.entries(wanted)) {
    const elements = [...document.querySelectorAll(tag)];
    if (elements.length !== 1) {
      found.push(`${elements.length} of <${tag}>`);
      continue;
    }
    const [element] = elements;
    await element.updateComplete;
    if (!element.shadowRoot?.querySelector('[part~=base]')) found.push(`<${tag}> is not live`);
    else if (element.getBoundingClientRect().height < 20) found.push(`<${tag}> takes no space`);
    for (const [name, value] of Object.entries(settings))
      if (element[name] !== value) found.push(`<${tag}> has ${name}="${element[name]}" and not "${value}"`);
  }
  return found;
}

const byTag = (settings) => Object.fromEntries(Object.entries(settings).map(([name, set]) => [tags[name], set]));

/** Runs in the editor or its frame: what is wrong with our blocks there, in words. */
function harmInEditor(number) {
  const harm = globalThis.hasRun ? ['it ran'] : [];
  // What is no address leads nowhere.
  const protocolOf = (value) => (URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).protocol : 'https:');
  const roots = [...document.querySelectorAll('[data-type^="july30/"]')];
  for (const root of roots) {
    if (root.textContent.replace(/\D/g, '').includes(number)) harm.push(`the number ${number} is shown`);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const {name, value} of element.attributes) {
        if (/^on/.test(name)) harm.push(`${element.localName} has ${name}`);
        if (
          /^(href|src)$/.test(name) &&
          element.localName.match(/^(a|img|iframe|script)$/) &&
          !/^(https?|blob):$/.test(protocolOf(value))
        )
          harm.push(`${element.localName} has ${name}="${value.slice(0, 80)}"`);
      }
    }
  }
  return harm;
}

/** Where the blocks are: in newer WordPress the editor shows them in a frame. */
async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page;
}

const soon = async (find, wanted) => {
  let found;
  for (let attempt = 0; attempt < 60; attempt++) {
    found = await find();
    if (wanted(found)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return found;
};

/** What is wrong with the elements in the frames of a page: each has its own, and must be seen. */
async function faultsInFrames(page, frames, wanted) {
  const hidden = await page.$$eval('iframe[src*="/embed/"]', (found) => {
    // WordPress has frames loaded when they come into view.
    for (const frame of found) frame.scrollIntoView();
    return found
      .filter((frame) => getComputedStyle(frame).visibility === 'hidden' || frame.getBoundingClientRect().height < 50)
      .map(({src}) => src);
  });
  const inner = await Promise.all(
    Object.entries(wanted).map(async ([tag, settings]) => {
      const name = Object.keys(tags).find((short) => tags[short] === tag);
      const frame = frames.find((each) => each.url().includes(`/${name}.html`));
      return frame ? frame.evaluate(faults, {[tag]: settings}) : [`no frame for <${tag}>`];
    }),
  );
  return [...hidden.map((src) => `hidden: ${src}`), ...inner.flat()];
}

/** A browser of readers, who are not logged in. */
export async function openBrowser(address, engine) {
  const browser = await start(engine);

  // Pages are used again: closing one that has frames of another site can hang the next.
  const idle = [];

  /** Opens a page, notes what goes wrong in it and what it asks for, and gives what `look` finds. */
  const visit = async (path, look, trap) => {
    const page = idle.pop() ?? (await browser.newPage());
    page.setDefaultTimeout(patience);
    const script = trap && (await page.evaluateOnNewDocument(trap));
    const errors = [];
    const requests = [];
    const listeners = {
      console: (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url ?? ''}`),
      pageerror: (error) => errors.push(String(error)),
      request: (request) => requests.push(request.url()),
    };
    for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
    try {
      await page.goto(address + path, {waitUntil: 'load'});
      return {...(await look(page)), errors, requests};
    } finally {
      for (const [event, listener] of Object.entries(listeners)) page.off(event, listener);
      if (script) await page.removeScriptToEvaluateOnNewDocument(script.identifier);
      idle.push(page);
    }
  };

  return {
    visit,
    stop: () => browser.close(),

    /** What is wrong with a published post, in words; nothing if all three elements are live with their settings. */
    async look(path, {sees = usual} = {}) {
      const wanted = byTag(sees);
      const {found, errors} = await visit(path, async (page) => ({
        found: await soon(
          async () => {
            const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
            return frames.length > 0 ? faultsInFrames(page, frames, wanted) : page.evaluate(faults, wanted);
          },
          ({length}) => length === 0,
        ),
      }));
      return [...found, ...errors.map((error) => `console: ${error}`)];
    },

    /** The text of a published post, as it is seen. */
    async read(path) {
      const {text, errors} = await visit(path, async (page) => ({
        text: await page.$eval('.entry-content', (post) => post.innerText),
      }));
      return {text, errors};
    },
  };
}

/** A browser in which somebody is logged in and writes by hand, in the block editor. */
export async function openEditor(address, {cookies, status}) {
  const browser = await start();
  const {host} = new URL(address);
  await browser.setCookie(
    ...cookies.map((cookie) => {
      const [name, value] = cookie.split(/=(.*)/);
      return {name, value, domain: host.split(':')[0], path: '/', secure: true};
    }),
  );

  const open = async (path, use, trap) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    if (trap) await page.evaluateOnNewDocument(trap);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      // WordPress warns of what its own packages do, too; these are of what a block or its settings do.
      const isOurs = /^warn/.test(message.type()) && /july30|API version|default size|bottom margin/i.test(text);
      if (isOurs || message.type() === 'error') errors.push(`${text} ${message.location().url ?? ''}`);
    });
    try {
      await page.goto(`${address}/wp-admin/${path}`, {waitUntil: 'load'});
      await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
      return {...(await use(page)), errors};
    } finally {
      // What is not saved is left.
      page.on('dialog', (dialog) => dialog.accept());
      await page.close();
    }
  };

  /** Saves what is in the editor; gives the post's id. */
  const save = (page, title) =>
    page.evaluate(
      async (title, status) => {
        const {select, dispatch} = window.wp.data;
        await dispatch('core/editor').editPost({title, status});
        await dispatch('core/editor').savePost();
        if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('the editor could not save');
        return select('core/editor').getCurrentPostId();
      },
      title,
      status,
    );

  /** Puts a block in, and opens the sidebar with its settings. */
  const select = async (page, block) => {
    await page.evaluate((name) => {
      const {dispatch} = window.wp.data;
      dispatch('core/block-editor').insertBlock(window.wp.blocks.createBlock(name));
      dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    }, block);
    await (await canvasOf(page)).waitForSelector(`.is-selected[data-type="${block}"]`);
    await page.waitForSelector('.block-editor-block-inspector label');
  };

  return {
    open,
    select,
    stop: () => browser.close(),

    /** Opens a post in the classic editor's visual tab, and saves it from there. */
    async saveVisually(id) {
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(`${address}/wp-admin/post.php?post=${id}&action=edit&classic`, {waitUntil: 'load'});
      await page.evaluate(() => {
        window.switchEditors.go('content', 'tmce');
        document.querySelector('form#post').insertAdjacentHTML('beforeend', '<input type="hidden" name="classic" value="1">');
      });
      await page.waitForFunction(() => window.tinymce?.get('content')?.initialized && !window.tinymce.get('content').isHidden());
      page.on('dialog', (dialog) => dialog.accept());
      // WordPress takes no click while it saves a draft by itself.
      await page.waitForSelector('#publish:not(.disabled)');
      await Promise.all([page.waitForNavigation(), page.$eval('#publish', (button) => button.click())]);
      await page.close();
    },

    /** Pastes lines of plain text, each by itself, as a writer does with Ctrl+V; gives the post's id. */
    paste: (title, lines) =>
      open('post-new.php', async (page) => {
        await browser
          .defaultBrowserContext()
          .overridePermissions(address, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
        for (const line of lines) {
          await page.evaluate(async () => {
            const {dispatch} = window.wp.data;
            await dispatch('core/block-editor').insertBlock(window.wp.blocks.createBlock('core/paragraph'));
          });
          const canvas = await canvasOf(page);
          await (await canvas.waitForSelector('.is-selected[data-type="core/paragraph"]')).focus();
          await page.evaluate((text) => navigator.clipboard.writeText(text), line);
          await page.keyboard.down('Control');
          await page.keyboard.press('v');
          await page.keyboard.up('Control');
        }
        return {id: await save(page, title)};
      }),

    /** Puts our blocks in, sets them in the sidebar, and waits for their previews; gives the post's id. */
    insert: (title) =>
      open('post-new.php', async (page) => {
        for (const [name, settings] of Object.entries(usual)) {
          await select(page, `july30/${name}`);
          for (const [setting, value] of Object.entries(settings)) {
            const label = labels[setting];
            const control = await page.waitForFunction(
              (text) =>
                [...document.querySelectorAll('.block-editor-block-inspector label')].find((each) => each.textContent === text)
                  ?.control,
              {},
              label,
            );
            if (await control.evaluate(({localName}) => localName === 'select')) await control.select(value);
            else await control.type(value);
          }
        }
        const previews = await soon(
          async () => (await canvasOf(page)).evaluate(faults, byTag(usual)),
          ({length}) => length === 0,
        );
        return {previews, id: await save(page, title)};
      }),

    /**
     * Opens a post that somebody else has handed in, goes through its blocks and publishes it; gives what is wrong with our blocks there,
     * in words.
     */
    publishTrapped: (id, trap, number) =>
      open(
        `post.php?post=${id}&action=edit`,
        async (page) => {
          const blocks = await page.evaluate(() => {
            const {select} = window.wp.data;
            return select('core/block-editor')
              .getBlocks()
              .filter(({name}) => name.startsWith('july30/'))
              .map(({clientId}) => clientId);
          });
          // Each takes a while, and they are alike but for what is in them.
          for (const block of blocks.filter((_, index) => index % 6 === 0))
            await page.evaluate(async (clientId) => {
              window.wp.data.dispatch('core/block-editor').selectBlock(clientId);
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }, block);
          const canvas = await canvasOf(page);
          const found = [await page.evaluate(harmInEditor, number), await canvas.evaluate(harmInEditor, number)].flat();
          await page.evaluate(async () => {
            const {select, dispatch} = window.wp.data;
            await dispatch('core/editor').editPost({status: 'publish'});
            await dispatch('core/editor').savePost();
            if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('the editor could not publish');
          });
          return {harm: [...new Set(found)]};
        },
        trap,
      ),

    /** Opens a post again; gives the names of blocks that the editor does not understand any more. */
    reopen: (id) =>
      open(`post.php?post=${id}&action=edit`, async (page) => ({
        invalid: await page.evaluate(() =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .filter(({isValid}) => !isValid)
            .map(({name}) => name),
        ),
      })),
  };
}
