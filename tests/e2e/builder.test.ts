import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {tabIds} from '../../demo/builder/address.js';
import {version} from '../../src/lib/version.js';
import {all, type Builder, codes, loadAxe, one, openBuilder, policyOf, previewed, type, until} from '../demo/open-builder.js';
import {close, openAt} from './open.js';

suite('the builder', () => {
  teardown(close);

  suite('its form', () => {
    test('says what the manifest says, and has what is new there', async () => {
      const manifest = await (await fetch('/dist/custom-elements.json')).text();
      const changed = JSON.parse(manifest) as {
        modules: {declarations?: {tagName?: string; attributes?: {name: string; description: string; type: object}[]}[]}[];
      };
      const {attributes} = changed.modules
        .flatMap(({declarations = []}) => declarations)
        .find(({tagName}) => tagName === 'world-day-countdown')!;
      attributes!.find(({name}) => name === 'theme')!.description = 'Another `explanation`.';
      attributes!.push({name: 'new-switch', description: 'Something new.', type: {text: 'boolean'}});
      const builder = await openBuilder('?ui=fr', {'files/custom-elements.json': JSON.stringify(changed)});
      const help = one(builder, '#setting-theme-help');
      assert.equal(help.textContent, 'Another explanation.');
      assert.equal(help.querySelector('span')!.lang, 'en');
      assert.equal(one(builder, 'label[for="setting-new-switch"]').textContent, 'New switch');
      one<HTMLInputElement>(builder, '#setting-new-switch').click();
      assert.include(codes(builder)['paste'], '<world-day-countdown new-switch>');
    });

    test('explains bad values beside the field, and leaves them out', async () => {
      const builder = await openBuilder('?ui=en#element=blue-heart');
      for (const [name, bad, words] of [
        ['from', '31 July', 'Enter month and day such as 07-01 (1 July, every year), or a date such as 2027-07-01.'],
        ['time-zone', 'Mars/Base', 'There is no such time zone. Enter local, UTC or a name such as Europe/Paris.'],
        ['href', 'javascript:alert(1)', 'Enter a web address that begins with https://.'],
        ['dismiss-for', '366', 'Enter a number from 1 to 365.'],
      ] as const) {
        type(builder, `#setting-${name}`, bad);
        const input = one<HTMLInputElement>(builder, `#setting-${name}`);
        assert.equal(input.getAttribute('aria-invalid'), 'true', name);
        const ids = input.getAttribute('aria-describedby')!.split(' ');
        assert.include(ids.map((id) => builder.document.getElementById(id)!.textContent).join(' '), words);
        assert.notMatch(Object.values(codes(builder)).join(''), new RegExp(`<blue-heart-banner [^>]*${name}=`));
      }
      type(builder, '#setting-from', '07-01');
      assert.isFalse(one(builder, '#setting-from').hasAttribute('aria-invalid'));
      // Out of season it must not be seen, so its script goes into the head.
      assert.include(codes(builder)['head'], '<script');
      assert.include(codes(builder)['here'], 'from="07-01"');
    });

    test('writes the address at which the owner hosts the files, once it is one', async () => {
      const builder = await openBuilder('?ui=en#host=own&moving=');
      type(builder, '#files', 'example.org/july30');
      assert.include(one(builder, '#files-problem').textContent, 'begins with https://');
      assert.include(codes(builder)['paste'], `"https://www.example.org/july30/july30-${version}.js"`);
      assert.include(one(builder, '.panel').textContent, 'still has an example address');
      type(builder, '#files', 'https://files.example/july30');
      assert.include(codes(builder)['paste'], `"https://files.example/july30/july30-${version}.js"`);
      assert.equal(policyOf(builder), `script-src https://files.example/july30/july30-${version}.js`);
      assert.notInclude(one(builder, '.panel').textContent, 'still has an example address');
    });

    test('asks who hosts the files where the site knows its own address, and only there', async () => {
      const builder = await openBuilder('?ui=en');
      const own = new URL('files/', builder.window.location.href).href;
      assert.match(codes(builder)['paste']!, /integrity="sha384-/);
      assert.include(codes(builder)['paste'], `"${own}july30-${version}.js"`);
      assert.isNull(builder.document.querySelector('#files'));
      one(builder, 'input[name="host"][value="own"]').click();
      assert.include(codes(builder)['paste'], 'https://www.example.org/july30/');
      assert.equal(builder.window.location.hash, '#host=own');
      const said = (await (await fetch(own + '../site.json')).json()) as Record<string, unknown>;
      const without = await openBuilder('?ui=en', {'site.json': JSON.stringify({...said, base: undefined})});
      assert.isNull(without.document.querySelector('input[name="host"]'));
      assert.include(codes(without)['paste'], 'https://www.example.org/july30/');
    });

    test('hands out the lightest file that fits, and everything else', async () => {
      const builder = await openBuilder('?ui=en#host=own&lang=fr');
      assert.include(codes(builder)['paste'], `/july30-${version}.fr.js"`);
      const links = () => all<HTMLAnchorElement>(builder, '.take a').map(({href, download}) => [href, download]);
      const files = new URL('files/', builder.window.location.href).href;
      assert.deepEqual(links(), [[files + `july30-${version}.fr.js`, '']]);
      for (const [kind, names] of [
        ['frame', [`july30-embed-${version}.zip`]],
        ['link', [`july30-${version}.fr.js`, `july30-embed-${version}.zip`]],
        ['wordpress-shortcode', [`july30-wordpress-${version}.zip`]],
        ['npm', []],
      ] as const) {
        builder.window.location.hash = `#host=own&lang=fr&kind=${kind}`;
        await until(() => links().join() === names.map((name) => [files + name, '']).join());
      }
      const offered = all<HTMLAnchorElement>(builder, '.downloads a');
      assert.lengthOf(offered, 10);
      for (const link of offered) {
        const response = await fetch(link.href);
        assert.isTrue(response.ok, link.href);
        const content = await response.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
        const {textContent} = link.closest('.file')!;
        assert.include(textContent, `sha384-${btoa(String.fromCharCode(...digest))}`);
        assert.include(textContent, `version ${version}, ${content.byteLength.toLocaleString('en')} bytes`);
      }
    });

    test('keeps the place of a tag, and of nothing else', async () => {
      const builder = await openBuilder('?ui=en#element=stat');
      const css = await until(() => codes(builder)['style']);
      assert.match(css, /^<style>trafficking-stat:not\(:defined\) \{ display: block; min-block-size: [\d.]+em \}/);
      assert.match(css, /@media \(max-width: 480px\) \{ trafficking-stat:not\(:defined\) \{ min-block-size: [\d.]+em \} \}/);
      one<HTMLInputElement>(builder, '#place').click();
      assert.notProperty(codes(builder), 'style');
      assert.equal(builder.window.location.hash, '#element=stat&moving=');
      for (const query of ['kind=joomla', 'kind=script', 'element=blue-heart&placement=top', 'element=blue-heart&dismiss-for=3']) {
        builder.window.location.hash = `#${query}`;
        await until(() => !builder.document.querySelector('#place'));
        assert.notProperty(codes(builder), 'style', query);
      }
    });

    test('hands out a picture and a text for where no script runs', async () => {
      const here = new URL('/dist/site/site.json', location.href);
      const said = (await (await fetch(here)).json()) as Record<string, unknown>;
      const cards = {'cards/fr/children.png': 34_567};
      const builder = await openBuilder('?ui=fr#element=stat&figure=children&kind=mail&host=own', {
        'site.json': JSON.stringify({...said, cards}),
      });
      assert.include(one(builder, '.take').textContent.replace(/\s/g, ' '), '34 567 octets');
      const {alt, mail, markdown, post} = codes(builder);
      assert.include(alt, '38');
      assert.include(mail, '<img src="https://www.example.org/july30/children.png" width="600" height="315" alt="38');
      assert.match(markdown!, /^\[!\[38.*\]\(https:\/\/www\.example\.org\/july30\/children\.png\)\]\(https:/);
      assert.isAtMost(post!.length, 280);
      assert.lengthOf(all(builder, '.facts'), 0);
      // Sentences read in their own direction, code from left to right.
      const direction = (as: string): string => builder.window.getComputedStyle(one(builder, `[data-as="${as}"] code`)).direction;
      builder.window.location.hash = '#element=stat&figure=children&kind=mail&lang=ar';
      await until(() => /[\u0600-\u06ff]/.test(codes(builder)['post']!));
      assert.equal(direction('post'), 'rtl');
      builder.window.location.hash =
        '#element=stat&value=12&label=x&unit=people&year=2025&source=y&source-url=https://example.org&kind=mail';
      await until(() => Object.keys(codes(builder)).join() === 'post');
      assert.include(one(builder, '.panel').textContent, 'Il n’y a pas d’image pour ceci');
    });

    test('hands out the drawings of a figure as files, and shows them under its own policy', async () => {
      const builder = await openBuilder('?ui=ar#element=stat&figure=children&kind=mail&--july30-accent=navy');
      const blocked: string[] = [];
      builder.document.addEventListener('securitypolicyviolation', ({blockedURI}) => blocked.push(blockedURI));
      const pictures = all<HTMLImageElement>(builder, '.drawing img');
      const files = all<HTMLAnchorElement>(builder, '.drawing a');
      assert.deepEqual(
        files.map(({download}) => download),
        ['children-pictogram.svg', 'children-trend.svg'],
      );
      for (const [index, picture] of pictures.entries()) {
        await picture.decode();
        assert.isAbove(picture.naturalWidth, 0);
        assert.isAbove(picture.width, 100);
        assert.include(picture.alt, 'الأطفال');
        // What is shown is what is taken along, in the colour that this browser reads.
        assert.equal(files[index]!.href, picture.src);
        assert.include(decodeURIComponent(picture.src), 'stroke="#000080"');
      }
      assert.deepEqual(blocked, []);
      const axe = await loadAxe(builder.document);
      assert.deepEqual(await axe(), []);
      for (const query of [
        'figure=profits&kind=mail',
        'feed=https://example.org/feed.json&figure=children&kind=mail',
        'figure=children&kind=element',
      ]) {
        builder.window.location.hash = '#element=stat&figure=women-and-girls&kind=mail';
        await until(() => all(builder, '.drawing').length === 1);
        builder.window.location.hash = `#element=stat&${query}`;
        await until(() => all(builder, '.drawing').length === 0);
      }
    });

    test('says what it will show later', async () => {
      const builder = await openBuilder('?ui=en#element=blue-heart&helpline=US');
      assert.include(one(builder, '.facts').textContent, 'From 23 November 2027 on');
      const countdown = await openBuilder('?ui=en');
      assert.match(one(countdown, '.facts').textContent, /On 30 July (\d{4}) it says that today is the Day/);
    });

    test('asks whether the page around a frame is dark', async () => {
      const builder = await openBuilder('?ui=en#kind=frame');
      assert.notInclude(codes(builder)['paste'], 'scheme');
      one<HTMLInputElement>(builder, 'input[name="scheme"][value="dark"]').click();
      await until(() => codes(builder)['paste']!.includes('countdown.html?scheme=dark"'));
      assert.equal(builder.window.location.hash, '#scheme=dark&kind=frame');
      const elsewhere = await openBuilder('?ui=en');
      assert.lengthOf(all(elsewhere, 'input[name="scheme"]'), 0);
    });

    test('says what the script itself says of a value', async () => {
      const builder = await openBuilder('?ui=fr#element=stat&view=pictogram');
      const problem = await until(() => builder.document.querySelector('#setting-view-problem'));
      assert.include(problem.textContent, 'Message du script :'.replace(' :', '\u00a0:'));
      assert.include(problem.textContent, 'view="pictogram" is not understood');
    });

    test('refuses politely a figure without its source', async () => {
      const builder = await openBuilder('?ui=en#element=stat');
      one(builder, 'input[name="origin"][value="own"]').click();
      type(builder, '#setting-value', '1,200');
      assert.include(one(builder, '#setting-value-problem').textContent, 'Enter plain digits');
      type(builder, '#setting-value', '1200');
      type(builder, '#setting-label', 'people');
      type(builder, '#setting-year', '2025');
      assert.isEmpty(all(builder, '.piece'));
      assert.include(one(builder, '.refusal').textContent, 'Still needed: Unit, Source, Address of the source.');
      one<HTMLSelectElement>(builder, '#setting-unit').value = 'people';
      one(builder, '#setting-unit').dispatchEvent(new builder.window.Event('change'));
      type(builder, '#setting-source', 'The Institute');
      assert.include(one(builder, '.refusal').textContent, 'Still needed: Address of the source.');
      type(builder, '#setting-source-url', 'https://example.org/');
      assert.include(
        codes(builder)['paste'],
        '>1,200 people (2025). <a href="https://example.org/">Source: The Institute</a></trafficking-stat>',
      );
    });

    test('shows contrasts, and warns below 4.5:1 and 3:1', async () => {
      const builder = await openBuilder('?ui=en#moving=');
      one(builder, 'summary').click();
      assert.include(one(builder, '#token-july30-accent-help').textContent, '3.4:1 on a light page');
      type(builder, '#token-july30-ink', '#808080');
      assert.include(
        one(builder, '#token-july30-ink-problem').textContent,
        'contrast 3.9:1; at least 4.5:1 is needed on a light page',
      );
      type(builder, '#token-july30-accent', 'silver');
      assert.include(
        one(builder, '#token-july30-accent-problem').textContent,
        'contrast 1.8:1; at least 3:1 is needed on a light page',
      );
      type(builder, '#token-july30-surface', 'black');
      assert.isNull(builder.document.querySelector('#token-july30-accent-problem'));
      type(builder, '#token-july30-gap', 'wide');
      assert.include(one(builder, '#token-july30-gap-problem').textContent, 'Browsers do not understand this');
      assert.equal(
        codes(builder)['style'],
        '<style>world-day-countdown { --july30-accent: silver; --july30-ink: #808080; --july30-surface: black }</style>',
      );
    });
  });

  suite('its preview', () => {
    /** What the preview's page is made from. */
    const shown = async (builder: Builder): Promise<Record<string, string | boolean>> => {
      const {src} = await previewed(builder);
      return JSON.parse(decodeURIComponent(new URL(src).hash.slice(1))) as Record<string, string | boolean>;
    };

    test('is the shipped file in a sandbox under the policy that is recommended', async () => {
      const builder = await openBuilder('?ui=en#precision=minute&moving=');
      assert.equal((await previewed(builder)).getAttribute('sandbox'), 'allow-scripts allow-downloads');
      const {html, policy} = await shown(builder);
      const {href} = builder.window.location;
      assert.match(html as string, /^<script src="([^"]+)" async><\/script>\n<world-day-countdown precision="minute">/);
      assert.include(html, `"${new URL(`files/july30-${version}.js`, href).href}"`);
      assert.equal(policy, `default-src 'none'; ${policyOf(builder)} ${new URL('preview.js', href).href}`);
    });

    test('writes what its address says into a sandbox, and into no page of the site', async () => {
      const given = {policy: '', lang: 'en', dir: 'ltr', css: '', columns: [], html: '<p id="theirs">theirs</p>'};
      const {document} = await openAt('/dist/site/preview.html#' + encodeURIComponent(JSON.stringify(given)));
      assert.equal(document.readyState, 'complete');
      assert.isNull(document.getElementById('theirs'));
    });

    test('tells how far the page moves, and follows what is chosen', async () => {
      const builder = await openBuilder('?ui=en');
      const moves = await until(() => /is (\d+) px high.* element (\d+) px/.exec(one(builder, '.preview').textContent));
      assert.isAbove(Number(moves[2]), Number(moves[1]));
      await until(() => one(builder, '.preview').textContent.includes('Its place is kept'));
      one(builder, '#place').click();
      assert.include(one(builder, '.preview').textContent, 'so the content below moves by');
      one(builder, 'input[value="hour"]').click();
      // The new frame may take the place of the last before anybody looks.
      await until(() => all<HTMLIFrameElement>(builder, '#stage iframe').some(({src}) => src.includes('precision')));
      assert.include((await shown(builder))['html'], 'precision="hour"');
    });

    test('looks as on an ordinary page: what a sandbox forbids is there', async () => {
      const height = async (query: string): Promise<number> => {
        const builder = await openBuilder('?ui=en' + query);
        return Number((await until(() => /element (\d+) px/.exec(one(builder, '.preview').textContent)))[1]);
      };
      assert.isAbove(await height('#calendar='), await height(''));
    });

    test('breaks no policy, and says nothing', async () => {
      const builder = await openBuilder('?ui=en#element=stat&figure=children&view=trend&--july30-accent=navy');
      const told: Record<string, unknown>[] = [];
      builder.window.addEventListener('message', ({data}: MessageEvent<{july30: Record<string, unknown>}>) => {
        told.push(data.july30);
      });
      one(builder, 'input[value="pictogram"]').click();
      await until(() => told.some(({after}) => after !== undefined));
      assert.deepEqual(
        told.filter((message) => !('after' in message || 'places' in message)),
        [],
      );
    });

    test('can be dark, from right to left, narrow, without the script, and on another day', async () => {
      const builder = await openBuilder('?ui=en#rtl&dark&phone&day=2027-07-30&lang=ar');
      assert.deepInclude(await shown(builder), {lang: 'ar', dir: 'rtl', dark: true, day: '2027-07-30'});
      assert.isAtMost((await previewed(builder)).getBoundingClientRect().width, 377);
      const without = await openBuilder('?ui=en#noscript');
      assert.notInclude((await shown(without))['html'], '<script');
      assert.include(one(without, '.preview').textContent, 'Without the script this is what everybody sees');
    });

    test('is on the day that is asked for', async () => {
      const heights: Record<string, unknown> = {};
      for (const day of ['2027-07-29', '2027-07-30']) {
        const builder = await openBuilder(`?ui=en#day=${day}&theme=A theme of the year&precision=hour`);
        // The theme and no pause button on the day itself; there is a button the day before.
        heights[day] = (await until(() => /element (\d+) px/.exec(one(builder, '.preview').textContent)))[1];
      }
      assert.notEqual(heights['2027-07-29'], heights['2027-07-30']);
    });
  });

  test('asks for nothing but its own files', async () => {
    const builder = await openBuilder('?ui=en#element=blue-heart&helpline=US&dismiss-for=30');
    for (const tab of tabIds) one(builder, `#tab-${tab}`).click();
    const requests = await executeServerCommand<string[], string>('builder-requests', builder.address);
    const files = [
      'index.html',
      'base.css',
      'builder.css',
      'preview.html',
      'preview.js',
      'builder.js',
      'site.json',
      'files/custom-elements.json',
      `files/july30-${version}.js`,
    ];
    assert.sameMembers([...new Set(requests.filter((file) => file !== 'heart.svg'))], files);
    const elsewhere = builder.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    assert.deepEqual([...new Set(elsewhere)], [location.origin]);
    assert.isEmpty(builder.document.cookie);
  });

  suite('its tabs', () => {
    test('go by the arrow keys, Home and End, and only the chosen one is in the order of tabs', async () => {
      const builder = await openBuilder('?ui=en');
      const press = (key: string): void => {
        const at = builder.document.activeElement!;
        at.dispatchEvent(new builder.window.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      };
      const selected = (): string[] => all(builder, '[role="tab"][aria-selected="true"]').map(({id}) => id);
      one(builder, '#tab-element').focus();
      for (const [key, tab] of [
        ['ArrowRight', 'script'],
        ['ArrowLeft', 'element'],
        ['ArrowLeft', 'npm'],
        ['ArrowRight', 'element'],
        ['End', 'npm'],
        ['Home', 'element'],
      ] as const) {
        press(key);
        assert.deepEqual(selected(), [`tab-${tab}`], key);
        assert.equal(builder.document.activeElement!.id, `tab-${tab}`);
      }
      assert.deepEqual(
        all(builder, '[role="tab"]').map(({tabIndex}) => tabIndex),
        [0, -1, -1, -1, -1, -1, -1, -1],
      );
      one(builder, 'nav a[hreflang="ar"]').click();
      one(builder, '#tab-element').focus();
      press('ArrowLeft');
      assert.deepEqual(selected(), ['tab-script']);
    });
  });

  suite('its copy button', () => {
    const clipboard = (builder: Builder, writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(builder.window.navigator, 'clipboard', {value: {writeText}});
    };

    test('copies, and says so', async () => {
      const builder = await openBuilder('?ui=en');
      const written: string[] = [];
      clipboard(builder, (text) => Promise.resolve(void written.push(text)));
      const [status] = all(builder, '.piece [role="status"]');
      assert.equal(status!.textContent, '');
      one(builder, '.piece button').click();
      await until(() => status!.textContent === 'Copied.');
      assert.deepEqual(written, [codes(builder)['paste']]);
    });

    test('selects the text where the clipboard is refused', async () => {
      const builder = await openBuilder('?ui=en');
      clipboard(builder, () => Promise.reject(new Error('no')));
      one(builder, '.piece button').click();
      await until(() => all(builder, '.piece [role="status"]')[0]!.textContent.startsWith('The text is selected'));
      assert.equal(builder.window.getSelection()!.toString().trim(), codes(builder)['paste']!.trim());
    });
  });

  test('says that it is not affiliated, that the number must be checked, and that nothing is collected', async () => {
    const builder = await openBuilder('?ui=en#element=blue-heart');
    const {textContent} = builder.document.body;
    assert.include(textContent, 'not affiliated with or endorsed by the United Nations');
    assert.include(textContent, 'Call the number once before you publish it.');
    assert.include(textContent, 'nothing is collected from your visitors');
  });
});
