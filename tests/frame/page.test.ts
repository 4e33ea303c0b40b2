import {assert} from 'chai';
import {embedPage} from '../../src/frame/page.js';
import {embedPages} from '../../src/frame/pages.js';

const page = (path: string) => embedPages.find((each) => each.path === path)!;

suite('embed pages', () => {
  test('says fact, date and link in its own language before any script', () => {
    const html = embedPage(page('embed/ar/countdown'));
    assert.include(html, '<html lang="ar" dir="rtl">');
    assert.include(
      html,
      '<world-day-countdown><a href="https://www.un.org/en/observances/end-human-trafficking-day">30 تموز/يوليو: اليوم',
    );
    assert.include(embedPage(page('embed/en/children/stat')), '<trafficking-stat figure="children">38% of the trafficking victims');
  });

  test('its files are where it says, and the script is the one of its language', () => {
    for (const each of embedPages) {
      const addresses = [...embedPage(each).matchAll(/(?:src|href)="(\.\.\/[^"]+)"/g)].map(
        ([, path]) => new URL(path!, `https://example.org/${each.path}`).pathname,
      );
      assert.deepEqual(addresses, ['/embed/frame.css', '/embed/frame.js', `/july30.${each.lang}.js`]);
    }
  });

  test('its links leave the frame, and it sets no colours', () => {
    const html = embedPage(page('embed/en/stat'));
    assert.include(html, '<base target="_top">');
    assert.notMatch(html, /color-scheme|style=|<style/);
  });

  test('names its oEmbed answer early, and none where there is none', () => {
    assert.notInclude(embedPage(page('embed/en/stat')), 'oembed');
    const html = embedPage(page('embed/en/stat'), {base: 'https://example.org/a&b/'});
    assert.include(
      html,
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/a&amp;b/embed/en/stat.json"',
    );
    assert.isBelow(html.indexOf('json+oembed'), 400);
    assert.isBelow(html.indexOf('json+oembed'), html.indexOf('</head>'));
  });
});
