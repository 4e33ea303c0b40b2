import {warn} from './warn.js';

/**
 * Registers a custom element unless the tag is taken: then the earlier definition stays and the console says so once.
 *
 * @param tag - The element's name, such as `world-day-countdown`.
 * @param element - Its class.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const earlier = customElements.get(tag);
  if (!earlier) customElements.define(tag, element);
  else if (earlier !== element) warn(`<${tag}> is defined by another script already.`);
}
