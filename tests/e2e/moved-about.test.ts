import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {feedOf, helped} from '../figures/feeds.js';
import {seen} from '../elements/mount.js';
import {
  close,
  elementsOf,
  event,
  finished,
  open,
  openAt,
  type Opened,
  script,
  tags,
  the,
  three,
  watch,
  scriptFile,
  turn,
} from './open.js';
import {assertHarmless, assertQuiet, assertShown} from './shown.js';

suite('the built file, with the elements moved about', () => {
  teardown(close);

  interface JQuery {
    appendTo(target: string): JQuery;
    detach(): JQuery;
    clone(deep?: boolean): JQuery;
    attr(name: string, value: string): JQuery;
    html(markup: string): JQuery;
    wrap(markup: string): JQuery;
    replaceWith(markup: string): JQuery;
    toggle(): JQuery;
    fadeIn(ms: number): JQuery;
    remove(): JQuery;
    trigger(type: string): JQuery;
  }

  test('by jQuery', async () => {
    const page = await open({head: watch + '<script src="jquery.js"></script>' + script, body: `${three}<div id="there"></div>`});
    const {$} = page.window as unknown as {$: (selector: string) => JQuery};
    for (const tag of tags) $(tag).wrap('<section><div></div></section>').appendTo('#there');
    await finished(page);
    assertShown(page);
    $('trafficking-stat').detach().attr('figure', 'children').appendTo('#there');
    await finished(page);
    assert.include(seen(the(page, 'trafficking-stat').shadowRoot), '38%');
    $('trafficking-stat').clone(true).appendTo('#there');
    $('#there').toggle().toggle();
    $('world-day-countdown').replaceWith('<world-day-countdown precision="hour"></world-day-countdown>');
    await finished(page);
    assert.lengthOf(page.document.querySelectorAll('trafficking-stat'), 2);
    for (const stat of page.document.querySelectorAll('trafficking-stat')) assert.include(seen(stat.shadowRoot!), '38%');
    $('#there').html(three);
    await finished(page);
    assertShown(page);
    $(tags.join()).trigger('july30-dismiss').remove();
    assertQuiet(page);
  });

  test('by Turbo, which swaps the body and keeps a clone for the way back', async () => {
    const head = `${watch}<script src="turbo.js"></script>${script}`;
    const text = (body: string) =>
      `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
    const page = await open({
      html: text(three + '<a id="on" href="next.html">on</a>'),
      files: {'next.html': {body: text('<h1>Next</h1>' + three), headers: {'content-type': 'text/html'}}},
    });
    const [first] = elementsOf(page.document);
    const next = event(page.document, 'turbo:load');
    page.document.getElementById('on')!.click();
    await next;
    await finished(page);
    assert.isNotNull(page.document.querySelector('h1'), 'the same window, another body');
    assert.isFalse(first!.isConnected);
    assertShown(page);
    const back = event(page.document, 'turbo:load');
    page.window.history.back();
    await back;
    await finished(page);
    assert.isNull(page.document.querySelector('h1'));
    assertShown(page);
    assert.equal(page.window.starts, 1, 'the script was not run again');
    assertQuiet(page);
  });

  interface React {
    renderToString(element: unknown): string;
    createElement(type: string, props: object | null, ...children: unknown[]): unknown;
    hydrateRoot(container: Element, element: unknown, options: object): {render(element: unknown): void; unmount(): void};
    flushSync(task: () => void): void;
  }

  for (const when of ['before', 'after'] as const) {
    test(`by React, which hydrates ${when} our script has run`, async () => {
      const ours = (React: React, figure: string, days: number, list: number) =>
        React.createElement(
          'main',
          null,
          React.createElement('h1', null, 'A page'),
          React.createElement('trafficking-stat', {figure, compact: ''}, React.createElement('p', null, 'The fallback')),
          React.createElement('blue-heart-banner', {'dismiss-for': days, dismissible: true}, 'A message'),
          React.createElement('world-day-countdown', {precision: 'hour', className: 'theirs', onClick: () => {}}, '30 July'),
          ...Array.from({length: list}, (_, key) => React.createElement('trafficking-stat', {key, figure: 'profits'})),
        );
      const maker = (await open({head: '<script src="react.js"></script>', body: ''})).window as unknown as {React: React};
      const markup = maker.React.renderToString(ours(maker.React, 'forced-labour', 30, 1));
      const page = await open({
        head: `${watch}<script src="react.js"></script>${when === 'after' ? script : ''}`,
        body: `<div id="root">${markup}</div>`,
      });
      const {React} = page.window as unknown as {React: React};
      const wrong: unknown[] = [];
      const options = {
        onRecoverableError: (error: unknown) => wrong.push(error),
        onUncaughtError: (error: unknown) => wrong.push(error),
      };
      const root = React.flushSync as unknown as (task: () => unknown) => ReturnType<React['hydrateRoot']>;
      const before = elementsOf(page.document);
      const mounted = root(() =>
        React.hydrateRoot(page.document.getElementById('root')!, ours(React, 'forced-labour', 30, 1), options),
      );
      if (when === 'before') {
        const late = page.document.createElement('script');
        late.src = 'july30.js';
        const ran = event(late, 'load');
        page.document.head.append(late);
        await ran;
      }
      await turn(page);
      await finished(page);
      assert.deepEqual(wrong, []);
      assert.deepEqual(elementsOf(page.document), before, 'hydrated, not made anew');
      assert.include(seen(the(page, 'trafficking-stat').shadowRoot), '27.6\u00a0million');
      React.flushSync(() => mounted.render(ours(React, 'children', 10, 3)));
      await finished(page);
      assert.include(seen(the(page, 'trafficking-stat').shadowRoot), '38%');
      assert.lengthOf(page.document.querySelectorAll('[figure="profits"], trafficking-stat'), 4);
      React.flushSync(() => mounted.render(ours(React, 'nonsense', 10, 0)));
      await finished(page);
      const fallback = the(page, 'trafficking-stat').querySelector('p')!;
      assert.isAbove(fallback.getClientRects().length, 0);
      React.flushSync(() => mounted.unmount());
      assert.deepEqual(wrong, []);
      assert.deepEqual(elementsOf(page.document), []);
      assert.deepEqual(
        page.window.watched.warnings.filter((text) => !text.includes('figure="nonsense"')),
        [],
      );
      assertHarmless(page);
    });
  }

  test('by document.write, while the page is read and after', async () => {
    const writes = `document.write(${JSON.stringify(three)});`;
    const page = await open({
      head: watch + script,
      body: '<script src="writes.js"></script>',
      files: {'writes.js': scriptFile(writes)},
    });
    assertShown(page);
    // Written over, the document is a new page in the same window.
    page.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Pages do.
    page.document.write(`<!doctype html><html lang="en"><body>${three}`);
    page.document.close();
    await finished(page);
    assertShown(page);
    assertQuiet(page);
  });

  test('made by innerHTML, a template, a range, a parser or a clone, in any state', async () => {
    const page = await open({body: ''});
    const {document, window} = page;
    const ways: [name: string, make: () => void][] = [
      ['innerHTML', () => (document.body.innerHTML = three)],
      ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('afterbegin', three)],
      ['a range', () => document.body.append(document.createRange().createContextualFragment(three))],
      [
        'a template',
        () => {
          const template = document.createElement('template');
          template.innerHTML = three;
          document.body.append(template.content.cloneNode(true));
        },
      ],
      ['a parser', () => document.body.append(...new window.DOMParser().parseFromString(three, 'text/html').body.childNodes)],
      [
        'clones of what is shown',
        () => {
          document.body.innerHTML = three;
          document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
        },
      ],
      [
        'an import of what another document made',
        () => {
          const other = document.implementation.createHTMLDocument();
          other.body.innerHTML = three;
          document.body.append(document.importNode(other.body, true));
        },
      ],
    ];
    for (const [name, make] of ways) {
      document.body.replaceChildren();
      make();
      await finished(page);
      assertShown(page);
      assert.lengthOf(elementsOf(document), 3, name);
    }
    assertQuiet(page);
  });

  test('into a shadow root, on into another, and out again', async () => {
    const page = await open({body: `<div lang="fr"></div><div lang="ru"></div>${three}`});
    const [one, other] = [...page.document.querySelectorAll('div')].map((div) => div.attachShadow({mode: 'open'}));
    const moved = elementsOf(page.document);
    const says = (words: string) => assert.include(seen(moved[0]!.shadowRoot), words);
    for (const [root, words] of [
      [one!, 'millions'],
      [other!, 'миллиона'],
      [one!, 'millions'],
      [page.document.body, '27.6\u00a0million'],
    ] as const) {
      root.append(...moved);
      for (const element of moved) await element.updateComplete;
      says(words);
    }
    page.document.body.append(...moved);
    // The roots it left are watched no more, and the one it is in is.
    for (const div of page.document.querySelectorAll('div')) div.lang = 'zh';
    page.document.documentElement.lang = 'es';
    await finished(page);
    says('millones');
    assertQuiet(page);
  });

  for (const then of ['and stays away', 'and comes back', 'and comes back before the answer'] as const) {
    test(`removed while a feed loads, ${then}`, async () => {
      const {own} = await executeServerCommand<{own: string}, object>('feed', {body: feedOf(helped), held: true});
      const page = await open({
        body: `<trafficking-stat feed="${own}" figure="helped"><p>the fallback</p></trafficking-stat>`,
      });
      const stat = the(page, 'trafficking-stat');
      const figure = event(stat, 'july30-figure');
      stat.remove();
      if (then === 'and comes back before the answer') page.document.body.append(stat);
      await executeServerCommand('feed-release', own);
      const second = page.document.createElement('trafficking-stat') as typeof stat;
      second.setAttribute('feed', own);
      second.setAttribute('figure', 'helped');
      const told = event(second, 'july30-figure');
      page.document.body.append(second);
      await told;
      if (then === 'and comes back') page.document.body.append(stat);
      if (then !== 'and stays away') {
        await figure;
        await finished(page);
        assert.include(seen(stat.shadowRoot), '1,200');
      }
      assert.lengthOf(await executeServerCommand<unknown[], string>('feed-requests', own), 1);
      assertQuiet(page);
    });
  }

  test('the only countdown, paused and moved, stays paused', async () => {
    const page = await open({body: '<div></div><world-day-countdown precision="second"></world-day-countdown>'});
    const countdown = the(page, 'world-day-countdown');
    const button = () => countdown.shadowRoot.querySelector('button')!;
    button().click();
    await finished(page);
    assert.equal(button().textContent, 'Resume');
    countdown.remove();
    page.document.querySelector('div')!.append(countdown);
    await finished(page);
    assert.equal(button().textContent, 'Resume');
    // One that is really gone takes the pause along: what is shown next runs.
    countdown.remove();
    await turn(page);
    page.document.body.append(countdown);
    await finished(page);
    assert.equal(button().textContent, 'Pause');
    assertQuiet(page);
  });

  test('what sticks pads the scrolling of the document it is in, and of no other', async () => {
    const page = await open({body: '<blue-heart-banner placement="top"></blue-heart-banner>'});
    const other = await openAt((await open({head: '', body: ''})).address, {height: 1200});
    const padding = ({window, document}: Opened) => window.getComputedStyle(document.documentElement).scrollPaddingTop;
    const banner = the(page, 'blue-heart-banner');
    assert.notEqual(padding(page), 'auto');
    other.document.body.append(banner);
    await banner.updateComplete;
    assert.equal(padding(page), 'auto');
    assert.equal(padding(other), `${banner.shadowRoot.querySelector('section')!.offsetHeight}px`);
    // It is measured against the window it is in: there it is too high for a low one.
    other.frame.style.height = '200px';
    await event(other.window, 'resize');
    assert.equal(padding(other), 'auto');
    other.frame.style.height = '1200px';
    await event(other.window, 'resize');
    assert.notEqual(padding(other), 'auto');
    page.document.body.append(banner);
    await banner.updateComplete;
    assert.equal(padding(other), 'auto');
    assert.notEqual(padding(page), 'auto');
    banner.remove();
    assert.equal(padding(page), 'auto');
    assertQuiet(page);
  });
});
