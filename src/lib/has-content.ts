/** Whether a node says anything: content systems put white space, `&nbsp;`, `<br>` and empty paragraphs between any tags. */
export const hasContent = (node: Node): boolean =>
  isElement(node) ? !/^(br|p)$/.test(node.localName) || isFilled(node) : node.nodeType === 3 && isFilled(node);

/** Of whichever window: what a frame's document made has another `Element`. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

const isFilled = (node: Node): boolean =>
  /\S/.test(node.textContent ?? '') || (isElement(node) && node.querySelector(':not(br)') !== null);
