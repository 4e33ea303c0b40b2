import {version} from '../lib/version.js';
import type {Messages} from './messages.js';

/** A language that the page can speak, and the script tag that brought it. */
export interface Language {
  readonly lang: string;
  readonly messages: Messages;
  readonly script?: Element | undefined;
}

interface Registry {
  languages: readonly Language[];
  readonly listeners: Set<() => void>;
}

// On the page and not in this module: a second copy of the script brings its words, then leaves the page to the first copy, which has to
// find them. Words of another version may lack something, so each version has its own.
const key = Symbol.for(`july30 languages ${version}`);
const page = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry = (page[key] ??= {languages: [], listeners: new Set()});

/** The languages that are there, the first one in front. */
export const languages = (): readonly Language[] => registry.languages;

/** Calls `listener` whenever a language arrives or changes. Call the result to stop. */
export function onLanguages(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}

function change(languages: readonly Language[]): void {
  registry.languages = languages;
  for (const listener of [...registry.listeners]) listener();
}

/**
 * Adds a language of ours. One that is there already keeps its words, which the site may have changed. Languages stand in the order of
 * their script tags, not in that of their arrival.
 *
 * @param lang - BCP 47 tag in canonical form.
 */
export function registerLanguage(lang: string, messages: Messages): void {
  const script = runningScript();
  const earlier = registry.languages.find((each) => each.lang === lang);
  if (earlier && !precedes(script, earlier.script)) return;
  const others = registry.languages.filter((each) => each !== earlier);
  const next = others.findIndex((each) => precedes(script, each.script));
  const at = next < 0 ? others.length : next;
  change([...others.slice(0, at), {lang, messages: earlier?.messages ?? messages, script}, ...others.slice(at)]);
}

/** Sets the words of a language, in its place if it is there, else behind all others. */
export function setMessages(lang: string, messages: Messages): void {
  const isThere = registry.languages.some((each) => each.lang === lang);
  change(
    isThere
      ? registry.languages.map((each) => (each.lang === lang ? {...each, messages} : each))
      : [...registry.languages, {lang, messages}],
  );
}

/** The tag of the script that runs; none for modules, and none on a server. */
function runningScript(): Element | undefined {
  // An image called currentScript hides it: https://html.spec.whatwg.org/#dom-document-nameditem
  const {document} = globalThis as Partial<typeof globalThis>;
  const script: Element | null | undefined = document?.currentScript;
  return script && script instanceof Element ? script : undefined;
}

/** Whether a script tag stands before another in the same document. */
const precedes = (script: Element | undefined, other: Element | undefined): boolean =>
  !!script &&
  !!other &&
  (script.compareDocumentPosition(other) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_DISCONNECTED)) ===
    Node.DOCUMENT_POSITION_FOLLOWING;
