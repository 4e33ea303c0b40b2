import {mkdirSync, writeFileSync} from 'node:fs';

/*
 * Types for those who write our tags in a framework's templates. The kept generators for this say `CustomEvent` of events that are none,
 * and one file of theirs asks for eight frameworks; each of these asks for its own.
 */

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly fieldName?: string;
}

/** An element of a custom elements manifest: https://github.com/webcomponents/custom-elements-manifest */
interface Element {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Element[]}[];
}

/** The package's modules, as seen from `dist/types`. */
const modules = '../npm';

const comment = (text = '', indent = ''): string => `${indent}/** ${text.replace(/\s+/g, ' ').trim()} */`;

/** What each tag's element is, and what may be written on it. */
function elementTypes(elements: readonly Element[]): string {
  const imports = elements.map(({name, tagName, events = []}) => {
    const folder = `${modules}/elements/${tagName}`;
    return `import type {${name}} from '${folder}/${tagName}.js';
import type {${events.map(({type}) => type!.text).join(', ')}} from '${folder}/events.js';`;
  });
  const attributes = elements.map(
    ({tagName, attributes = []}) => `  '${tagName}': {
${attributes.map(({name, description, type}) => `${comment(description, '    ')}\n    '${name}'?: ${type!.text.replace(/ \| undefined$/, '')} | undefined;`).join('\n')}
  };`,
  );
  const events = elements.map(
    ({tagName, events = []}) => `  '${tagName}': {
${events.map(({name, description, type}) => `${comment(description, '    ')}\n    '${name}': ${type!.text};`).join('\n')}
  };`,
  );
  const properties = elements.map(
    ({name, tagName, attributes = []}) =>
      `  '${tagName}': Pick<${name}, ${attributes.map(({fieldName}) => `'${fieldName}'`).join(' | ')}>;`,
  );
  return `${imports.join('\n')}

/** Our elements by their tags. */
export interface Elements {
${elements.map(({name, tagName, summary}) => `${comment(summary, '  ')}\n  '${tagName}': ${name};`).join('\n')}
}

/** The attributes of each, as they are written in HTML. */
export interface Attributes {
${attributes.join('\n')}
}

/** The same as properties. */
export interface Properties {
${properties.join('\n')}
}

/** The events of each. */
export interface Events {
${events.join('\n')}
}

export type Tag = keyof Elements;

type Optional<T> = {[Name in keyof T]?: T[Name] | undefined};

/** What may be written on a tag where attributes and properties are written alike. */
export type Settings<T extends Tag> = Attributes[T] & Optional<Properties[T]>;

/** Handlers of a tag's events, by names that begin with \`Prefix\`. */
export type Handlers<T extends Tag, Prefix extends string> = {
  [Name in keyof Events[T] & string as \`\${Prefix}\${Name}\`]?: ((event: Events[T][Name]) => void) | undefined;
};
`;
}

const from = (names: string): string => `import type {${names}} from './elements.js';`;

/** One file for each framework, which adds our tags to its own. */
const frameworks = {
  react: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${from('Elements, Handlers, Settings, Tag')}

type Tags = {
  [T in Tag]: DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]> & {class?: string | undefined} & Settings<T> & Handlers<T, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  preact: `import type {ClassAttributes, HTMLAttributes} from 'preact';
${from('Elements, Handlers, Settings, Tag')}

type Tags = {[T in Tag]: ClassAttributes<Elements[T]> & HTMLAttributes<Elements[T]> & Settings<T> & Handlers<T, 'on'>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  solid: `import type {JSX} from 'solid-js';
${from('Attributes, Elements, Handlers, Properties, Tag')}

/** Solid takes attributes' names for properties; what is meant for the other can be said. */
type Explicit<T extends Tag> = {[Name in keyof Attributes[T] & string as \`attr:\${Name}\`]?: string | undefined} & {
  [Name in keyof Attributes[T] & string as \`bool:\${Name}\`]?: boolean | undefined;
} & {[Name in keyof Properties[T] & string as \`prop:\${Name}\`]?: Properties[T][Name] | undefined};

type Tags = {[T in Tag]: JSX.HTMLAttributes<Elements[T]> & Attributes[T] & Explicit<T> & Handlers<T, 'on:'>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  svelte: `import type {HTMLAttributes} from 'svelte/elements';
${from('Elements, Handlers, Settings, Tag')}

type Tags = {[T in Tag]: HTMLAttributes<Elements[T]> & Settings<T> & Handlers<T, 'on'>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
  vue: `import type {HTMLAttributes} from 'vue';
${from('Elements, Events, Settings, Tag')}

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Camel<Rest>}\`
  : Capitalize<Name>;

/** Templates say \`@july30-figure\`, render functions \`onJuly30Figure\`. */
type Handlers<T extends Tag> = {
  [Name in keyof Events[T] & string as \`on\${Camel<Name>}\`]?: ((event: Events[T][Name]) => void) | undefined;
};

/** Vue takes what a component's constructor gives for what may be written on its tag. */
type Tags = {[T in Tag]: new () => Elements[T] & {$props: HTMLAttributes & Settings<T> & Handlers<T>}};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
};

/** The drop-in files define and return nothing; what they put on the page is this. */
const dropIn = `import type {addMessages} from '${modules}/i18n/locale.js';
import type {} from '${modules}/july30.js';

declare global {
  /** The script's version and \`addMessages\`; not there before the script has run. */
  var july30: {readonly version: string; readonly addMessages: typeof addMessages} | undefined;
}
`;

/** Writes the types into \`dist/types\`. */
export function writeFrameworkTypes({modules}: Manifest): void {
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  mkdirSync('dist/types', {recursive: true});
  const files = {elements: elementTypes(elements), ...frameworks, 'drop-in': dropIn};
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/types/${name}.d.ts`, text);
}
