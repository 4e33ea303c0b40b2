/** How much the tests try. They are held to these numbers, and so is the table in SECURITY.md (tests/repo/security.test.ts). */
export const tried = {
  /** Policies and headers under which everything is whole and silent, or the fallback stays with one warning. */
  policies: 12,
  /** Style sheets of pages that are against us. */
  styleSheets: 16,
  /** Libraries and patches of the globals, each before and after our script. */
  otherScripts: 10,
  /** Things of the platform that are broken after our script has run, or before it (missing, and throwing). */
  brokenAfter: 29,
  brokenBefore: 76,
  /** Ways in which the script can be on a page, or be there again. */
  waysIn: 19,
  /** Random sequences of settings in each engine, and feeds. */
  sequences: 10_000,
  feeds: 400,
  /** How often each element comes and goes. */
  comings: 10_000,
} as const;
