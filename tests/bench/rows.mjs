/** What was measured, as rows: ours, that of each peer, the ratio of the two, and what is aimed at. */

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};

/**
 * A row of what was measured for several sides, ours first.
 *
 * @param what - Said so that it is clear without the other rows.
 * @param measured - For each side its name and its numbers, by key.
 * @param goal - What is aimed at, if anything.
 */
export const row = (what, unit, measured, key, goal) => {
  const [{numbers}, ...others] = measured;
  const ours = numbers[key];
  return {
    what,
    unit,
    july30: ours,
    peers: Object.fromEntries(
      others.map(({name, numbers}) => [name, {value: numbers[key], ratio: numbers[key] > 0 ? ours / numbers[key] : undefined}]),
    ),
    ...(goal && {
      goal: {
        says: goal.says,
        holds: goal.holds(
          ours,
          others.map(({numbers}) => numbers[key]),
        ),
      },
    }),
  };
};

/** At most a part of what the first of the peers needs. */
export const atMostTheirs = (part = 1) => ({
  says: part === 1 ? 'at most theirs' : `at most ${part} of theirs`,
  holds: (ours, [theirs]) => ours <= part * theirs,
});
export const atMost = (most) => ({says: `at most ${most.toLocaleString('en')}`, holds: (ours) => ours <= most});
export const exactly = (number) => ({says: `${number}`, holds: (ours) => ours === number});

const shown = (number) => number.toLocaleString('en', number < 1000 ? {maximumSignificantDigits: 3} : {maximumFractionDigits: 0});

/** A row has a line for each peer. */
const lines = ({what, unit, july30, peers, goal}) => {
  const others = Object.entries(peers).map(([name, {value, ratio}]) => [name, shown(value), ratio?.toFixed(2) ?? '']);
  const [first = ['', '', ''], ...more] = others;
  const verdict = goal ? [goal.says, goal.holds ? 'holds' : 'falls short'] : ['', ''];
  return [[what, shown(july30), unit, ...first, ...verdict], ...more.map((cells) => ['', '', '', ...cells, '', ''])];
};

/** Numbers stand on the right. */
const isNumber = (column) => [1, 4, 5].includes(column);

/** The rows as text. */
export const table = (rows) => {
  const all = [['', 'july30', '', 'peer', '', 'ratio', 'goal', ''], ...rows.flatMap(lines)];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const set = (cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return all.map((line) => line.map(set).join('  ').trimEnd()).join('\n');
};
