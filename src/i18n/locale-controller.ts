import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {guarded} from '../lib/warn.js';
import {type Locale, localeFor} from './locale.js';
import {languages, onLanguages} from './registry.js';

/** One observer for each document or shadow root, however many elements use it. */
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

/** An element, the host of the shadow root around it, the host around that, …: one in each root up to the document. */
function hosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...hosts(root.host)] : [element];
}

/**
 * What the nearest `lang` outwards says, through shadow roots; where there is none, the page's own language if its head names it:
 * https://html.spec.whatwg.org/#attr-meta-http-equiv-content-language
 */
function langAround(element: Element): string {
  for (const host of hosts(element)) {
    const nearest = host.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang')!;
  }
  const meta = element.ownerDocument.querySelector('meta[http-equiv="content-language" i]');
  return meta?.getAttribute('content')?.trim() ?? '';
}

/** Finds the language around an element, and updates the element when that changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #locale: Locale | undefined;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to use. */
  get locale(): Locale {
    return (this.#locale ??= localeFor(''));
  }

  hostConnected(): void {
    const look = guarded(() => this.#look());
    look();
    this.#stop = [onLanguages(look), ...hosts(this.#host).map((host) => watch(host.getRootNode(), look))];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  #look(): void {
    // An application may bring its languages later than its elements.
    if (languages().length === 0) return;
    const locale = localeFor(langAround(this.#host));
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  }
}
