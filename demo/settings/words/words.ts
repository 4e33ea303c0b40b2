/**
 * What the elements' settings are called and do, in one language, for the builder and the WordPress plugin. Not part of the script.
 *
 * The manifest explains settings in English; `explanations` has that in other languages by the English text, so that a translation
 * never explains what has changed since. What stands between backticks is shown as code.
 */
export interface SettingWords {
  /** Settings and custom properties by name; one without a label is called by its name. */
  readonly labels: Readonly<Record<string, string>>;
  /** The alternatives of a choice. */
  readonly values: Readonly<Record<string, string>>;
  /** A `{text}` in quotation marks. */
  readonly quoted: string;
  readonly explanations: Readonly<Record<string, string>>;
}
