/** Memory in use. */

/** Bytes of the script's objects, bytes together with what the browser keeps for them, and nodes of the document. */
export const usage = async (session) => {
  // What one collection makes unreachable only the next one finds.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  return {script: usedSize, all: usedSize + embedderHeapUsedSize, nodes};
};

/** How many elements of a tag are in memory, wherever they are. */
export const instances = async (session, tag) => {
  const prototype = await session.send('Runtime.evaluate', {expression: `Object.getPrototypeOf(document.createElement('${tag}'))`});
  await session.send('HeapProfiler.collectGarbage');
  const {objects} = await session.send('Runtime.queryObjects', {prototypeObjectId: prototype.result.objectId});
  const {result} = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
  });
  for (const {objectId} of [prototype.result, objects]) await session.send('Runtime.releaseObject', {objectId});
  return result.value;
};
