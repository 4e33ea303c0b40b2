import {html, type TemplateResult} from 'lit';

/** Some of a hundred marks, ten in a row. Each is a line without length, whose round ends make it a dot. */
const dots = (from: number, to: number): string =>
  Array.from(
    {length: to - from},
    (_, index) => `M${((from + index) % 10) * 10 + 5} ${Math.floor((from + index) / 10) * 10 + 5}h0`,
  ).join('');

/**
 * `percent` of a hundred marks. Counted ones are large and in the accent, the others small and in the colour of the text, so that
 * they differ in shape too. A picture only: the words and the table stand beside it.
 */
export function pictogram(percent: number): TemplateResult {
  const counted = Math.round(percent);
  return html`<svg class="marks" part="picture" viewBox="0 0 100 100" aria-hidden="true">
    <path class="accent" stroke-width="8" d=${dots(0, counted)}></path>
    <path stroke-width="3" d=${dots(counted, 100)}></path>
  </svg>`;
}

/** A value in a year. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** A line through the values of a series, on a ground line at zero. Time runs from left to right, as charts do in every language here. */
export function trend(series: readonly Point[]): TemplateResult {
  const first = series[0]!.year;
  const span = series.at(-1)!.year - first || 1;
  const low = Math.min(0, ...series.map(({value}) => value));
  const height = Math.max(0, ...series.map(({value}) => value)) - low || 1;
  const at = ({year, value}: Point): string => `${5 + ((year - first) / span) * 290} ${90 - ((value - low) / height) * 80}`;
  return html`<svg class="chart" part="picture" viewBox="0 0 300 96" aria-hidden="true">
    <path d=${`M0 ${90 + (low / height) * 80}h300`}></path>
    <path class="accent" stroke-width="2.5" d=${'M' + series.map(at).join('L')}></path>
    <path class="accent" stroke-width="9" d=${series.map((point) => `M${at(point)}h0`).join('')}></path>
  </svg>`;
}
