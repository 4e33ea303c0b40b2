import type {LitElement, ReactiveController} from 'lit';

/** The sheets of all that stick. */
const ours = new Set<CSSStyleSheet>();

/**
 * Lets an element stick to an edge of the window while it is at most a fifth of the window high. It sets the states `top` and
 * `bottom` for the element's own styles, and nothing on the host itself.
 *
 * While it sticks, its height is added to the page's own scroll padding, so that nothing the keyboard reaches ends up behind it (WCAG
 * 2.4.11): in a style sheet of ours, which leaves the page's styles as they are.
 */
export class EdgeController implements ReactiveController {
  readonly #states: CustomStateSet;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #measured = () => this.#measure();
  readonly #sheet = new CSSStyleSheet();

  constructor(readonly host: LitElement & {readonly placement: string; readonly box: HTMLElement | null}) {
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#measured);
  }

  hostUpdated(): void {
    this.#observer.disconnect();
    const {box, isConnected} = this.host;
    if (box && isConnected) this.#observer.observe(box);
    this.#measure();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measured);
    this.#observer.disconnect();
    this.#measure();
  }

  #measure(): void {
    const {box, placement} = this.host;
    const height = box?.offsetHeight ?? 0;
    const edge = /^(top|bottom)$/.test(placement) && height > 0 && height <= innerHeight / 5 ? placement : '';
    const pages = document.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
    document.adoptedStyleSheets = pages;
    ours.delete(this.#sheet);
    this.#states.clear();
    if (edge) {
      this.#states.add(edge);
      const property = 'scroll-padding-' + edge;
      const own = getComputedStyle(document.documentElement).getPropertyValue(property);
      this.#sheet.replaceSync(`:root{${property}:calc(${own === 'auto' ? '0px' : own} + ${height}px)!important}`);
      ours.add(this.#sheet);
    }
    document.adoptedStyleSheets = [...pages, ...ours];
  }
}
