const ours = new WeakSet<CSSStyleSheet>();

/**
 * A style sheet of ours beside those of the page, or of the shadow root that an element stands in. It leaves the page's own as they
 * are; where a page replaces them all, ours with them, it is put back when it is shown the next time.
 */
export class PageSheet {
  #sheet: CSSStyleSheet | undefined;
  #root: DocumentOrShadowRoot | undefined;
  #key = '';

  /**
   * Puts it around an element that stands in a page.
   *
   * @param key - What the text depends on: it is not asked for again while that is the same.
   */
  show(element: Element, key: string, css: () => string): void {
    const root = element.getRootNode() as Document | ShadowRoot;
    if (key === this.#key && root === this.#root && root.adoptedStyleSheets.includes(this.#sheet!)) return;
    this.hide();
    // Sheets belong to the document that they were made for.
    this.#sheet = new element.ownerDocument.defaultView!.CSSStyleSheet();
    this.#sheet.replaceSync(css());
    ours.add(this.#sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#root = root;
    this.#key = key;
  }

  /** Removes it. */
  hide(): void {
    if (this.#root) this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#root = undefined;
  }
}

/** Reads something of a page as it would be without our style sheets. */
export function withoutOurs<T>(page: Document, read: () => T): T {
  // The list is live: https://drafts.csswg.org/cssom/#extensions-to-the-document-or-shadow-root-interface
  const sheets = [...page.adoptedStyleSheets];
  page.adoptedStyleSheets = sheets.filter((sheet) => !ours.has(sheet));
  const found = read();
  page.adoptedStyleSheets = sheets;
  return found;
}
