/** Runs in the page before everything else: whether elements show what they should. */
export function watchWords() {
  const words = (element) => (element.shadowRoot?.textContent ?? '') + element.textContent;

  /** Whether every element of these tags, `{tag, shows}`, shows its text. */
  const areShown = (shown) =>
    shown.every(({tag, shows}) => {
      const pattern = new RegExp(shows);
      const elements = [...document.querySelectorAll(tag)];
      return (
        elements.length > 0 &&
        elements.every((element) => (element.shadowRoot || /^(output|time)$/.test(tag)) && pattern.test(words(element)))
      );
    });

  /** A task, which comes after every microtask, and so after every first update; for those that wait for it, frame after frame. */
  const untilShown = async (shown) => {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
    document.body.getBoundingClientRect();
    for (let frame = 0; !areShown(shown); frame++) {
      if (frame === 100) throw new Error(`${shown.map(({tag}) => `<${tag}>`).join()} did not show its text`);
      await new Promise(requestAnimationFrame);
      document.body.getBoundingClientRect();
    }
  };

  Object.assign(globalThis, {words, untilShown});
}
