/**
 * The settings that a link's address may carry. Anybody who may post a link chooses that address, so none of these sends a
 * request, shows words of their own or covers the page.
 */
export const linkSettings: readonly string[] = [
  'announce',
  'calendar',
  'compact',
  'count-up',
  'figure',
  'lang',
  'precision',
  'scheme',
  'time-zone',
  'view',
];

/**
 * The settings that an embed page's own address may carry. Anybody can share such an address, too, and the page appears in its
 * host's name.
 */
export const pageSettings: readonly string[] = [...linkSettings, 'dismissible', 'from', 'helpline', 'until'];

/** Names of settings: kebab-case, as attributes are written. */
const isName = (name: string): boolean => /^[a-z][a-z-]*$/.test(name);

/**
 * Gives an element the settings of an address, such as `?precision=hour&time-zone=UTC`. They become `data-` attributes, which mean
 * nothing to a browser whatever their name, and the element judges them as it judges its attributes; the language becomes `lang`.
 * Other names are passed over.
 *
 * @param names - Which settings count; all of them where the address is the site owner's.
 */
export function setFromQuery(element: Element, query: URLSearchParams, names?: readonly string[]): void {
  for (const [name, value] of query)
    if (names?.includes(name) ?? isName(name)) element.setAttribute(name === 'lang' ? name : 'data-' + name, value);
}
