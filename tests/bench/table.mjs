/** What was measured, as a table: ours, theirs, and what the design claims of the two. */

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};

const shown = (number) => number.toLocaleString('en', number < 1000 ? {maximumSignificantDigits: 3} : {maximumFractionDigits: 0});

/** Of nothing there is no ratio. */
const ratio = (ours, theirs) => (theirs > 0 ? (ours / theirs).toFixed(2) : '');

/** Claims of the design: what each says, and whether it holds. */
export const atMostTheirs = (part = 1) => ({
  says: part === 1 ? 'at most theirs' : `at most ${part} of theirs`,
  holds: (ours, theirs) => ours <= part * theirs,
});
export const atMost = (most) => ({says: `at most ${most.toLocaleString('en')}`, holds: (ours) => ours <= most});
export const exactly = (number) => ({says: `${number}`, holds: (ours) => ours === number});

const cells = ({what, unit = '', ours, theirs, claim}) => [
  what,
  shown(ours),
  theirs === undefined ? '' : shown(theirs),
  unit,
  theirs === undefined ? '' : ratio(ours, theirs),
  claim?.says ?? '',
  claim ? (claim.holds(ours, theirs) ? 'holds' : 'falls short') : '',
];

/** Numbers stand on the right. */
const isNumber = (column) => [1, 2, 4].includes(column);

/** The rows as lines of text: `{what, unit, ours, theirs, claim}` each. */
export const table = (rows) => {
  const lines = [['', 'july30', 'peers', '', 'ratio', 'claim', ''], ...rows.map(cells)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const set = (cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return lines.map((line) => line.map(set).join('  ').trimEnd()).join('\n');
};
