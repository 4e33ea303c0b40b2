/** What a figure counts. `usd` is a year's amount; `percent-change` is signed. */
export const figureUnits = ['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count'] as const;

/** How exact its value is. */
export const qualifiers = ['nearly', 'about', 'more-than', 'estimated'] as const;
