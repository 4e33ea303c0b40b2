import type {ComplexAttributeConverter} from 'lit';

// Word processors and visual editors curl quotes, and a shortcode then carries them inside the value.
// From the first other sign to the last: looking for the quotes at the end takes a page's lifetime in a megabyte of spaces.
const inside = /[^\s“”„‘’‚″′«»]([^]*[^\s“”„‘’‚″′«»])?/;

/** An attribute's text without the white space and typographic quotes around it. */
export const unquoted = (text: string): string => inside.exec(text)?.[0] ?? '';

/** Reads a text setting. An absent attribute is `undefined`, an empty one is the empty text. */
export const text: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) => (value === null ? undefined : unquoted(value)),
};

/** Reads a switch: present is on, and `false`, `0` or `no` switch it off again (content systems write those). */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && !/^(false|0|no)$/i.test(unquoted(value)),
};
