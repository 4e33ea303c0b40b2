import {css} from 'lit';

/**
 * Styles for what `::slotted` cannot reach, deeper in the message; they go into the style sheets of the page. See below.
 *
 * @param tag - The banner's tag.
 */
export const messageStyles = (tag: string): string =>
  css`
    tag > :not([slot]) * {
      color: inherit !important;
      -webkit-text-fill-color: inherit !important;
      background: none !important;
      text-shadow: none !important;
      opacity: 1 !important;
    }
    tag > :not([slot]) a {
      text-decoration: underline !important;
    }
  `.cssText.replaceAll('tag', tag);

export const styles = css`
  :host {
    /* Above maps, below what a page opens over everything. */
    --_layer: var(--july30-layer, 1010);
    --_offset: var(--july30-offset, 0px);
    /* No line unless the page sets one: without it the border of the button is invalid. */
    --_line: var(--july30-line);
    --_text: var(--_ink, light-dark(#14232b, #eaf1f4));
  }
  /* Below WordPress's bar, which scrolls away on a phone. */
  @media (width > 600px) {
    :host(:state(top)) {
      --_offset: var(--july30-offset, var(--wp-admin--admin-bar--height, 0px));
    }
  }
  .place {
    /* Where the controller reads it, in px. */
    scroll-margin-top: var(--_offset);
  }
  .stuck {
    height: var(--_height);
  }
  .collapsed {
    height: 0;
  }
  /* Where a parent asks for the width of what it holds. */
  .stuck::before {
    content: '';
    display: block;
    width: var(--_width);
    max-width: 100%;
  }
  .stuck > [part='base'] {
    position: fixed;
    z-index: var(--_layer);
    inset: var(--_inset);
    width: var(--_width);
  }
  /* Painted inside the box, so that a closed banner leaves nothing of it. */
  [part='base'] {
    background: none;
    border: 0;
  }
  section {
    position: relative;
    color: var(--_text);
    background-color: var(--_surface, light-dark(#f1f6f9, #12222b));
    padding: var(--_gap) calc(var(--_gap) * 1.5);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.35em var(--_gap);
  }
  .heart {
    flex: none;
    inline-size: 2.25em;
  }
  .heart svg {
    display: block;
    inline-size: 100%;
    fill: var(--_accent);
  }
  .text {
    flex: 1 1 min(9em, 100%);
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.35em var(--_gap);
    padding-block-start: 0.3em;
    text-wrap: pretty;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  /*
   * A page's rules for p, a or strong are made for its own ground. What stands on ours is in our colours, whatever they are; then
   * nothing but its line tells a link. Normal rules of the page beat ours: https://drafts.csswg.org/css-cascade/#cascade-context
   */
  .message ::slotted(*) {
    color: inherit !important;
    -webkit-text-fill-color: var(--_text) !important;
    background: none !important;
    text-shadow: none !important;
    opacity: 1 !important;
  }
  .message ::slotted(a) {
    text-decoration: underline !important;
  }
  .message {
    max-inline-size: 44em;
  }
  /* What the page writes runs as the page does, ours as our language does. */
  .own {
    direction: ltr;
  }
  :host(:dir(rtl)) .own {
    direction: rtl;
  }
  .helpline {
    flex-basis: 100%;
  }
  .helpline b {
    font-size: 1.15em;
    display: inline-block;
  }
  .close {
    position: absolute;
    /* Beside the middle of the first line. */
    inset-block-start: calc(var(--_gap) + 1em - 14px);
    inset-inline-end: calc(var(--_gap) * 1.5);
    padding: 0;
  }
  /* Its room, but where the words stand below the heart: there it is beside the heart. */
  section:has(.close) {
    padding-inline-end: clamp(var(--_gap) * 1.5, (100% - 11em - var(--_gap) * 4) * 999, var(--_gap) * 2.5 + 28px);
  }
  .close svg {
    inline-size: 0.9em;
    stroke: currentColor;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .heart svg {
      fill: LinkText;
    }
    .message ::slotted(*) {
      -webkit-text-fill-color: currentcolor !important;
    }
  }
  @media print {
    .stuck,
    .stuck > [part='base'] {
      position: relative;
      width: auto;
      height: auto;
    }
  }
`;
