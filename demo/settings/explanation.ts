import type {Kind} from './manifest.js';
import type {SettingWords} from './words/words.js';

/**
 * What the manifest says of something in English, in another language where somebody has translated it. Alternatives are called what
 * the buttons and lists call them; other code stays between backticks.
 */
export function explanation(words: SettingWords, english: string, kind?: Kind): string {
  const values = kind?.is === 'choice' ? kind.values : [];
  return (words.explanations[english] ?? english).replace(/`([^`]+)`/g, (code, value: string) => {
    const name = values.includes(value) ? words.values[value] : undefined;
    return name ? words.quoted.replace('{text}', name) : code;
  });
}
