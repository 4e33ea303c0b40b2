import {assert} from 'chai';
import {tabIds, tabs} from '../../demo/builder/address.js';
import {all, loadAxe, one, openBuilder, until} from '../demo/open-builder.js';
import {close} from './open.js';

suite('the builder', () => {
  teardown(close);

  suite('for everybody', () => {
    for (const ui of ['en', 'fr', 'ar']) {
      for (const element of ['countdown', 'stat&value=', 'blue-heart']) {
        test(`axe finds nothing in ${ui}, in any tab, for ${element}`, async () => {
          const builder = await openBuilder(`?ui=${ui}#element=${element}`, {}, 800);
          const {document, window} = builder;
          one<HTMLDetailsElement>(builder, 'details').open = true;
          const axe = await loadAxe(document);
          assert.deepEqual(await axe(), []);
          for (const tab of tabIds) {
            for (const id of element === 'countdown' ? tabs[tab] : tabs[tab].slice(0, 1)) {
              window.location.hash = `#element=${element}&kind=${id}`;
              await until(() => one(builder, `#tab-${tab}`).getAttribute('aria-selected') === 'true');
              // The form follows the tab; beside it, only what is to be copied is another one.
              const whole = element === 'countdown' && id === tabs[tab][0];
              assert.deepEqual(await axe(whole ? document : one(builder, 'section.copy')), [], id);
            }
          }
        });
      }

      test(`fits into 320 px in ${ui}`, async () => {
        for (const element of ['countdown', 'stat&value=12', 'blue-heart']) {
          const builder = await openBuilder(`?ui=${ui}#element=${element}`, {}, 320);
          one<HTMLDetailsElement>(builder, 'details').open = true;
          for (const tab of tabIds) {
            one(builder, `#tab-${tab}`).click();
            const {scrollWidth} = builder.document.documentElement;
            assert.isAtMost(scrollWidth, 320, tab);
          }
        }
      });
    }

    test('the preview stays in sight beside the settings, and never over the embed', async () => {
      const builder = await openBuilder('?ui=en#element=stat');
      const box = (selector: string) => one(builder, selector).getBoundingClientRect();
      one<HTMLDetailsElement>(builder, '.look details').open = true;
      one(builder, '.look').scrollIntoView();
      assert.isAtLeast(box('.beside').top, 0);
      assert.isBelow(box('.beside').top, 100);
      one(builder, '[role="tablist"]').scrollIntoView();
      assert.isAtMost(box('.beside').bottom, box('section.copy').top);
    });

    test('fields, tabs and buttons are large enough to be hit', async () => {
      const builder = await openBuilder('?ui=en#element=stat&value=', {}, 320);
      for (const target of all(
        builder,
        'a, button, input:not([type="checkbox"], [type="radio"]), select, summary, label:has(input)',
      )) {
        const {width, height} = target.getBoundingClientRect();
        if (target.className !== 'skip') assert.isAtLeast(Math.min(width, height), 24, target.outerHTML.slice(0, 80));
      }
    });
  });
});
