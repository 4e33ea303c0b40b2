/** Writes to the console, which the page may have broken, too. */
const say = `
function say(text) {
  try {
    console.warn(text);
  } catch {}
}`;

/**
 * What runs before Lit does: without a document (on a server) nothing happens; a second copy of the script leaves the page to the first,
 * which has the words of both. Trusted Types: the page allows the policy `july30`, or nothing is defined and the fallback stays.
 */
export const guard = (version: string): string => `
if (typeof document === 'undefined') return;
${say}
const first = globalThis[Symbol.for('july30')];
if (first) {
  if (first.version !== '${version}') say('july30: version ' + first.version + ' is on this page already, so ${version} does nothing.');
  return;
}
let july30Policy;
try {
  july30Policy = globalThis.trustedTypes && trustedTypes.createPolicy('july30', {createHTML: (html) => html});
} catch {
  say("july30: the page's policy forbids the elements, so their fallback stays; allow it with: trusted-types july30");
  return;
}
`;

/** Wraps the whole script: a page may have broken anything the script relies on. So this part is short and relies on nothing. */
export const rescue = (code: string): string =>
  `try{${code}}catch(error){try{console.warn('july30 could not be shown, so its fallback stays. '+error)}catch{}}`;
