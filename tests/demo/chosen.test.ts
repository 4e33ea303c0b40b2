import {assert} from 'chai';
import {fallbackOf, isOn, originOf, unfit, written, writtenTokens} from '../../demo/builder/chosen.js';
import {choice, own} from './choices.js';

const names = (given: ReturnType<typeof choice>): string[] => written(given).map(([name, value]) => `${name}=${value}`);

suite('what is chosen', () => {
  test('is written in the manifest’s order, without defaults, unknown names and bad values', () => {
    const settings = {
      calendar: '',
      precision: 'hour',
      'time-zone': 'local',
      theme: ' two\n lines ',
      href: 'javascript:0',
      other: '1',
    };
    assert.deepEqual(names(choice({settings})), ['precision=hour', 'theme=two lines', 'calendar=true']);
    assert.deepEqual(names(choice({settings: {calendar: 'false', precision: 'week'}})), []);
  });

  test('has no relative addresses, which would mean another thing on another page', () => {
    assert.deepEqual(names(choice({settings: {href: 'about.html'}})), []);
    assert.deepEqual(names(choice({settings: {href: 'https://example.org/a'}})), ['href=https://example.org/a']);
  });

  test('is a figure of ours, of a feed or of the site, and never two of them', () => {
    const all = {...own, figure: 'children', feed: 'https://example.org/feed.json'};
    const of = (settings: Record<string, string>): string[] => names(choice({element: 'stat', settings}));
    assert.deepEqual(of({figure: 'children'}), ['figure=children']);
    assert.deepEqual(of({figure: 'anything', feed: 'https://example.org/feed.json'}), [
      'figure=anything',
      'feed=https://example.org/feed.json',
    ]);
    assert.notInclude(of(all).join(), 'figure=');
    assert.notInclude(of(all).join(), 'feed=');
    assert.include(of(all), 'value=1200');
    assert.deepEqual(
      ['own', 'feed', 'catalogue'],
      [all, {feed: ''}, {}].map((settings) => originOf(choice({settings}).state)),
    );
  });

  test('is unfit without a source, and where another figure would be shown', () => {
    const of = (settings: Record<string, string>): readonly string[] => unfit(choice({element: 'stat', settings}));
    assert.deepEqual(of({}), []);
    assert.deepEqual(of(own), []);
    assert.deepEqual(of({...own, source: ''}), ['source']);
    assert.deepEqual(of({figure: 'other'}), ['figure']);
    assert.deepEqual(of({feed: ''}), ['feed']);
    assert.deepEqual(of({feed: 'https://example.org/feed.json', figure: 'theirs'}), []);
    assert.deepEqual(unfit(choice({settings: {value: ''}})), [], 'only a stat has figures');
  });

  test('reads switches as the script does', () => {
    assert.deepEqual([undefined, '', 'true', 'no', '0', '“false”'].map(isOn), [false, true, true, false, false, false]);
  });

  test('has no custom property that could end its rule', () => {
    const tokens = {'--july30-accent': 'red}</style>', '--july30-font': "'A B', serif", '--july30-other': 'x'};
    assert.deepEqual(writtenTokens(choice({tokens})), [['--july30-font', "'A B', serif"]]);
  });
});

suite('its fallback', () => {
  test('says the same facts as the element', () => {
    const {text, link, href} = fallbackOf(choice({element: 'stat', settings: {figure: 'women-and-girls'}}));
    assert.include(text, '61% of the trafficking victims detected in 2022 were women and girls.');
    assert.equal(link, 'Source: UNODC, Global Report on Trafficking in Persons 2024');
    assert.match(href, /^https:/);
  });

  test('speaks the language of the embed, else that of the builder', () => {
    assert.match(fallbackOf(choice({lang: 'es'}, {textLang: 'fr'})).link, /^30 de julio/);
    assert.match(fallbackOf(choice({}, {textLang: 'fr'})).link, /^30\u00a0juillet/);
  });

  test('is the site’s own message, or its own figure with place, years, exactness and caveats', () => {
    const {text, link} = fallbackOf(choice({element: 'blue-heart', message: ' Our\nwords. '}));
    assert.deepEqual([text, link], ['Our words.', 'Blue Heart Campaign']);
    const more = {...own, place: 'France', since: '2020', qualifier: 'about', caveat: 'estimate detected'};
    assert.deepEqual(fallbackOf(choice({element: 'stat', settings: more})), {
      text: 'about 1,200 people helped (France, 2020–2025). This is an estimate, not a count. These are detected victims, not all victims.',
      space: ' ',
      link: 'Source: The Institute, Report',
      href: 'https://example.org/report',
    });
    assert.include(fallbackOf(choice({element: 'stat', settings: {...own, caveat: 'Read it so.'}})).text, 'Read it so.');
  });

  test('leads where the countdown does, and tells the Day where a feed is not known', () => {
    assert.equal(fallbackOf(choice({settings: {href: 'https://example.org/day'}})).href, 'https://example.org/day');
    const feed = {feed: 'https://example.org/feed.json'};
    assert.include(fallbackOf(choice({element: 'stat', settings: feed})).link, '30 July');
  });
});
