import {executeServerCommand} from '@web/test-runner-commands';
import {event} from '../e2e/open.js';

/** The builder, open in a frame. */
export interface Builder {
  readonly address: string;
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/**
 * Opens the builder as a static host serves it from a folder; its preview has been shown when this is.
 *
 * @param query - With its `?` and its hash, such as `?ui=fr#element=stat`.
 * @param files - Instead of those that are there, by their path.
 */
export async function openBuilder(query = '?ui=en', files: Readonly<Record<string, string>> = {}, width = 1100): Promise<Builder> {
  const address = await executeServerCommand<string, object>('builder', {files});
  const frame = document.createElement('iframe');
  frame.src = address + query;
  frame.style.cssText = `width:${width}px;height:900px;border:0`;
  frame.allow = 'clipboard-write';
  const loaded = event(frame, 'load');
  document.body.append(frame);
  await loaded;
  const builder = {
    address,
    frame,
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument!,
  };
  await previewed(builder);
  return builder;
}

/** Waits until something is so, which is asked before each frame. */
export async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until the preview that belongs to what is chosen is shown. */
export const previewed = ({document}: Builder): Promise<HTMLIFrameElement> =>
  until(() => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('#stage iframe')];
    return frames.length === 1 && frames[0]!.className === '' && frames[0];
  });

export const all = <T extends HTMLElement>({document}: Builder, selector: string): T[] => [
  ...document.querySelectorAll<T>(selector),
];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export const one = <T extends HTMLElement>({document}: Builder, selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};

/** Types a text into a field and leaves it. */
export function type(builder: Builder, selector: string, text: string): void {
  const input = one<HTMLInputElement>(builder, selector);
  const {Event} = builder.window;
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The codes that are offered to be copied, by what they are. */
export const codes = (builder: Builder): Record<string, string> =>
  Object.fromEntries(all(builder, '.piece').map((piece) => [piece.dataset['as']!, piece.querySelector('code')!.textContent]));

/** The policy that stands beside the embed. */
export const policyOf = (builder: Builder): string => one(builder, '.policy').textContent.trim();

/** Puts axe into the builder's page, whose policy allows scripts of its own host. */
export async function loadAxe(document: Document): Promise<(part?: Document | Element) => Promise<string[]>> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = event(script, 'load');
  document.head.append(script);
  await loaded;
  const {axe} = document.defaultView as unknown as {
    axe: {run(context: Document | Element, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
  };
  return async (part = document) => {
    const {violations} = await axe.run(part, {resultTypes: ['violations'], iframes: false});
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`));
  };
}
