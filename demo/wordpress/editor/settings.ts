import {flag, unquoted} from '../../../src/lib/setting.js';
import type {Chosen, EditorData, SettingData} from './data.js';
import {harmless, wordsOf} from './words.js';

/** The settings that are set, as attributes with something in front of their names. */
export const attributesOf = (settings: readonly SettingData[], chosen: Chosen, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    settings
      .filter(({name}) => !([undefined, '', false] as unknown[]).includes(chosen[name]))
      .map(({name}) => [prefix + name, String(chosen[name])]),
  );

/** The attributes of a shortcode, as WordPress's parser has them: https://developer.wordpress.org/block-editor/reference-guides/packages/packages-shortcode/ */
export interface ShortcodeAttributes {
  readonly named: Readonly<Record<string, string>>;
  readonly numeric: readonly string[];
}

/** What a shortcode says of one setting; the same as july30_settings. */
function settingFrom({named, numeric}: ShortcodeAttributes, {name, type}: SettingData): string | boolean | undefined {
  const written = Object.entries(named).find(([key]) => key.toLowerCase().replaceAll('_', '-') === name)?.[1];
  const isNamed = numeric.some((word) => word.toLowerCase().replaceAll('_', '-') === name);
  if (type === 'boolean') return written === undefined ? isNamed : flag.read(written);
  return (written === undefined ? undefined : unquoted(written)) || undefined;
}

/** What is chosen in a shortcode. */
export function chosenFrom(settings: readonly SettingData[], written: ShortcodeAttributes): Chosen {
  const all = [...settings, {name: 'lang', type: 'string'} as const];
  return Object.fromEntries(all.map((setting) => [setting.name, settingFrom(written, setting)]));
}

interface Match {
  readonly shortcode: {readonly content?: string | undefined};
}

/** How the editor makes a block of a shortcode: its settings, and its words, which are ours where it has none. */
export function fromShortcode(data: EditorData, name: string): Readonly<Record<string, object>> {
  const {settings} = data.elements[name]!;
  const attribute = ({name, type}: Pick<SettingData, 'name' | 'type'>): [string, object] => [
    name,
    {type, shortcode: (written: ShortcodeAttributes) => chosenFrom(settings, written)[name]},
  ];
  const words = (written: ShortcodeAttributes, {shortcode: {content}}: Match): string =>
    harmless(content ?? '') || wordsOf(data, name, chosenFrom(settings, written));
  return {
    ...Object.fromEntries([...settings.map(attribute), attribute({name: 'lang', type: 'string'})]),
    words: {type: 'string', shortcode: words},
  };
}
