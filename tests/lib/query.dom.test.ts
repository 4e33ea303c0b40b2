import {assert} from 'chai';
import fc from 'fast-check';
import {linkSettings, pageSettings, setFromQuery} from '../../src/lib/query.js';

const attributes = (query: string, names?: readonly string[]): Record<string, string> => {
  const element = document.createElement('x-any');
  setFromQuery(element, new URLSearchParams(query), names);
  return Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
};

suite('settings from an address', () => {
  const cases: [query: string, expected: Record<string, string>][] = [
    ['', {}],
    ['precision=hour&time-zone=Europe%2FParis', {'data-precision': 'hour', 'data-time-zone': 'Europe/Paris'}],
    ['calendar', {'data-calendar': ''}],
    ['theme=a+b%20c', {'data-theme': 'a b c'}],
    ['precision=hour&precision=minute', {'data-precision': 'minute'}],
    ['july30=countdown&utm_source=x&ver2=1&A=1&=1&-=1&a b=1&a%3E=1', {}],
    [
      'onclick=alert()&style=color:red&href=javascript:1',
      {'data-onclick': 'alert()', 'data-style': 'color:red', 'data-href': 'javascript:1'},
    ],
  ];
  for (const [query, expected] of cases) test(query || 'nothing', () => assert.deepEqual(attributes(query), expected));

  test('the language is the attribute that every element has', () => assert.deepEqual(attributes('lang=fr'), {lang: 'fr'}));

  test('of a stranger’s address only the names that are listed count', () => {
    const query = 'precision=hour&helpline=US&feed=x&Precision=x&data-view=x';
    assert.deepEqual(attributes(query, linkSettings), {'data-precision': 'hour'});
    assert.deepEqual(attributes(query, pageSettings), {'data-precision': 'hour', 'data-helpline': 'US'});
    assert.deepEqual(attributes(query, []), {});
  });

  test('neither list has a setting that asks, leads or speaks for somebody', () => {
    const harmful = 'feed href link-text value label source source-url caveat theme placement dismiss-for campaign';
    for (const name of harmful.split(' ')) assert.notInclude(pageSettings, name);
    assert.includeMembers([...pageSettings], [...linkSettings]);
  });

  test('whatever the address says, it becomes data and throws nothing', () => {
    const pairs = fc.array(
      fc.tuple(fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^[a-z-]{1,12}$/)), fc.string({unit: 'binary'})),
    );
    fc.assert(
      fc.property(pairs, (given) => {
        for (const name of Object.keys(attributes(new URLSearchParams(given).toString())))
          assert.match(name, /^(lang|data-[a-z][a-z-]*)$/);
      }),
    );
  });
});
