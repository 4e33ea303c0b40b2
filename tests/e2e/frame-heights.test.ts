import {assert} from 'chai';
import {oembed} from '../../src/frame/oembed.js';
import {embedPages} from '../../src/frame/pages.js';
import {ourLanguages} from '../../src/languages/all.js';
import {close, finished, openAt} from './open.js';

suite('the height that a frame has where nobody listens', () => {
  teardown(close);

  for (const lang of ourLanguages) {
    test(`${lang}: is enough for every page on the narrowest phone, without and with the script`, async () => {
      const pages = await Promise.all(
        embedPages
          .filter((page) => page.lang === lang)
          .map(async (page) => ({page, opened: await openAt(`/dist/${page.path}.html`, {width: 320, height: 100})})),
      );
      const needed = new Map<string, number>();
      for (const {page, opened} of pages) {
        const given = (oembed(page, {base: 'https://example.org/'}) as {height: number}).height;
        await finished(opened);
        const {height} = opened.document.body.getBoundingClientRect();
        assert.isAtMost(height, given, page.path);
        needed.set(page.name, Math.max(needed.get(page.name) ?? 0, height));
        const bare = opened.document.createElement('div');
        bare.append(...opened.document.body.firstElementChild!.childNodes);
        opened.document.body.replaceChildren(bare);
        assert.isAtMost(opened.document.body.getBoundingClientRect().height, given, `${page.path} without the script`);
      }
      for (const [name, height] of needed) assert.isAbove(height, 80, name);
    });
  }
});
