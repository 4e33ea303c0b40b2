import {assert} from 'chai';

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** What a colour is, however it is written. */
export function rgba(color: string): Rgba {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** See https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const s = part / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** See https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgba, other: Rgba): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The element around another as it is drawn: through slots and out of shadow roots. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

/** What is painted behind an element. */
export function ground(element: Element): Rgba {
  for (let each: Element | null = element; each; each = around(each)) {
    const color = rgba(styleOf(each).backgroundColor);
    assert.include([0, 1], color[3], 'half transparent surfaces would have to be mixed');
    if (color[3] === 1) return color;
  }
  const page = element.ownerDocument;
  const paper = page.createElement('div');
  paper.style.backgroundColor = 'Canvas';
  page.body.append(paper);
  const color = rgba(styleOf(paper).backgroundColor);
  paper.remove();
  return color;
}

/** How much the text of an element differs from what is behind it: what is painted, and what its colour is computed to be. */
export function textContrast(element: Element): number {
  const {color, webkitTextFillColor} = styleOf(element);
  return Math.min(...[color, webkitTextFillColor].map((each) => contrast(rgba(each), ground(element))));
}
