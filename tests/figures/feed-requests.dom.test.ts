import {assert} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {figuresOf} from '../../src/figures/feed.js';
import {heard, mount} from '../elements/mount.js';
import {feedOf, helped, serve} from './feeds.js';
import {answering, assertFallback, sentence, shown, told, watchFeeds} from './stat-with-feed.js';

suite('a feed', () => {
  const {events, warnings, assertDead} = watchFeeds();

  suite('asks for nothing of the visitor:', () => {
    teardown(() => {
      document.cookie = 'visitor=; path=/; max-age=0';
    });

    /** What is said about the visitor. */
    const assertSilent = ({headers, method}: {headers: Readonly<Record<string, string>>; method: string}): void => {
      assert.equal(method, 'GET');
      for (const name of ['cookie', 'referer', 'authorization']) assert.notProperty(headers, name);
    };

    test('no cookie and no referrer to its own origin', async () => {
      document.cookie = 'visitor=7; path=/';
      const [, feed] = await answering({body: feedOf(helped)});
      const requests = await feed.requests();
      assert.lengthOf(requests, 1);
      assertSilent(requests[0]!);
      // Nor does the feed leave one.
      assert.notInclude(document.cookie, 'july30-feed');
      // The same page does send them when it asks itself.
      await fetch(feed.own);
      const [, control] = await feed.requests();
      assert.include(control!.headers['cookie'], 'visitor=7');
      assert.property(control!.headers, 'referer');
    });

    test('no cookie and no referrer to another origin', async () => {
      document.cookie = 'visitor=7; path=/';
      const feed = await serve({body: feedOf(helped)});
      await shown(feed.other);
      const requests = await feed.requests();
      assert.lengthOf(requests, 1);
      assertSilent(requests[0]!);
    });

    test('no cookie and no referrer after a redirect', async () => {
      document.cookie = 'visitor=7; path=/';
      const target = await serve({body: feedOf(helped)});
      const [element, feed] = await answering({status: 302, headers: {location: target.own}});
      assert.include(heard(element.shadowRoot), sentence);
      for (const request of [...(await feed.requests()), ...(await target.requests())]) assertSilent(request);
    });
  });

  suite('comes from', () => {
    test('the page’s own origin, redirected or not', async () => {
      const target = await serve({body: feedOf(helped)});
      for (const status of [301, 302, 303, 307, 308]) {
        const [element] = await answering({status, headers: {location: target.own}});
        assert.include(heard(element.shadowRoot), sentence, String(status));
      }
      assert.deepEqual(warnings, []);
    });

    test('no other http origin', async () => {
      const feed = await serve({body: feedOf(helped)});
      assertDead(await shown(feed.other), feed, /neither https nor of this page/, feed.other);
    });

    test('no other http origin by a redirect', async () => {
      const target = await serve({body: feedOf(helped)});
      const [element, feed] = await answering({status: 302, headers: {location: target.other}});
      assertDead(element, feed, /neither https nor of this page/);
    });

    test('no origin that does not share it', async () => {
      const feed = await serve({body: feedOf(helped), cors: false});
      assertDead(await shown(feed.other), feed, /./, feed.other);
    });

    test('no redirect that goes round in circles', async () => {
      const feed = await serve({status: 302, headers: {location: '?'}});
      const element = await shown(feed.own);
      assertDead(element, feed, /./);
    });

    for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://localhost/feed', 'http://', 'blob:x', ''])
      test(`no address like "${address}"`, async () => {
        const element = await shown(address);
        assertFallback(element);
        assert.lengthOf(warnings, 1);
        assert.include(warnings[0], 'no web address');
        assert.equal(events[0]!.reason, 'it is no web address');
      });

    // Only this engine can be told to trust a certificate that nobody vouches for.
    if (navigator.userAgent.includes('Chrome'))
      test('another origin with TLS, redirected or not', async () => {
        await executeServerCommand('cdp:Security.setIgnoreCertificateErrors', {ignore: true});
        try {
          document.cookie = 'visitor=7; path=/';
          const feed = await serve({body: feedOf(helped)});
          assert.include(heard((await shown(feed.secure)).shadowRoot), sentence);
          const moved = await serve({status: 302, headers: {location: feed.secure}});
          assert.include(heard((await shown(moved.own)).shadowRoot), sentence);
          assert.deepEqual(warnings, []);
          for (const {origin, headers} of await feed.requests()) {
            assert.equal(origin, 'secure');
            assert.notProperty(headers, 'cookie');
            assert.notProperty(headers, 'referer');
          }
          const back = await serve({status: 302, headers: {location: feed.other, 'access-control-allow-origin': '*'}});
          assertFallback(await shown(back.secure));
        } finally {
          await executeServerCommand('cdp:Security.setIgnoreCertificateErrors', {ignore: false});
          document.cookie = 'visitor=; path=/; max-age=0';
        }
      });
  });

  suite('is asked once', () => {
    test('however many elements ask, and however they write its address', async () => {
      const feed = await serve({body: feedOf(helped), held: true});
      const elements = await Promise.all(
        Array.from({length: 60}, (_, index) =>
          mount(TraffickingStat, `figure="helped" feed="${index % 2 ? feed.own : location.origin + feed.own}">The fact`),
        ),
      );
      const all = new Promise<void>((done) => {
        document.addEventListener('july30-figure', () => events.length === 60 && done());
      });
      await feed.release();
      await all;
      for (const element of elements) assert.include(heard(element.shadowRoot), sentence);
      await shown(feed.own);
      assert.lengthOf(await feed.requests(), 1);
    });

    test('also when it is dead', async () => {
      const [first, feed] = await answering({status: 500});
      const second = await shown(feed.own);
      first.feed = '/feed/elsewhere';
      await told();
      first.feed = feed.own;
      await told();
      assertFallback(first);
      assertFallback(second);
      assert.lengthOf(await feed.requests(), 1);
    });

    test('by code as well', async () => {
      const feed = await serve({body: feedOf(helped)});
      const [one, other] = await Promise.all([
        figuresOf(feed.own, location.href),
        figuresOf(feed.own.slice(6), new URL('/feed/', location.href).href),
      ]);
      assert.deepEqual([...one.keys()], ['helped']);
      assert.strictEqual(one, other);
      assert.lengthOf(await feed.requests(), 1);
    });
  });

  suite('while it is awaited', () => {
    test('leaves the fallback, and says nothing', async () => {
      const feed = await serve({body: feedOf(helped), held: true});
      const element = await mount(TraffickingStat, `figure="helped" feed="${feed.own}">The fact <a href="#">as text</a>`);
      assertFallback(element);
      // The request is under way, and nothing is said yet.
      while ((await feed.requests()).length === 0);
      assertFallback(element);
      assert.deepEqual(events, []);
      const answered = told();
      await feed.release();
      await answered;
      assert.include(heard(element.shadowRoot), sentence);
      assert.deepEqual(warnings, []);
    });

    test('never shows a figure of the catalogue instead', async () => {
      const feed = await serve({status: 500, held: true});
      const element = await mount(TraffickingStat, `figure="children" feed="${feed.own}">The fact <a href="#">as text</a>`);
      assertFallback(element);
      const answered = told();
      await feed.release();
      await answered;
      assertFallback(element);
    });

    test('may lose its element', async () => {
      const feed = await serve({body: feedOf(helped), held: true});
      const removed = await mount(TraffickingStat, `figure="helped" feed="${feed.own}">The fact`);
      removed.remove();
      const kept = told();
      const other = await mount(TraffickingStat, `figure="helped" feed="${feed.own}">The fact`);
      await feed.release();
      await kept;
      await removed.updateComplete;
      assert.include(heard(other.shadowRoot), sentence);
      assert.deepEqual(warnings, []);
      // Back in the page it is as it should be.
      document.body.append(removed);
      await removed.updateComplete;
      assert.include(heard(removed.shadowRoot), sentence);
    });

    test('gives way to another feed', async () => {
      const slow = await serve({body: feedOf({...helped, value: 1}), held: true});
      const fast = await serve({body: feedOf({...helped, value: 2})});
      const element = await mount(TraffickingStat, `figure="helped" feed="${slow.own}">The fact`);
      const answered = told();
      element.setAttribute('feed', fast.own);
      await answered;
      assert.include(heard(element.shadowRoot), '2 people helped (2024)');
      await slow.release();
      await figuresOf(slow.own, location.href);
      await element.updateComplete;
      assert.include(heard(element.shadowRoot), '2 people helped (2024)');
      assert.lengthOf(events, 1);
    });

    test('gives way to the catalogue', async () => {
      const feed = await serve({body: feedOf(helped), held: true});
      const element = await mount(TraffickingStat, `figure="children" feed="${feed.own}">The fact`);
      element.removeAttribute('feed');
      await element.updateComplete;
      assert.include(heard(element.shadowRoot), '38% of the trafficking victims detected in 2022 were children.');
      await feed.release();
    });
  });

  test('gives way when it is dead and another is named', async () => {
    const [element] = await answering({status: 500});
    assertFallback(element);
    const good = await serve({body: feedOf(helped)});
    const answered = told();
    element.feed = good.own;
    await answered;
    assert.include(heard(element.shadowRoot), sentence);
  });
});
