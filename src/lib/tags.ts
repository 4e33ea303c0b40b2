/** The elements by the short names that embeds use: in `data-july30`, and in the paths of embed pages. */
export const tags = {
  'blue-heart': 'blue-heart-banner',
  countdown: 'world-day-countdown',
  stat: 'trafficking-stat',
} as const;

export type ShortName = keyof typeof tags;

/** The tag for a short name or for a tag itself; `undefined` for anything else. */
export const tagFor = (name: string): string | undefined =>
  Object.entries(tags).find((names) => (names as readonly string[]).includes(name))?.[1];

/** A selector for our elements. */
export const elementSelector = Object.values(tags).join();
