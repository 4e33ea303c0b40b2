/**
 * A web address that may be followed, or `undefined` for everything else (other schemes, nonsense).
 * An allow-list: lists of forbidden schemes are never complete.
 *
 * @param value - An absolute address, or one relative to `base`.
 * @param base - The page's base address; without it only absolute addresses count.
 * @returns The parsed address, so that what was checked is what is used. See https://url.spec.whatwg.org/
 */
export function webHref(value: string | undefined, base?: string): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
