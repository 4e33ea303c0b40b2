import {assert} from 'chai';
import {read} from './files.js';

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly events?: readonly {readonly name?: string}[];
  readonly members?: readonly {readonly name: string; readonly default?: string}[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly {readonly name: string; readonly declaration: {readonly module: string}}[];
}

const {modules} = JSON.parse(read('dist/custom-elements.json')) as {modules: readonly Module[]};
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

suite('custom-elements.json (npm run manifest)', () => {
  test('names the events that are documented, and no other', () => {
    assert.deepEqual(Object.fromEntries(elements.map(({tagName, events = []}) => [tagName, events.map(({name}) => name)])), {
      'blue-heart-banner': ['july30-dismiss'],
      'trafficking-stat': ['july30-figure', 'july30-figure-error'],
      'world-day-countdown': ['july30-today', 'july30-over'],
    });
  });

  test('each module exports what it declares, and no event has a default', () => {
    for (const {path, declarations, exports} of modules) {
      assert.deepEqual(
        exports.map(({name, declaration}) => [name, declaration.module]),
        declarations.map(({name}) => [name, path]),
      );
      for (const {tagName, members = []} of declarations)
        if (!tagName) assert.isTrue(members.every((member) => !('default' in member)));
    }
  });

  // What Lit and the browser call is public too, but nobody sets it.
  const called = ['#private', 'constructor', 'styles', 'connectedCallback', 'disconnectedCallback'];
  for (const {tagName, members = []} of elements)
    test(`the types of <${tagName}> show its settings, and nothing that is for our own use`, () => {
      const types = read(`dist/npm/elements/${tagName}/${tagName}.d.ts`);
      const [, body] = /^export declare class .*\{\n([^]*?)^\}/m.exec(types)!;
      const names = [...body!.matchAll(/^ {4}(?!protected )(?:(?:static|readonly|get|set) )*([#\w]+)/gm)].map(([, name]) => name!);
      assert.sameMembers(
        names.filter((name) => !called.includes(name)),
        members.map(({name}) => name),
      );
      assert.notMatch(types, /Ticker|Announcer|Clock/);
    });
});
