import {existsSync, readFileSync} from 'node:fs';
import {assert} from 'chai';
import {manifest, readme, withTables} from './readme.mjs';

const root = new URL('../../', import.meta.url);

suite('README', () => {
  const text = readme();

  test('its tables are what the doc comments say (npm run docs)', () => {
    assert.equal(text, (withTables as (readme: string, manifest: unknown) => string)(text, (manifest as () => unknown)()));
    for (const tag of ['blue-heart-banner', 'trafficking-stat', 'world-day-countdown'])
      assert.include(text, `<!-- tables of <${tag}> -->`);
  });

  test('names every figure, help line country and caveat there is', async () => {
    const {catalogue} = await import('../../src/figures/catalogue.js');
    const {directory} = await import('../../src/helplines/directory.js');
    const {en} = await import('../../src/languages/en.js');
    for (const id of Object.keys(catalogue)) assert.include(text, `\`${id}\``);
    for (const code of Object.keys(directory)) assert.include(text, `\`${code}\``);
    for (const key of Object.keys(en.caveats)) assert.include(text, `\`${key}\``);
  });

  test('every file it links to is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path!);
    assert.isAbove(links.length, 3);
    for (const path of links) assert.isTrue(existsSync(new URL(path, root)), path);
  });

  test('its commands are scripts of the package', () => {
    const {scripts} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {scripts: Record<string, string>};
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.property(scripts, name!);
  });

  test('says that it is not affiliated, and claims no address to load it from', () => {
    assert.include(text, 'not affiliated with or endorsed by the United Nations');
    assert.notMatch(text, /unpkg|jsdelivr|cdnjs|npm install july30|npm i july30|shields\.io/i);
  });
});
