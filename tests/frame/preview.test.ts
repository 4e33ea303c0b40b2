import {assert} from 'chai';
import {catalogue} from '../../src/figures/catalogue.js';
import {embedPages} from '../../src/frame/pages.js';
import {cardPath, cardSize, cardText, factOf, figureOf, previewTags, sharedTitle} from '../../src/frame/preview.js';
import {oembed} from '../../src/frame/oembed.js';

const base = 'https://example.org/campaign/files/';
const page = (path: string) => embedPages.find((each) => each.path === path)!;

/** What a program that unfurls links reads: the content of each named tag. */
function unfurled(html: string): Record<string, string> {
  const read = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [
    name!,
    content!.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  ]);
  return Object.fromEntries(read) as Record<string, string>;
}

const data = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)![1]!) as Record<string, unknown>;

suite('the preview of a shared address', () => {
  test('says title, fact and language on every page, and never what would be wrong tomorrow', () => {
    for (const each of embedPages) {
      const said = unfurled(previewTags(each));
      // https://ogp.me names four that every page has; address and picture follow where they are known.
      assert.includeMembers(Object.keys(said), [
        'og:type',
        'og:title',
        'og:description',
        'og:locale',
        'twitter:card',
        'description',
      ]);
      assert.match(said['og:locale']!, /^[a-z]{2}_[A-Z]{2}$/);
      assert.equal(said['og:description'], factOf(each));
      assert.isAbove(said['og:description']!.length, 10);
      assert.notProperty(said, 'og:url');
      assert.notProperty(said, 'og:image');
      assert.equal(said['twitter:card'], 'summary');
    }
    assert.equal(factOf(page('embed/en/countdown')), '30 July is the World Day against Trafficking in Persons.');
  });

  test('has the fact in its title, for networks that show nothing else', () => {
    assert.equal(sharedTitle(page('embed/en/children/stat')), '38% of the trafficking victims detected in 2022 were children.');
    assert.equal(sharedTitle(page('embed/en/countdown')), 'World Day against Trafficking in Persons');
    for (const each of embedPages) {
      assert.equal(unfurled(previewTags(each))['og:title'], sharedTitle(each));
      assert.equal((oembed(each, {base}) as {title: string}).title, sharedTitle(each));
    }
  });

  test('names the address where it is known, and a picture only where there is one', () => {
    const children = page('embed/en/children/stat');
    const without = unfurled(previewTags(children, {base}));
    assert.equal(without['og:url'], `${base}embed/en/children/stat.html`);
    assert.notProperty(without, 'og:image');
    assert.include(previewTags(children, {base}), `<link rel="canonical" href="${base}embed/en/children/stat.html">`);
    const said = unfurled(previewTags(children, {base, hasCard: true}));
    // Absolute, https, between 1.91:1 and 1:1, and large enough: https://developers.facebook.com/docs/sharing/webmasters/images
    assert.equal(said['og:image'], `${base}cards/en/children.png`);
    assert.equal(said['twitter:card'], 'summary_large_image');
    assert.deepEqual([Number(said['og:image:width']), Number(said['og:image:height'])], [1200, 630]);
    assert.closeTo(cardSize.width / cardSize.height, 1.91, 0.01);
    assert.include(said['og:image:alt'], '38% of the trafficking victims detected in 2022 were children.');
    assert.include(said['og:image:alt'], 'UNODC');
  });

  test('a figure’s own page and the page of its element share a card', () => {
    assert.equal(cardPath(page('embed/fr/stat')), cardPath(page('embed/fr/forced-labour/stat')));
    assert.equal(cardPath(page('embed/fr/countdown')), 'cards/fr/day.png');
    assert.notMatch(embedPages.map(cardPath).join(' '), /banner|\bad\b/);
  });

  test('an oEmbed answer has all of a thumbnail or none of it', () => {
    const {thumbnail_url, thumbnail_width, thumbnail_height} = oembed(page('embed/ar/profits/stat'), {
      base,
      hasCard: true,
    }) as Record<string, unknown>;
    assert.deepEqual([thumbnail_url, thumbnail_width, thumbnail_height], [`${base}cards/ar/profits.png`, 1200, 630]);
    assert.notInclude(JSON.stringify(oembed(page('embed/ar/profits/stat'), {base})), 'thumbnail');
  });

  test('machines read the figure, its year and its source', () => {
    for (const each of embedPages) {
      const {inLanguage, mainEntity, citation, about} = data(previewTags(each)) as Record<string, Record<string, unknown>>;
      assert.strictEqual<unknown>(inLanguage, each.lang);
      const id = figureOf(each);
      if (!id) {
        assert.match(about!['url'] as string, /^https:/);
        continue;
      }
      const {value, year, sourceUrl, source} = catalogue[id];
      assert.deepInclude(mainEntity, {'@type': 'Observation', value, observationDate: String(year)});
      assert.deepInclude(citation, {url: sourceUrl, name: source});
    }
  });

  test('no text ends a tag or the script', () => {
    for (const each of embedPages) {
      const html = previewTags(each, {base: 'https://example.org/"><script>/', hasCard: true});
      assert.equal(html.match(/<\/?script/g)!.length, 2);
      assert.isAbove(cardText(each).length, 10);
    }
  });
});
