/**
 * The tag of the script that is running; none for modules, and none on a server. Not by `document.currentScript`, whose place an image of
 * that name in a comment could take: https://html.spec.whatwg.org/#dom-document-nameditem
 */
export const runningScript = (): HTMLScriptElement | null =>
  typeof document === 'undefined' ? null : (Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null);
