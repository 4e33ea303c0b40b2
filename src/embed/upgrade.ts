import {systemClock} from '../calendar/clock.js';
import {hasContent} from '../lib/has-content.js';
import {unquoted} from '../lib/setting.js';
import {runningScript} from '../lib/running-script.js';
import {elementSelector, tags} from '../lib/tags.js';
import {guarded, warn} from '../lib/warn.js';
import {isAllowed} from './allowed-origins.js';
import {isEditable} from './editable.js';
import {isLink, isMarked, isScript, requestedElement, requestedTag} from './requested-element.js';

/** A script that runs. Scripts that wait for the visitor's consent have another type, and count only once they run. */
const script = 'script:is(:not([type]),[type=""],[type=module],[type$="/javascript"])';

/** A script that asks for an element, by the attribute or by its query. */
const embedScript = `${script}:is([data-july30],[src*="july30="])`;

/** Everything that may ask for an element; a link does so by its path. The page as a whole never does. */
const embedSelector = `${embedScript},body :is([data-july30]:not(script),a[href*="/embed/"])`;

/**
 * No element is put inside these: our own elements, and elements that show their content only if something else cannot be shown.
 * WordPress writes the last one around a link.
 */
const excluded = elementSelector + ',object,audio,video,canvas,.wp-embedded-content';

/**
 * After how long what has to wait is looked at again, in ms. A placeholder that was filled again waits, too: the page may take out again
 * and again what we put in.
 */
const retryAfter = 1000;

/**
 * Puts our elements where a document asks for them without their tags, now and whenever something is added:
 *
 * - A script with `data-july30="countdown"`, or `?july30=countdown` in its address: the element follows the script. Where that stands
 *   in the head, it is put at the top of the body, with `placement="bottom"` at the end.
 * - Any element with `data-july30` stays, and what it contains becomes the fallback.
 * - A link to an embed page that is alone in its block, or has `data-july30`, becomes the fallback of the element in its place.
 *
 * Settings come from `data-` attributes and from the address. What has its element already, as a clone has, is left alone; a placeholder
 * that gets other content, or asks for another element, is filled again. Our own elements and shadow roots are not looked into.
 *
 * @returns Call it to stop.
 */
export function upgradeEmbeds(document: Document): () => void {
  /** Those that are not complete yet, and scripts before there is a body. */
  const waiting = new Set<Element>();
  let cancel: (() => void) | undefined;
  const ourScript = runningScript();

  const find = (node: ParentNode, selector = embedSelector): void => {
    for (const embed of node.querySelectorAll(selector)) waiting.add(embed);
  };
  // Not by `document.head`, which may be a form of the page's: https://html.spec.whatwg.org/#dom-document-nameditem
  const findInHead = (): void => find(document, 'head ' + embedScript);

  const upgradeWaiting = guarded((): void => {
    for (const embed of waiting) {
      try {
        const isExcluded = !embed.isConnected || isEditable(embed) || embed.closest(excluded);
        if (isExcluded || (isComplete(embed) && upgrade(embed, ourScript))) waiting.delete(embed);
      } catch (error) {
        waiting.delete(embed);
        warn(`an element could not be put into the page. ${String(error)}`);
      }
    }
    cancel?.();
    if (waiting.size > 0) cancel = systemClock.after(retryAfter, upgradeWaiting);
  });

  const look = (records: readonly MutationRecord[]): void => {
    for (const {target, addedNodes, attributeName} of records) {
      // What is put into a placeholder is new content for it, too.
      const changed = attributeName || [...addedNodes].some(hasContent) ? [target, ...addedNodes] : addedNodes;
      for (const node of changed as Iterable<Element>) {
        if (node.nodeType !== 1) continue;
        if (node.matches(embedSelector)) waiting.add(node);
        if (node === target) continue;
        // Some sites change pages by changing the body, and with it goes what the scripts in the head had put there.
        if (node.localName === 'body') findInHead();
        if (node.firstElementChild) find(node);
      }
    }
    upgradeWaiting();
  };

  const observer = new MutationObserver(guarded(look));
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['data-july30', 'href']});
  // A style sheet that comes late may change the place of what scripts in the head have put into the page.
  const lookAgain = guarded((): void => {
    findInHead();
    upgradeWaiting();
  });
  document.addEventListener('readystatechange', lookAgain);
  find(document);
  upgradeWaiting();
  return () => {
    observer.disconnect();
    cancel?.();
    document.removeEventListener('readystatechange', lookAgain);
  };
}

const isLoading = ({ownerDocument}: Element): boolean => ownerDocument.readyState === 'loading';

/** Whether the parser has come to the end of an element: something follows it or one around it. */
function isComplete(element: Element): boolean {
  let end: Element | null = element;
  while (end && !end.nextSibling) end = end.parentElement;
  return !!end || !isLoading(element);
}

