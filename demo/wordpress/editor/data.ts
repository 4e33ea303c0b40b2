/** What july30.php hands to the editor, written by the build; see pack.ts. */
export interface EditorData {
  readonly elements: Readonly<Record<string, ElementData>>;
  /** What each element says without the script, as HTML by short name, figure and language; only `stat` has figures, the others ''. */
  readonly fallback: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** The primary language of the site. */
  readonly language: string;
  /** What the settings are called, in the language of whoever writes. */
  readonly words: EditorWords;
}

export interface ElementData {
  readonly tag: string;
  readonly shortcode: string;
  readonly settings: readonly SettingData[];
}

/** A setting, and how it is entered. */
export interface SettingData {
  readonly name: string;
  readonly type: 'boolean' | 'string';
  /** What it is without the attribute; absent for nothing. */
  readonly byDefault?: string;
  /** The values between which it chooses; absent where any text will do. */
  readonly choices?: readonly string[];
  /** Whether these are countries, by ISO 3166-1 alpha-2 code. */
  readonly isCountry?: true;
}

export interface EditorWords {
  readonly labels: Readonly<Record<string, string>>;
  /** The alternatives of a choice; one without a word is called by its value. */
  readonly values: Readonly<Record<string, string>>;
  /** By setting and element, such as `stat/view`. */
  readonly explanations: Readonly<Record<string, string>>;
}

/** What is chosen for a block; `words` is what it says without the script, as HTML. */
export type Chosen = Readonly<Record<string, unknown>> & {readonly lang?: string; readonly words?: string};
