/** What one element keeps in memory, and whether anything of it stays when it leaves. */
import {inTurn, settled} from './browser.mjs';
import {code} from './sides.mjs';
import {atMostTheirs, exactly} from './table.mjs';
import {tameTime} from './tame-time.mjs';

const count = 1000;
const kinds = ['banner', 'stat', 'countdown'];

/** Runs in the page. */
function add({html, start}) {
  document.body.innerHTML = html;
  (0, eval)(start);
}

/** Bytes in use: of the script's objects, and together with what the browser keeps for them. */
const usage = async (session) => {
  // What one collection makes unreachable only the next one finds.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  return {script: usedSize, all: usedSize + embedderHeapUsedSize};
};

const instances = async (session, tag) => {
  const prototype = await session.send('Runtime.evaluate', {expression: `customElements.get('${tag}').prototype`});
  const {objects} = await session.send('Runtime.queryObjects', {prototypeObjectId: prototype.result.objectId});
  const {result} = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
  });
  for (const {objectId} of [prototype.result, objects]) await session.send('Runtime.releaseObject', {objectId});
  return result.value;
};

const show = async (page, html, start) => {
  await page.evaluate(add, {html, start});
  await settled(page);
};

const measureKind = async (page, session, {elements, tags, start}, kind) => {
  // The first one brings what all share: templates, sheets, formatters.
  await show(page, elements[kind].repeat(3), start);
  await show(page, '', '');
  const before = await usage(session);
  await show(page, elements[kind].repeat(count), start);
  const after = await usage(session);
  await show(page, '', '');
  await usage(session);
  return {
    [`${kind} script`]: (after.script - before.script) / count,
    [`${kind} all`]: (after.all - before.all) / count,
    [`${kind} left`]: await instances(session, tags[kind]),
  };
};

const measure =
  ({withPage}) =>
  (side) =>
    withPage(
      async (page, session) => {
        await page.addScriptTag({content: code(side)});
        const found = [];
        for (const kind of kinds) found.push(await measureKind(page, session, side, kind));
        return Object.assign({}, ...found);
      },
      {before: tameTime},
    );

export const heap = async (browser, sides) => {
  const [ours, theirs] = await inTurn(sides, 3, measure(browser));
  const row = (what, unit, key, claim) => ({what, unit, ours: ours[key], theirs: theirs[key], claim});
  const ofEach = (numbers) => kinds.reduce((sum, kind) => sum + numbers[`${kind} all`], 0);
  return [
    ...kinds.flatMap((kind) => [
      row(`heap of a ${kind}, its objects`, 'bytes', `${kind} script`, atMostTheirs()),
      row(`heap of a ${kind}, with its nodes`, 'bytes', `${kind} all`, atMostTheirs()),
      row(`${kind}s left of 1,000 when removed`, '', `${kind} left`, exactly(0)),
    ]),
    {what: 'heap of one of each, with their nodes', unit: 'bytes', ours: ofEach(ours), theirs: ofEach(theirs)},
  ];
};
