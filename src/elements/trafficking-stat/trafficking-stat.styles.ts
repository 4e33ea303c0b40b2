import {css} from 'lit';

export const styles = css`
  .figure {
    display: flex;
    flex-flow: row-reverse wrap-reverse;
    justify-content: flex-end;
    align-items: center;
    gap: var(--_gap) calc(var(--_gap) * 2);
  }
  .words {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .sentence {
    text-wrap: pretty;
  }
  .large {
    display: block;
    margin-block: 0.05em 0.15em;
    font-size: clamp(1.6em, 11cqi, 2.75em);
    line-height: 1.1;
    font-weight: 700;
    text-wrap: balance;
  }
  /* Seen first, heard after the sentence. */
  .picture {
    position: relative;
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .pictogram .picture {
    flex: 0 1 11em;
  }
  .notes {
    margin-block-start: var(--_gap);
  }
  .notes::before {
    content: '';
    display: block;
    inline-size: 2.5em;
    margin-block-end: 0.6em;
    border-block-start: 3px solid var(--_accent);
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .marks {
    max-inline-size: 11em;
  }
  .chart {
    max-inline-size: 26em;
  }
  .accent {
    stroke: var(--_accent);
  }
  .axis {
    display: flex;
    justify-content: space-between;
    direction: ltr;
    max-inline-size: 32.5em;
  }
  @media (forced-colors: active) {
    .accent {
      stroke: Highlight;
    }
  }
`;
