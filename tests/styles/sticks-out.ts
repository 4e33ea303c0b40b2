/** What stands out of an element to the left or the right, in px. */
export function sticksOut(host: Element): string[] {
  const outer = host.getBoundingClientRect();
  return [...host.shadowRoot!.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('.spoken, svg')) return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = [...element.getClientRects(), ...(element.querySelector('svg, .spoken') ? [] : range.getClientRects())].filter(
      ({width}) => width > 0,
    );
    const out = Math.max(0, ...boxes.map(({left, right}) => Math.max(right - outer.right, outer.left - left)));
    return out > 1 ? [`${Math.round(out)} px: ${element.outerHTML.slice(0, 60)}`] : [];
  });
}
