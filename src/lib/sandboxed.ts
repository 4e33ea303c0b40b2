/**
 * Whether a page is sandboxed away from its own origin. Downloads and new windows do not work there, and links may not either. A file opened
 * from a disk has no origin either, but may do all that: https://html.spec.whatwg.org/#concept-origin-opaque
 */
export const isSandboxed = ({origin, location}: Pick<Window, 'origin' | 'location'> = window): boolean =>
  origin === 'null' && location.protocol !== 'file:';
