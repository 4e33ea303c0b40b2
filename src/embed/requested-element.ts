import {linkSettings, setFromQuery} from '../lib/query.js';
import {unquoted} from '../lib/setting.js';
import {tagFor, tags} from '../lib/tags.js';
import {warnOfAttribute} from '../lib/warn.js';
import {embedAddress} from './embed-address.js';

export const isScript = (embed: Element): embed is HTMLScriptElement => embed.localName === 'script';
export const isLink = (embed: Element): embed is HTMLAnchorElement => embed.localName === 'a';

/** Whether it has the attribute, which only an author can write: who may post no more than an address has none. */
export const isMarked = (embed: Element): boolean => embed.hasAttribute('data-july30');

/**
 * The element that an embed asks for by its attribute or else by its address, with its settings; `undefined` where it asks for nothing of
 * ours, with a warning if it should.
 */
export function requestedElement(embed: Element): HTMLElement | undefined {
  const address = isLink(embed) && embed.pathname ? embedAddress(embed) : undefined;
  const query = isScript(embed) ? new URLSearchParams(/\?[^#]*/.exec(embed.src)?.[0]) : undefined;
  const attribute = embed.getAttribute('data-july30');
  const name = unquoted(attribute || (query?.get('july30') ?? address?.name ?? ''));
  const tag = tagFor(name.toLowerCase());
  if (!tag) {
    if (isMarked(embed) || query?.has('july30'))
      warnOfAttribute(embed, 'data-july30', attribute || name, Object.keys(tags).join(', '));
    return undefined;
  }
  const element = embed.ownerDocument.createElement(tag);
  if (query) setFromQuery(element, query);
  if (address) {
    if (address.figure) element.setAttribute('data-figure', address.figure);
    element.lang = address.lang;
    setFromQuery(element, address.query, linkSettings);
  }
  const settings = isLink(embed) && !isMarked(embed) ? /^lang$/ : /^(lang|data-(?!(july30|links)$).*)$/;
  for (const {name, value} of embed.attributes) if (settings.test(name)) element.setAttribute(name, value);
  return element;
}
