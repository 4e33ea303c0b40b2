import {assert} from 'chai';
import {hasContent} from '../../src/lib/has-content.js';

const first = (html: string): Node => {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content.firstChild!;
};

suite('whether a node says anything', () => {
  for (const html of [' \n\t', '&nbsp;', '<!-- wp:html -->', '<br>', '<p></p>', '<p>&nbsp;<br></p>', '<p><br><br></p>'])
    test(`${html} does not`, () => assert.isFalse(hasContent(first(html))));

  for (const html of [
    '.',
    '30 July',
    '<p>.</p>',
    '<p><img alt=""></p>',
    '<img alt="">',
    '<span></span>',
    '<a href="/"></a>',
    '<hr>',
  ])
    test(`${html} does`, () => assert.isTrue(hasContent(first(html))));

  test('what a frame’s document has made is judged alike', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const theirs = frame.contentDocument!;
    const [paragraph, empty] = [theirs.createElement('p'), theirs.createElement('p')];
    paragraph.append('30 July');
    document.body.append(document.adoptNode(paragraph), document.adoptNode(empty));
    assert.isTrue(hasContent(paragraph));
    assert.isFalse(hasContent(empty));
    for (const each of [paragraph, empty, frame]) each.remove();
  });
});
