/*
 * What of WordPress's own scripts is used here. They are globals; see https://developer.wordpress.org/block-editor/reference-guides/packages/
 */

/** What React draws. */
export type Drawn = object | string | null | undefined | false;

/** One of React's or WordPress's components, or the name of an HTML element. */
type Component = string | object;

export interface WordPress {
  readonly blocks: {registerBlockType(name: string, settings: object): void};
  readonly blockEditor: {
    readonly InspectorControls: Component;
    readonly RichText: Component & {readonly Content: Component};
    readonly useBlockProps: (() => object) & {save(props: object): object};
  };
  readonly components: Readonly<Record<'Disabled' | 'PanelBody' | 'SelectControl' | 'TextControl' | 'ToggleControl', Component>>;
  readonly element: {
    createElement(component: Component, props: object | null, ...children: readonly (Drawn | readonly Drawn[])[]): Drawn;
    readonly Fragment: Component;
    readonly RawHTML: Component;
    useEffect(effect: () => () => void, on: readonly unknown[]): void;
    useState<T>(initial: T): [T, (value: T) => void];
  };
  readonly i18n: {__(text: string, domain: string): string};
}
