/** Languages whose readers understand each other's texts, if there is none in their own. */
const relatives = [
  ['no', 'nb', 'nn'],
  ['zh', 'yue'],
];

/** No real language tag is longer: https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const maxLength = 100;

/**
 * What a language tag means, as BCP 47 writes it: `fr-FR` for `fr_FR` and `fr_FR.UTF-8`, as operating systems and content management
 * systems say, `he` for `iw`. Of a tag that is otherwise malformed its language counts (`zh-CHS`).
 *
 * @returns `undefined` for what names no language, such as `C`.
 */
export function languageTag(text: string): Intl.Locale | undefined {
  if (text.length > maxLength) return undefined;
  const tag = text.replace(/[.@][^]*/, '').replaceAll('_', '-');
  return parsed(tag) ?? parsed(/^[a-z]{2,3}(?=-\w)/i.exec(tag)?.[0] ?? '');
}

function parsed(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    // Engines differ in what the language of `und` is.
    return locale.language === 'und' || !(locale.language as string | undefined) ? undefined : locale;
  } catch {
    return undefined;
  }
}

/**
 * The best of several languages for a reader of one, or `undefined`: the same in another spelling (`zh-Hant` for `zh-TW`, `pt-BR` for
 * `pt-Latn-BR`), else the same language in the same script, else the language in another script, else a relative.
 *
 * @param names - Tags; anything else among them is passed over.
 */
export function nearestLanguage(asked: Intl.Locale, names: readonly string[]): string | undefined {
  const {language, script} = asked.maximize();
  const named = (tag: string): string | undefined => names.find((name) => languageTag(name)?.baseName === tag);
  const find = (fits: (name: Intl.Locale, likely: Intl.Locale) => boolean): string | undefined =>
    names.find((name) => {
      const tag = languageTag(name);
      return tag && fits(tag, tag.maximize());
    });
  const isSameScript = (likely: Intl.Locale): boolean => likely.language === language && likely.script === script;
  const isSpecific = ({region, script}: Intl.Locale): boolean => (region ?? script) !== undefined;
  const isUsualScript = script === new Intl.Locale(asked.language).maximize().script;
  return (
    named(asked.baseName) ??
    find((name, likely) => isSpecific(asked) && isSpecific(name) && likely.baseName === asked.maximize().baseName) ??
    find((name, likely) => isSameScript(likely) && !name.region) ??
    // The words of Taiwan suit a page of Hong Kong better than those in simplified characters.
    (isUsualScript ? undefined : find((_, likely) => isSameScript(likely))) ??
    [asked.language, ...(relatives.find((each) => each.includes(asked.language)) ?? [])].map(named).find(Boolean)
  );
}
