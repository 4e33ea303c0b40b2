import {escaped} from '../../src/lib/escaped.js';
import {localeFor} from '../../src/i18n/locale.js';
import type {Choice, Place} from './chosen.js';
import {columns} from './place.js';
import {elementLine, embeds, rule, scriptAddress} from './embeds.js';

/** What the preview's page tells. */
export interface Told {
  readonly warning?: string;
  readonly violation?: string;
  /** The height of the text and of the finished element, in px. */
  readonly before?: number;
  readonly after?: number;
  /** How high the element is in columns of other widths. */
  readonly places?: readonly Place[];
}

/**
 * The address of the preview: an ordinary page with the embed in it, under the policy that stands beside the embed and nothing more
 * but the page's own script. All of that is after the `#`, which is sent to nobody; see `demo/preview.js`.
 *
 * @param choice - Its files are those beside the builder: what is seen is what is shipped.
 */
export function previewAddress(choice: Choice): string {
  const {state, textLang, base} = choice;
  const lang = state.lang ?? textLang;
  const script = new URL('preview.js', base).href;
  const policy = embeds(choice)
    .element.policy.filter((directive) => !directive.startsWith('style-src'))
    .map((directive) => (directive.startsWith('script-src') ? `${directive} ${script}` : directive));
  const shown = {
    policy: ["default-src 'none'", ...policy].join('; '),
    lang,
    dir: state.rtl ? 'rtl' : localeFor(lang).messages.direction,
    dark: state.dark,
    day: state.day ?? '',
    css: rule(choice),
    columns: columns.map(({width}) => width),
    // Another origin than its own gives no leave to check the file, and on the host's own pages none is needed.
    html: (state.noscript ? '' : `<script src="${escaped(scriptAddress(choice))}" async></script>\n`) + elementLine(choice),
  };
  return new URL('preview.html', base).href + '#' + encodeURIComponent(JSON.stringify(shown));
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

  /** Shows an address. Without permission for anything but scripts and files of theirs its page has an origin of its own. */
  show(address: string, title: string): void {
    this.#coming?.remove();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads');
    frame.title = title;
    frame.src = address;
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
