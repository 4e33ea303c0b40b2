import {assert} from 'chai';
import markdownIt from 'markdown-it';
import {stackedTables} from '../../demo/site/stacked-tables.js';

const markdown = markdownIt();
stackedTables(markdown);

const rendered = (text: string): string => markdown.render(text).replaceAll('\n', '');

const header = '| `name` | What it is | Since |\n| --- | --- | --- |\n';

suite('the tables of the documentation', () => {
  test('name its column in each cell, in every row and every table', () => {
    for (const table of rendered(`${header}| a | b | c |\n| d | e | f |\n\nBetween.\n\n${header}| g | h | i |`).split('Between'))
      assert.match(
        table,
        /<td role="cell" data-column="name">\w<\/td><td role="cell" data-column="What it is">\w<\/td><td role="cell" data-column="Since">\w<\/td>/,
      );
  });

  test('say what they are, however they are laid out', () => {
    const table = rendered(`${header}| a | b | c |`);
    assert.match(table, /^<table role="table" class="wide"><thead role="rowgroup"><tr role="row"><th role="columnheader">/);
    assert.include(table, '<tbody role="rowgroup"><tr role="row"><td role="cell"');
  });

  test('stay as they are with two columns, which fit on a phone', () => {
    assert.notInclude(rendered('| a | b |\n| --- | --- |\n| c | d |'), 'wide');
  });

  test('let no name end its attribute', () => {
    assert.include(rendered('| a | "><b> | c |\n| --- | --- | --- |\n| d | e | f |'), 'data-column="&quot;&gt;&lt;b&gt;"');
  });
});
