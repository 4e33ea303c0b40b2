const said = new Set<string>();

/** Enough for every mistake on a page; a page with random values must not fill its memory with our warnings. */
const maxWarnings = 100;

/**
 * Writes a warning to the console, once for each page. Repeats, and everything after the hundredth message, are dropped.
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

/** Wraps a task that the browser calls, so that a failure does not reach the page; it is reported once. */
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
