import {assert} from 'chai';
import fc from 'fast-check';
import {answers, type Known, recogniseHosts, sizeMessages} from '../../src/frame/hosts.js';

const size = {width: 500, height: 413};
const measured = () => size;

/** The hosts that a frame with this address knows. */
function knownFrom(address: string): Known {
  const known: Known = new Map();
  recogniseHosts(known, new URL(address, 'https://example.org'));
  return known;
}

const plain = '/embed/fr/stat.html';

/** What any host is told. */
const toAll = (address: string, height = 413) => [
  {'datawrapper-height': {[address]: height}},
  {sentinel: 'amp', type: 'embed-size', height},
  {sentinel: 'amp', type: 'embed-ready'},
];

suite('what hosts are told', () => {
  test('nothing but objects where nobody has greeted', () => {
    assert.deepEqual(sizeMessages(knownFrom(plain), size), toAll(plain));
  });

  const addresses: [name: string, address: string, said: unknown[]][] = [
    ['WordPress', `${plain}#?secret=a1B2c3D4e5`, [{message: 'height', value: 413, secret: 'a1B2c3D4e5'}, ...toAll(plain)]],
    ['WordPress, twice', `${plain}#?secret=old#?secret=new1`, [{message: 'height', value: 413, secret: 'new1'}, ...toAll(plain)]],
    ['WordPress without a secret', `${plain}#?secret=`, toAll(plain)],
    ['another fragment', `${plain}#top`, toAll(plain)],
    [
      'pym.js',
      `${plain}?initialWidth=700&childId=graphic&parentUrl=x`,
      ['pymxPYMxgraphicxPYMxheightxPYMx413', ...toAll(`${plain}?initialWidth=700&childId=graphic&parentUrl=x`)],
    ],
  ];
  for (const [name, address, said] of addresses)
    test(`by the frame’s address: ${name}`, () => assert.deepEqual(sizeMessages(knownFrom(address), size), said));

  test('by a later fragment', () => {
    const known = knownFrom(plain);
    recogniseHosts(known, new URL(`https://example.org${plain}#?secret=later1`));
    assert.deepInclude(sizeMessages(known, size), {message: 'height', value: 413, secret: 'later1'});
  });

  const heights: [height: number, told: number][] = [
    [0, 100],
    [99.9, 100],
    [100, 100],
    [100.01, 101],
    [412.5, 413],
    [2000, 2000],
  ];
  for (const [height, told] of heights)
    test(`${height} px is told as ${told}`, () => {
      assert.deepEqual(sizeMessages(knownFrom(plain), {width: 320.4, height}), toAll(plain, told));
      const known = knownFrom(plain);
      assert.deepEqual(
        answers(known, {type: 'iframe-child-init'}, () => ({width: 320.4, height})),
        [{type: 'iframe-resized', width: 321, height: told}],
      );
    });

  test('Datawrapper’s older hosts get a name that cannot leave their selector', () => {
    const known = knownFrom(`/it's/stat.html?label=a'b\\c`);
    const [message] = sizeMessages(known, size) as {'datawrapper-height': object}[];
    assert.notMatch(Object.keys(message!['datawrapper-height'])[0]!, /['\\]/);
  });
});

suite('what greetings are answered', () => {
  const version4 = '[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
  const version5 =
    '[iFrameSizer]frame1:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:undefined:5.5.9:-1::false';
  const legacy = '[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false';

  const greetings: [name: string, data: unknown, answer: unknown, later?: unknown][] = [
    [
      'WordPress',
      {message: 'ready', secret: 'a1B2c3D4e5'},
      {message: 'height', value: 413, secret: 'a1B2c3D4e5'},
      {message: 'height', value: 413, secret: 'a1B2c3D4e5'},
    ],
    ['iframe-resizer 4', version4, '[iFrameSizer]frame1:413:500:init:resizeObserver', '[iFrameSizer]frame1:413:500:resizeObserver'],
    ['iframe-resizer 5', version5, '[iFrameSizer]frame1:413:500:init:resizeObserver', '[iFrameSizer]frame1:413:500:resizeObserver'],
    [
      'iframe-resizer 1',
      '[iFrameSizer]frame1:8:false:false',
      '[iFrameSizer]frame1:413:500:init:resizeObserver',
      '[iFrameSizer]frame1:413:500:resizeObserver',
    ],
    [
      'open-iframe-resizer in the older language',
      legacy,
      '[iFrameSizer]ID:413:500:init:resizeObserver',
      '[iFrameSizer]ID:413:500:resizeObserver',
    ],
    ['open-iframe-resizer', {type: 'iframe-child-init'}, {type: 'iframe-resized', width: 500, height: 413}],
    ['open-iframe-resizer, asking', {type: 'iframe-get-child-dimensions'}, {type: 'iframe-resized', width: 500, height: 413}],
  ];
  for (const [name, data, answer, later = answer] of greetings)
    test(name, () => {
      const known = knownFrom(plain);
      // Every one of them: a host may not have listened to the first.
      for (let times = 0; times < 3; times++) assert.deepEqual(answers(known, data, measured), [answer]);
      assert.deepEqual(
        sizeMessages(known, size).filter((message) => !toAll(plain).some((one) => JSON.stringify(one) === JSON.stringify(message))),
        [later],
      );
    });

  test('a later greeting gives another name', () => {
    const known = knownFrom(`${plain}#?secret=first1`);
    answers(known, {message: 'ready', secret: 'second2'}, measured);
    const secrets = sizeMessages(known, size).flatMap((message) => (message as {secret?: string}).secret ?? []);
    assert.deepEqual(secrets, ['second2']);
  });

  test('pym.js asks again by the frame’s own name', () => {
    const known = knownFrom(`${plain}?childId=graphic`);
    assert.deepEqual(answers(known, 'pymxPYMxgraphicxPYMxwidthxPYMx700', measured), ['pymxPYMxgraphicxPYMxheightxPYMx413']);
    assert.deepEqual(answers(known, 'pymxPYMxotherxPYMxwidthxPYMx700', measured), []);
    assert.deepEqual(answers(known, 'pymxPYMxgraphicxPYMxviewport-iframe-positionxPYMx1 2', measured), []);
    assert.deepEqual(answers(knownFrom(plain), 'pymxPYMxgraphicxPYMxwidthxPYMx700', measured), []);
  });

  test('iframe-resizer asks again, once it has greeted', () => {
    const known = knownFrom(plain);
    assert.deepEqual(answers(known, '[iFrameSizer]resize', measured), []);
    answers(known, version5, measured);
    assert.deepEqual(answers(known, '[iFrameSizer]resize', measured), ['[iFrameSizer]frame1:413:500:resizeObserver']);
  });
});

suite('what is no greeting', () => {
  const trap = {
    get message(): string {
      throw new Error('a trap');
    },
    get type(): string {
      throw new Error('a trap');
    },
  };
  const nothing: [name: string, data: unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a number', 413],
    ['an empty text', ''],
    ['a text', 'ready'],
    ['a long text', 'x'.repeat(5_000_000)],
    ['a long text with a known beginning', '[iFrameSizer]' + 'x'.repeat(5_000_000)],
    ['a long text like a greeting', '[iFrameSizer]' + 'x'.repeat(201) + ':8:false:'],
    ['an array', ['ready']],
    ['ready without a secret', {message: 'ready'}],
    ['a secret that is no text', {message: 'ready', secret: 1234567890}],
    ['a secret that is an object', {message: 'ready', secret: {toString: () => 'a1B2c3D4e5'}}],
    ['a secret that is a text object', {message: 'ready', secret: new String('a1B2c3D4e5')}],
    ['a secret with markup', {message: 'ready', secret: '"><script>'}],
    ['a secret with a line more', {message: 'ready', secret: 'a1B2c3D4e5\n'}],
    ['a secret of a megabyte', {message: 'ready', secret: 'a'.repeat(1_000_000)}],
    ['another message of WordPress', {message: 'height', secret: 'a1B2c3D4e5', value: 1}],
    ['iframe-resizer’s page information', '[iFrameSizer]pageInfo:{"iframeHeight":150}'],
    ['iframe-resizer’s own message', '[iFrameSizer]message:"x":true:'],
    ['iframe-resizer without a name', '[iFrameSizer]:8:false:'],
    ['another kind of open-iframe-resizer', {type: 'iframe-resized', height: 1}],
    ['a kind that is no text', {type: ['iframe-child-init']}],
    ['a trap', trap],
    [
      'a trap inside',
      {
        message: 'ready',
        get secret() {
          throw new Error('a trap');
        },
      },
    ],
    [
      'a proxy of traps',
      new Proxy(
        {},
        {
          get() {
            throw new Error('a trap');
          },
        },
      ),
    ],
  ];
  for (const [name, data] of nothing)
    test(name, () => {
      const known = knownFrom(plain);
      const before = [...known];
      assert.deepEqual(answers(known, data, measured), []);
      assert.deepEqual([...known], before);
    });

  test('nor does a flood leave anything behind', () => {
    const known = knownFrom(plain);
    for (let times = 0; times < 20_000; times++) answers(known, {message: 'ready', secret: `s${times}`, type: 'x'}, measured);
    assert.equal(known.size, 4);
  });

  test('whatever it is, nothing is thrown and nothing answered', () => {
    const isGreeting = (data: unknown): boolean => {
      if (typeof data === 'string') return data.startsWith('[iFrameSizer]');
      const {message, type} = Object(data) as {message?: unknown; type?: unknown};
      return message === 'ready' || String(type).startsWith('iframe-');
    };
    const almost = fc.oneof(
      fc.anything({withBigInt: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true}),
      fc.string().map((text) => '[iFrameSizer' + text),
      fc.string().map((text) => 'pymxPYMx' + text),
      fc.record({message: fc.constantFrom('ready ', 'READY', 'height', ['ready']), secret: fc.anything()}),
      fc.record({type: fc.constantFrom('iframe', 'child-init', 1, null)}),
    );
    fc.assert(
      fc.property(almost, (data) => {
        fc.pre(!isGreeting(data));
        assert.deepEqual(answers(knownFrom(`${plain}?childId=graphic#?secret=a1B2c3D4e5`), data, measured), []);
      }),
      {numRuns: 2000},
    );
  });

  test('a greeting’s name comes back as it was, or not at all', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (secret, id) => {
        for (const message of answers(knownFrom(plain), {message: 'ready', secret}, measured))
          assert.deepEqual(message, {message: 'height', value: 413, secret: secret as string});
        for (const message of answers(knownFrom(plain), `[iFrameSizer]${id}:8:false:`, measured))
          assert.include(message as string, `[iFrameSizer]${id.split(':')[0]!}:413:500:`);
      }),
      {numRuns: 2000},
    );
  });
});
