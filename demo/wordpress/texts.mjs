/** What the plugin knows of the script: settings and words from its own documentation and messages, so that nothing is said twice. */

/** What the plugin calls a setting, where its name is no word that an author knows. */
const labels = {href: 'Address', 'source-url': 'Source address', helpline: 'Help line country'};

const labelOf = (name) => labels[name] ?? name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The values between which a setting chooses, if its description names all of them; `figure` chooses from the catalogue. */
export function choicesOf({name, description}, figures) {
  if (name === 'figure') return figures;
  const named = [...new Set([...description.matchAll(/`([^`]*)`/g)].map(([, value]) => value))];
  const isOpen = /such as|a text|an id/.test(description) || named.some((value) => !/^[a-z-]+$/.test(value));
  return named.length > 1 && !isOpen ? named : undefined;
}

const settingOf = (attribute, figures) => ({
  name: attribute.name,
  type: attribute.type.text === 'boolean' ? 'boolean' : 'string',
  label: labelOf(attribute.name),
  description: attribute.description.replace(/\s+/g, ' ').replaceAll('`', ''),
  default: attribute.type.text === 'boolean' ? undefined : attribute.default?.replaceAll("'", ''),
  choices: choicesOf(attribute, figures),
});

/**
 * Each element's tag, summary and settings, by its short name.
 *
 * @param manifest - dist/custom-elements.json
 * @param tags - The tags by their short names.
 * @param figures - The ids of the catalogue.
 */
export function elementsOf(manifest, tags, figures) {
  const declarations = manifest.modules.flatMap((module) => module.declarations).filter(({customElement}) => customElement);
  return Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => {
      const {summary, attributes} = declarations.find(({tagName}) => tagName === tag);
      return [name, {tag, summary, settings: attributes.map((attribute) => settingOf(attribute, figures))}];
    }),
  );
}

/**
 * What each element says without the script, as HTML, by short name, figure and language. Only the stat has figures, the others ''.
 *
 * @param fallbackHtml - As of src/frame/page.ts.
 */
export function fallbackOf({tags, figures, languages, fallbackHtml}) {
  const byLanguage = (name, figure) => Object.fromEntries(languages.map((lang) => [lang, fallbackHtml({name, lang, figure})]));
  return Object.fromEntries(
    Object.keys(tags).map((name) => [
      name,
      name === 'stat' ? Object.fromEntries(figures.map((figure) => [figure, byLanguage(name, figure)])) : {'': byLanguage(name)},
    ]),
  );
}

/** The plugin's texts that are to be translated: those in its own files, and those from the script's documentation. */
export function textsOf(php, js, elements) {
  const called = [php, js].flatMap((code) =>
    [...code.matchAll(/__\( ?'((?:[^'\\]|\\.)*)', 'july30' ?\)/g)].map(([, text]) => text),
  );
  const header = ['Plugin Name', 'Description'].map((name) => new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(php)[1]);
  const described = Object.values(elements).flatMap(({summary, settings}) => [
    summary,
    ...settings.flatMap(({label, description}) => [label, description]),
  ]);
  return [...new Set([...header, ...called, ...described])];
}
