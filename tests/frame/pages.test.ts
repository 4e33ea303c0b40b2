import {assert} from 'chai';
import {catalogue} from '../../src/figures/catalogue.js';
import {embedPages, titleOf} from '../../src/frame/pages.js';
import {ourLanguages} from '../../src/languages/all.js';
import {tags} from '../../src/lib/tags.js';

suite('the list of embed pages', () => {
  test('one for each element and for each figure, in each language', () => {
    const paths = embedPages.map(({path}) => path);
    assert.lengthOf(new Set(paths), paths.length);
    for (const lang of ourLanguages) {
      for (const name of Object.keys(tags)) assert.include(paths, `embed/${lang}/${name}`);
      for (const figure of Object.keys(catalogue)) assert.include(paths, `embed/${lang}/${figure}/stat`);
    }
    assert.lengthOf(paths, ourLanguages.length * (3 + 12));
  });

  test('each is called by what it is about, in its language', () => {
    const titles = Object.fromEntries(embedPages.map((page) => [page.path, titleOf(page)]));
    assert.equal(titles['embed/en/countdown'], 'World Day against Trafficking in Persons');
    assert.equal(titles['embed/en/children/stat'], titles['embed/en/countdown']);
    assert.equal(titles['embed/fr/blue-heart'], 'Campagne Cœur bleu');
  });
});
