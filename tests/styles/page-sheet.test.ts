import {assert} from 'chai';
import {PageSheet} from '../../src/styles/page-sheet.js';

suite('PageSheet', () => {
  const before = [...document.adoptedStyleSheets];
  let element: HTMLElement;
  let sheet: PageSheet;

  setup(() => {
    sheet = new PageSheet();
    element = document.createElement('p');
    document.body.append(element);
  });

  teardown(() => {
    element.remove();
    document.adoptedStyleSheets = before;
  });

  const show = (css: string): void => sheet.show(element, css, () => css);
  const color = (): string => getComputedStyle(element).color;

  test('is shown, changed and hidden, and the page’s own stay as they are', () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    show('p { color: rgb(1, 2, 3) }');
    assert.equal(color(), 'rgb(1, 2, 3)');
    show('p { color: rgb(4, 5, 6) }');
    assert.equal(color(), 'rgb(4, 5, 6)');
    assert.lengthOf(document.adoptedStyleSheets, 2);
    sheet.hide();
    sheet.hide();
    assert.deepEqual([...document.adoptedStyleSheets], [theirs]);
  });

  test('shown again it touches nothing, but where the page has replaced all of them', () => {
    show('p { color: rgb(1, 2, 3) }');
    const [shown] = document.adoptedStyleSheets.slice(before.length);
    show('p { color: rgb(1, 2, 3) }');
    assert.equal(document.adoptedStyleSheets.at(-1), shown);
    document.adoptedStyleSheets = [];
    show('p { color: rgb(1, 2, 3) }');
    assert.lengthOf(document.adoptedStyleSheets, 1);
    sheet.hide();
  });

  test('goes where the element goes: a shadow root, another document', () => {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    const frame = document.createElement('iframe');
    document.body.append(root.host, frame);
    for (const place of [root, frame.contentDocument!]) {
      ('body' in place ? place.body : place).append(element);
      show('p { color: rgb(1, 2, 3) }');
      assert.lengthOf(place.adoptedStyleSheets, 1);
      assert.equal(element.ownerDocument.defaultView!.getComputedStyle(element).color, 'rgb(1, 2, 3)');
    }
    assert.lengthOf(root.adoptedStyleSheets, 0);
    root.host.remove();
    frame.remove();
  });
});
