/** What the address of an embed page says. */
export interface EmbedAddress {
  readonly lang: string;
  /** The figure, where it is a figure's own page. */
  readonly figure: string | undefined;
  /** The short name of the element. */
  readonly name: string;
  /** Without what the path says already. */
  readonly query: URLSearchParams;
}

const path = /\/embed\/([\w-]+)\/(?:([\w-]+)\/)?([\w-]+)\.html$/;

/** Reads the address of a link; `undefined` where it leads to no embed page. */
export function embedAddress({pathname, protocol, search}: HTMLAnchorElement): EmbedAddress | undefined {
  const [, lang, figure, name] = path.exec(pathname) ?? [];
  if (!name || !/^(https?|file):$/.test(protocol)) return undefined;
  const query = new URLSearchParams(search);
  query.delete('lang');
  if (figure) query.delete('figure');
  return {lang: lang!, figure, name, query};
}
