/** Whether a node has content: content management systems put white space, `&nbsp;`, `<br>` and empty paragraphs between tags. */
export const hasContent = (node: Node): boolean =>
  isElement(node) ? !/^(br|p)$/.test(node.localName) || isFilled(node) : node.nodeType === 3 && isFilled(node);

/** Works for the elements of any window: a frame has an `Element` class of its own. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

const isFilled = (node: Node): boolean =>
  /\S/.test(node.textContent ?? '') || (isElement(node) && node.querySelector(':not(br)') !== null);
