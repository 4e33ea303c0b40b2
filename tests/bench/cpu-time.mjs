/** The time that a page's own thread works: whatever else the machine does meanwhile does not count, so a busy one gives the same ratios. */

const threadTime = async (session) => {
  const {metrics} = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'ThreadTime').value;
};

/** The ms in which the page's thread does `work`. */
export const cpuTime = async (session, work) => {
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const before = await threadTime(session);
  await work();
  return (await threadTime(session)) - before;
};

/** The ms of work at each of the marks that `work` sets with `performance.mark`, by their names. */
export const cpuTimes = async (page, work) => {
  await page.tracing.start({categories: ['blink.user_timing']});
  await work();
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const marks = traceEvents.filter(({cat, tts}) => cat === 'blink.user_timing' && tts !== undefined);
  return Object.fromEntries(marks.map(({name, tts}) => [name, tts / 1000]));
};
