import {assert} from 'chai';
import type {State} from '../../demo/builder/address.js';
import {type Drawing, drawings} from '../../demo/builder/drawings.js';
import '../../src/july30.js';
import {catalogue, type CatalogueFigure, type FigureId} from '../../src/figures/catalogue.js';
import {catalogueStatement, caveatOf, wordsOf} from '../../src/figures/wording.js';
import {localeFor} from '../../src/i18n/locale.js';
import {type OurLanguage, ourLanguages} from '../../src/languages/all.js';
import {choice, own} from './choices.js';

const stat = (settings: State['settings'], lang: OurLanguage = 'en', tokens: State['tokens'] = {}) =>
  choice({element: 'stat', settings, lang, tokens});

const share = {...own, value: '62.5', unit: 'percent'};

/** The document in a file, which must be one. */
function opened({svg}: Drawing): SVGSVGElement {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  assert.isNull(file.querySelector('parsererror'), svg);
  return file.documentElement as unknown as SVGSVGElement;
}

/** The lines of a drawing. */
const lines = (drawing: Element): (string | null)[] => [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d'));

/** What an element draws for a figure, in the view that it was asked for. */
async function drawnByElement(figure: string, view: string): Promise<SVGSVGElement | null> {
  const element = document.createElement('trafficking-stat');
  Object.assign(element, {figure, view, lang: 'en'});
  document.body.append(element);
  await element.updateComplete;
  const drawing = element.renderRoot.querySelector<SVGSVGElement>('svg');
  element.remove();
  return drawing;
}

suite('the drawings of a figure', () => {
  test('are there where the element draws, and have the same lines', async () => {
    for (const figure of Object.keys(catalogue)) {
      const found = new Map(drawings(stat({figure})).map((drawing) => [drawing.view, drawing]));
      for (const view of ['pictogram', 'trend'] as const) {
        const byElement = await drawnByElement(figure, view);
        const drawing = found.get(view);
        assert.equal(Boolean(drawing), Boolean(byElement), `${figure} ${view}`);
        if (drawing && byElement) assert.deepEqual(lines(opened(drawing)), lines(byElement));
      }
    }
    assert.deepEqual(
      drawings(stat({figure: 'children'})).map(({name}) => name),
      ['children-pictogram.svg', 'children-trend.svg'],
    );
  });

  test('are of a share of one’s own, and of nothing that is not known here', () => {
    const [pictogram, ...more] = drawings(stat(share));
    assert.equal(pictogram!.name, 'figure-pictogram.svg');
    assert.isEmpty(more);
    assert.include(opened(pictogram!).querySelector('desc')!.textContent, 'The Institute, Report');
    for (const chosen of [
      choice({element: 'countdown'}),
      choice({element: 'blue-heart'}),
      stat(own),
      stat({...share, value: '120'}),
      stat({...share, 'source-url': 'javascript:alert(1)'}),
      stat({feed: 'https://example.org/feed.json', figure: 'children'}),
      stat({figure: 'toString'}),
      stat({}),
    ])
      assert.isEmpty(drawings(chosen));
  });

  for (const lang of ourLanguages) {
    test(`${lang}: each says its sentence, what must be known, source and year, in its own language`, () => {
      const locale = localeFor(lang);
      for (const figure of ['children', 'women-and-girls'] satisfies FigureId[]) {
        const statement = catalogueStatement(figure);
        const {source, year}: CatalogueFigure = catalogue[figure];
        for (const drawing of drawings(stat({figure}, lang))) {
          const root = opened(drawing);
          const [title, description] = [...root.children].map((child) => child.textContent);
          assert.deepEqual([root.children[0]!.localName, root.children[1]!.localName], ['title', 'desc']);
          assert.equal(title, wordsOf(locale, statement));
          for (const part of [title!, caveatOf(locale, statement), source, String(year)]) assert.include(description, part);
          assert.equal(drawing.view === 'trend', description!.includes('2014') && description!.includes('28'));
          assert.equal(root.getAttribute('lang'), lang);
          assert.equal(root.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang'), lang);
          assert.equal(root.getAttribute('direction'), lang === 'ar' ? 'rtl' : 'ltr');
          assert.equal(root.getAttribute('role'), 'img');
        }
      }
    });

    test(`${lang}: opens as a picture, with a size of its own and nothing cut off`, async () => {
      for (const drawing of drawings(stat({figure: 'children'}, lang))) {
        const image = new Image();
        image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing.svg);
        await image.decode();
        assert.isAtLeast(image.naturalWidth, 600);
        assert.isAtLeast(image.naturalHeight, 300);
        const root = opened(drawing);
        const {width, height} = root.viewBox.baseVal;
        assert.closeTo(image.naturalWidth / image.naturalHeight, width / height, 0.01);
        document.body.append(document.adoptNode(root));
        for (const part of root.querySelectorAll<SVGGraphicsElement>('path, text')) {
          const box = part.getBBox();
          // Round ends reach beyond the line.
          const half = Number(part.getAttribute('stroke-width') ?? 0) / 2;
          assert.isAtLeast(Math.min(box.x, box.y) - (half > 1 ? half : 0), 0, part.outerHTML.slice(0, 80));
          assert.isAtMost(box.x + box.width + (half > 1 ? half : 0), width + 0.01, part.outerHTML.slice(0, 80));
          assert.isAtMost(box.y + box.height + half, height, part.outerHTML.slice(0, 80));
        }
        root.remove();
      }
    });
  }

  test('a trend names its two ends, the earlier on the left in Arabic, too', () => {
    for (const lang of ['en', 'ar'] as const) {
      const [first, last] = [...opened(drawings(stat({figure: 'children'}, lang))[1]!).querySelectorAll('text')];
      const said = [first!, last!].map(({textContent}) =>
        textContent
          .replace(/[\u200e\u00a0]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      assert.deepEqual(said, lang === 'ar' ? ['2014 28 %', '2022 38 %'] : ['2014 28%', '2022 38%']);
      for (const [text, x, anchor] of [
        [first!, '0', 'start'],
        [last!, '300', 'end'],
      ] as const) {
        assert.equal(text.getAttribute('x'), x);
        assert.equal(text.getAttribute('text-anchor'), anchor);
        assert.equal(text.getAttribute('direction'), 'ltr');
      }
    }
  });

  test('need no style sheet: all colours are written out, and the accent may be chosen', () => {
    const colours = (tokens: State['tokens'], read?: Parameters<typeof drawings>[1]) => [
      ...new Set(
        drawings(stat({figure: 'children'}, 'en', tokens), read).flatMap((drawing) => [
          ...drawing.svg.match(/(?:stroke|fill)="[^"]*"/g)!,
        ]),
      ),
    ];
    assert.sameMembers(colours({}), ['fill="none"', 'stroke="#6d7b84"', 'stroke="#0093cc"', 'fill="#6d7b84"']);
    assert.include(colours({'--july30-accent': '#369'}), 'stroke="#336699"');
    assert.include(colours({'--july30-accent': 'light-dark(rgb(1, 2, 3), #fff)'}), 'stroke="#010203"');
    assert.include(
      colours({'--july30-accent': 'navy'}, (colour) => (colour === 'navy' ? [0, 0, 128] : undefined)),
      'stroke="#000080"',
    );
    // What cannot be read counts for nothing.
    assert.include(colours({'--july30-accent': 'var(--x)"/><script>'}), 'stroke="#0093cc"');
  });

  test('whatever somebody writes stays text: nothing runs, and nothing is loaded', () => {
    const hostile = `]]></title></svg><script>alert(1)</script><image href="https://evil.example/x"/>&amp;<!--'"\u0000\u0001\ud800\ufffe`;
    const chosen = stat({...share, label: hostile, place: hostile, source: hostile, caveat: hostile});
    const [drawing] = drawings(chosen);
    for (const {svg} of [drawing!, ...drawings(stat({figure: 'children'}, 'ar'))]) {
      const root = opened({...drawing!, svg});
      for (const element of [root, ...root.querySelectorAll('*')]) {
        assert.include(['svg', 'title', 'desc', 'g', 'path', 'text', 'tspan'], element.localName);
        for (const {name, value} of element.attributes) {
          assert.notMatch(name, /^on|href|style|class|part/);
          assert.notMatch(value, /url\(|var\(|currentcolor/i);
        }
      }
      assert.isFalse(svg.includes('foreignObject'));
    }
    const {textContent} = opened(drawing!).querySelector('desc')!;
    assert.equal(textContent.split('<script>alert(1)</script>').length, 5);
    assert.match(textContent, /^[^\u0000-\u001f\ud800-\udfff\ufffe]+$/);
  });
});
