import {assert} from 'chai';
import {read} from './files.js';

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly {readonly name?: string}[];
}

const {modules} = JSON.parse(read('dist/custom-elements.json')) as {modules: {declarations?: Declaration[]}[]};
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
