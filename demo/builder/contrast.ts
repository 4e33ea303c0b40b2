/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb`, `#rrggbb` and `rgb(…)` without transparency, as browsers compute colours; `undefined` for all else. */
export function parseColour(text: string): Rgb | undefined {
  const colour = text.trim().toLowerCase();
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/.test(colour) ? colour.slice(1) : undefined;
  if (hex) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return digits.match(/../g)!.map((pair) => parseInt(pair, 16)) as unknown as Rgb;
  }
  const [, ...parts] = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(colour) ?? [];
  return parts.length === 3 ? (parts.map(Number) as unknown as Rgb) : undefined;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, with the threshold of the sRGB standard. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours differ, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A ratio with one decimal, rounded down: 4.49 is not 4.5. */
export const shownRatio = (ratio: number): number => Math.floor(ratio * 10) / 10;

/** What a value is on a light and on a dark page: the two halves of `light-dark(a, b)`, or the same twice. */
export function schemes(value: string): {readonly light: string; readonly dark: string} {
  const [, light, dark] = /^light-dark\(\s*([^,()]+|[^,(]+\([^)]*\))\s*,\s*(.+?)\s*\)$/.exec(value.trim()) ?? [];
  return light && dark ? {light, dark} : {light: value, dark: value};
}

/** What an ordinary page has where nothing is chosen; the preview is such a page. */
export const pages = {
  light: {paper: '#ffffff', ink: '#1b1f22'},
  dark: {paper: '#14181b', ink: '#e9ecee'},
} as const;

/** What is asked of a colour: https://www.w3.org/TR/WCAG22/#contrast-minimum for text, #non-text-contrast for graphics. */
const least = {'--july30-ink': 4.5, '--july30-muted': 4.5, '--july30-accent': 3, '--july30-line': 3} as const;

/** How much a colour differs from what is behind it, on a light and on a dark page. */
export interface Measured {
  readonly least: number;
  /** Absent where a colour cannot be read, such as a picture. */
  readonly light?: number;
  readonly dark?: number;
}

/**
 * Measures the colours of an element against its surface.
 *
 * @param values - Custom properties by name, with the defaults of those that are not set.
 * @param read - Reads a CSS colour.
 */
export function measured(
  values: Readonly<Record<string, string>>,
  read: (colour: string) => Rgb | undefined = parseColour,
): ReadonlyMap<string, Measured> {
  const found = new Map<string, Measured>();
  for (const [name, ratio] of Object.entries(least)) {
    if (values[name] === undefined) continue;
    const ratios = (['light', 'dark'] as const).flatMap((scheme) => {
      const own = (token: string, otherwise: string): string => {
        const value = schemes(values[token] ?? '')[scheme];
        return /^(|none|inherit|currentcolor)$/i.test(value.trim()) ? otherwise : value;
      };
      const ink = own('--july30-ink', pages[scheme].ink);
      const one = read(name === '--july30-ink' ? ink : own(name, ink));
      const other = read(own('--july30-surface', pages[scheme].paper));
      return one && other ? [[scheme, contrast(one, other)]] : [];
    });
    found.set(name, {least: ratio, ...(Object.fromEntries(ratios) as {light?: number; dark?: number})});
  }
  return found;
}
