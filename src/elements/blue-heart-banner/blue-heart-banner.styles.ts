import {css} from 'lit';

export const styles = css`
  :host {
    --_surface: var(--july30-surface, light-dark(#f1f6f9, #12222b));
    --_ink: var(--july30-ink, light-dark(#14232b, #eaf1f4));
  }
  :host(:state(top)) {
    position: sticky;
    inset-block-start: 0;
    z-index: 100;
  }
  :host(:state(bottom)) {
    position: sticky;
    inset-block-end: 0;
    z-index: 100;
  }
  /* Painted inside the box, so that a closed banner leaves nothing of it. */
  .surface {
    padding: 0;
    background: none;
  }
  section {
    color: var(--_ink);
    background: var(--_surface);
    padding: var(--_gap) calc(var(--_gap) * 1.5);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    display: flex;
    align-items: flex-start;
    gap: var(--_gap);
  }
  .heart {
    flex: none;
    inline-size: clamp(1.5em, 9cqi, 2.25em);
  }
  .heart svg {
    display: block;
    inline-size: 100%;
    fill: var(--_accent);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.35em var(--_gap);
    padding-block-start: 0.3em;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  .message {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .helpline {
    flex-basis: 100%;
  }
  .helpline b {
    font-size: 1.15em;
    display: inline-block;
  }
  .close {
    flex: none;
    padding: 0;
    border: 0;
  }
  .close svg {
    inline-size: 0.9em;
    stroke: currentColor;
    stroke-width: 2;
  }
  @container (inline-size < 16em) {
    section {
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .text {
      flex-basis: 100%;
      order: 1;
    }
  }
  @media (forced-colors: active) {
    .heart svg {
      fill: LinkText;
    }
  }
  @media print {
    :host {
      position: static !important;
    }
  }
`;