/** Puts the requested element into its place, unless it is already there. Returns false while it is too early for that. */
function upgrade(embed: Element, ourScript: HTMLScriptElement | null): boolean {
  const tag = requestedTag(embed);
  if (!tag) return true;
  if (isLink(embed) && !isMarked(embed)) {
    const block = blockAround(embed);
    // On a slow line the rest of a sentence comes after its link.
    if (!isComplete(block)) return false;
    if (!isAlone(embed, block) || !isAllowed(embed, ourScript)) return true;
  }
  const earlier = filled.get(embed);
  if (earlier?.parentNode === embed && earlier.localName !== tag) earlier.replaceWith(...earlier.childNodes);
  if (embed.querySelector(tag)) return true;
  if (isScript(embed) && earlier?.isConnected) return leaveGrid(earlier);
  if (refilled.has(embed)) return false;

  const element = requestedElement(embed, tag);
  if (isScript(embed)) return placeAfterScript(embed, element);
  if (isLink(embed)) {
    const {parentNode, nextSibling} = embed;
    element.append(embed);
    parentNode!.insertBefore(element, nextSibling);
  } else {
    element.append(...embed.childNodes);
    embed.append(element);
    if (earlier) {
      refilled.add(embed);
      systemClock.after(retryAfter, () => refilled.delete(embed));
    }
    filled.set(embed, element);
  }
  return true;
}

/** What was put into a placeholder, or at the top or the end of the page for a script in the head. */
const filled = new WeakMap<Element, HTMLElement>();

/** Placeholders that have just been filled again. */
const refilled = new WeakSet<Element>();

/** The nearest box around a link that is not inline. */
function blockAround(link: Element): Element {
  let block = link.parentElement ?? link;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

/** Whether nothing else stands in the block around a link. */
function isAlone(link: Element, block: Element): boolean {
  for (let inner = link; inner !== block; inner = inner.parentElement!)
    for (const node of inner.parentElement!.childNodes) if (node !== inner && hasContent(node)) return false;
  return true;
}

const settingOf = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute('data-' + name);

/** Whether two elements of one tag have equal settings. */
const isEqual = (one: Element, other: Element): boolean =>
  (one.constructor as unknown as {observedAttributes: string[]}).observedAttributes.every(
    (name) => name.startsWith('data-') || settingOf(one, name) === settingOf(other, name),
  );

/** Puts an element behind its script, or where the script cannot be followed, into the body. */
function placeAfterScript(script: HTMLScriptElement, element: HTMLElement): boolean {
  const {body} = script.ownerDocument as {readonly body: HTMLElement | null};
  const place = body && placeOf(script, body);
  const atEnd = unquoted(settingOf(element, 'placement') ?? '') === 'bottom';
  if (!body || (!place && atEnd && isLoading(script))) return false;
  const {localName} = element;
  // One banner is enough, however often it was pasted, and so is one of what the head asks for; a page that was kept by cloning it has
  // what it had.
  const isOneEnough = !place || localName === tags['blue-heart'];
  const duplicates = isOneEnough ? script.ownerDocument.querySelectorAll(localName) : [place.nextElementSibling];
  if ([...duplicates].some((other) => other?.localName === localName && isEqual(other, element))) return true;
  if (place) {
    place.after(element);
    return true;
  }
  filled.set(script, element);
  if (atEnd) body.append(element);
  // The next stands below the one before.
  else body.insertBefore(element, [...body.children].find((child) => !child.matches(elementSelector)) ?? body.firstChild);
  return leaveGrid(element);
}

/** Out of a body whose children are cells of a grid or a row, all of which one more moves on: beside it, in its font and colour. */
function leaveGrid(element: HTMLElement): true {
  const {body} = element.ownerDocument;
  const {display, flexDirection, font, color} = getComputedStyle(body);
  if (element.parentNode === body && /grid|flex row/.test(`${display} ${flexDirection}`)) {
    body[element.previousElementSibling ? 'after' : 'before'](element);
    Object.assign(element.style, {font, color});
  }
  return true;
}

/** What an element can follow: its script, but not in the head, nor in the box that tag managers hide around what they put into a page. */
function placeOf(script: HTMLScriptElement, body: HTMLElement): Element | undefined {
  const box = script.parentElement!;
  const {display, visibility} = box.style;
  if (body.contains(script) && !(display === 'none' && visibility === 'hidden')) {
    if (!box.checkVisibility())
      warn('a script with data-july30 is in a box that is not shown; write it where its element should be.');
    return script;
  }
  // Once the visitor has agreed, consent managers put a copy of what waits in the body into the head.
  const asked = script.getAttribute('data-july30');
  return [...body.querySelectorAll('script')].find(
    (other) => asked && !other.matches(embedSelector) && other.getAttribute('data-july30') === asked,
  );
}
