import {elementsOf, finished, type Opened} from '../e2e/open.js';

/** What stands between the tags, as an author writes it. */
export const fallback =
  '30 July <a class="fallback" href="https://www.un.org/en/observances/end-human-trafficking-day">World Day</a>';
export const quiet = {warnings: [], errors: [], violations: []};

/** The elements of ours as they were made, without what they contain: `world-day-countdown data-precision=hour`. */
export const made = ({document}: Opened): string[] =>
  elementsOf(document).map(({localName, attributes}) =>
    [localName, ...[...attributes].map(({name, value}) => `${name}=${value}`)].join(' '),
  );

/** The order of what stands in the body, without scripts' texts and white space. */
export const order = ({document}: Opened): string => [...document.body.children].map(({localName}) => localName).join(' ');

/** Lets mutation observers run, and the elements finish. */
export const settled = async (page: Opened): Promise<void> => {
  await Promise.resolve();
  await finished(page);
};
