import {linkSettings, setFromQuery} from '../lib/query.js';
import {unquoted} from '../lib/setting.js';
import {tagFor, tags} from '../lib/tags.js';
import {warnOfAttribute} from '../lib/warn.js';
import {type EmbedAddress, embedAddress} from './embed-address.js';

/** What an embed asks for. */
export interface Request {
  readonly tag: string;
  /** Whether it has the attribute, which only an author can write: who may post no more than an address has none. */
  readonly isMarked: boolean;
  /** Of a script's own address. */
  readonly query: URLSearchParams | undefined;
  /** What a link's address says. */
  readonly address: EmbedAddress | undefined;
}

export const isScript = (embed: Element): embed is HTMLScriptElement => embed.localName === 'script';
export const isLink = (embed: Element): embed is HTMLAnchorElement => embed.localName === 'a';

/** What an embed asks for by its attribute or else by its address; `undefined` where that is nothing of ours, with a warning if it should be. */
export function requestOf(embed: Element): Request | undefined {
  const address = isLink(embed) && embed.pathname ? embedAddress(embed) : undefined;
  const query = isScript(embed) ? new URLSearchParams(/\?[^#]*/.exec(embed.src)?.[0]) : undefined;
  const attribute = embed.getAttribute('data-july30');
  const name = unquoted(attribute || (query?.get('july30') ?? address?.name ?? ''));
  const tag = tagFor(name.toLowerCase());
  if (tag) return {tag, isMarked: attribute !== null, query, address};
  if (attribute !== null || query?.has('july30'))
    warnOfAttribute(embed, 'data-july30', attribute || name, Object.keys(tags).join(', '));
  return undefined;
}

/** The element that an embed asks for, with its settings. */
export function elementFor(embed: Element, {tag, isMarked, query, address}: Request): HTMLElement {
  const element = embed.ownerDocument.createElement(tag);
  if (query) setFromQuery(element, query);
  if (address) {
    if (address.figure) element.setAttribute('data-figure', address.figure);
    element.lang = address.lang;
    setFromQuery(element, address.query, linkSettings);
  }
  const settings = isLink(embed) && !isMarked ? /^lang$/ : /^(lang|data-(?!(july30|links)$).*)$/;
  for (const {name, value} of embed.attributes) if (settings.test(name)) element.setAttribute(name, value);
  return element;
}
