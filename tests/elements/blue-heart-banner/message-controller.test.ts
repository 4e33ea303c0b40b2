import {assert} from 'chai';
import {BlueHeartBanner} from '../../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {contrast, ground, rgba, textContrast} from '../../contrast.js';
import {clear, mount} from '../mount.js';

/** A style sheet of the page. */
function page(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style);
}

suite('a message on our surface', () => {
  teardown(clear);

  const message = `<p id="p">30 July <strong>today, <em>all day</em></strong> <a href="#x">more <span>words</span></a> <code>x</code></p>
    <a href="#y">link</a><div><p>deep <b style="color: #eee">inline</b></p></div>text`;

  /** A page's rules, for its own ground. */
  const pages: [name: string, css: string][] = [
    [
      'a dark page without a color-scheme',
      'body { background: #101418; color: #e6e6e6 } p { color: #d5d8dc } a { color: #8cf } strong { color: #fff }',
    ],
    [
      'a light page under a dark scheme',
      ':root { color-scheme: dark } body { background: #fff; color: #222 } p { color: #333 } a { color: #00c } strong { color: #000 }',
    ],
    [
      'grounds of its own',
      'p { background: #222; color: #fff } code { background: #000; color: #0f0 } a { background: #fff; color: #123 }',
    ],
    ['important for all', '* { color: #eee !important }'],
    [
      'letters that are holes',
      'strong, p { background: linear-gradient(red, blue) text; -webkit-text-fill-color: #0000; color: #0000 }',
    ],
    [
      'rules for articles',
      'body div p strong em, body div a span, #p, body #p a, div > * > * { color: #f4f4f4 } #p a { color: #f1f1f1 }',
    ],
    ['links', 'a:link, a:visited { color: #fafafa } a:any-link { color: #f1f6f9; text-decoration: none }'],
    ['pale text', 'p, a, strong { opacity: 0.2 } em { color: rgb(0 0 0 / 10%) }'],
    ['a surface of ours', 'div { --july30-surface: #0b3a53; --july30-ink: #fff } p, a, strong, em { color: #123 }'],
    ['important in a layer', '@layer one { strong, a { color: #f1f6f9 !important } }'],
  ];

  const texts = (banner: Element): Element[] => [banner.shadowRoot!.querySelector('.message')!, ...banner.querySelectorAll('*')];

  for (const [name, css] of pages) {
    test(`has 4.5:1 whatever the page’s rules are: ${name}`, async () => {
      page(css);
      const banner = await mount(BlueHeartBanner, `helpline="US" dismissible campaign="colours">${message}`);
      for (const element of texts(banner)) {
        const {opacity, webkitTextFillColor} = getComputedStyle(element);
        // What a page says is important in a layer beats us; what is painted is the fill all the same.
        if (name.endsWith('layer')) assert.isAtLeast(contrast(rgba(webkitTextFillColor), ground(element)), 4.5);
        else assert.isAtLeast(textContrast(element), 4.5, element.outerHTML);
        assert.equal(opacity, '1');
      }
      for (const link of banner.querySelectorAll('a')) assert.include(getComputedStyle(link).textDecorationLine, 'underline');
    });
  }

  test('also where it comes later, and in a shadow root of the page’s', async () => {
    const css = 'strong, a, p { color: #f1f6f9; background: #fff }';
    const box = document.createElement('div');
    document.body.append(box);
    const root = box.attachShadow({mode: 'open'});
    root.innerHTML = `<style>${css}</style>`;
    const banner = await mount(BlueHeartBanner, '>Soon.');
    root.append(banner);
    banner.insertAdjacentHTML('beforeend', '<p>30 July <strong>today</strong></p>');
    await new Promise(requestAnimationFrame);
    for (const element of texts(banner)) assert.isAtLeast(textContrast(element), 4.5, element.outerHTML);
    page(css);
    document.body.append(banner);
    await banner.updateComplete;
    for (const element of texts(banner)) assert.isAtLeast(textContrast(element), 4.5, element.outerHTML);
    assert.lengthOf(root.adoptedStyleSheets, 0);
  });

  test('leaves artwork and the page’s other words as they are', async () => {
    page('b { color: rgb(1, 2, 3); background-color: rgb(4, 5, 6) }');
    const banner = await mount(BlueHeartBanner, '><span slot="heart"><b>♥</b></span><p>30 July <em>today</em></p>');
    banner.insertAdjacentHTML('afterend', '<p><b>theirs</b></p>');
    const others = document.querySelectorAll('b');
    assert.lengthOf(others, 2);
    for (const each of others) {
      assert.equal(getComputedStyle(each).color, 'rgb(1, 2, 3)');
      assert.equal(getComputedStyle(each).backgroundColor, 'rgb(4, 5, 6)');
    }
  });

  test('needs a style sheet among the page’s only for what is deep, and only while it is there', async () => {
    const before = [...document.adoptedStyleSheets];
    const ours = (): number => document.adoptedStyleSheets.length - before.length;
    const banner = await mount(BlueHeartBanner, 'dismissible campaign="sheet"><p>30 July</p>');
    assert.equal(ours(), 0);
    banner.firstElementChild!.innerHTML = '<b>30 July</b>';
    await new Promise(requestAnimationFrame);
    assert.equal(ours(), 1);
    document.adoptedStyleSheets = before;
    banner.requestUpdate();
    await banner.updateComplete;
    assert.equal(ours(), 1, 'put back where the page has replaced all');
    const {parentElement: box} = banner;
    banner.remove();
    assert.equal(ours(), 0);
    box!.append(banner);
    await banner.updateComplete;
    assert.equal(ours(), 1);
    banner.shadowRoot.querySelector('button')!.click();
    await banner.updateComplete;
    assert.deepEqual([...document.adoptedStyleSheets], before);
  });

  test('in forced colours no colour is forced by us', async () => {
    const banner = await mount(BlueHeartBanner, '><p>30 July <b>today</b></p>');
    for (const rule of banner.shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]))
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors')) rule.media.mediaText = 'all';
    page('b { color: rgb(1, 2, 3) !important }');
    for (const element of banner.querySelectorAll('*')) {
      const {color, webkitTextFillColor} = getComputedStyle(element);
      assert.equal(webkitTextFillColor, color);
    }
  });
});
