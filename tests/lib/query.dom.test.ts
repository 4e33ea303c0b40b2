import {assert} from 'chai';
import fc from 'fast-check';
import {setFromQuery} from '../../src/lib/query.js';

const attributes = (query: string): Record<string, string> => {
  const element = document.createElement('x-any');
  setFromQuery(element, new URLSearchParams(query));
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

  test('whatever the address says, it becomes data and throws nothing', () => {
    const pairs = fc.array(
      fc.tuple(fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^[a-z-]{1,12}$/)), fc.string({unit: 'binary'})),
    );
    fc.assert(
      fc.property(pairs, (given) => {
        for (const name of Object.keys(attributes(new URLSearchParams(given).toString())))
          assert.match(name, /^data-[a-z][a-z-]*$/);
      }),
    );
  });
});
