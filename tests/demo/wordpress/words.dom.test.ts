import {assert} from 'chai';
import type {EditorData} from '../../../demo/wordpress/editor/data.js';
import {harmless, wordsOf} from '../../../demo/wordpress/editor/words.js';

const data: EditorData = {
  elements: {},
  fallback: {
    countdown: {'': {en: 'the Day', fr: 'le Jour'}},
    stat: {children: {en: 'children', fr: 'enfants'}, 'forced-labour': {en: 'forced labour'}},
    'blue-heart': {'': {en: 'blue heart', fr: 'cœur bleu'}},
  },
  language: 'fr',
  words: {labels: {}, values: {}, explanations: {}},
};

suite('words of a block', () => {
  test('follow figure and language', () => {
    assert.equal(wordsOf(data, 'blue-heart', {}), 'cœur bleu');
    assert.equal(wordsOf(data, 'stat', {figure: 'children', lang: 'en-GB'}), 'children');
    assert.equal(wordsOf(data, 'stat', {lang: 'en'}), 'forced labour');
  });

  test('are English, marked as such, in a language that the script has not', () => {
    assert.equal(wordsOf(data, 'countdown', {lang: 'de'}), '<span lang="en">the Day</span>');
    assert.equal(wordsOf(data, 'countdown', {lang: 'constructor'}), '<span lang="en">the Day</span>');
  });

  test("are the Day's where the figure is another's, or unknown: no number is said without its source", () => {
    for (const chosen of [
      {value: '1000000', label: 'slaves'},
      {value: '1', source: 'A', 'source-url': 'javascript:alert(1)'},
      {feed: '/f.json', figure: 'children'},
      {figure: 'nonsense'},
      {figure: 'constructor'},
    ])
      assert.equal(wordsOf(data, 'stat', {lang: 'en', ...chosen}), 'the Day');
  });
});

suite('HTML of an author', () => {
  test('keeps words, emphasis, languages and web addresses', () => {
    const html =
      'A <strong>word</strong>, <em lang="fr" dir="ltr">un mot</em> and <a href="https://example.org/?a=1&amp;b=2">a link</a>';
    assert.equal(harmless(html), html);
    assert.equal(harmless('<p>One</p>\n\n<div>two<br>three</div>'), 'One twothree');
  });

  test('loses what could run, load or lead elsewhere', () => {
    const found: string[] = [];
    for (const html of [
      '<img src=x onerror="run()">30 July',
      '<script>run()</script>30 July',
      '<a href="javascript:run()" onclick="run()" style="position:fixed" class="x" id="x">30 July</a>',
      '<a href=" \u0001java\tscript:run()">30 July</a>',
      '<a href="data:text/html,<script>run()</script>">30 July</a>',
      '<svg><a xlink:href="javascript:run()"><text>x</text></a></svg>30 July',
      '<math><mtext><table><mglyph><style><img src=x onerror=run()></style></table></mtext></math>30 July',
      '<noscript><p title="</noscript><img src=x onerror=run()>"></noscript>30 July',
      '<template><img src=x onerror=run()></template>30 July',
      '<iframe srcdoc="<script>run()</script>"></iframe>30 July',
      '<form action="https://evil.example"><input name=password><button formaction="javascript:run()">30 July</button></form>',
      '<world-day-countdown href="javascript:run()">30 July</world-day-countdown>',
      '<details open ontoggle=run()>30 July</details>',
      '<b><b><b onmouseover=run()>30 July</b></b></b>',
    ]) {
      const clean = harmless(html);
      if (!clean.includes('30 July')) found.push(`lost: ${html}`);
      if (/\bon\w+=|script:|data:|<(?!\/?(a|b|p)\b)|style=|class=|id=|href=/.test(clean)) found.push(`${html} gives ${clean}`);
    }
    assert.deepEqual(found, []);
  });
});
