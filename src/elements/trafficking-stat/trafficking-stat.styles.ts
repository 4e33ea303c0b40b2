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
  /* Seen first, heard after the sentence. */
  .picture {
    position: relative;
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .pictogram .picture {
    flex: 0 1 11em;
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
  .axis,
  .axis span {
    display: flex;
    gap: 0.4em;
  }
  .axis {
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
