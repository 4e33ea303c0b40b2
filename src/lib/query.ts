/** Names of settings: kebab-case, as attributes are written. */
const isName = (name: string): boolean => /^[a-z][a-z-]*$/.test(name);

/**
 * Gives an element the settings of an address, such as `?precision=hour&time-zone=UTC`. They become `data-` attributes, which mean
 * nothing to a browser whatever their name, and the element judges them as it judges its attributes. Other names are passed over.
 */
export function setFromQuery(element: Element, query: URLSearchParams): void {
  for (const [name, value] of query) if (isName(name)) element.setAttribute('data-' + name, value);
}
