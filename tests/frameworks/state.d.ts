/** What every application shows. The test changes it by `window.show`, and reads what was heard in `window.heard`. */
export interface State {
  readonly lang: 'en' | 'fr';
  readonly precision: 'day' | 'hour';
  readonly calendar: boolean | null | undefined;
  readonly href: string | null | undefined;
  readonly linkText: string | undefined;
  /** The keys of the list, in its order. */
  readonly order: readonly ('children' | 'profits')[];
  readonly shown: boolean;
}

/** What the server renders: in French, so that it can be told from the script's first language. */
export const initial: State;

declare global {
  interface Window {
    show: (change: Partial<State>) => void;
    heard: string[];
  }
}
