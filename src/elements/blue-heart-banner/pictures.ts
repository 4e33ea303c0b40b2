import {html} from 'lit';

/** Our own drawing: two arcs and a point, in a square. It works at 16 px, where finer detail would be lost. */
export const heart = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 21.5C5 16 1.5 12.5 1.5 8.2A5.5 5.5 0 0 1 12 5.6 5.5 5.5 0 0 1 22.5 8.2C22.5 12.5 19 16 12 21.5Z"></path>
</svg>`;

/** A plain cross, to close. */
export const cross = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2 14 14M14 2 2 14"></path></svg>`;
