import type markdownIt from 'markdown-it';

/** From how many columns on a table is too wide for a phone. */
const wide = 3;

/**
 * Markdown's tables, made so that a style sheet can show each row of a wide one as a block on a phone: each cell carries the name of its
 * column. The roles say again what the tags mean, as browsers forget it where a table is not laid out as one.
 */
export function stackedTables(markdown: ReturnType<typeof markdownIt>): void {
  markdown.core.ruler.push('stacked-tables', ({tokens}) => {
    let names: string[] = [];
    let column = 0;
    tokens.forEach((token, index) => {
      if (token.type === 'table_open') {
        names = [];
        const body = tokens.findIndex(({type}, at) => at > index && type === 'thead_close');
        const columns = tokens.slice(index, body).filter(({type}) => type === 'th_open').length;
        token.attrSet('role', 'table');
        if (columns >= wide) token.attrSet('class', 'wide');
      }
      if (token.type === 'thead_open' || token.type === 'tbody_open') token.attrSet('role', 'rowgroup');
      if (token.type === 'tr_open') {
        token.attrSet('role', 'row');
        column = 0;
      }
      if (token.type === 'th_open') {
        token.attrSet('role', 'columnheader');
        names.push(tokens[index + 1]!.content.replaceAll('`', ''));
      }
      if (token.type === 'td_open') {
        token.attrSet('role', 'cell');
        token.attrSet('data-column', names[column++]!);
      }
    });
  });
}
