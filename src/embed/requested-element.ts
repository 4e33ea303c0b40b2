import {linkSettings, setFromQuery} from '../lib/query.js';
import {unquoted} from '../lib/setting.js';
import {tagFor, tags} from '../lib/tags.js';
import {warnOfAttribute} from '../lib/warn.js';
import {type EmbedAddress, embedAddress} from './embed-address.js';

export const isScript = (embed: Element): embed is HTMLScriptElement => embed.localName === 'script';
export const isLink = (embed: Element): embed is HTMLAnchorElement => embed.localName === 'a';

/** Whether it has the attribute, which only an author can write: who may post no more than an address has none. */
export const isMarked = (embed: Element): boolean => embed.hasAttribute('data-july30');

const addressOf = (embed: Element): EmbedAddress | undefined => (isLink(embed) ? embedAddress(embed) : undefined);

/** Of a script's own address; empty for everything else. */
const queryOf = (embed: Element): URLSearchParams => new URLSearchParams(isScript(embed) ? /\?[^#]*/.exec(embed.src)?.[0] : '');

/**
 * The tag of the element that an embed asks for by its attribute or else by its address; `undefined` where it asks for nothing of ours,
 * with a warning if it should.
 */
export function requestedTag(embed: Element): string | undefined {
  const query = queryOf(embed);
  const attribute = embed.getAttribute('data-july30');
  const name = unquoted(attribute || (query.get('july30') ?? addressOf(embed)?.name ?? ''));
  const tag = tagFor(name.toLowerCase());
  if (!tag && (isMarked(embed) || query.has('july30')))
    warnOfAttribute(embed, 'data-july30', attribute || name, Object.keys(tags).join(', '));
  return tag;
}

/** That element, with its settings. Not for a stranger's link before it is allowed: what is wrong in its address gets a warning. */
export function requestedElement(embed: Element, tag: string): HTMLElement {
  const element = embed.ownerDocument.createElement(tag);
  const address = addressOf(embed);
  setFromQuery(element, queryOf(embed));
  if (address) {
    if (address.figure) element.setAttribute('data-figure', address.figure);
    element.lang = address.lang;
    setFromQuery(element, address.query, linkSettings);
  }
  const settings = isLink(embed) && !isMarked(embed) ? /^lang$/ : /^(lang|data-(?!(july30|links)$).*)$/;
  for (const {name, value} of embed.attributes) if (settings.test(name)) element.setAttribute(name, value);
  return element;
}
