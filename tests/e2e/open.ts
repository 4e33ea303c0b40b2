import {executeServerCommand} from '@web/test-runner-commands';
import type {PartialMessages} from '../../src/i18n/messages.js';

/** What stands beside a page besides the script; see tests/pages.mjs. */
export interface ServedFile {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding?: 'latin1';
}

/** A script of somebody else beside a page. */
export const scriptFile = (body: string): ServedFile => ({body, headers: {'content-type': 'text/javascript'}});

/** A page of a site that uses the script. */
export interface Site {
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
  readonly body?: string;
  /** The whole text of the page instead. */
  readonly html?: string;
  /** The page's own headers, such as its policy. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, ServedFile>>;
  /** What the page's clock says, ms since the epoch; 23 November 2026 at noon UTC by default. Only with `watch.js`. */
  readonly now?: number;
  /** The window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
  /** Whether to wait for the elements: not where a page keeps them from ever being finished. */
  readonly finish?: boolean;
}

/** The window of a page that runs the script. */
export type Site30 = typeof globalThis &
  Window & {
    /** How often Lit has started. */
    readonly starts: number;
    readonly watched: {readonly warnings: string[]; readonly errors: string[]; readonly violations: string[]};
    readonly july30: {readonly version: string; addMessages(lang: string, messages: PartialMessages): void};
  };

/** A page that is open. */
export interface Opened {
  readonly address: string;
  readonly frame: HTMLIFrameElement;
  readonly window: Site30;
  readonly document: Document;
}

export const tags = ['trafficking-stat', 'blue-heart-banner', 'world-day-countdown'] as const;

/** The three elements, each with the fallback that every snippet carries. */
export const three = `
  <trafficking-stat><p class="fallback">27.6 million people, 2021</p></trafficking-stat>
  <blue-heart-banner></blue-heart-banner>
  <world-day-countdown><p class="fallback">30 July</p></world-day-countdown>`;

/** What a page needs for the tests to know what happens in it; nothing of it is the script's. */
export const watch = '<script src="watch.js"></script>';

export const script = '<script src="july30.js"></script>';

const pageOf = ({lang = 'en', dir = 'ltr', head = watch + script, body = three}: Site): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** Opens a page in a frame; it has been loaded and its elements are finished when this is. */
export async function open(site: Site = {}): Promise<Opened> {
  const {headers, files, now, html = pageOf(site)} = site;
  const address = await executeServerCommand<string, object>('page', {html, headers, files, now});
  return openAt(address, site);
}

/** Opens an address that is served already. */
export async function openAt(address: string, {width = 800, height = 600, sandbox, finish = true}: Site = {}): Promise<Opened> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
  const loaded = event(frame, 'load');
  document.body.append(frame);
  await loaded;
  const page = {address, frame, window: frame.contentWindow as unknown as Site30, document: frame.contentDocument!};
  if (sandbox === undefined && finish) await finished(page);
  return page;
}

/** Waits until every element of ours on a page is shown. */
export async function finished({document}: Opened): Promise<void> {
  for (const element of elementsOf(document)) await element.updateComplete;
}

type Element30 = HTMLElement & {readonly updateComplete?: Promise<boolean>; readonly shadowRoot: ShadowRoot};

/** Waits until what is asked for now has had its turn. */
export const turn = ({window}: Opened): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new window.MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Our elements in a document. */
export const elementsOf = (document: Document): Element30[] => [...document.querySelectorAll<Element30>(tags.join())];

/** The first element with a tag. */
export const the = ({document}: Opened, tag: (typeof tags)[number]): Element30 => document.querySelector<Element30>(tag)!;

export const event = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));

/** What is stored, as a plain object. */
export const stored = (storage: Storage): Record<string, string> =>
  Object.fromEntries(Object.entries(storage) as [string, string][]);

/** Which files beside a page were asked for, in their order; '' is the page. */
export const requests = ({address}: Opened): Promise<string[]> => executeServerCommand<string[], string>('page-requests', address);

/** Takes all pages away. */
export const close = (): void => document.body.replaceChildren();
