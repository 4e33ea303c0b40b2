/** The one key that is ever stored, and only where `dismiss-for` asks for it: `{"2027": 1785369600000}`, campaign and expiry. */
const key = 'july30';

/** The campaigns that were closed since the page was loaded, each with the time until which (ms since the epoch). */
const closed = new Map<string, number>();

/** Storage throws in sandboxed frames, when it is full, and where the visitor forbids it. Closing works without it. */
function stored(): Record<string, number> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof found === 'object' && found ? (found as Record<string, number>) : {};
  } catch {
    return {};
  }
}

/** Whether a campaign was closed since the page was loaded, for longer than until `now` (ms since the epoch). */
export const isClosedOnThisPage = (campaign: string, now: number): boolean => (closed.get(campaign) ?? 0) > now;

/** Whether a campaign was closed on an earlier page, for longer than until `now` (ms since the epoch). Reads the storage. */
export const isClosedInStorage = (campaign: string, now: number): boolean => (stored()[campaign] ?? 0) > now;

/**
 * Closes a campaign until the page is left, and with `until` (ms since the epoch) on later pages too. What has expired is forgotten.
 */
export function dismiss(campaign: string, now: number, until?: number): void {
  closed.set(campaign, until ?? Infinity);
  if (until === undefined) return;
  const kept = Object.entries(stored()).filter(([, expiry]) => expiry > now);
  try {
    localStorage.setItem(key, JSON.stringify({...Object.fromEntries(kept), [campaign]: until}));
  } catch {
    // Closed until the page is left, then.
  }
}

/** For how many days a banner stays closed, 1 to 365; `undefined` where there is no such number. */
export function days(written: string | number | undefined): number | undefined {
  const days = Number(written);
  return days >= 1 && days <= 365 ? days : undefined;
}

/**
 * The campaign of a banner that names none: the same on all pages and in all languages of a site, for the same words at the same
 * place.
 */
export function defaultCampaign(
  year: number,
  where: {placement: string; helpline?: string | undefined},
  message: readonly Node[],
): string {
  const words = message.map((node) => node.textContent?.trim() || new XMLSerializer().serializeToString(node)).join(' ');
  return [year, where.placement === 'inline' ? '' : where.placement, where.helpline, words.replace(/\s+/g, ' ')]
    .filter(Boolean)
    .join(' ');
}
