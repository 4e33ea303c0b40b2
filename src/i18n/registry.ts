import type {Messages} from './messages.js';
import {arrived, type Language} from './register-language.js';

const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of [...listeners]) listener();
};

// A language has no other way to say that it has arrived: what it was built with knows nothing of this module. Another copy of the script may
// have done the same before; it hears of the next, too.
const push = arrived.push.bind(arrived);
arrived.push = (...languages) => {
  const count = push(...languages);
  tell();
  return count;
};

/** The languages that are there, in the order of their script tags. Each has the words that arrived first. */
export function languages(): readonly Language[] {
  const inOrder: Language[] = [];
  for (const language of arrived) {
    const at = inOrder.findIndex(({lang}) => lang === language.lang);
    const earlier = inOrder[at];
    if (earlier && !precedes(language.script, earlier.script)) continue;
    if (earlier) inOrder.splice(at, 1);
    const next = inOrder.findIndex(({script}) => precedes(language.script, script));
    inOrder.splice(next < 0 ? inOrder.length : next, 0, {...language, messages: (earlier ?? language).messages});
  }
  return inOrder;
}

/** Calls `listener` whenever a language arrives or changes. Call the result to stop. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sets the words of a language, in its place if it is there, else behind all others. */
export function setMessages(lang: string, messages: Messages): void {
  const earlier = arrived.find((each) => each.lang === lang);
  if (!earlier) arrived.push({lang, messages});
  else {
    earlier.messages = messages;
    tell();
  }
}

/** Whether a script tag stands before another in the same document. */
const precedes = (script: Element | null | undefined, other: Element | null | undefined): boolean =>
  !!script &&
  !!other &&
  script.getRootNode() === other.getRootNode() &&
  (script.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
