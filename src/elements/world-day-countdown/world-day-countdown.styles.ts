import {css} from 'lit';

export const styles = css`
  .sentence {
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
