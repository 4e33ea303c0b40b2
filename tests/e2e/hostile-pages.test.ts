import {assert} from 'chai';
import {close, elementsOf, finished, open, type Opened, script, tags, the, three, watch} from './open.js';
import {assertHarmless, assertQuiet, assertReadable, assertShown} from './shown.js';
import {tried} from './tried.js';

const style = (css: string): string => `<style>${css}</style>`;

/** How far something of an element stands out of its container, in CSS pixels. */
const sticksOut = (page: Opened): number =>
  Math.max(
    ...elementsOf(page.document).map(({shadowRoot}) => {
      const base = shadowRoot.querySelector('[part="base"]')!;
      return base.scrollWidth - base.clientWidth;
    }),
  );

suite('the built file, in a page whose style sheets are hostile', () => {
  teardown(close);

  const sheets: [name: string, css: string][] = [
    ['unsets everything', '* { all: unset !important }'],
    ['unsets everything but boxes', '*, *::before, *::after { all: initial !important; display: block !important }'],
    ['lays every box out by itself', '* { position: absolute !important; float: right !important; columns: 3 !important }'],
    [
      'hides what our elements are made of',
      'p, a, div, span, section, svg, button, slot, bdi, b { display: none !important; visibility: hidden !important }',
    ],
    ['has rems of 10 px', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
    ['writes from right to left, and does not say so', 'body { direction: rtl }'],
    ['writes from top to bottom', 'body { writing-mode: vertical-rl; height: 400px }'],
    ['enlarges', 'body { zoom: 2 }'],
    ['reduces', 'trafficking-stat, blue-heart-banner, world-day-countdown { zoom: 0.8 }'],
    ['transforms', 'body { transform: rotate(3deg) scale(0.9); will-change: transform; contain: layout; perspective: 100px }'],
    ['keeps 120 px for us', 'body { width: 120px }'],
    ['gives our elements no box', 'trafficking-stat, blue-heart-banner, world-day-countdown { display: contents }'],
    ['gives nothing a box', 'body, body * { display: contents }'],
    [
      'gives our tokens nonsense',
      `:root { --july30-accent: url(javascript:alert(1)); --july30-gap: }{; --july30-font: 'a' 1; --july30-radius: -1px; --july30-line: 7; --july30-ink: nothing }`,
    ],
    ['makes each of our elements a table cell', 'trafficking-stat, blue-heart-banner, world-day-countdown { display: table-cell }'],
    ['makes each of our elements a grid', 'trafficking-stat, blue-heart-banner, world-day-countdown { display: inline-grid }'],
  ];

  for (const [name, css] of sheets) {
    test(name, async () => {
      const page = await open({head: watch + style(css) + script});
      assertShown(page);
      assertQuiet(page);
      assert.isAtMost(sticksOut(page), 0);
      // What is inside is laid out by our sheets, whatever the page says.
      const {display} = page.window.getComputedStyle(the(page, 'blue-heart-banner').shadowRoot.querySelector('section')!);
      assert.equal(display, 'flex');
    });
  }

  test('as many as SECURITY.md says', () => assert.equal(sheets.length, tried.styleSheets));

  test('small text stays readable where a rem is 10 px', async () => {
    const page = await open({head: watch + style('html { font-size: 62.5% }') + script});
    for (const {shadowRoot} of elementsOf(page.document))
      for (const small of shadowRoot.querySelectorAll('.small'))
        assert.isAtLeast(parseFloat(page.window.getComputedStyle(small).fontSize), 12);
  });

  test('where the page writes from right to left without saying so, our words run as their language does', async () => {
    const page = await open({head: watch + style('body { direction: rtl }') + script});
    for (const {shadowRoot} of elementsOf(page.document))
      assert.equal(page.window.getComputedStyle(shadowRoot.querySelector('[part="base"]')!).direction, 'ltr');
  });

  for (const [name, css, hidden] of [
    ['display: none', 'display: none', {display: 'none'}],
    ['visibility: hidden', 'visibility: hidden', {visibility: 'hidden'}],
    ['display: none for what has no class', 'display: none', {display: 'none'}],
  ] as const) {
    test(`a rule of the page that hides our tags is obeyed: ${name}`, async () => {
      const selector = name.endsWith('class') ? 'body > :not([class])' : tags.join();
      const page = await open({head: watch + style(`${selector} { ${css} }`) + script});
      for (const element of elementsOf(page.document)) {
        assert.include({...computed(page, element)}, hidden);
        const base = element.shadowRoot.querySelector<HTMLElement>('[part="base"]')!;
        assert.isFalse(base.checkVisibility({visibilityProperty: true}), element.localName);
      }
      assertQuiet(page);
    });
  }

  const computed = (page: Opened, element: Element): Record<string, string> => {
    const {display, visibility} = page.window.getComputedStyle(element);
    return {display, visibility};
  };

  test('inside an ancestor that is hidden, and shown later', async () => {
    const placed = three.replace('<blue-heart-banner', '<blue-heart-banner placement="top"');
    for (const hide of ['hidden', 'style="display: none"', 'style="content-visibility: hidden"', 'inert']) {
      const page = await open({body: `<div ${hide}>${placed}</div><div style="height: 2000px"></div>`});
      const around = page.document.querySelector('div')!;
      page.document.documentElement.lang = 'fr';
      await finished(page);
      page.document.documentElement.lang = 'en';
      for (const name of ['hidden', 'style', 'inert']) around.removeAttribute(name);
      await finished(page);
      assertShown(page);
      await laidOut(page);
      assert.isTrue(the(page, 'blue-heart-banner').matches(':state(top)'), hide);
      assertQuiet(page);
      page.frame.remove();
    }
  });
});

/** Waits until observers of sizes have been told: they are after the frames of what asked for one before. */
const laidOut = ({window}: Opened): Promise<void> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())));

