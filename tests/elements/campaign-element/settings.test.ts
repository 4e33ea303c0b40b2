import {assert} from 'chai';
import {mount, warnings} from '../mount.js';
import {early, inside, Sample, watchSample} from './sample.js';

suite('CampaignElement', () => {
  watchSample();

  suite('settings', () => {
    const rows: [name: string, markup: string, expected: string][] = [
      ['none', '', 'finished end'],
      ['an attribute', 'word="hello"', 'hello end'],
      ['its data- form', 'data-word="hello"', 'hello end'],
      ['both: the attribute wins', 'data-word="data" word="hello"', 'hello end'],
      ['two words', 'link-text="act now"', 'finished act now end'],
      ['two words, data- form', 'data-link-text="act now"', 'finished act now end'],
      ['a switch', 'compact', 'finished compact end'],
      ['a switch, data- form', 'data-compact', 'finished compact end'],
      ['a switch that is off', 'compact="false"', 'finished end'],
      ['a switch that is off, data- form', 'data-compact="0"', 'finished end'],
      ['off beats on behind it', 'compact="no" data-compact', 'finished end'],
      ['quotes', 'word="„hello“"', 'hello end'],
      ['an empty one is not absent', 'word=""', 'end'],
      ['any case', 'DATA-Word="hello"', 'hello end'],
      ['a choice', 'view="large"', 'finished large end'],
      ['a choice, data- form', 'data-view="“large”"', 'finished large end'],
      ['a choice nobody knows', 'view="huge"', 'finished end'],
      ['none of ours', 'data-other="hello" data-data-word="hello" words="hello"', 'finished end'],
    ];
    for (const [name, markup, expected] of rows) {
      test(name, async () => {
        const {shadowRoot} = await mount(Sample, markup);
        assert.deepEqual(inside(shadowRoot), ['div ' + expected]);
      });
    }

    test('every change of either form counts, the later property until then', async () => {
      const element = await mount(Sample, 'data-word="data"');
      const steps: [change: () => void, expected: string][] = [
        [() => element.setAttribute('word', 'plain'), 'plain'],
        [() => (element.dataset.word = 'other data'), 'plain'],
        [() => (element.word = 'code'), 'code'],
        [() => element.setAttribute('title', 'x'), 'code'],
        [() => element.removeAttribute('data-word'), 'plain'],
        [() => (element.word = 'code'), 'code'],
        [() => element.setAttribute('word', 'plain'), 'plain'],
        [() => (element.dataset.word = 'data'), 'plain'],
        [() => element.removeAttribute('word'), 'data'],
        [() => delete element.dataset.word, 'finished'],
      ];
      for (const [n, [change, expected]] of steps.entries()) {
        change();
        await element.updateComplete;
        assert.deepEqual(inside(element.shadowRoot), [`div ${expected} end`], `step ${n}`);
      }
    });

    // What frameworks set: https://vuejs.org/guide/extras/web-components.html#passing-dom-properties
    const given: [property: string, value: unknown, expected: string][] = [
      ['compact', true, 'finished compact end'],
      ['compact', 'true', 'finished compact end'],
      ['compact', '', 'finished compact end'],
      ['compact', 1, 'finished compact end'],
      ['compact', false, 'finished end'],
      ['compact', 'false', 'finished end'],
      ['compact', 'no', 'finished end'],
      ['compact', 0, 'finished end'],
      ['compact', undefined, 'finished end'],
      ['compact', null, 'finished end'],
      ['word', undefined, 'finished end'],
      ['word', null, 'finished end'],
      ['word', 12, '12 end'],
      ['word', '“hello”', 'hello end'],
      ['word', new URL('https://example.org/'), 'https://example.org/ end'],
      ['view', undefined, 'finished end'],
      ['view', null, 'finished end'],
      ['view', 'large', 'finished large end'],
      ['view', 'huge', 'finished end'],
      ['view', {}, 'finished end'],
      ['view', Object.create(null), 'finished end'],
      ['view', Symbol('large'), 'finished end'],
    ];
    for (const [row, [property, value, expected]] of given.entries()) {
      test(`${property} set by code: row ${row}`, async () => {
        warnings();
        const element = await mount(Sample);
        Object.assign(element, {word: 'finished', compact: true, view: 'large', [property]: value});
        Object.assign(element, property === 'compact' ? {view: 'plain'} : {compact: false});
        if (property === 'word') element.view = 'plain';
        await element.updateComplete;
        assert.deepEqual(inside(element.shadowRoot), ['div ' + expected]);
      });
    }

    test('what is not understood is said once, with what to write', async () => {
      const said = warnings();
      const element = await mount(Sample, 'view="huge"');
      element.setAttribute('data-view', 'huge');
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(element.view, 'plain');
      assert.deepEqual(said, [`july30: <${element.localName}> view="huge" is not understood; write plain or large.`]);
    });

    test('properties set before the upgrade count', async () => {
      const {element, define} = early();
      element.setAttribute('link-text', 'act');
      Object.assign(element, {word: 'early', compact: true});
      define();
      await element.updateComplete;
      assert.deepEqual(inside(element.shadowRoot!), ['div early act compact end']);
    });
  });
});
