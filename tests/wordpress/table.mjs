/** The table of demo/docs/wordpress.md that says in which editor a form works for a role. */
import {editors, forms, roles} from './forms.mjs';

const headings = {nothing: 'nothing', script: 'the script in the theme', plugin: 'the plugin'};
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Which editors a form can be written in. */
export const editorsOf = ({lines}) => (lines ? editors : ['block']);

const said = (working, possible) =>
  working.length === 0
    ? '–'
    : working.length === possible.length
      ? possible.length === 1
        ? `${possible[0]} editor`
        : 'both'
      : `${working[0]} editor`;

/**
 * @param works - Whether a form worked for a role in an editor.
 * @returns Markdown.
 */
export function table(works) {
  const rows = forms.map((form) => [
    headings[form.with],
    form.name,
    ...roles.map((role) =>
      said(
        editorsOf(form).filter((editor) => works(form, role, editor)),
        editorsOf(form),
      ),
    ),
  ]);
  return [['The site has', 'Form', ...roles.map(capital)], Array(roles.length + 2).fill('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A text with another table between its marks, such as `<!-- wordpress -->` and `<!-- end wordpress -->`. */
export const withTable = (text, name, markdown) =>
  text.replace(new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end ${name} -->)`), (_, start, end) => `${start}\n\n${markdown}\n\n${end}`);
