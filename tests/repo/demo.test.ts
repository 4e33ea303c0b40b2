import {posix} from 'node:path';
import {existsSync} from 'node:fs';
import {assert} from 'chai';
import {filesIn, read} from './files.js';

const ways = filesIn('demo/examples/ways').filter((path) => !path.endsWith('/index.html'));
const unescaped = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

suite('demo', () => {
  test('there is a page for each way in', () => {
    assert.sameMembers(
      ways.map((path) => posix.basename(path, '.html')),
      ['element', 'script-alone', 'placeholder', 'link', 'frame', 'address'],
    );
    for (const path of ways) assert.include(read('demo/examples/ways/index.html'), `href="${posix.basename(path)}"`);
  });

  test('what a page says is pasted is pasted there', () => {
    for (const path of ways.filter((each) => !each.endsWith('address.html'))) {
      const html = read(path);
      const [, code] = /<code>([^<]+)<\/code>/.exec(html)!;
      assert.include(html.replace(code!, ''), unescaped(code!), path);
    }
  });

  test('whatever it links to or loads is there', () => {
    for (const path of filesIn('dist/site').filter((each) => each.endsWith('.html') && !each.includes('/embed/'))) {
      const addresses = [...read(path).matchAll(/(?:src|href)="(?!https?:|#|\?)([^"?#]+)/g)].map(([, address]) => address!);
      assert.isAbove(addresses.length, 0, path);
      for (const address of addresses) {
        const file = posix.join(posix.dirname(path), address.replace(/\/$/, '/index.html'));
        assert.isTrue(existsSync(new URL(`../../${file}`, import.meta.url)), `${path}: ${address}`);
      }
    }
  });
});
