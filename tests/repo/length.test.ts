import {assert} from 'chai';
import {filesIn, read} from './files.js';

const lines = (path: string): number => read(path).trimEnd().split('\n').length;

const longer = (paths: readonly string[], most: number): string[] =>
  paths.filter((path) => lines(path) > most).map((path) => `${path}: ${lines(path)} lines`);

suite('a file is short enough to be read at once', () => {
  test('of src at most 250 lines, but for the words of a language', () => {
    const files = filesIn('src').filter((path) => path.endsWith('.ts') && !path.startsWith('src/languages/'));
    assert.isAbove(files.length, 60);
    assert.deepEqual(longer(files, 250), []);
  });

  test('of tests at most 500', () => {
    const files = filesIn('tests').filter((path) => path.endsWith('.test.ts'));
    assert.isAbove(files.length, 100);
    assert.deepEqual(longer(files, 500), []);
  });
});
