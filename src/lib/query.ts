/**
 * What a link's address may set. Anybody who may post a link chooses it, so nothing here asks for another address, says words of its
 * own, or puts something in the way.
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

/** What an embed page's own address may set. Anybody can share that too, and the page speaks with its host's name. */
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
