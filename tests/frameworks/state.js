/** See state.d.ts: no tool builds this, as it is for the pages that no tool has built, too. */
export const initial = {
  lang: 'fr',
  precision: 'hour',
  calendar: true,
  href: 'https://example.org/',
  linkText: undefined,
  order: ['children', 'profits'],
  shown: true,
};
