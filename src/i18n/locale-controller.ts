import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {guarded} from '../lib/warn.js';
import {type Locale, localeFor, onMessages} from './locale.js';

/** One observer for each document or shadow root, however many elements ask. */
const watched = new Map<Node, {readonly observer: MutationObserver; readonly listeners: Set<() => void>}>();

function watch(root: Node, listener: () => void): () => void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const tell of [...listeners]) tell();
    });
    observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    entry = {observer, listeners};
    watched.set(root, entry);
  }
  const {observer, listeners} = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watched.delete(root);
  };
}

/** The roots around an element, outwards: its shadow root, that of its host, …, the document. */
function roots(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...roots(root.host)] : [root];
}

/** What the nearest `lang` outwards says, through shadow roots; English where there is none or it is empty. */
function langAround(element: Element): string {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : 'en';
}

/** Finds the language around an element, and updates the element when that changes. */
export class LocaleController implements ReactiveController {
  /** The language to speak. */
  locale: Locale = localeFor('en');
  #stop: (() => void)[] = [];

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    const look = guarded(() => this.#look());
    look();
    this.#stop = [onMessages(look), ...roots(this.host).map((root) => watch(root, look))];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  #look(): void {
    const locale = localeFor(langAround(this.host));
    if (locale === this.locale) return;
    this.locale = locale;
    this.host.requestUpdate();
  }
}
