import {BlueHeartBanner} from '../../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {type FakeClock, type FakePage, fakeTicker} from '../fake-clock.js';
import {mount} from '../mount.js';

/** Only Chromium lets a test read its accessibility tree, print, and set the size of the window. */
export const inChromium = navigator.userAgent.includes('Chrome/');

export interface Shown {
  readonly banner: BlueHeartBanner & {updateComplete: Promise<boolean>; shadowRoot: ShadowRoot};
  readonly clock: FakeClock;
  readonly page: FakePage;
}

/** A banner under a fresh tag, on a clock that a test moves. */
export async function show(markup = '>', start = '2027-07-15T12:00:00Z'): Promise<Shown> {
  const {clock, page, ticker} = fakeTicker(start);
  return {banner: await mount(BlueHeartBanner, markup, {ticker}), clock, page};
}

/** A second one of the same class, so with the same clock. */
export async function another(first: BlueHeartBanner, markup = '>'): Promise<Shown['banner']> {
  const box = document.createElement('div');
  box.innerHTML = `<${first.localName} ${markup}</${first.localName}>`;
  document.body.append(box);
  const banner = box.firstElementChild as Shown['banner'];
  await banner.updateComplete;
  return banner;
}

/** One that is not in the page yet. */
export function outside(tag: string): Shown['banner'] {
  const box = document.createElement('div');
  box.innerHTML = `<${tag}></${tag}>`;
  return box.firstElementChild as Shown['banner'];
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is observed from one frame on is told by the end of it, and followed in the next. */
export async function frames(): Promise<void> {
  for (let count = 0; count < 3; count++) await frame();
}

/** What a visitor can read: the text that has a place on the page, slots followed, white space folded. */
export const read = (node: Node): string => visible(node).replace(/\s+/g, ' ').trim();

function visible(node: Node): string {
  if (node instanceof Text) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({width}) => width > 0) ? node.data : '';
  }
  if (node instanceof Element && getComputedStyle(node).clipPath !== 'none') return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true}).map(visible).join('');
  const text = [...((node as Element).shadowRoot ?? node).childNodes].map(visible).join('');
  // What stands on lines of its own is parted from the rest.
  return node instanceof Element && !/^(inline|contents)/.test(getComputedStyle(node).display) ? ` ${text} ` : text;
}

export const part = (banner: BlueHeartBanner, name: string): HTMLElement | null =>
  banner.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);

/** The box with everything that is seen; `null` while nothing is. */
export const section = (banner: BlueHeartBanner): HTMLElement | null => banner.shadowRoot!.querySelector('section');

/** The close button. */
export const close = (banner: BlueHeartBanner): HTMLElement | null => part(banner, 'close');

export const english =
  'The blue heart is the symbol of the Blue Heart Campaign. It stands for solidarity with the victims of trafficking in persons.';

export const link = (banner: BlueHeartBanner): HTMLAnchorElement | null => part(banner, 'link') as HTMLAnchorElement | null;
export const helpline = (banner: BlueHeartBanner): string => read(part(banner, 'helpline') ?? new DocumentFragment());
export const isOn = (banner: BlueHeartBanner): boolean => read(banner) !== '';
