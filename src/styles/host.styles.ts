import {css} from 'lit';

/**
 * What all three elements share. Public tokens are read here, once, into private ones, and never set: a rule on `:host` would
 * beat what the page inherits from further out.
 *
 * Without a surface everything is the page's own colour, "muted" is smaller and not paler, and the accent is for graphics only.
 */
export const hostStyles = css`
  :host {
    display: block;
    --_accent: var(--july30-accent, #0093cc);
    --_gap: var(--july30-gap, 0.75em);
    --_line: var(--july30-line, currentColor);
    --_radius: var(--july30-radius, 0);
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    position: relative;
    box-sizing: border-box;
    container-type: inline-size;
    /* What asks its content for a width (a float, a flex row, a table cell) gets none from a container. */
    contain-intrinsic-inline-size: 9em;
    font-family: var(--july30-font, inherit);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--july30-ink, inherit);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .surface {
    padding: calc(var(--_gap) * 1.5);
    background: var(--july30-surface);
    border-radius: var(--_radius);
  }
  p {
    margin: 0;
  }
  .small {
    font-size: max(0.8em, 12px);
    line-height: 1.5;
    color: var(--july30-muted, inherit);
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding-inline: 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
    cursor: pointer;
  }
  :is(a, button, summary):focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  /* For screen readers only; kept out of copied text. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .address {
    display: none;
  }
  /* Where links are dead. */
  .opaque .address {
    display: inline;
  }
  @media print {
    button,
    summary {
      display: none;
    }
    .address {
      display: inline;
    }
  }
`;
