import {webHref} from '../../../src/lib/href.js';
import type {Chosen, EditorData} from './data.js';

/**
 * What an element says without the script, as HTML; the same as july30_words. A figure that the author or a feed brings is not said
 * here: whether it has its source is judged in the page alone, so the Day takes its place.
 */
export function wordsOf({fallback, language}: EditorData, name: string, {lang, figure, feed, value}: Chosen): string {
  const own = fallback[name] ?? {};
  const id = feed || value ? '' : typeof figure === 'string' ? figure : 'forced-labour';
  const words = at(own, id) ?? at(own, '') ?? fallback['countdown']![''] ?? {};
  return at(words, (lang ?? language).split('-')[0]!) ?? `<span lang="en">${words['en']!}</span>`;
}

/** Authors write names, and a name such as `constructor` is in every object. */
const at = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What may stand in words without the script: as WordPress lets commenters write, and no blocks. */
const kept = 'a,abbr,b,cite,code,del,em,i,ins,q,s,span,strong,sub,sup';

/**
 * HTML that somebody else may have written, without what could do harm: no markup but plain words in lines, no attribute but the
 * language, its direction and web addresses.
 *
 * @param html - Anything.
 * @returns HTML on one line.
 */
export function harmless(html: string): string {
  // A document of its own runs nothing and loads nothing: https://html.spec.whatwg.org/#dom-parsing-and-serialization
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script,style,template,iframe,noscript,textarea,title,svg,math')) element.remove();
  for (const element of body.querySelectorAll('*')) {
    if (!element.matches(kept)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const {name, value} of [...element.attributes]) {
      const isAddress = name === 'href' && webHref(value) !== undefined;
      if (!isAddress && name !== 'lang' && name !== 'dir') element.removeAttribute(name);
    }
  }
  return body.innerHTML.replace(/\s+/g, ' ').trim();
}
