import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {assert} from 'chai';
import {oembed} from '../../src/frame/oembed.js';
import {embedPage} from '../../src/frame/page.js';
import {hasCard} from '../../src/build/cards.js';
import {embedPages, oembedAddress} from '../../src/frame/pages.js';
import {filesIn, read} from '../repo/files.js';

const base = 'https://example.org/campaign/files/';
const root = fileURLToPath(new URL('../../', import.meta.url));

suite('the embed pages of the build', () => {
  test('are all there', () => {
    assert.includeMembers(
      filesIn('dist/embed'),
      embedPages.map(({path}) => `dist/${path}.html`),
    );
  });

  test('a build without a base writes no oEmbed answers, and the pages name none', () => {
    for (const page of embedPages) assert.equal(read(`dist/${page.path}.html`), embedPage(page));
    assert.deepEqual(
      filesIn('dist/embed').filter((path) => path.endsWith('.json')),
      [],
    );
  });

  test('a build with a base writes one for each page and names it there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'july30-base-'));
    try {
      for (const name of ['package.json', 'tsconfig.json', 'rollup.config.mjs', 'src', 'demo'])
        cpSync(join(root, name), join(folder, name), {recursive: true});
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      const bundle = (given: string) =>
        execFileSync('npm', ['run', '--silent', 'bundle', '--', '--preserveSymlinks'], {
          cwd: folder,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {...process.env, JULY30_BASE: given},
        });
      assert.include(bundle('https://example.org/campaign'), `each with its oEmbed answer for ${base}`);
      for (const page of embedPages) {
        const answer = JSON.parse(readFileSync(join(folder, `dist/${page.path}.json`), 'utf8')) as object;
        assert.deepEqual(answer, oembed(page, {base, hasCard: hasCard(page)}));
        assert.include(readFileSync(join(folder, `dist/${page.path}.html`), 'utf8'), `href="${oembedAddress(page, base)}"`);
      }
      assert.throws(() => bundle('javascript:1'), 'is no web address');
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
