import {assert} from 'chai';
import {columns, placeRule} from '../../demo/builder/place.js';
import {choice} from './choices.js';

const places = (...heights: number[]) => columns.map(({width}, index) => ({width, height: heights[index]!}));

suite('the rule that keeps the element’s place', () => {
  test('reserves what was measured, and more where the window is narrow', () => {
    assert.equal(
      placeRule(choice({element: 'stat'}, {places: places(10, 11.5, 14)})),
      'trafficking-stat:not(:defined) { display: block; min-block-size: 10em } ' +
        '@media (max-width: 640px) { trafficking-stat:not(:defined) { min-block-size: 11.5em } } ' +
        '@media (max-width: 480px) { trafficking-stat:not(:defined) { min-block-size: 14em } }',
    );
  });

  test('says each height once', () => {
    assert.equal(
      placeRule(choice({}, {places: places(4, 4, 4)})),
      'world-day-countdown:not(:defined) { display: block; min-block-size: 4em }',
    );
  });

  test('is not there before anything was measured, and where the page may move', () => {
    assert.equal(placeRule(choice({})), '');
    assert.equal(placeRule(choice({moving: true}, {places: places(4, 4, 4)})), '');
  });

  test('is not there for a banner that may be hidden', () => {
    const banner = (settings: Record<string, string>) =>
      placeRule(choice({element: 'blue-heart', settings}, {places: places(4, 4, 4)}));
    assert.notEqual(banner({}), '');
    assert.equal(banner({from: '07-01'}), '');
    assert.equal(banner({'dismiss-for': '30'}), '');
  });
});
