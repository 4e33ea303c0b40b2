import type {LitElement, ReactiveController} from 'lit';
import {systemClock} from '../../calendar/clock.js';
import {guarded, warn} from '../../lib/warn.js';
import {PageSheet, withoutOurs} from '../../styles/page-sheet.js';

const trapped =
  'has no effect inside an element with transform, filter, contain or the like, which keeps fixed boxes to itself; move it out, or write inline.';

/**
 * Lets an element stick to an edge of the window while it is at most a fifth of the window high. The host stays where it is; what is
 * fixed to the window is the box inside its `.place`, once that place has left the edge, and the place keeps the height. An element that
 * sticks has the state `top` or `bottom`; nothing is written on the host itself.
 *
 * While it sticks, its height is added to the page's own scroll padding, so that nothing the keyboard reaches ends up behind it (WCAG
 * 2.4.11). A page that lacks something of this gets an element that does not stick.
 */
export class EdgeController implements ReactiveController {
  readonly #host: LitElement & {readonly placement: string};
  readonly #padding = new PageSheet();
  #states: CustomStateSet | undefined;
  /** The window it is in: not always the script's. */
  #view: (Window & typeof globalThis) | null = null;
  #place: HTMLElement | null = null;
  /** How wide the place is, how high the box is, and how far from the edge, in px. */
  #width = 0;
  #height = 0;
  #offset = 0;
  #padded = '';
  #sizes: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(host: LitElement & {readonly placement: string}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('resize', this.#measure);
    // Boxes that scroll tell nobody further out.
    this.#view?.addEventListener('scroll', this.#follow, {capture: true, passive: true});
  }

  readonly hostUpdated = guarded((): void => {
    this.#measure();
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    const place = this.#place;
    if (!place || !this.#view || this.#host.placement === 'inline') return;
    this.#sizes ??= new ResizeObserver(() => (this.#isResized ? systemClock.frame(this.#measure) : this.#measure()));
    // What the page inserts or takes away further up moves the place without a scroll.
    this.#sight ??= new IntersectionObserver(this.#follow, {threshold: [0, 1]});
    this.#sight.observe(place);
    // Not the place: its height follows in the same frame, and the page would be told of a loop.
    this.#sizes.observe(place.firstElementChild!);
  });

  hostDisconnected(): void {
    this.#view?.removeEventListener('resize', this.#measure);
    this.#view?.removeEventListener('scroll', this.#follow, {capture: true});
    this.#view = null;
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#measure();
  }

  /** Takes the box home, and looks whether it can stick from there. */
  readonly #measure = guarded((): void => {
    this.#states ??= this.#host.attachInternals().states;
    this.#states.clear();
    this.#place = this.#host.renderRoot.querySelector<HTMLElement>('.place');
    if (this.#place) this.#place.className = 'place';
    if (!this.#view || !this.#place || !this.#canStick(this.#view, this.#place)) {
      this.#padding.hide();
      return;
    }
    this.#pad(this.#view);
    this.#follow();
  });

  #canStick(view: Window, place: HTMLElement): boolean {
    const {placement, localName} = this.#host;
    if (placement === 'inline' || !place.checkVisibility()) return false;
    this.#height = place.getBoundingClientRect().height;
    if (!this.#height || this.#height > view.innerHeight / 5) return false;
    this.#states!.add(placement);
    this.#width = place.offsetWidth;
    const {width, height, scrollMarginTop} = view.getComputedStyle(place);
    this.#offset = parseFloat(scrollMarginTop);
    for (const [name, value] of Object.entries({width, height, [placement]: scrollMarginTop})) {
      place.style.setProperty('--_' + name, value);
    }
    place.className = 'place stuck';
    const box = place.firstElementChild!;
    const {top, bottom} = box.getBoundingClientRect();
    const isFixed = view.getComputedStyle(box).position === 'fixed';
    const away = placement === 'top' ? top : this.#windowHeight - bottom;
    place.className = 'place';
    if (isFixed && Math.abs(away - this.#offset) < 1) return true;
    this.#states!.clear();
    // On paper nothing is fixed.
    if (isFixed) warn(`<${localName}> placement="${placement}" ${trapped}`);
    return false;
  }

  /** Fixes the box to the edge where its place has left it, and lets it go where the place is back. */
  readonly #follow = guarded((): void => {
    const place = this.#place;
    if (!place || !this.#states?.size) return;
    if (this.#isResized) return this.#measure();
    const edge = this.#windowHeight - this.#offset;
    const {top} = place.getBoundingClientRect();
    const end = top + this.#height;
    let state = '';
    if (this.#states.has('top')) state = top < this.#offset ? ' stuck' : '';
    // Where the place is seen before anybody scrolls, it will never be below the edge: it is left for good, without a gap.
    else if (end + scrolled(place) <= edge) state = ' stuck left';
    else if (end > edge) state = ' stuck';
    if (place.className !== 'place' + state) place.className = 'place' + state;
  });

  #pad(view: Window): void {
    const page = this.#host.ownerDocument;
    const property = 'scroll-padding-' + this.#host.placement;
    const [height, offset] = [`${Math.round(this.#height)}px`, `${this.#offset}px`];
    const key = property + height + offset;
    // To ask for the page's own padding makes the browser compute all its styles anew.
    if (key === this.#padded && this.#padding.isShown) return;
    this.#padded = key;
    const own = withoutOurs(page, () => view.getComputedStyle(page.documentElement).getPropertyValue(property)).replace(
      'auto',
      '0px',
    );
    // The page's own is for what else it has at the edge.
    const before = this.#offset ? `max(${own}, ${offset})` : own;
    this.#padding.show(page.documentElement, `:root{${property}:calc(${before} + ${height})!important}`);
  }

  /** Whether the place has another width than the box that has left it. */
  get #isResized(): boolean {
    return !!this.#place && this.#place.offsetWidth !== this.#width;
  }

  /** Without a scroll bar; in quirks mode the body knows it. */
  get #windowHeight(): number {
    const page = this.#host.ownerDocument;
    return (page.scrollingElement ?? page.documentElement).clientHeight;
  }
}

/** How far an element has been scrolled up, by all boxes around it, through shadow roots. */
function scrolled(element: Element): number {
  let sum = 0;
  for (
    let each: Element | null = element;
    each;
    each = each.assignedSlot ?? each.parentElement ?? (each.getRootNode() as Partial<ShadowRoot>).host ?? null
  )
    sum += each.scrollTop;
  return sum;
}
