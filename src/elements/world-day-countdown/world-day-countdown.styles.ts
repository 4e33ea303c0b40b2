import {css} from 'lit';

export const styles = css`
  .sentence {
    text-wrap: balance;
  }
  .large {
    display: block;
    margin-block: 0.1em 0.15em;
    font-size: clamp(1.6em, 11cqi, 2.75em);
    line-height: 1.1;
    font-weight: 700;
    text-wrap: balance;
  }
  .unit {
    display: inline-block;
    margin-inline-end: 0.1em;
  }
  .unit span {
    font-size: 0.5em;
    font-weight: 400;
  }
  .date::before {
    content: '';
    display: block;
    inline-size: 2.5em;
    margin-block: 0.75em 0.6em;
    border-block-start: 3px solid var(--_accent);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.75em;
  }
  .printed {
    display: none;
  }
  /* On paper a running count is wrong at once; the Day's name and date stay right. */
  @media print {
    :is(.spoken, .sentence) {
      display: none;
    }
    .printed {
      display: block;
      font-weight: 700;
    }
  }
`;
