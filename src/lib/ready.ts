import {guarded, warn} from './warn.js';

/** The name of the page's queue. */
const name = 'july30Ready';

/**
 * Calls the functions that a page has put into its queue, and from now on each that it adds at once:
 *
 *     (window.july30Ready ||= []).push((july30) => july30.addMessages('de', {close: 'Schließen'}));
 *
 * so that a page need not know whether the script has run. What a function throws goes to the console as a warning.
 *
 * @param page - The global object; where something else is called `july30Ready`, it is left alone.
 * @param api - What each function is given.
 */
export function callWhenReady(page: Record<PropertyKey, unknown>, api: object): void {
  const call = guarded((task: unknown) => {
    if (typeof task === 'function') (task as (api: object) => void)(api);
    else warn(`${name} takes functions, such as (july30) => july30.addMessages('de', {…}).`);
  });
  guarded(() => {
    const queue = page[name];
    if (queue !== undefined && !Array.isArray(queue)) return;
    page[name] = {push: (...tasks: unknown[]) => tasks.forEach((task) => call(task))};
    for (const task of (queue as unknown[] | undefined) ?? []) call(task);
  })();
}
