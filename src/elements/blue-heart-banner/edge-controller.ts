import type {LitElement, ReactiveController} from 'lit';
import {systemClock} from '../../calendar/clock.js';
import {guarded} from '../../lib/warn.js';

/** The sheets of all that stick. */
const ours = new WeakSet<CSSStyleSheet>();

/**
 * Lets an element stick to an edge of the window while it is at most a fifth of the window high. It sets the states `top` and
 * `bottom` for the element's own styles, and nothing on the host itself.
 *
 * While it sticks, its height is added to the page's own scroll padding, so that nothing the keyboard reaches ends up behind it (WCAG
 * 2.4.11): in a style sheet of ours, which leaves the page's styles as they are. A page that lacks something of this gets an element
 * that does not stick.
 */
export class EdgeController implements ReactiveController {
  #states: CustomStateSet | undefined;
  #observer: ResizeObserver | undefined;
  /** The window it is in: not always the script's. */
  #view: (Window & typeof globalThis) | null = null;
  #sheet: CSSStyleSheet | undefined;
  /** The document that has the sheet. */
  #padded: Document | undefined;
  /** Where it sticks, and how high it is. */
  #edge = '';

  constructor(readonly host: LitElement & {readonly placement: string; readonly box: HTMLElement | null}) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.host.ownerDocument.defaultView;
    this.#view?.addEventListener('resize', this.#measure);
  }

  readonly hostUpdated = guarded((): void => {
    this.#measure();
    this.#observer?.disconnect();
    const {box, placement} = this.host;
    if (!box || !this.#view || placement === 'inline') return;
    this.#observer ??= new ResizeObserver(this.#measure);
    // Where it is laid out already, WebKit does not tell the page of a loop.
    systemClock.frame(() => this.#view && this.#observer!.observe(box));
  });

  hostDisconnected(): void {
    this.#view?.removeEventListener('resize', this.#measure);
    this.#view = null;
    this.#observer?.disconnect();
    this.#measure();
  }

  readonly #measure = guarded((): void => {
    const {box, ownerDocument: page, placement} = this.host;
    const height = box?.offsetHeight;
    const sticks = this.#view && height && height <= this.#view.innerHeight / 5 && /^(top|bottom)$/.test(placement);
    const edge = sticks ? placement + String(height) : '';
    // Pages replace all their style sheets, and ours goes with them.
    if (edge === this.#edge && (!sticks || page.adoptedStyleSheets.includes(this.#sheet!))) return;
    this.#edge = edge;
    if (this.#padded) this.#padded.adoptedStyleSheets = this.#padded.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#states ??= this.host.attachInternals().states;
    this.#states.clear();
    if (!sticks) return;
    this.#states.add(placement);
    // The list is live: https://drafts.csswg.org/cssom/#extensions-to-the-document-or-shadow-root-interface
    const others = [...page.adoptedStyleSheets];
    page.adoptedStyleSheets = others.filter((sheet) => !ours.has(sheet));
    const property = 'scroll-padding-' + placement;
    const own = this.#view!.getComputedStyle(page.documentElement).getPropertyValue(property);
    this.#sheet = new this.#view!.CSSStyleSheet();
    this.#sheet.replaceSync(`:root{${property}:calc(${own === 'auto' ? '0px' : own} + ${height}px)!important}`);
    ours.add(this.#sheet);
    page.adoptedStyleSheets = [...others, this.#sheet];
    this.#padded = page;
  });
}
