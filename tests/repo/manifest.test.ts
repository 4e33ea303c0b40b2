import {assert} from 'chai';
import {manifest} from './readme.mjs';

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly {readonly name?: string}[];
}

const {modules} = (manifest as () => {modules: {declarations?: Declaration[]}[]})();
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

suite('custom-elements.json (npm run manifest)', () => {
  test('names the events that are documented, and no other', () => {
    assert.deepEqual(Object.fromEntries(elements.map(({tagName, events = []}) => [tagName, events.map(({name}) => name)])), {
      'blue-heart-banner': ['july30-dismiss'],
      'trafficking-stat': ['july30-figure', 'july30-figure-error'],
      'world-day-countdown': ['july30-today', 'july30-over'],
    });
  });
});
