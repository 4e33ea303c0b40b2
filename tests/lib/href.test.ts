import {assert} from 'chai';
import {webHref} from '../../src/lib/href.js';

const base = 'https://example.org/campaign/page.html';

suite('webHref', () => {
  const good: [value: string, expected: string][] = [
    ['https://www.un.org/en/', 'https://www.un.org/en/'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['  https://example.org/a  ', 'https://example.org/a'],
    ['https://exa\nmple.org/', 'https://example.org/'],
    ['/day', 'https://example.org/day'],
    ['day?x=1#y', 'https://example.org/campaign/day?x=1#y'],
    ['//un.org/', 'https://un.org/'],
    ['#top', 'https://example.org/campaign/page.html#top'],
    ['https://example.org/?q="><script>', 'https://example.org/?q=%22%3E%3Cscript%3E'],
    // A path, not a scheme: the address leads to this page's own site.
    ['javascript', 'https://example.org/campaign/javascript'],
    ['./javascript:alert(1)', 'https://example.org/campaign/javascript:alert(1)'],
  ];
  for (const [value, expected] of good) {
    test(`${JSON.stringify(value)} may be followed`, () => assert.equal(webHref(value, base), expected));
  }

  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'filesystem:https://example.org/temporary/a',
    'about:blank',
    'mailto:a@example.org',
    'tel:112',
    'ftp://example.org/',
    'view-source:https://example.org/',
    'httpsx://example.org/',
    'xhttp://example.org/',
    'https://',
    'http://[::1',
    '//',
    'https:// ',
  ];
  for (const value of bad) {
    test(`${JSON.stringify(value)} may not`, () => assert.isUndefined(webHref(value, base)));
  }

  test('nothing is no address, not the page itself', () => {
    assert.isUndefined(webHref(undefined, base));
    assert.isUndefined(webHref('', base));
  });

  test('without a base only absolute addresses count', () => {
    assert.equal(webHref('https://example.org/a'), 'https://example.org/a');
    assert.isUndefined(webHref('/day'));
    assert.isUndefined(webHref('day'));
    assert.isUndefined(webHref('//example.org/'));
  });

  test('a base that is no address is no harm', () => {
    assert.isUndefined(webHref('/day', 'nonsense'));
    assert.isUndefined(webHref('/day', 'about:srcdoc'));
  });

  test('a page of another scheme does not lend it', () => {
    assert.isUndefined(webHref('/etc/passwd', 'file:///home/a/page.html'));
  });
});
