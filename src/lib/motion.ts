/** Whether the visitor wants less motion: https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-motion */
export const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
