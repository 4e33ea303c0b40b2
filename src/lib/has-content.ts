/** Whether a node says anything: content systems put white space, `&nbsp;`, `<br>` and empty paragraphs between any tags. */
export const hasContent = (node: Node): boolean =>
  node instanceof Element ? !/^(br|p)$/.test(node.localName) || isFilled(node) : node.nodeType === 3 && isFilled(node);

const isFilled = (node: Node): boolean =>
  /\S/.test(node.textContent ?? '') || (node instanceof Element && node.querySelector(':not(br)') !== null);
