const editing = ['', 'true', 'plaintext-only'].map((value) => `[contenteditable="${value}" i]`).join();

/** Whether an element stands in a text field of a visual editor. What is changed there would be saved as the author's own text. */
export const isEditable = (element: Element): boolean =>
  element.ownerDocument.designMode === 'on' || element.closest(editing) !== null;
