/** A part of a sentence that is set in one way. */
export interface Run {
  /** May hold holes such as `{time}`. */
  readonly text: string;
  readonly large: boolean;
  readonly link: boolean;
}

/** Values for the holes of a sentence, by name. */
export type Holes = Readonly<Record<string, string | number>>;

/** Puts values into the holes of a text; a hole without a value stays a hole. */
export const fill = (text: string, holes: Holes): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));

/**
 * Parts a sentence of `Messages`, for the eye, into what is large (`*…*`), what is a link (`[…]`) and the rest. A full stop that would
 * stand alone on a line below large words is left out.
 */
export function runs(sentence: string): readonly Run[] {
  const found: Run[] = [];
  let large = false;
  let link = false;
  for (const piece of sentence.split(/([*[\]])/)) {
    if (piece === '*') large = !large;
    else if (piece === '[' || piece === ']') link = piece === '[';
    else if (piece && !(found.at(-1)?.large && /^[.。]$/.test(piece))) found.push({text: piece, large, link});
  }
  return found;
}

/** The whole sentence as plain text, for those who hear it. */
export const plainText = (sentence: string, holes: Holes): string => fill(sentence.replace(/[*[\]]/g, ''), holes);
