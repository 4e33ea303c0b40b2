import '../../src/languages/united-nations.js';

let made = 0;

/**
 * Defines a fresh tag for a class, so that no two tests share one, and puts an element of it into the page.
 *
 * @param element - The class; a subclass of it is defined, with the statics of `statics`.
 * @param markup - The attributes and children, as in `precision="hour">fallback`.
 */
export async function mount<T extends typeof HTMLElement>(
  element: T,
  markup = '>',
  statics: Partial<T> = {},
): Promise<InstanceType<T> & {updateComplete: Promise<boolean>; shadowRoot: ShadowRoot}> {
  const tag = `x-${String(++made)}-${element.name.toLowerCase()}`;

  customElements.define(tag, Object.assign(class extends (element as typeof HTMLElement) {}, statics));
  const box = document.createElement('div');
  box.innerHTML = `<${tag} ${markup.includes('>') ? markup : markup + '>'}</${tag}>`;
  document.body.append(box);
  const mounted = box.firstElementChild as Awaited<ReturnType<typeof mount<T>>>;
  await mounted.updateComplete;
  return mounted;
}

/** Takes away what the tests put into the page. */
export const clear = (): void => document.body.replaceChildren();

/** What a visitor sees: the text of what is rendered, white space folded, without what only screen readers get. */
export function seen(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const hidden of copy.querySelectorAll('.spoken, .printed, .address, style')) hidden.remove();
  return fold(copy.textContent);
}

/** What a screen reader gets, roughly: the text outside `aria-hidden`. The accessibility tree itself is read in Chromium. */
export function heard(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], .printed, .address, style')) hidden.remove();
  return fold(copy.textContent);
}

const fold = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

/** What the console is warned of, from now to the end of the test. The page says each thing once, so a fresh tag is needed. */
export function warnings(): string[] {
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  return said;
}

const {warn} = console;
if (typeof teardown === 'function') teardown(() => (console.warn = warn));

/** Waits until the browser has told everybody whether a box is on the screen. */
export const looked = (box: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver((_, observer) => {
      observer.disconnect();
      // All observers are told in one task, in no certain order.
      requestAnimationFrame(() => resolve());
    }).observe(box);
  });
