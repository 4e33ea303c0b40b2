/** Runs in a page before everything else: time stands still until `tame.tick`, and every timer is counted. */
export function tameTime() {
  // Half way between two seconds, so that each tick of a second changes each text. Both sides ask for nothing else.
  let now = Date.parse('2026-11-23T12:00:00.500Z');
  Date.now = () => now;

  const timers = new Map();
  const tame = {timersSet: 0};
  const set = (again) => (task) => {
    timers.set(++tame.timersSet, {task, again});
    return tame.timersSet;
  };
  const clear = (timer) => timers.delete(timer);
  Object.assign(globalThis, {
    tame,
    setTimeout: set(false),
    setInterval: set(true),
    clearTimeout: clear,
    clearInterval: clear,
  });

  Object.defineProperty(tame, 'timersWaiting', {get: () => timers.size});

  /** Moves the clock, lets every timer go off once, and gives the ms until all of it is on the page. */
  tame.tick = async (ms) => {
    now += ms;
    const began = performance.now();
    for (const [timer, {task, again}] of [...timers]) {
      if (!again) timers.delete(timer);
      task();
    }
    // More turns than any update takes; a task instead would let the browser paint in between.
    for (let turn = 0; turn < 20; turn++) await undefined;
    document.body.getBoundingClientRect();
    return performance.now() - began;
  };
}
