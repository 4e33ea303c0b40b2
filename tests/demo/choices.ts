import {initial, type State} from '../../demo/builder/address.js';
import type {Choice} from '../../demo/builder/chosen.js';
import type {Described, Kind, Setting} from '../../demo/settings/manifest.js';

const setting = (name: string, kind: Kind, byDefault?: string): Setting => ({
  name,
  field: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  description: '',
  kind,
  ...(byDefault && {byDefault}),
});

const text: Kind = {is: 'text'};

/** The elements as the manifest had them once: tests of embeds do not depend on what is added. */
export const elements: Readonly<Record<State['element'], Described>> = {
  countdown: {
    summary: '',
    settings: [
      setting('time-zone', {is: 'zone'}, 'local'),
      setting('precision', {is: 'choice', values: ['day', 'hour']}, 'day'),
      setting('href', {is: 'address'}),
      setting('theme', text),
      setting('calendar', {is: 'switch'}),
    ],
    tokens: [
      {name: '--july30-accent', description: '', byDefault: '#0093cc', kind: 'colour'},
      {name: '--july30-font', description: '', byDefault: 'inherit', kind: 'font'},
    ],
  },
  stat: {
    summary: '',
    settings: [
      setting('figure', {is: 'figure'}, 'forced-labour'),
      setting('feed', {is: 'address'}),
      setting('value', {is: 'value'}),
      setting('label', text),
      setting('unit', {is: 'choice', values: ['people', 'percent']}),
      setting('qualifier', {is: 'choice', values: ['about']}),
      setting('year', {is: 'year'}),
      setting('since', {is: 'year'}),
      setting('place', text),
      setting('source', text),
      setting('source-url', {is: 'address'}),
      setting('caveat', {is: 'caveat'}),
      setting('view', {is: 'choice', values: ['number', 'trend']}, 'number'),
    ],
    tokens: [],
  },
  'blue-heart': {
    summary: '',
    settings: [setting('from', {is: 'day'}), setting('dismiss-for', {is: 'number', least: 1, most: 365})],
    tokens: [],
  },
};

/** What an embed is made from, for a state. */
export function choice(state: Partial<State>, more: Partial<Choice> = {}): Choice {
  const whole = {...initial, ...state};
  return {
    state: whole,
    element: elements[whole.element],
    files: 'https://files.example/july30/',
    version: '1.2.3',
    textLang: 'en',
    base: 'https://builder.example/demo/',
    ...more,
  };
}

/** A whole figure of a site's own. */
export const own = {
  value: '1200',
  label: 'people helped',
  unit: 'people',
  year: '2025',
  source: 'The Institute, Report',
  'source-url': 'https://example.org/report',
};
