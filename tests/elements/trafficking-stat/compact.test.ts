import {assert} from 'chai';
import {TraffickingStat} from '../../../src/elements/trafficking-stat/trafficking-stat.js';
import {mount} from '../mount.js';
import {part, type Stat, watchStats} from './stat.js';

suite('<trafficking-stat>', () => {
  watchStats();

  suite('compact', () => {
    const details = (element: Stat) => element.shadowRoot.querySelector('details');
    const link = (element: Stat) => element.shadowRoot.querySelector('a')!;

    test('puts caveat and source behind a disclosure', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      assert.isFalse(details(element)!.open);
      assert.isFalse(link(element).checkVisibility());
      assert.include(details(element)!.textContent, 'These are detected victims, not all victims.');
      assert.isTrue(details(element)!.contains(link(element)));
      const summary = element.shadowRoot.querySelector('summary')!;
      assert.equal(summary.textContent, 'About this figure');
      assert.isAtLeast(summary.getBoundingClientRect().height, 24);
      summary.click();
      assert.isTrue(details(element)!.open);
      assert.isTrue(link(element).checkVisibility());
      summary.click();
      assert.isFalse(details(element)!.open);
    });

    test('keeps the figure itself outside', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact view="pictogram"');
      assert.isFalse(details(element)!.contains(part(element, 'sentence')));
      assert.isFalse(details(element)!.contains(part(element, 'picture')));
    });

    test('is off unless asked for', async () => {
      for (const off of [
        '',
        'compact="false"',
        'compact="0"',
        'compact="no"',
        'data-compact="false"',
        'compact="false" data-compact',
      ])
        assert.isNull(details(await mount(TraffickingStat, off)), off);
      for (const on of ['compact', 'compact="true"', 'data-compact', 'data-compact=""'])
        assert.isNotNull(details(await mount(TraffickingStat, on)), on);
    });

    test('opens for print, at once', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(details(element)!.open);
      assert.isTrue(link(element).checkVisibility());
    });

    test('is as it was after print', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      for (const open of [true, false]) {
        details(element)!.open = open;
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        assert.equal(details(element)!.open, open);
      }
    });

    test('opens for print also when it was asked for a moment ago', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      element.compact = true;
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(details(element)!.open);
    });

    test('does nothing for print once it is removed', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      assert.isFalse(details(element)!.open);
    });
  });
});
