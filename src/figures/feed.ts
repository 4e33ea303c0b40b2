import {cached} from '../lib/cached.js';
import {webHref} from '../lib/href.js';
import {unquoted} from '../lib/setting.js';
import {warn} from '../lib/warn.js';
import type {Figure} from './figure.schema.js';
import {parseFigure} from './parse-figure.js';

/** What a feed may cost a visitor. Tests may change these limits. */
export const feedLimits = {
  /** From the request to the last byte, in ms. */
  time: 10_000,
  /** Of the decoded answer, in bytes. */
  bytes: 262_144,
};

/** The valid figures of a feed, by id, without white space around it as in an attribute. */
export type FeedFigures = ReadonlyMap<string, Figure>;

const requested = new Map<string, Promise<FeedFigures>>();

/**
 * The figures of a JSON feed, `{"version": 1, "figures": […]}`. One request for each address on a page, whatever the outcome.
 *
 * Nothing of the visitor goes along: no credentials, no referrer. The address in the end, after redirects, is https or the page's own
 * origin. Records that do not fit the schema are left out and named in one warning.
 *
 * @param address - Absolute, or relative to `base`.
 * @param base - The page's base address.
 * @returns Rejects with the reason as an `Error` whose message can be read by a person.
 */
export function figuresOf(address: string, base: string): Promise<FeedFigures> {
  const url = webHref(address, base);
  if (!url) return Promise.reject(new Error('it is no web address'));
  return cached(requested, url, async () => parsed(url, await request(url)));
}

async function request(url: string): Promise<string> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(feedLimits.time),
  });
  const {origin, protocol} = new URL(response.url);
  if (protocol !== 'https:' && origin !== location.origin) throw new Error('its address is neither https nor of this page');
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text;
    bytes += value.length;
    if (bytes > feedLimits.bytes) {
      void reader.cancel();
      throw new Error(`it is larger than ${feedLimits.bytes} bytes`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

function parsed(url: string, text: string): FeedFigures {
  const feed = JSON.parse(text) as {version?: unknown; figures?: unknown} | null;
  if (feed?.version !== 1 || !Array.isArray(feed.figures)) throw new Error('it is not {"version": 1, "figures": […]}');
  const figures = new Map<string, Figure>();
  const bad: string[] = [];
  feed.figures.forEach((record: unknown, index) => {
    const {figure, problems} = parseFigure(record);
    if (figure) figures.set(unquoted(figure.id), figure);
    else bad.push(...problems.map((path) => `figures.${index}.${path}`));
  });
  if (bad.length > 0) warn(`the feed ${url} has records that are left out, such as ${bad.slice(0, 8).join(', ')}.`);
  return figures;
}
