let query: MediaQueryList | undefined;

/** Whether the visitor wants less motion: https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-motion */
export const wantsLessMotion = (): boolean => {
  // Asked in every tick, and a list of its own each time would be what a tick costs most.
  query ??= matchMedia('(prefers-reduced-motion: reduce)');
  return query.matches;
};
