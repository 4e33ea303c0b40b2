import {assert} from 'chai';
import type {Manifest} from '../../demo/settings/manifest.js';
import {settingsIn, type UiLanguage} from '../../demo/settings/words/all.js';
import {addressSettings, blockJson, elementsOf, fallbacks, settingWords, textsOf} from '../../demo/wordpress/texts.js';
import {catalogue} from '../../src/figures/catalogue.js';
import {directory} from '../../src/helplines/directory.js';
import {ourLanguages} from '../../src/languages/all.js';
import {type ShortName, tags} from '../../src/lib/tags.js';
import {code, filesIn, read} from './files.js';

const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const figures = Object.keys(catalogue);
const names = Object.keys(tags) as ShortName[];
const header = read('demo/wordpress/july30/july30.php');
const php = [header, ...filesIn('demo/wordpress/july30/inc').map(read)].join('\n');
const editor = filesIn('demo/wordpress/editor').map(code).join('\n');
const blocks = names.map((name) => blockJson(manifest, name, '1.2.3'));

suite('WordPress plugin', () => {
  test('has every setting of the manifest, and whatever is added', () => {
    const changed = structuredClone(manifest) as {modules: {declarations?: {tagName?: string; attributes?: object[]}[]}[]};
    const countdown = changed.modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === tags.countdown)!;
    countdown.attributes!.push({name: 'brand-new', type: {text: 'boolean'}, description: 'Something new.'});
    const {settings} = elementsOf(changed as Manifest).countdown;
    assert.deepEqual(
      settings.map(({name}) => name),
      (countdown.attributes as {name: string}[]).map(({name}) => name),
    );
    assert.deepEqual(settings.at(-1), {name: 'brand-new', type: 'boolean'});
    assert.deepInclude(blockJson(changed as Manifest, 'countdown', '1.2.3'), {name: 'july30/countdown', apiVersion: 3});
  });

  test('offers a choice where a setting has some values, a figure or a country, and nowhere else', () => {
    const choices = (name: ShortName) =>
      Object.fromEntries(
        elementsOf(manifest)
          [name].settings.filter((setting) => setting.choices)
          .map((setting) => [setting.name, setting.choices]),
      );
    assert.deepEqual(choices('countdown'), {precision: ['day', 'hour', 'minute', 'second']});
    assert.deepEqual(choices('blue-heart'), {placement: ['inline', 'top', 'bottom'], helpline: Object.keys(directory)});
    assert.sameMembers(Object.keys(choices('stat')), ['figure', 'unit', 'qualifier', 'view']);
    assert.deepEqual(choices('stat')['figure'], figures);
  });

  test('knows which settings are addresses', () => {
    assert.sameMembers(addressSettings(manifest), ['href', 'feed', 'source-url']);
  });

  test('has words for every element, figure and language', () => {
    const fallback = fallbacks();
    assert.sameMembers(Object.keys(fallback['stat']!), figures);
    for (const byFigure of Object.values(fallback))
      for (const words of Object.values(byFigure)) {
        assert.sameMembers(Object.keys(words), [...ourLanguages]);
        for (const html of Object.values(words)) assert.match(html, /^[^\n]*<a href="https:[^\n]+<\/a>$/);
      }
  });

  test('names and explains every setting and every choice in six languages', () => {
    for (const lang of Object.keys(settingsIn) as UiLanguage[]) {
      const {labels, values, explanations} = settingWords(manifest, lang, settingsIn[lang]);
      for (const name of names)
        for (const {name: setting, choices = [], isCountry} of elementsOf(manifest)[name].settings) {
          const place = `${lang}: ${name}/${setting}`;
          assert.isOk(labels[setting], place);
          assert.isOk(explanations[`${name}/${setting}`], place);
          if (lang !== 'en')
            assert.notEqual(
              explanations[`${name}/${setting}`],
              settingWords(manifest, 'en', settingsIn.en).explanations[`${name}/${setting}`],
              place,
            );
          if (!isCountry) for (const choice of choices) assert.isOk(values[choice], `${place}: ${choice}`);
        }
      for (const name of names)
        assert.isOk(
          lang === 'en' || settingsIn[lang].explanations[(blockJson(manifest, name, '') as {description: string}).description],
        );
    }
  });

  test('its own texts are in five other languages, and no others', () => {
    const own = textsOf(php + editor, header, blocks).filter(({context}) => context !== 'block description');
    assert.includeDeepMembers(own, [
      {context: '', text: 'Settings'},
      {context: 'block title', text: 'Blue Heart'},
      {context: 'block keyword', text: 'human trafficking'},
    ]);
    const files = filesIn('demo/wordpress/july30/languages');
    assert.lengthOf(files, 5);
    for (const file of files) {
      const translated = read(file);
      const written = [...translated.matchAll(/^(?:msgctxt "(.*)"\n)?msgid "(.+)"\nmsgstr ".+"$/gm)];
      assert.sameDeepMembers(
        written.map(([, context = '', text]) => ({context, text: text!})),
        own,
        file,
      );
    }
  });

  test('keeps to what WordPress asks of a plugin', () => {
    for (const line of ['Plugin Name', 'Version', 'Requires at least', 'Requires PHP', 'License', 'Text Domain'])
      assert.match(header, new RegExp(`^ \\* ${line}: +\\S`, 'm'));
    for (const file of filesIn('demo/wordpress/july30').filter((path) => path.endsWith('.php')))
      assert.include(read(file), "defined( 'ABSPATH' ) || exit;", file);
    assert.notMatch(php, /update_option|add_option|set_transient|\$wpdb|\beval\b|wp_remote_|register_rest_route/);
    assert.notMatch(php + editor, /src="https?:|innerHTML =|outerHTML|insertAdjacent/);
  });

  test('the documentation says for whom each form works', () => {
    const [, table] = /<!-- wordpress -->([^]*)<!-- end wordpress -->/.exec(read('demo/docs/wordpress.md'))!;
    assert.include(table, '| The site has | Form | Administrator | Editor | Author | Contributor |');
    assert.isAbove(table!.split('\n').length, 10);
  });
});