suite('the built file, in a page of another kind', () => {
  teardown(close);

  test('with a base address elsewhere: settings and feeds are relative to it, our own links are not', async () => {
    const page = await open({
      head: `<base href="https://elsewhere.example/folder/">${watch}${script}`.replaceAll('src="', 'src="/'),
      body: '',
    });
    // With such a base even the script is asked for elsewhere, so the page says where it is.
    assert.isUndefined(page.window.customElements.get('trafficking-stat'));
    page.frame.remove();

    const based = await open({
      head: `${watch}${script}<base href="https://elsewhere.example/folder/">`,
      body: `<blue-heart-banner href="act"></blue-heart-banner><blue-heart-banner></blue-heart-banner>
        <world-day-countdown href="../day"></world-day-countdown><trafficking-stat></trafficking-stat>`,
    });
    const links = [...based.document.querySelectorAll('blue-heart-banner, world-day-countdown')].map(
      ({shadowRoot}) => shadowRoot!.querySelector<HTMLAnchorElement>('a[part="link"]')!.href,
    );
    assert.deepEqual(links, [
      'https://elsewhere.example/folder/act',
      'https://www.unodc.org/blueheart',
      'https://elsewhere.example/day',
    ]);
    assertQuiet(based);
  });

  for (const base of ['javascript:alert(1)//', 'data:text/html,x', 'blob:null/x', '']) {
    test(`with a base address that is none: ${base || 'empty'}`, async () => {
      const page = await open({
        head: `${watch}${script}<base href="${base}">`,
        body: `${three}<blue-heart-banner href="act"></blue-heart-banner><a id="theirs" href="act">theirs</a>`,
      });
      assertShown(page);
      const {href} = [...page.document.querySelectorAll('blue-heart-banner')].at(-1)!.shadowRoot!.querySelector('a')!;
      // Where the page's own links lead nowhere, ours leads to the campaign, and that is said.
      const theirs = page.document.getElementById('theirs') as HTMLAnchorElement;
      const broken = !theirs.href.startsWith('http');
      assert.equal(href, broken ? 'https://www.unodc.org/blueheart' : theirs.href);
      assert.deepEqual(
        page.window.watched.warnings,
        broken ? ['july30: <blue-heart-banner> href="act" is not understood; write a web address.'] : [],
      );
      assert.deepEqual(page.window.watched.errors, []);
    });
  }

  const xhtml = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>${watch}${script}</head><body>${body}</body></html>`;

  for (const type of ['application/xhtml+xml', 'application/xml', 'text/xml']) {
    test(`in XML (${type}) the fallback stays, and one warning says so`, async () => {
      const page = await open({
        html: xhtml('<trafficking-stat><p class="fallback">27.6 million</p></trafficking-stat>'),
        headers: {'content-type': `${type}; charset=utf-8`},
      });
      assert.equal(page.document.contentType, type);
      assert.isAbove(page.document.querySelector('.fallback')!.getBoundingClientRect().height, 10);
      assert.deepEqual(page.window.watched.errors, []);
      assert.lengthOf(page.window.watched.warnings, 1);
      assert.equal(page.window.watched.warnings[0], 'july30: this page is XML, so the fallback stays.');
    });
  }

  test('in XML, each of the three: nothing escapes, whatever is done to them', async () => {
    const page = await open({html: xhtml(three), headers: {'content-type': 'application/xhtml+xml'}});
    for (const element of elementsOf(page.document)) element.setAttribute('lang', 'fr');
    await finished(page);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    for (const element of elementsOf(page.document)) element.remove();
    for (const fallback of page.document.querySelectorAll('.fallback')) assert.isAbove(fallback.getClientRects().length, 0);
    assert.deepEqual(page.window.watched.errors, []);
    assert.lengthOf(page.window.watched.warnings, 1);
  });

  test('in a picture (SVG) that carries the script', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" width="400" height="400">
      <h:script src="watch.js"/><h:script src="july30.js"/>
      <foreignObject width="400" height="400"><h:trafficking-stat><h:p class="fallback">27.6 million</h:p></h:trafficking-stat></foreignObject></svg>`;
    const page = await open({html: svg, headers: {'content-type': 'image/svg+xml'}});
    assert.isAbove(page.document.querySelector('.fallback')!.getBoundingClientRect().height, 10);
    assert.deepEqual(page.window.watched.errors, []);
  });

  // By such a name an element hides a property of the document from scripts: https://html.spec.whatwg.org/#dom-document-nameditem
  for (const names of [
    ['adoptedStyleSheets', 'documentElement', 'baseURI', 'body', 'head', 'contains', 'activeElement', 'location'],
    ['july30', 'origin', 'innerHeight', 'console', 'matchMedia', 'customElements', 'trustedTypes', 'litHtmlVersions'],
    ['createElement'],
    ['addEventListener'],
    ['createTreeWalker'],
    ['importNode', 'createComment'],
    ['contentType'],
  ]) {
    test(`with elements of its own that are called ${names.join(', ')}`, async () => {
      const named = names.map((name) => `<form name="${name}"></form><img name="${name}" alt=""><a id="${name}" href="#x">x</a>`);
      const page = await open({
        head: '',
        finish: false,
        body: `<script src="watch.js"></script>${named.join('')}${script}
          ${three.replace('<blue-heart-banner', '<blue-heart-banner placement="top" dismissible')}`,
      });
      await laidOut(page);
      assertReadable(page);
      assertHarmless(page);
      for (const element of elementsOf(page.document)) {
        element.setAttribute('lang', 'fr');
        element.parentNode!.appendChild(element);
      }
      await laidOut(page);
      assertReadable(page);
      const {shadowRoot} = the(page, 'blue-heart-banner') as {shadowRoot: ShadowRoot | null};
      shadowRoot?.querySelector<HTMLElement>('[part="close"]')?.click();
      page.window.dispatchEvent(new page.window.Event('resize'));
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      await laidOut(page);
      assertHarmless(page);
    });
  }
});
