const said = new Set<string>();

/** Enough to name every mistake of a page; a page that feeds us random values must not fill its memory with our words. */
const maxWarnings = 100;

/**
 * Says something once for each page in the console. Repeats, and everything after the hundredth message, are silent.
 *
 * @param message - What is wrong and what to write instead, without the name of the script.
 */
export function warn(message: string): void {
  if (said.has(message) || said.size >= maxWarnings) return;
  said.add(message);
  try {
    console.warn('july30: ' + message);
  } catch {
    // A page may have replaced the console, too.
  }
}

/** A task that the browser calls, and whose failure the page must not hear of: it is said once. */
export const guarded =
  <Given extends unknown[]>(task: (...given: Given) => void) =>
  (...given: Given): void => {
    try {
      task(...given);
    } catch (error) {
      warn(String(error));
    }
  };

/**
 * Says once that an attribute cannot be understood, as in
 * `july30: <world-day-countdown> precision="week" is not understood; write day or hour or minute or second.`
 *
 * @param host - The element that carries the attribute.
 * @param attribute - Its name in kebab-case.
 * @param value - What was found; cut after 80 characters.
 * @param instead - What to write, as the rest of the sentence after "write".
 */
export function warnOfAttribute(host: Element, attribute: string, value: unknown, instead: string): void {
  warn(`<${host.localName}> ${attribute}="${String(value).slice(0, 80)}" is not understood; write ${instead}.`);
}
