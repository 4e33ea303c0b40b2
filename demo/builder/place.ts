import {tags} from '../../src/lib/tags.js';
import {type Choice, mayBeHidden, type Place, written} from './chosen.js';

/**
 * The columns in which the preview measures the element, in CSS px, and up to which width of the window each stands for the column of a
 * site: that of a phone of 360 px, of a small tablet, and 38 em of the preview’s text, which is comfortable to read.
 */
export const columns: readonly {readonly width: number; readonly upTo: number}[] = [
  {width: 646, upTo: Infinity},
  {width: 440, upTo: 640},
  {width: 317, upTo: 480},
];

/** Whether the element stands in the flow from the start, and stays there. */
const standsStill = (choice: Choice): boolean =>
  !mayBeHidden(choice) && !written(choice).some(([name, value]) => name === 'placement' && value !== 'inline');

/**
 * The rule with which the page does not move when the script runs: until the element is defined, its text takes as much room as the
 * element will. It hides nothing, and without the script only leaves some space below the text. On one line; empty where there is none.
 */
export function placeRule(choice: Choice): string {
  const {state, places = []} = choice;
  if (state.moving || !standsStill(choice)) return '';
  const tag = tags[state.element];
  const known = columns.flatMap(({width, upTo}) => {
    const place = places.find((each: Place) => each.width === width);
    return place ? [{upTo, height: place.height}] : [];
  });
  const different = known.filter(({height}, index) => height !== known[index - 1]?.height);
  return different
    .map(({upTo, height}) =>
      upTo === Infinity
        ? `${tag}:not(:defined) { display: block; min-block-size: ${height}em }`
        : `@media (max-width: ${upTo}px) { ${tag}:not(:defined) { min-block-size: ${height}em } }`,
    )
    .join(' ');
}
