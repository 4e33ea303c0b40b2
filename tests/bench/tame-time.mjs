/** Runs in a page before everything else: time stands still until it is told to pass, and every timer is counted. */
export function tameTime() {
  // Half way between two seconds, so that each tick of a second changes each text. All sides ask for nothing else.
  let now = Date.parse('2026-11-23T12:00:00.500Z');
  Date.now = () => now;

  const timers = new Map();
  const frame = requestAnimationFrame;
  const tame = {callbacks: 0, frame: (task) => frame(task)};
  let made = 0;
  const set =
    (again) =>
    (task, delay = 0) => {
      timers.set(++made, {task, due: now + delay, every: again ? Math.max(delay, 1) : undefined});
      return made;
    };
  const clear = (timer) => timers.delete(timer);
  Object.assign(globalThis, {
    tame,
    setTimeout: set(false),
    setInterval: set(true),
    clearTimeout: clear,
    clearInterval: clear,
  });

  /** For scripts that ask `new Date()`; not in the place of the page's own, which would be slower for all. */
  tame.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
  };

  Object.defineProperty(tame, 'timersWaiting', {get: () => timers.size});

  const goOff = (timer, {task, every}) => {
    if (every === undefined) timers.delete(timer);
    else timers.get(timer).due = now + every;
    tame.callbacks++;
    task(performance.now());
  };

  /** More turns than any update takes; a task instead would let the browser paint in between. */
  const updated = async () => {
    for (let turn = 0; turn < 20; turn++) await undefined;
  };

  /** Moves the clock, lets every timer go off once, and waits until all of it is on the page; some times. */
  tame.tick = async (ms, times = 1) => {
    for (let time = 0; time < times; time++) {
      now += ms;
      for (const [timer, given] of [...timers]) goOff(timer, given);
      await updated();
      document.body.getBoundingClientRect();
    }
  };

  /** From now on frames are timers, too: 60 in a second, none while the page is hidden. */
  tame.frames = () => {
    globalThis.requestAnimationFrame = (task) => {
      const due = now + 1000 / 60;
      timers.set(++made, {task, due, isFrame: true});
      return made;
    };
    globalThis.cancelAnimationFrame = clear;
  };

  /** Lets time pass as it does, every timer at its own moment, and gives how many callbacks there were. */
  tame.pass = async (ms) => {
    const [end, before] = [now + ms, tame.callbacks];
    for (;;) {
      const waiting = [...timers].filter(([, {due, isFrame}]) => due <= end && !(isFrame && document.hidden));
      if (waiting.length === 0) break;
      const [timer, given] = waiting.reduce((one, other) => (other[1].due < one[1].due ? other : one));
      now = Math.max(now, given.due);
      goOff(timer, given);
      await updated();
    }
    now = end;
    return tame.callbacks - before;
  };
}
