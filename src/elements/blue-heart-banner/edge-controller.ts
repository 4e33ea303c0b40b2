import type {LitElement, ReactiveController} from 'lit';
import {systemClock} from '../../calendar/clock.js';
import {guarded, warn} from '../../lib/warn.js';
import {PageSheet, withoutOurs} from '../../styles/page-sheet.js';

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
  readonly #sizing = new PageSheet();
  #size = '';
  #states: CustomStateSet | undefined;
  /** The window of the element, which is not always that of the script. */
  #window: Window | null = null;
  #place: HTMLElement | null = null;
  /** The height of the box, and the position of its edge of the window, in px of the window. */
  #height = 0;
  #edgeY = 0;
  /** The box that is observed, together with its place. */
  #box: Element | null | undefined;
  #resizes: ResizeObserver | undefined;
  #crossings: IntersectionObserver | undefined;

  constructor(host: LitElement & {readonly placement: string}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('resize', this.#measure);
    this.#window?.addEventListener('scroll', this.#follow);
  }

  readonly hostUpdated = guarded((): void => {
    this.#measure();
    systemClock.frame(this.#observe);
  });

  hostDisconnected(): void {
    this.#window?.removeEventListener('resize', this.#measure);
    this.#window?.removeEventListener('scroll', this.#follow);
    this.#window = null;
    this.#measure();
    this.#observe();
  }

  /**
   * In an animation frame of its own, as for all that follows from a size: if sizes change in between, the browser reports a loop
   * to the page.
   */
  readonly #observe = guarded((): void => {
    const box = this.#window && this.#host.placement !== 'inline' ? this.#place?.firstElementChild : undefined;
    if (box === this.#box) return;
    this.#box = box;
    this.#resizes?.disconnect();
    this.#crossings?.disconnect();
    if (!box) return;
    this.#resizes ??= new ResizeObserver(guarded(() => void systemClock.frame(this.#measure)));
    this.#resizes.observe(box);
    // A box that scrolls, and what the page inserts further up, move the place without a scroll of the window.
    this.#crossings ??= new IntersectionObserver(this.#follow, {threshold: [0, 1]});
    this.#crossings.observe(this.#place!);
  });

  /** Puts the box back into its place, and checks whether it can stick from there. */
  readonly #measure = guarded((): void => {
    this.#states ??= this.#host.attachInternals().states;
    this.#states.clear();
    const place = (this.#place = this.#host.renderRoot.querySelector<HTMLElement>('.place'));
    if (place) place.className = 'place';
    // To ask for a place or a size makes the browser lay out the page, which only those that stick need.
    const isSticky = this.#host.placement !== 'inline';
    if (isSticky && this.#window && place?.checkVisibility() && this.#canStick(this.#window, place)) this.#follow();
    else this.#padding.hide();
  });

  #canStick(view: Window, place: HTMLElement): boolean {
    const {localName, ownerDocument: page, placement} = this.#host;
    this.#height = place.getBoundingClientRect().height;
    const isHigh = this.#height > view.innerHeight / 5;
    if (!this.#height || isHigh || view.matchMedia('print').matches) return false;
    this.#states!.add(placement);
    const {height, scrollMarginTop} = view.getComputedStyle(place);
    const offset = parseFloat(scrollMarginTop);
    // Without a scroll bar; in quirks mode it is the body that knows it.
    this.#edgeY = placement === 'top' ? offset : page.scrollingElement!.clientHeight - offset;
    const inset = placement === 'top' ? scrollMarginTop + ' auto auto' : 'auto auto ' + scrollMarginTop;
    this.#size = `--_height:${height};--_inset:${inset}`;
    this.#setSize(place);
    place.className = 'place stuck';
    const actualY = place.firstElementChild!.getBoundingClientRect()[placement as 'top' | 'bottom'];
    place.className = 'place';
    if (Math.abs(actualY - this.#edgeY) < 1) {
      this.#addScrollPadding(view, offset);
      return true;
    }
    this.#states!.clear();
    warn(`<${localName}> placement="${placement}" has no effect inside transform, filter or contain; move it out.`);
    return false;
  }

  /** Fixes the box to the edge once its place has left that edge, and releases it when the place is back. */
  readonly #follow = guarded((): void => {
    const place = this.#place;
    if (!place || !this.#states?.size) return;
    const {top} = place.getBoundingClientRect();
    const below = top + this.#height - this.#edgeY;
    let state = '';
    if (this.#states.has('top')) state = top < this.#edgeY ? ' stuck' : '';
    // Where the place is seen before anybody scrolls, it will never be below the edge: it is left for good, without a gap.
    else if (below + scrolled(place) <= 0) state = ' stuck collapsed';
    else if (below > 0) state = ' stuck';
    // A column may change its width while the window keeps its own.
    this.#setSize(place);
    place.className = 'place' + state;
  });

  /** In a style sheet of the shadow root, as we write no style attributes. */
  #setSize(place: HTMLElement): void {
    const css = `.place{--_width:${this.#window!.getComputedStyle(place).width};${this.#size}}`;
    this.#sizing.show(place, css, () => css);
  }

  #addScrollPadding(view: Window, offset: number): void {
    const {ownerDocument: page, placement} = this.#host;
    const height = Math.round(this.#height);
    // To ask for the page's own padding makes the browser compute all its styles anew.
    this.#padding.show(page.documentElement, [placement, height, offset].join(), () => {
      const property = 'scroll-padding-' + placement;
      const own = withoutOurs(page, () => view.getComputedStyle(page.documentElement).getPropertyValue(property));
      const others = own.replace('auto', '0px');
      // The page's own is for what else it has at the edge.
      return `:root{${property}:calc(${offset ? `max(${others}, ${offset}px)` : others} + ${height}px)!important}`;
    });
  }
}

/** How far all the boxes around an element have scrolled it up, through shadow roots. */
function scrolled(element: Element | null | undefined): number {
  if (!element) return 0;
  const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return element.scrollTop + scrolled(around);
}
