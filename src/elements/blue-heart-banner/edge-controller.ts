import type {LitElement, ReactiveController} from 'lit';

type Edge = 'top' | 'bottom';

/** The heights in px of what sticks to each edge of the page, by element. */
const stuck: Record<Edge, Map<object, number>> = {top: new Map(), bottom: new Map()};

let sheet: CSSStyleSheet | undefined;

/**
 * Adds the height of what sticks to the page's own scroll padding, so that nothing the keyboard reaches ends up behind it
 * (WCAG 2.4.11). In a style sheet of ours, which leaves nothing behind: the page's own styles stay as they are.
 */
function padScrolling(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync('');
  const page = getComputedStyle(document.documentElement);
  const rules = (['top', 'bottom'] as const).map((edge) => {
    const height = Math.max(0, ...stuck[edge].values());
    const own = page.getPropertyValue('scroll-padding-' + edge);
    return height > 0 ? `scroll-padding-${edge}:calc(${own === 'auto' ? '0px' : own} + ${height}px);` : '';
  });
  sheet.replaceSync(`:root{${rules.join('')}}`);
}

/**
 * Lets an element stick to an edge of the window while it is at most a fifth of the window high. It sets the states `top` and
 * `bottom` for the element's own styles, and nothing on the host itself.
 */
export class EdgeController implements ReactiveController {
  readonly #states: CustomStateSet;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #resized = () => this.#measure();
  #box: Element | null = null;

  constructor(readonly host: LitElement & {readonly placement: string; readonly box: HTMLElement | null}) {
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#resized);
  }

  hostUpdated(): void {
    const {box} = this.host;
    if (box !== this.#box) {
      this.#observer.disconnect();
      this.#box = box;
      if (box) this.#observer.observe(box);
    }
    this.#measure();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#resized);
    this.#observer.disconnect();
    this.#box = null;
    this.#stick(undefined, 0);
  }

  #measure(): void {
    if (!this.host.isConnected) return;
    const {box, placement} = this.host;
    const height = box && placement !== 'inline' ? box.offsetHeight : 0;
    const edge = placement === 'top' || placement === 'bottom' ? placement : undefined;
    this.#stick(height > 0 && height <= innerHeight / 5 ? edge : undefined, height);
  }

  #stick(to: Edge | undefined, height: number): void {
    let changed = false;
    for (const edge of ['top', 'bottom'] as const) {
      const now = edge === to ? height : undefined;
      if (stuck[edge].get(this) === now) continue;
      changed = true;
      if (now === undefined) {
        stuck[edge].delete(this);
        this.#states.delete(edge);
      } else {
        stuck[edge].set(this, now);
        this.#states.add(edge);
      }
    }
    if (changed) padScrolling();
  }
}
