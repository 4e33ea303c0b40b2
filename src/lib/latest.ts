/**
 * A pure function that keeps its latest answer: in a tick all countdowns of a page ask about the same moment, each of them more than once.
 */
export function latest<Given extends readonly unknown[], Answer>(answer: (...given: Given) => Answer): (...given: Given) => Answer {
  let asked: Given | undefined;
  let known: Answer;
  return (...given) => {
    if (!asked?.every((value, index) => value === given[index])) {
      known = answer(...given);
      asked = given;
    }
    return known;
  };
}
