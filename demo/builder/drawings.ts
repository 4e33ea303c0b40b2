import {render, type TemplateResult} from 'lit';
import {pictogram, trend} from '../../src/elements/trafficking-stat/pictures.js';
import {catalogue, type FigureId} from '../../src/figures/catalogue.js';
import {ownFigure} from '../../src/figures/own-figure.js';
import {catalogueStatement, caveatOf, sourceOf, type Statement, wordsOf} from '../../src/figures/wording.js';
import {amount} from '../../src/i18n/formats.js';
import {localeFor} from '../../src/i18n/locale.js';
import {fill, plainText} from '../../src/i18n/sentence.js';
import {type Choice, originOf} from './chosen.js';
import {parseColour, type Rgb, schemes} from './contrast.js';

/** A picture of a figure without its words, as a file for slides and print. */
export interface Drawing {
  readonly view: 'pictogram' | 'trend';
  /** The name of its file. */
  readonly name: string;
  /** A whole SVG document. */
  readonly svg: string;
  /** What is seen on it, for those who do not see it. */
  readonly title: string;
}

/**
 * What is not in the accent: on white and on black alike it has a contrast of 4.3:1 and more, so one file serves light slides and dark ones.
 */
const grey = '#6d7b84';

/** The accent of the elements where none is chosen. */
const blue = '#0093cc';

const namespace = 'http://www.w3.org/2000/svg';

/** Labels of the axis, whose size is that of the element's small text where the chart is as wide as there. */
const label = {size: 11, below: 20, family: 'Arial, sans-serif'} as const;

/** How large a unit of the elements' drawings is where nobody has changed it, in px: enough for half of a slide. */
const scale = {pictogram: 6, trend: 3} as const;

/** The drawings that there are of what is chosen: none of what is not known here, as the figures of a feed. */
export function drawings(choice: Choice, read: (colour: string) => Rgb | undefined = parseColour): readonly Drawing[] {
  const statement = statementOf(choice);
  if (!statement) return [];
  const {figure} = statement;
  const {value, unit} = figure;
  const locale = localeFor(choice.state.lang ?? choice.textLang);
  const {messages} = locale;
  const points = [...(figure.series ?? [])].sort((one, other) => one.year - other.year);
  const shown = (n: number): string => amount(locale, n, unit, true);
  const ends = [points[0], points.at(-1)].map((point) => point && {year: String(point.year), value: shown(point.value)});
  const [first, last] = ends;
  const course =
    first && last && fill(messages.trend, {first: first.value, firstYear: first.year, last: last.value, lastYear: last.year});

  const drawn = (view: Drawing['view'], picture: TemplateResult, seen?: string): Drawing => {
    const title = wordsOf(locale, statement);
    const source = plainText(messages.source, {source: sourceOf(locale, statement)});
    const svg = documentOf(picture, {
      lang: locale.lang,
      direction: messages.direction,
      title,
      description: [title, seen, caveatOf(locale, statement), source].filter(Boolean).join(messages.space),
      accent: accentOf(choice, read),
      axis: view === 'trend' ? (ends as readonly Label[]) : [],
      scale: scale[view],
    });
    return {view, name: `${statement.own ? 'figure' : statement.id}-${view}.svg`, svg, title};
  };

  return [
    ...(unit === 'percent' && value >= 0 && value <= 100 ? [drawn('pictogram', pictogram(value))] : []),
    ...(points.length > 1 ? [drawn('trend', trend(points), course)] : []),
  ];
}

/** What is chosen, where it is a figure that is known here. */
function statementOf({state}: Choice): Statement | undefined {
  if (state.element !== 'stat') return undefined;
  const {settings} = state;
  const origin = originOf(state);
  if (origin === 'own') {
    const {figure} = ownFigure({...settings, sourceUrl: settings['source-url']});
    return figure && {figure, own: true};
  }
  const id = settings['figure'] || 'forced-labour';
  return origin === 'catalogue' && Object.hasOwn(catalogue, id) ? catalogueStatement(id as FigureId) : undefined;
}

/** The chosen accent as a colour that every program reads, or that of the elements. */
function accentOf({state}: Choice, read: (colour: string) => Rgb | undefined): string {
  const rgb = read(schemes(state.tokens['--july30-accent'] ?? '').light);
  return rgb ? '#' + rgb.map((part) => part.toString(16).padStart(2, '0')).join('') : blue;
}

interface Label {
  readonly year: string;
  readonly value: string;
}

interface Words {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly accent: string;
  /** What stands below its left and its right end. */
  readonly axis: readonly Label[];
  readonly scale: number;
}

/** An element's drawing as a document of its own, which no style sheet reaches. Whatever is in the texts stays text. */
function documentOf(picture: TemplateResult, {lang, direction, title, description, accent, axis, scale}: Words): string {
  const box = document.createElement('div');
  render(picture, box);
  const drawing = box.querySelector('svg')!;
  const [, , width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
  const whole = height + (axis.length > 0 ? label.below : 0);

  const file = document.implementation.createDocument(namespace, 'svg');
  const make = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element => {
    const made = file.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    made.textContent = text;
    return made;
  };

  const root = file.documentElement;
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  const whereAndHow = {
    lang,
    direction,
    role: 'img',
    viewBox: `0 0 ${width} ${whole}`,
    width: width * scale,
    height: whole * scale,
  };
  for (const [key, value] of Object.entries(whereAndHow)) root.setAttribute(key, String(value));

  const lines = make('g', {fill: 'none', stroke: grey, 'stroke-linecap': 'round', 'stroke-linejoin': 'round'});
  for (const path of drawing.querySelectorAll('path')) {
    const {d = '', 'stroke-width': stroke = '1'} = attributesOf(path);
    lines.append(make('path', {d, 'stroke-width': stroke, ...(path.classList.contains('accent') && {stroke: accent})}));
  }
  root.append(make('title', {}, inXml(title)), make('desc', {}, inXml(description)), lines);
  axis.forEach(({year, value}, index) => {
    // Time runs from left to right in every language, so the ends do not change places.
    const place = {x: index * width, y: height + label.size, 'text-anchor': index === 0 ? 'start' : 'end'};
    const text = make('text', {...place, direction: 'ltr', fill: grey, 'font-family': label.family, 'font-size': label.size});
    text.append(make('tspan', {}, `${year}\u00a0`), make('tspan', {'font-weight': 700}, inXml(value)));
    root.append(text);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}

const attributesOf = (element: Element): Partial<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

/** Only the signs that an XML document may have: https://www.w3.org/TR/xml/#charsets */
const inXml = (text: string): string => Array.from(text).filter(isInXml).join('');

// Sign by sign: with the flag `u`, WebKit's expressions match nothing at half a pair.
const isInXml = (sign: string): boolean => /^(?:[\t\n\r -\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])$/.test(sign);
