import {assert} from 'chai';
import {frameHtml, oembed} from '../../src/frame/oembed.js';
import {embedPages, oembedAddress, pageAddress, titleOf} from '../../src/frame/pages.js';

const base = 'https://example.org/july30/';

/** What the specification asks of an answer of the type `rich`, section 2.3.4: https://oembed.com/#section2 */
function assertValid(answer: object): void {
  const {version, type, html, width, height, ...optional} = answer as Record<string, unknown>;
  assert.equal(version, '1.0');
  assert.equal(type, 'rich');
  assert.isString(html);
  for (const length of [width, height]) assert.isTrue(Number.isInteger(length) && (length as number) > 0);
  for (const [key, value] of Object.entries(optional)) {
    assert.include(['title', 'provider_name', 'provider_url', 'cache_age'], key);
    if (key === 'cache_age') assert.isTrue(Number.isInteger(value));
    else assert.isString(value);
  }
  // No padding or margins, and nothing but a frame runs: "consumers may wish to load the HTML in an off-domain iframe".
  assert.match(html as string, /^<blockquote[^>]*><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]*><\/iframe>$/);
}

suite('oEmbed', () => {
  test('every page has a valid answer that frames it', () => {
    for (const page of embedPages) {
      const answer = oembed(page, {base}) as {html: string};
      assertValid(answer);
      assert.include(answer.html, `<iframe src="${base}${page.path}.html" title="${titleOf(page)}"`);
      assert.equal(oembedAddress(page, base), `${base}${page.path}.json`);
    }
  });

  test('settings in the address of a frame stay, escaped', () => {
    const page = embedPages.find(({path}) => path === 'embed/en/countdown')!;
    const html = frameHtml(page, pageAddress(page, base) + '?precision=hour&theme="x"');
    assert.include(html, 'countdown.html?precision=hour&amp;theme=&quot;x&quot;"');
  });
});
