/** Texts and their paths. */
export const texts = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : texts(value, `${path}${name}.`),
  );
