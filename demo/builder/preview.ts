import {escaped} from '../../src/embed/page.js';
import {localeFor} from '../../src/i18n/locale.js';
import type {Choice} from './chosen.js';
import {elementLine, embeds, rule, scriptAddress} from './embeds.js';

/** What the preview's page tells. */
export interface Told {
  readonly warning?: string;
  readonly violation?: string;
  /** The height of the text and of the finished element, in px. */
  readonly before?: number;
  readonly after?: number;
}

/**
 * The page of the preview, as HTML: an ordinary page with the embed in it, under the policy that stands beside the embed and nothing
 * more but the page's own script.
 *
 * @param choice - Its files are those beside the builder: what is seen is what is shipped.
 * @param script - The absolute address of `preview.js`.
 */
export function previewPage(choice: Choice, script: string): string {
  const {state, textLang} = choice;
  const lang = state.lang ?? textLang;
  const dir = state.rtl ? 'rtl' : localeFor(lang).messages.direction;
  const policy = embeds(choice)
    .element.policy.filter((directive) => !directive.startsWith('style-src'))
    .map((directive) => (directive.startsWith('script-src') ? `${directive} ${script}` : directive));
  const css = rule(choice);
  const loading = state.noscript ? '' : `<script src="${escaped(scriptAddress(choice))}" async></script>`;
  return [
    `<!doctype html><html lang="${lang}" dir="${dir}" class="${state.dark ? 'dark' : ''}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(["default-src 'none'", ...policy].join('; '))}">`,
    `<meta name="viewport" content="width=device-width"><title></title>`,
    `<script src="${escaped(script)}" data-day="${escaped(state.day ?? '')}" data-css="${escaped(css)}"></script>${loading}</head>`,
    `<body><div class="title"></div><div class="lines"></div><div class="embed">${elementLine(choice)}</div>`,
    `<div class="lines"></div><div class="lines more"></div></body></html>`,
  ].join('');
}

/** The setting that a warning of the script is about, and what it says; `undefined` for other warnings. */
export function warningOf(warning: string): {readonly name: string; readonly words: string} | undefined {
  const [, name] = /^july30: <[\w-]+> ([a-z-]+)="/.exec(warning) ?? [];
  return name ? {name, words: warning.replace('july30: ', '')} : undefined;
}

/**
 * Frames in a stage, one after the other: a new one takes the place of the last when it has something to show, so that nothing
 * flickers, and each is new, as a frame whose page changes puts an entry into the history.
 */
export class Stage {
  #now: HTMLIFrameElement | undefined;
  #coming: HTMLIFrameElement | undefined;

  constructor(
    readonly place: HTMLElement,
    readonly told: (told: Told) => void,
  ) {
    addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
      const frame = [this.#coming, this.#now].find((frame) => frame && frame.contentWindow === source);
      const told = (data as {july30?: Told} | null)?.july30;
      if (!frame || typeof told !== 'object') return;
      if (frame === this.#coming && told.after !== undefined) this.#arrive();
      this.told(told);
    });
  }

  /** Shows a page. Without permission for anything but scripts it has an origin of its own. */
  show(page: string, title: string): void {
    this.#coming?.remove();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = title;
    frame.srcdoc = page;
    frame.className = 'coming';
    this.#coming = frame;
    this.place.append(frame);
  }

  #arrive(): void {
    this.#now?.remove();
    this.#now = this.#coming;
    this.#now!.className = '';
    this.#coming = undefined;
  }
}
