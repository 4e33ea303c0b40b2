import {assert} from 'chai';
import fc from 'fast-check';
import {contrast, measured, parseColour, schemes, shownRatio, type Rgb} from '../../demo/builder/contrast.js';

const ratio = (one: string, other: string): number => contrast(parseColour(one)!, parseColour(other)!);

suite('contrast', () => {
  test('of known pairs', () => {
    // Those that WCAG and its test tools name: https://www.w3.org/TR/WCAG22/#contrast-minimum
    for (const [one, other, known] of [
      ['#000', '#fff', 21],
      ['#777777', '#ffffff', 4.48],
      ['#767676', '#ffffff', 4.54],
      ['#0000ff', '#ffffff', 8.59],
      ['#ff0000', '#ffffff', 4],
      ['#949494', '#ffffff', 3.03],
      ['#123456', '#123456', 1],
    ] as const)
      assert.closeTo(ratio(one, other), known, 0.005, `${one} on ${other}`);
  });

  test('is the same both ways, and between 1 and 21', () => {
    const byte = fc.integer({min: 0, max: 255});
    const colour = fc.tuple(byte, byte, byte) as fc.Arbitrary<Rgb>;
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        assert.equal(contrast(one, other), contrast(other, one));
        assert.isAtLeast(contrast(one, other), 1);
        assert.isAtMost(contrast(one, other), 21.0001);
      }),
    );
  });

  test('is shown rounded down', () => {
    assert.deepEqual([4.49, 4.5, 2.999].map(shownRatio), [4.4, 4.5, 2.9]);
  });
});

suite('colours', () => {
  test('are read as browsers compute them', () => {
    assert.deepEqual(parseColour('#0af'), [0, 170, 255]);
    assert.deepEqual(parseColour(' #00AAFF '), [0, 170, 255]);
    assert.deepEqual(parseColour('rgb(0, 170, 255)'), [0, 170, 255]);
    for (const other of ['navy', 'rgba(0, 0, 0, 0.5)', '#12', '#1234', 'none', '']) assert.isUndefined(parseColour(other), other);
  });

  test('have two halves where they say so', () => {
    assert.deepEqual(schemes('light-dark(#14232b, #eaf1f4)'), {light: '#14232b', dark: '#eaf1f4'});
    assert.deepEqual(schemes('light-dark(rgb(1, 2, 3), rgb(4, 5, 6))'), {light: 'rgb(1, 2, 3)', dark: 'rgb(4, 5, 6)'});
    assert.deepEqual(schemes('#123'), {light: '#123', dark: '#123'});
  });

  test('of an element are measured against its surface, or against the page', () => {
    const usual = {
      '--july30-accent': '#0093cc',
      '--july30-ink': 'inherit',
      '--july30-muted': 'inherit',
      '--july30-surface': 'none',
      '--july30-line': 'currentColor',
    };
    const found = measured(usual);
    assert.deepEqual([...found.keys()].sort(), ['--july30-accent', '--july30-ink', '--july30-line', '--july30-muted']);
    assert.closeTo(found.get('--july30-accent')!.light!, ratio('#0093cc', '#fff'), 1e-9);
    assert.equal(found.get('--july30-accent')!.least, 3);
    assert.equal(found.get('--july30-muted')!.least, 4.5);
    const dark = measured({...usual, '--july30-surface': '#000', '--july30-ink': 'light-dark(#333, #ccc)'});
    assert.closeTo(dark.get('--july30-ink')!.light!, ratio('#333', '#000'), 1e-9);
    assert.closeTo(dark.get('--july30-ink')!.dark!, ratio('#ccc', '#000'), 1e-9);
    assert.closeTo(dark.get('--july30-line')!.dark!, ratio('#ccc', '#000'), 1e-9, 'that of the text');
  });

  test('that cannot be read are not measured', () => {
    assert.deepEqual(measured({'--july30-ink': 'inherit', '--july30-surface': 'url(x.png)'}).get('--july30-ink'), {least: 4.5});
  });

  test('of the defaults are enough', () => {
    const blueHeart = {
      '--july30-accent': '#0093cc',
      '--july30-ink': 'light-dark(#14232b, #eaf1f4)',
      '--july30-muted': 'inherit',
      '--july30-surface': 'light-dark(#f1f6f9, #12222b)',
      '--july30-line': 'currentColor',
    };
    for (const [name, {least, light, dark}] of measured(blueHeart)) {
      assert.isAtLeast(light!, least, name);
      assert.isAtLeast(dark!, least, name);
    }
  });
});
