import {css} from 'lit';

/**
 * What all three elements share. Public tokens are read here, once, into private ones, and never set: a rule on `:host` would
 * beat what the page inherits from further out.
 *
 * Without a surface everything is the page's own colour, "muted" is smaller and not paler, and the accent is for graphics only. On a
 * surface, each colour names what it belongs to in a place where that is never chosen: where the page has set no surface, or where one
 * of the two is no colour, both are invalid and count for nothing. So neither stands without the other, however and whenever they come.
 */
export const hostStyles = css`
  :host {
    display: block;
    --_accent: var(--july30-accent, #0093cc);
    --_gap: var(--july30-gap, 0.75em);
    --_line: var(--july30-line, currentColor);
    --_radius: var(--july30-radius, 0);
    /*
     * Without an ink: black or white, which have the same contrast, 4.58:1, at a luminance of 0.179. Where the surface is more air than
     * colour, that is transparent; a mixture with it is of the page's colour.
     */
    --_extreme: color(from var(--july30-surface) xyz-d65 0 calc((0.179 - y) * 1e6) 0);
    --_contrast: lab(from var(--_extreme) l 0 0 / calc((alpha - 0.5) * 1000));
    --_own-ink: var(--july30-ink, rgb(from color-mix(in srgb, currentColor 0.1%, var(--_contrast)) r g b / 1));
    --_surface: light-dark(light-dark(var(--july30-surface), var(--_own-ink)), var(--july30-surface));
    --_ink: light-dark(light-dark(var(--_own-ink), var(--july30-surface)), var(--_own-ink));
    --_muted: light-dark(light-dark(var(--july30-muted), var(--_surface)), var(--july30-muted));
    --_room: calc(var(--_gap) * 1.5) solid light-dark(light-dark(transparent, var(--_surface)), transparent);
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    /* What a page means for its own text, and what breaks a layout or makes words unreadable here. All else is inherited. */
    font-variant-numeric: lining-nums tabular-nums;
    hyphens: manual;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    position: relative;
    box-sizing: border-box;
    font-family: var(--july30-font, inherit);
    color: var(--_ink);
    background-color: var(--_surface);
    /* No padding can depend on whether there is a surface; a border without colour can. */
    border: var(--_room);
    border-radius: var(--_radius);
  }
  p {
    margin: 0;
  }
  .small {
    font-size: max(0.8em, 12px);
    line-height: 1.5;
    color: var(--_muted);
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
    -webkit-user-select: none;
    user-select: none;
  }
  /* What asks its content for a width (a float, a flex row, a table cell) gets that of a plain box with the words. */
  .measure {
    position: static;
    inline-size: auto;
    margin-block-end: -1px;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* Large type follows the width there is, so the sentence cannot be what the width depends on. */
  .sentence {
    container-type: inline-size;
  }
  .large {
    display: block;
    margin-block: 0.1em 0.15em;
    font-size: clamp(1.6em, 11cqi, 2.75em);
    line-height: 1.1;
    font-weight: 700;
    text-wrap: balance;
  }
  /* What is small below a thin rule. */
  .ruled::before {
    content: '';
    display: block;
    inline-size: 2.5em;
    margin-block: var(--_gap) 0.6em;
    border-block-start: 3px solid var(--_accent);
  }
  .address {
    display: none;
  }
  /* Where links are dead. */
  .sandboxed .address {
    display: inline;
  }
  .sandboxed .host {
    display: none;
  }
  @media (forced-colors: active) {
    [part='base'] {
      border-color: Canvas;
    }
  }
  @media print {
    button,
    summary,
    .host {
      display: none;
    }
    .address {
      display: inline;
    }
  }
`;
