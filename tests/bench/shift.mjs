/** How far a page on a phone jumps when the elements take the place of their fallback. */
import {setTimeout as wait} from 'node:timers/promises';
import {inTurn} from './browser.mjs';
import {code} from './sides.mjs';
import {atMost, exactly} from './table.mjs';

const viewport = {width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2};

const paragraph =
  '<p>On a page like this one somebody has written a few lines before and after each of the three, as long as an article’s paragraphs are, and reads them already while the script is on its way.</p>';

const html = ({name, inProse, start}, early) => `<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width">
<title>bench</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>
${early ? `<script src="/${name}.js"></script>` : ''}
<body>
${paragraph}${inProse.banner}${paragraph}${inProse.stat}${paragraph}${inProse.countdown}${paragraph.repeat(4)}
${early ? `<script>${start}</script>` : ''}`;

/** What the server has to know, `{path: {type, body}}`. */
export const shiftFiles = (sides) =>
  Object.assign(
    {},
    ...sides.map((side) => ({
      [`/${side.name}.js`]: {type: 'text/javascript', body: code({...side, start: ''})},
      [`/${side.name}-early`]: {body: html(side, true)},
      [`/${side.name}-late`]: {body: html(side, false)},
    })),
  );

/** Runs in the page. */
function painted() {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

/** Runs in a page before everything else. */
function watchShifts() {
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
}

const measure =
  ({withPage}, when) =>
  (side) =>
    withPage(
      async (page) => {
        await page.waitForFunction(painted);
        if (when === 'late') {
          await wait(1000);
          await page.addScriptTag({content: code(side)});
        }
        await wait(1000);
        return {shift: await page.evaluate('shifts')};
      },
      {viewport, path: `/${side.name}-${when}`, before: watchShifts},
    );

export const shift = async (browser, sides) => {
  const [early, late] = [await inTurn(sides, 3, measure(browser, 'early')), await inTurn(sides, 3, measure(browser, 'late'))];
  const row = (what, [ours, theirs], claim) => ({what, ours: ours.shift, theirs: theirs.shift, claim});
  return [
    row('layout shift on a phone, script in the head', early, exactly(0)),
    row('layout shift on a phone, script a second late', late, atMost(0.1)),
  ];
};
