import {existsSync} from 'node:fs';
import {assert} from 'chai';
import {tried} from '../e2e/tried.js';
import {filesIn, read} from './files.js';

suite('SECURITY.md', () => {
  const text = read('SECURITY.md');
  const rows = text
    .slice(text.indexOf('## What has been tried'), text.indexOf('Seeds are printed'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| What'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('its figures are what the tests are held to', () => {
    const numbers = rows.map(([, , number]) => Number(number!.replaceAll(',', '')));
    assert.deepEqual(numbers, [...Object.values(tried), 0, 0]);
    // Each of them is held by a test that fails when it tries less.
    const tests = filesIn('tests')
      .filter((path) => path.endsWith('.test.ts'))
      .map(read)
      .join('\n');
    for (const name of Object.keys(tried))
      assert.match(tests, new RegExp(`tried\\.${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\} = tried`));
  });

  test('every file it names is there', () => {
    const names = [...text.matchAll(/`(tests\/[^`]+)`|\]\(([^)]+)\)/g)].map(([, path, link]) => (path ?? link)!);
    assert.isAbove(names.length, 8);
    for (const path of names) assert.isTrue(existsSync(new URL(`../../${path}`, import.meta.url)), path);
  });

  test('gives no address that is not ours to give', () => {
    assert.notMatch(text, /https?:\/\/|mailto:|\S+@\S+\.\w+/);
  });

  test('says what the source says', () => {
    assert.include(read('src/figures/feed.ts'), 'time: 10_000');
    assert.include(read('src/figures/feed.ts'), 'bytes: 262_144');
    assert.include(text, '10 s and 256 KB');
    assert.include(text, 'trusted-types july30');
  });
});
