import {existsSync} from 'node:fs';
import {assert} from 'chai';
import {house, housePicture} from '../../demo/site/house.js';
import {filesIn, read} from './files.js';

const root = new URL('../../', import.meta.url);

suite('README', () => {
  const text = read('README.md');

  test('is short', () => {
    assert.isAtMost(text.split('\n').length, 150);
  });

  test('its commands are scripts of the package', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.property(scripts, name!);
  });

  test('says that it is not affiliated, and claims no address to load it from', () => {
    assert.include(text, 'not affiliated with or endorsed by the United Nations');
    for (const path of ['README.md', ...filesIn('demo/docs')])
      assert.notMatch(read(path), /unpkg|jsdelivr|cdnjs|npm install july30|npm i july30|shields\.io/i, path);
  });

  test('names every page of the documentation', () => {
    for (const path of filesIn('demo/docs')) assert.include(text, path);
  });
});

suite('the texts of the repository', () => {
  test('every file that they link to is there', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesIn('demo/docs')]) {
      // What a page of the documentation links to in the site: tests/dist/documentation.test.ts.
      const links = [...read(path).matchAll(/\]\((?!https?:|#|\.\.\/(?:files|examples|hosting|\)))([^)#]+)/g)].map(
        ([, link]) => link!,
      );
      for (const link of links.filter((each) => each !== '../' && each !== './'))
        assert.isTrue(existsSync(new URL(link, new URL(path, root))), `${path}: ${link}`);
    }
  });

  test('the picture of the house is that of its imports (npm run docs)', () => {
    assert.equal(read('demo/pictures/house.svg'), housePicture(house()));
  });
});
