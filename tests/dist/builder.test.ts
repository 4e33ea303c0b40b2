import {brotliCompressSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {reserved} from '../../demo/builder/address.js';
import type {Site} from '../../demo/builder/model.js';
import {described, type Manifest} from '../../demo/settings/manifest.js';
import {ar} from '../../demo/builder/words/ar.js';
import {en} from '../../demo/builder/words/en.js';
import {es} from '../../demo/builder/words/es.js';
import {fr} from '../../demo/builder/words/fr.js';
import {ru} from '../../demo/builder/words/ru.js';
import {zh} from '../../demo/builder/words/zh.js';
import {figureUnits, qualifiers} from '../../src/figures/units.js';
import {texts} from '../demo/texts.js';
import type {BuilderWords} from '../../demo/builder/words/words.js';

const read = (name: string): Buffer => readFileSync(new URL(`../../dist/${name}`, import.meta.url));

suite('the built builder', () => {
  const elements = described(JSON.parse(read('custom-elements.json').toString()) as Manifest);
  const settings = Object.values(elements).flatMap(({settings}) => settings);
  const tokens = Object.values(elements).flatMap(({tokens}) => tokens);

  test('weighs no more than its budget', () => {
    assert.isAtMost(brotliCompressSync(read('builder.js')).length, 72_000);
  });

  test('knows what the files of the build weigh', () => {
    const {version, scripts, frame} = JSON.parse(read('site/site.json').toString()) as Site;
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.lengthOf(Object.keys(scripts), 7);
    for (const [name, size] of Object.entries(scripts))
      assert.deepEqual(size, {plain: read(name).length, compressed: brotliCompressSync(read(name)).length}, name);
    assert.isAbove(frame.plain, read('july30.en.js').length);
    assert.isBelow(frame.compressed, scripts[`july30-${version}.js`]!.compressed);
  });

  test('knows the choices that a figure has', () => {
    const choices = (name: string) => settings.find((setting) => setting.name === name)!.kind;
    assert.deepEqual(choices('unit'), {is: 'choice', values: [...figureUnits]});
    assert.deepEqual(choices('qualifier'), {is: 'choice', values: [...qualifiers]});
  });

  test('finds how each setting is entered', () => {
    const kinds = Object.fromEntries(settings.map(({name, kind}) => [name, kind.is]));
    assert.deepInclude(kinds, {
      precision: 'choice',
      placement: 'choice',
      view: 'choice',
      unit: 'choice',
      qualifier: 'choice',
      calendar: 'switch',
      compact: 'switch',
      'time-zone': 'zone',
      from: 'day',
      until: 'day',
      helpline: 'country',
      figure: 'figure',
      feed: 'address',
      href: 'address',
      'source-url': 'address',
      value: 'value',
      year: 'year',
      since: 'year',
      'dismiss-for': 'number',
      caveat: 'caveat',
    });
  });

  test('has no setting whose name means something of the page in its address', () => {
    assert.deepEqual(
      settings.filter(({name}) => reserved.includes(name)),
      [],
    );
  });

  test('calls everything by a name, and explains it in each of its languages', () => {
    const english = [
      ...Object.values(elements).map(({summary}) => summary),
      ...[...settings, ...tokens].map(({description}) => description),
    ];
    for (const words of [ar, en, es, fr, ru, zh]) {
      for (const {name} of [...settings, ...tokens]) assert.property(words.labels, name);
      for (const {kind} of settings)
        if (kind.is === 'choice') for (const value of kind.values) assert.property(words.values, value);
    }
    for (const words of [ar, es, fr, ru, zh]) {
      assert.deepEqual(
        english.filter((text) => !(text in words.explanations)),
        [],
        `not explained in ${words.language}`,
      );
      assert.deepEqual(
        Object.keys(words.explanations).filter((text) => !english.includes(text)),
        [],
        `explained in ${words.language} and not said any more`,
      );
    }
  });

  test('has the same holes in each language, and code where the English has it', () => {
    const marks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const englishTexts = new Map(texts({...en, explanations: {}}));
    for (const words of [ar, es, fr, ru, zh] satisfies BuilderWords[]) {
      for (const [path, text] of texts({...words, explanations: {}})) {
        assert.deepEqual(marks(text), marks(englishTexts.get(path) ?? text), `${words.language} ${path}`);
        assert.equal(text.split('`').length % 2, 1, `${words.language} ${path}`);
        assert.notEqual(text.trim(), '', path);
      }
    }
    for (const [path, text] of texts(fr)) {
      const own = path.startsWith('explanations.') ? text : text.replace(/`[^`]*`/g, '');
      assert.notMatch(own.replace(/`[^`]*`/g, ''), /[^\s\u00a0\u202f{}\w][;?!]|\w[;?!]|« | »| [:;?!](\s|$)/, path);
    }
  });
});
