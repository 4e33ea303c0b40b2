/** How far a page on a phone jumps when the elements take the place of their text, however long after it was painted the script runs. */
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {inTurn, settled} from './browser.mjs';
import {builderWrites} from './place-rules.mjs';
import {exactly, row} from './rows.mjs';
import {code} from './sides.mjs';

const viewport = {width: 360, height: 800, isMobile: true, hasTouch: true, deviceScaleFactor: 2};

const sheet = readFileSync(new URL('../../demo/examples/demo.css', import.meta.url), 'utf8');

const paragraph =
  '<p>On a page like this one somebody has written a few lines before and after each of the three, as long as an article’s paragraphs are, and reads them already while the script is on its way.</p>';

const page = (html, style = '') => `<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width">
<title>bench</title>
<style>${sheet}</style>
${style}
<body><main>${paragraph}${html}${paragraph.repeat(4)}</main>`;

/** As their documentation tells people to write them; they have no rule. */
const peersInProse = `<div><usa-banner></usa-banner></div>
<p><number-flow>27,600,000</number-flow> people were in forced labour in 2021.</p>
<p><relative-time datetime="2027-07-30T00:00:00Z" format="duration" precision="second" tense="future">30 July 2027</relative-time> until the World Day against Trafficking in Persons.</p>`;

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
  ({withPage}, seconds) =>
  ({path, script}) =>
    withPage(
      async (page) => {
        await page.waitForFunction(painted);
        await wait(1000 * seconds);
        await page.addScriptTag({content: script});
        await settled(page);
        await wait(500);
        return {shift: await page.evaluate('shifts')};
      },
      {viewport, path, before: [watchShifts]},
    );

export const shift = async (browser, {all}) => {
  const [ours, three] = all.map((side) => ({name: side.name, script: code(side)}));
  const {html, style} = await builderWrites(browser);
  browser.files['/kept'] = {body: page(html, style)};
  browser.files['/unkept'] = {body: page(html)};
  browser.files['/peers'] = {body: page(peersInProse)};
  const peers = {...three, path: '/peers'};
  const rows = [];
  for (const [path, how, goal] of [
    ['/kept', 'with the rule that keeps the place', exactly(0)],
    ['/unkept', 'without it'],
  ]) {
    for (const seconds of [0, 1, 3]) {
      const measured = await inTurn([{...ours, path}, peers], 3, measure(browser, seconds));
      rows.push(row(`layout shift on a phone, script ${seconds} s late, ${how}`, '', measured, 'shift', goal));
    }
  }
  return rows;
};
