import {assert} from 'chai';
import {requestedElement, requestedTag} from '../../src/embed/requested-element.js';

suite('what an embed asks for', () => {
  const parsed = (html: string): Element => {
    const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    return body.firstElementChild!;
  };
  /** As a tag with its attributes in alphabetical order; nothing where nothing is asked for. */
  const requested = (html: string): string | undefined => {
    const embed = parsed(html);
    const tag = requestedTag(embed);
    if (!tag) return undefined;
    const element = requestedElement(embed, tag);
    const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`).sort();
    return [element.localName, ...attributes].join(' ');
  };

  const page = 'https://example.org/embed/fr';
  const cases: [name: string, html: string, expected: string | undefined][] = [
    ['by the attribute', '<div data-july30="stat" data-figure="children"></div>', 'trafficking-stat data-figure=children'],
    ['by the whole name of the element', '<div data-july30="trafficking-stat"></div>', 'trafficking-stat'],
    ['in quotes and capitals, as editors leave them', '<div data-july30="“Stat”"></div>', 'trafficking-stat'],
    [
      'by the query of a script',
      '<script src="x.js?july30=countdown&precision=hour#x"></script>',
      'world-day-countdown data-precision=hour',
    ],
    [
      'by the path of a link',
      `<a href="${page}/children/stat.html?view=pictogram">x</a>`,
      'trafficking-stat data-figure=children data-view=pictogram lang=fr',
    ],
    [
      'not by other settings of an address',
      `<a href="${page}/blue-heart.html?href=https://evil.example&placement=top">x</a>`,
      'blue-heart-banner lang=fr',
    ],
    [
      'not by attributes of a link that is not marked',
      `<a lang="es" data-placement="top" href="${page}/blue-heart.html">x</a>`,
      'blue-heart-banner lang=es',
    ],
    [
      'by those of one that is',
      `<a data-july30 data-placement="top" href="${page}/blue-heart.html">x</a>`,
      'blue-heart-banner data-placement=top lang=fr',
    ],
    [
      'not what the script needs for itself',
      '<script data-july30="countdown" data-links="https://a.example" src="x.js"></script>',
      'world-day-countdown',
    ],
    ['nothing', '<p>words</p>', undefined],
    ['nothing of ours', '<a href="https://example.org/embed/fr/other.html">x</a>', undefined],
    ['something that there is not', '<div data-july30="heart"></div>', undefined],
  ];
  for (const [name, html, expected] of cases) test(name, () => assert.equal(requested(html), expected));
});
