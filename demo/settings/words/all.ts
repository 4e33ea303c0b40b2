import type {OurLanguage} from '../../../src/languages/all.js';
import {ar} from './ar.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {ru} from './ru.js';
import type {SettingWords} from './words.js';
import {zh} from './zh.js';

/** What the settings are called, in the languages that the builder and the plugin speak; elsewhere they speak English. */
export const settingsIn = {ar, en, es, fr, ru, zh} as const satisfies Readonly<Partial<Record<OurLanguage, SettingWords>>>;

/** A language of the builder and of the plugin's editor. */
export type UiLanguage = keyof typeof settingsIn;

/** What the settings are called in a language, or in English. */
export const settingsFor = (lang: string): SettingWords =>
  (settingsIn as Readonly<Partial<Record<string, SettingWords>>>)[lang] ?? en;
