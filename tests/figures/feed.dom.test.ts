import {assert} from 'chai';
import {feedLimits} from '../../src/figures/feed.js';
import {heard} from '../elements/mount.js';
import {type Answer, feedOf, helped} from './feeds.js';
import type {Told} from '../elements/trafficking-stat/stat.js';
import {answering, assertFallback, limits, sentence, shown, watchFeeds} from './stat-with-feed.js';

suite('a feed', () => {
  const {events, warnings, assertDead} = watchFeeds();

  test('that is good gives its figure', async () => {
    const [element, feed] = await answering({body: feedOf(helped)});
    assert.include(heard(element.shadowRoot), sentence);
    assert.include(heard(element.shadowRoot), 'Source: Example Centre, Annual Report 2024');
    assert.equal(element.shadowRoot.querySelector('a')?.href, 'https://example.org/report');
    assert.notInclude(heard(element.shadowRoot), 'as text');
    assert.isNull(element.shadowRoot.querySelector('slot:not([hidden])'));
    assert.lengthOf(await feed.requests(), 1);
    assert.deepEqual(warnings, []);
  });

  test('tells of its figure by an event', async () => {
    const [element] = await answering({body: feedOf({...helped, place: 'Belgium', qualifier: 'about'})});
    assert.lengthOf(events, 1);
    const [event] = events as [Told];
    assert.equal(event.type, 'july30-figure');
    assert.deepEqual({...event.figure}, {...helped, place: 'Belgium', qualifier: 'about'} as never);
    assert.equal(event.target, element);
    assert.isTrue(event.bubbles && event.composed);
  });

  test('is chosen from by id, and nothing but the id', async () => {
    const body = feedOf(helped, {...helped, id: 'forced-labour', value: 7, label: 'places'}, {...helped, id: '5', value: 5});
    const [element, feed] = await answering({body}, 'figure="forced-labour"');
    assert.include(heard(element.shadowRoot), '7 places (2024)');
    const other = await shown(feed.own, 'figure="5"');
    assert.include(heard(other.shadowRoot), '5 people helped (2024)');
  });

  test('that lacks the figure leaves the fallback, though the catalogue has it', async () => {
    const [element] = await answering({body: feedOf(helped)}, 'figure="children"');
    assertFallback(element);
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'figure="children"');
    assert.include(warnings[0], 'helped');
    assert.deepEqual(
      events.map(({type}) => type),
      ['july30-figure-error'],
    );
  });

  test('is not mixed with the catalogue where no figure is named', async () => {
    const [element] = await answering({body: feedOf(helped)}, '');
    assertFallback(element);
  });

  test('shows texts in the language of the page', async () => {
    const label = {en: 'people helped', fr: 'personnes aidées'};
    const body = feedOf({...helped, label, place: {en: 'Belgium', fr: 'Belgique'}});
    const [element, feed] = await answering({body}, 'figure="helped" lang="fr"');
    assert.include(heard(element.shadowRoot).replaceAll(/\s/g, ' '), '1 200 personnes aidées (Belgique, 2024)');
    const russian = await shown(feed.own, 'figure="helped" lang="ru"');
    assert.include(heard(russian.shadowRoot), 'people helped (Belgium, 2024)');
  });

  test('brings its own series', async () => {
    const series = [
      {year: 2023, value: 1000},
      {year: 2024, value: 1200},
    ];
    const [element] = await answering({body: feedOf({...helped, series})}, 'figure="helped" view="trend"');
    assert.include(heard(element.shadowRoot), 'From 1,000 in 2023 to 1,200 in 2024.');
    assert.deepEqual(warnings, []);
  });

  suite('in part bad', () => {
    const bad = feedOf({...helped, id: 'worse', sourceUrl: 'javascript:alert(1)'}, helped, 'x', {
      ...helped,
      year: '2024',
      source: '',
    });

    test('gives its good figures, and one warning that names the paths', async () => {
      const [element, feed] = await answering({body: bad});
      assert.include(heard(element.shadowRoot), sentence);
      assert.lengthOf(warnings, 1);
      for (const path of [feed.own, 'figures.0.sourceUrl', 'figures.2.figure', 'figures.3.year', 'figures.3.source'])
        assert.include(warnings[0], path);
      assert.notInclude(warnings[0], 'figures.1');
      await shown(feed.own);
      assert.lengthOf(warnings, 1);
    });

    test('never shows a bad record', async () => {
      const [element] = await answering({body: bad}, 'figure="worse"');
      assertFallback(element);
      assert.lengthOf(warnings, 2);
    });
  });

  test('wholly bad leaves the fallback', async () => {
    const [element] = await answering({body: feedOf({...helped, source: undefined}, {}, null)});
    assertFallback(element);
    assert.include(warnings.join('\n'), 'figures.0.source');
    assert.deepEqual(
      events.map(({type}) => type),
      ['july30-figure-error'],
    );
  });

  const dead: [name: string, answer: Answer, reason: RegExp][] = [
    ['not JSON', {body: '<!doctype html><title>Figures</title>'}, /./],
    ['empty', {body: ''}, /./],
    ['cut off', {body: feedOf(helped).slice(0, -3)}, /./],
    ['JSON with a NaN', {body: feedOf(helped).replace('1200', 'NaN')}, /./],
    ['of another version', {body: feedOf(helped).replace('"version":1', '"version":2')}, /"version": 1/],
    ['of a version in words', {body: feedOf(helped).replace('"version":1', '"version":"1"')}, /"version": 1/],
    ['without a version', {body: JSON.stringify({figures: [helped]})}, /"version": 1/],
    ['without figures', {body: '{"version": 1}'}, /figures/],
    ['with figures by id', {body: JSON.stringify({version: 1, figures: {helped}})}, /figures/],
    ['null', {body: 'null'}, /"version": 1/],
    ['a list', {body: JSON.stringify([helped])}, /"version": 1/],
    ['a version from a prototype', {body: `{"__proto__": ${feedOf(helped)}}`}, /"version": 1/],
    ['not found', {status: 404, body: feedOf(helped)}, /404/],
    ['an error of the server', {status: 500, body: feedOf(helped)}, /500/],
    ['no content', {status: 204}, /./],
  ];
  for (const [name, answer, reason] of dead)
    test(`that is ${name} leaves the fallback`, async () => {
      const [element, feed] = await answering(answer);
      assertDead(element, feed, reason);
      assert.lengthOf(await feed.requests(), 1);
    });

  test('is judged by what stands in it, not by its content type', async () => {
    for (const type of ['text/html', 'text/plain; charset=iso-8859-1', 'application/octet-stream', 'image/png', 'x']) {
      const body = feedOf({...helped, label: 'personnes aidées'});
      const [element] = await answering({body, headers: {'content-type': type, 'x-content-type-options': 'nosniff'}});
      assert.include(heard(element.shadowRoot), '1,200 personnes aidées (2024)');
    }
    assert.deepEqual(warnings, []);
  });

  test('may begin with a byte order mark', async () => {
    const [element] = await answering({body: '\ufeff' + feedOf(helped)});
    assert.include(heard(element.shadowRoot), sentence);
  });

  suite('has limits:', () => {
    test('ten seconds and 256 KB', () => {
      assert.deepEqual(limits, {time: 10_000, bytes: 262_144});
    });

    test('one that says nothing for too long is given up', async () => {
      feedLimits.time = 150;
      const [element, feed] = await answering({body: feedOf(helped), held: true});
      assertDead(element, feed, /./);
      await feed.abandoned();
    });

    test('one that hangs half-way is given up', async () => {
      feedLimits.time = 150;
      const [element, feed] = await answering({body: feedOf(helped).slice(0, 60), then: 'hang'});
      assertDead(element, feed, /./);
      await feed.abandoned();
    });

    test('one that hangs after the last figure is given up', async () => {
      feedLimits.time = 150;
      const [element, feed] = await answering({body: feedOf(helped), then: 'hang'});
      assertDead(element, feed, /./);
      await feed.abandoned();
    });

    test('one that keeps on talking is given up when its time is over', async () => {
      feedLimits.time = 300;
      const [element, feed] = await answering({body: feedOf(helped), then: 'trickle'});
      assertDead(element, feed, /./);
      await feed.abandoned();
    });

    test('one of just the size allowed is read', async () => {
      const [element] = await answering({body: feedOf(helped), filler: 262_144 - feedOf(helped).length});
      assert.include(heard(element.shadowRoot), sentence);
    });

    test('one that is a byte larger is not', async () => {
      const [element, feed] = await answering({body: feedOf(helped), filler: 262_145 - feedOf(helped).length});
      assertDead(element, feed, /262144 bytes/);
    });

    test('one that never ends is given up at the limit', async () => {
      feedLimits.bytes = 2_000;
      feedLimits.time = 60_000;
      const [element, feed] = await answering({body: feedOf(helped), filler: 1_000_000, then: 'hang'});
      assertDead(element, feed, /2000 bytes/);
      await feed.abandoned();
    });

    test('bytes are counted, not letters', async () => {
      feedLimits.bytes = 1_000;
      const body = feedOf({...helped, label: '人'.repeat(280)});
      assert.isBelow(body.length, 1_000);
      const [element, feed] = await answering({body});
      assertDead(element, feed, /1000 bytes/);
    });
  });

  suite('that is hostile', () => {
    test('cannot use __proto__', async () => {
      const text = JSON.stringify(helped).slice(1);
      const body = `{"__proto__": {"polluted": 1}, "version": 1, "figures": [{"__proto__": {"polluted": 1, "caveat": "never said"}, ${text},
        {"__proto__": ${JSON.stringify({...helped, id: 'lent'})}}, {"id": "__proto__", ${text.replace('"id":"helped",', '')}]}`;
      const [element, feed] = await answering({body});
      assert.include(heard(element.shadowRoot), sentence);
      assert.notInclude(heard(element.shadowRoot), 'never said');
      assert.notProperty({}, 'polluted');
      assert.include(heard((await shown(feed.own, 'figure="__proto__"')).shadowRoot), sentence);
      for (const figure of ['lent', 'constructor', 'toString', 'hasOwnProperty'])
        assertFallback(await shown(feed.own, `figure="${figure}"`));
    });

    for (const sourceUrl of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', '//example.org/', ' java\nscript:x'])
      test(`cannot link to ${JSON.stringify(sourceUrl)}`, async () => {
        const [element] = await answering({body: feedOf({...helped, sourceUrl})});
        assertFallback(element);
        assert.include(warnings[0], 'figures.0.sourceUrl');
      });

    test('has its markup shown as text', async () => {
      const markup = '<img src=x onerror="document.title=1"><b>{value}*[x]</b>';
      const hostile = {...helped, label: markup, place: markup, source: markup, caveat: markup};
      const [element] = await answering({body: feedOf(hostile)});
      const text = heard(element.shadowRoot);
      assert.include(text, `1,200 ${markup} (${markup}, 2024)`);
      assert.include(text, `Source: ${markup}`);
      assert.equal(text.split(markup).length - 1, 4);
      assert.isNull(element.shadowRoot.querySelector('img, b, script'));
    });

    const values: [name: string, json: string][] = [
      ['1e308', '1e308'],
      ['-1e308', '-1e308'],
      ['a number beyond all numbers', '1e999'],
      ['a number in words', '"1200"'],
      ['nothing', 'null'],
      ['a list', '[1200]'],
      ['true', 'true'],
    ];
    for (const [name, value] of values)
      test(`has no value that is ${name}`, async () => {
        const [element] = await answering({body: feedOf(helped).replace('1200', value)});
        assertFallback(element);
        assert.include(warnings[0], 'figures.0.value');
      });

    test('of 10,000 bad records gives one short warning', async () => {
      const [element] = await answering({before: '{"version": 1, "figures": [', body: '{"id": 1}', times: 10_000, after: ']}'});
      assertFallback(element);
      const [first] = warnings;
      assert.include(first, 'figures.0.');
      assert.isBelow(first!.length, 500);
    });

    test('of 10,000 good records is too large', async () => {
      const [element, feed] = await answering({
        ...{before: '{"version": 1, "figures": [', body: JSON.stringify(helped), times: 10_000, after: ']}'},
      });
      assertDead(element, feed, /262144 bytes/);
    });

    test('of 10,000 good records is read where the limit allows it', async () => {
      feedLimits.bytes = 10_000_000;
      const [element] = await answering({
        ...{before: '{"version": 1, "figures": [', body: JSON.stringify(helped), times: 10_000, after: ']}'},
      });
      assert.include(heard(element.shadowRoot), sentence);
      assert.deepEqual(warnings, []);
    });

    test('nests as deep as it likes', async () => {
      const deep = '['.repeat(50_000) + ']'.repeat(50_000);
      const body = `{"version": 1, "figures": [{"id": ${deep}}, ${JSON.stringify(helped)}]}`;
      const [element] = await answering({body});
      // Engines differ in how deep they read; either way nothing escapes.
      if (warnings[0]?.includes('figures.0.id')) assert.include(heard(element.shadowRoot), sentence);
      else assertFallback(element);
    });
  });
});
