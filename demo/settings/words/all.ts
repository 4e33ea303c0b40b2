import type {FallbackLanguage} from '../../../src/languages/all.js';
import {ar} from './ar.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {ru} from './ru.js';
import type {SettingWords} from './words.js';
import {zh} from './zh.js';

/** What the settings are called, in every language of the elements. */
export const settingsIn: Readonly<Record<FallbackLanguage, SettingWords>> = {ar, en, es, fr, ru, zh};
