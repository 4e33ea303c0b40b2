import {assert} from 'chai';
import {choicesOf, elementsOf, fallbackOf, textsOf} from '../../demo/wordpress/texts.mjs';
import {fallbackHtml} from '../../src/frame/page.js';
import {tags} from '../../src/lib/tags.js';
import {catalogue} from '../../src/figures/catalogue.js';
import {fallbackLanguages} from '../../src/languages/all.js';
import {filesIn, read} from './files.js';
import {manifest as readManifest} from './readme.mjs';

interface Attribute {
  readonly name: string;
  readonly type: {readonly text: string};
  readonly default?: string;
  readonly description: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Attribute[];
}
interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}
interface Setting {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly description: string;
  readonly choices?: readonly string[];
}
type Elements = Readonly<Record<string, {readonly tag: string; readonly settings: readonly Setting[]}>>;

const manifest = (readManifest as () => Manifest)();
const figures = Object.keys(catalogue);
const elements = (given: unknown = manifest) =>
  (elementsOf as (manifest: unknown, names: object, ids: readonly string[]) => Elements)(given, tags, figures);
const php = read('demo/wordpress/july30/july30.php');
const js = read('demo/wordpress/july30/editor.js');

suite('WordPress plugin', () => {
  test('has every setting of the manifest, and whatever is added', () => {
    const declared = structuredClone(manifest) as {modules: {declarations: {tagName?: string; attributes: Attribute[]}[]}[]};
    const countdown = declared.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tags.countdown)!;
    countdown.attributes.push({name: 'brand-new', type: {text: 'boolean'}, description: 'Something new.'});
    const {settings} = elements(declared)['countdown']!;
    assert.deepEqual(
      settings.map(({name}) => name),
      countdown.attributes.map(({name}) => name),
    );
    const {name, type, label, description} = settings.at(-1)!;
    assert.deepEqual([name, type, label, description], ['brand-new', 'boolean', 'Brand new', 'Something new.']);
  });

  test('offers a choice where a description names all values, and nowhere else', () => {
    const choices = (name: string) =>
      Object.fromEntries(
        elements()
          [name]!.settings.filter((setting) => setting.choices)
          .map((setting) => [setting.name, setting.choices]),
      );
    assert.deepEqual(choices('countdown'), {precision: ['day', 'hour', 'minute', 'second']});
    assert.deepEqual(choices('blue-heart'), {placement: ['inline', 'top', 'bottom']});
    assert.sameMembers(Object.keys(choices('stat')), ['figure', 'unit', 'qualifier', 'view']);
    assert.deepEqual(choices('stat')['figure'], figures);
    assert.isUndefined(
      (choicesOf as (setting: object, ids: readonly string[]) => unknown)({name: 'x', description: '`a`, `b` or a text.'}, figures),
    );
  });

  test('has words for every element, figure and language', () => {
    const fallback = (fallbackOf as (given: object) => Record<string, Record<string, Record<string, string>>>)({
      tags,
      figures,
      languages: fallbackLanguages,
      fallbackHtml,
    });
    assert.sameMembers(Object.keys(fallback['stat']!), figures);
    for (const byFigure of Object.values(fallback))
      for (const words of Object.values(byFigure)) {
        assert.sameMembers(Object.keys(words), [...fallbackLanguages]);
        for (const html of Object.values(words)) assert.match(html, /^[^\n]*<a href="https:[^\n]+<\/a>$/);
      }
  });

  test('its own texts are in five other languages', () => {
    const own = (textsOf as (php: string, js: string, elements: object) => string[])(php, js, {});
    assert.includeMembers(own, ['Blue Heart', 'Settings']);
    const files = filesIn('demo/wordpress/july30/languages');
    assert.lengthOf(files, 5);
    for (const file of files) {
      const translated = read(file).replaceAll('\\"', '"');
      for (const text of own) assert.include(translated, `\nmsgid "${text}"\nmsgstr "`, file);
      assert.notInclude(translated, '\nmsgstr ""\n\n', file);
    }
  });

  test('keeps to what WordPress asks of a plugin', () => {
    for (const line of ['Plugin Name', 'Version', 'Requires at least', 'Requires PHP', 'License', 'Text Domain'])
      assert.match(php, new RegExp(`^ \\* ${line}: +\\S`, 'm'));
    assert.include(php, "defined( 'ABSPATH' ) || exit;");
    assert.notMatch(php, /update_option|add_option|set_transient|\$wpdb|\beval\b|wp_remote_/);
    assert.notMatch(php + js, /src="https?:|innerHTML/);
  });

  test('the README says for whom each form works', () => {
    const [, table] = /<!-- wordpress -->([^]*)<!-- end wordpress -->/.exec(read('README.md'))!;
    assert.include(table, '| The site has | Form | Administrator | Editor | Author | Contributor |');
    assert.isAbove(table!.split('\n').length, 10);
  });
});
