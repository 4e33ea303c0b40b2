import {webHref} from '../lib/href.js';
import {warn, warnOfAttribute} from '../lib/warn.js';

/** Where a site says which other sites its links to embed pages may lead to. Comments cannot hold scripts, nor reach the head. */
const allowing = 'script[data-links]:is([data-july30],[src*="july30"]),head > meta[name="july30-links" i]';

/** The origin of an http(s) address; `undefined` for anything else. */
function originOf(address: string): string | undefined {
  const href = webHref(address);
  return href && new URL(href).origin;
}

/** The origins that an element names in an attribute, separated by spaces. */
function originsIn(element: Element, attribute: string): (string | undefined)[] {
  const words = element.getAttribute(attribute)?.split(/[\s,]+/) ?? [];
  return words.filter(Boolean).map((word) => {
    const origin = originOf(word);
    if (!origin) warnOfAttribute(element, attribute, word, 'origins such as https://www.example.org');
    return origin;
  });
}

/**
 * Whether a link to an embed page counts though nobody has marked it: it leads to the page's own site, to that of the script, or to one
 * that the site's owner has named. Anybody may post a link in a comment. An opaque origin is nobody's.
 *
 * @param script - Ours, if it is known: modules do not know their own tag.
 */
export function isAllowed(link: HTMLAnchorElement, script: HTMLScriptElement | null): boolean {
  const {ownerDocument: document, origin} = link;
  const allowed = [document.defaultView?.origin, originOf(script?.src ?? '')];
  const places = new Set(document.querySelectorAll(allowing));
  if (script) places.add(script);
  for (const place of places) allowed.push(...originsIn(place, place.localName === 'meta' ? 'content' : 'data-links'));
  if (origin !== 'null' && allowed.includes(origin)) return true;
  const [where, naming] = origin === 'null' ? ['files', ''] : [origin, `, or data-links="${origin}" on the script's tag`];
  warn(`links to ${where} stay links; to allow them, write data-july30 on them${naming}.`);
  return false;
}
