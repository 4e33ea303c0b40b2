import {isSandboxed} from '../lib/sandboxed.js';
import {answers, type Known, recogniseHosts, type Size, sizeMessages} from './hosts.js';
import {pageSettings, setFromQuery} from '../lib/query.js';

/*
 * The script of an embed page, which holds one element of ours. It runs before the element's own script and needs nothing of it.
 */

const {body, documentElement} = document;
const query = new URLSearchParams(location.search);
const scheme = query.get('scheme');
const element = body.firstElementChild;

if (element) {
  // The page's path is its language and, where it has one, its figure.
  query.delete('lang');
  if (element.hasAttribute('figure')) query.delete('figure');
  setFromQuery(element, query, pageSettings);
}
// Else the frame stays transparent, on whatever the page around it is.
if (scheme === 'light' || scheme === 'dark') documentElement.dataset['scheme'] = scheme;
if (isSandboxed()) documentElement.dataset['sandboxed'] = '';

if (parent !== window) {
  const known: Known = new Map();
  // The document's own height never becomes less than the frame's.
  const size = (): Size => body.getBoundingClientRect();
  const post = (messages: readonly unknown[]): void => {
    for (const message of messages) parent.postMessage(message, '*');
  };
  const tell = (): void => post(sizeMessages(known, size()));
  const begin = (): void => {
    tell();
    // A frame that is off the screen is drawn late, and observers are told then.
    new ResizeObserver(tell).observe(body);
  };

  recogniseHosts(known, location);
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    if (source === parent) post(answers(known, data, size));
  });
  addEventListener('hashchange', () => {
    recogniseHosts(known, location);
    tell();
  });
  // Not before: the fallback is lower, and the page around would jump twice. Optimisers run scripts after it.
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
