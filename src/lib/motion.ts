// Asking anew costs more than the rest of a tick in which nothing differs. The list follows what the visitor sets.
let list: MediaQueryList | undefined;

/** Whether the visitor wants less motion: https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-motion */
export const wantsLessMotion = (): boolean => (list ??= matchMedia('(prefers-reduced-motion: reduce)')).matches;
