import type {LitElement, ReactiveController} from 'lit';

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
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  hostUpdated(): void {
    this.#observer.disconnect();
    const {box} = this.host;
    if (box) this.#observer.observe(box);
    this.#measure();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measured);
    this.#observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #measure(): void {
    const {box, placement} = this.host;
    const height = box?.offsetHeight ?? 0;
    const edge = /^(top|bottom)$/.test(placement) && height > 0 && height <= innerHeight / 5 ? placement : '';
    this.#sheet.replaceSync('');
    this.#states.clear();
    if (!edge) return;
    this.#states.add(edge);
    const property = 'scroll-padding-' + edge;
    const own = getComputedStyle(document.documentElement).getPropertyValue(property);
    this.#sheet.replaceSync(`:root{${property}:calc(${own === 'auto' ? '0px' : own} + ${height}px)}`);
  }
}
