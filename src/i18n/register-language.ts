import {runningScript} from '../lib/running-script.js';
import {version} from '../lib/version.js';
import type {Messages} from './messages.js';

/** A language that the page can speak, and the script tag that brought it. */
export interface Language {
  readonly lang: string;
  messages: Messages;
  readonly script?: Element | null;
}

// On the page and not in this module: a second copy of the script brings its words, then leaves the page to the first copy, which has to
// find them. Words of another version may lack something, so each version has its own.
const key = Symbol.for(`july30 languages ${version}`);
const page = globalThis as unknown as Record<symbol, Language[] | undefined>;

/** The languages that have arrived, in that order. The registry replaces `push`, so that it learns of the next ones. */
export const arrived = (page[key] ??= []);

/**
 * Adds a language of ours. One that is there already keeps its words, which the site may have changed. Languages stand in the order of
 * their script tags, not in that of their arrival.
 *
 * @param lang - BCP 47 tag in canonical form.
 */
export const registerLanguage = (lang: string, messages: Messages): void => {
  arrived.push({lang, messages, script: runningScript()});
};
