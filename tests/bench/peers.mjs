/** What july30 is measured beside: elements and scripts that do one of its three jobs. Installed here alone; no page of ours needs them. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {install as installFolder} from '../install.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (path) => readFileSync(`${folder}node_modules/${path}`, 'utf8');

/** Installs what the lockfile names. */
export const install = () => installFolder(new URL('.', import.meta.url));

/** A package that ships modules only, as one script: what the bundler of a page would make of it. */
const bundled = async (path) => {
  const bundle = await rollup({input: `${folder}node_modules/${path}`, plugins: [resolve({browser: true})], onwarn() {}});
  const {output} = await bundle.generate({format: 'iife', name: 'peer', exports: 'named', inlineDynamicImports: true});
  const {code} = await minify(output[0].code, {ecma: 2022, compress: {passes: 3}, format: {comments: false}});
  return code;
};

/** It asks `new Date()` for the time, so it is given the clock of the page (tame-time.mjs), where there is one. */
const withClock = (code) => `(function (Date) {${code}\n}).call(globalThis, globalThis.tame?.Date ?? Date)`;

/**
 * One peer: its package and job; `script`, as it is shipped or bundled; `css` without which it is not what it should be; what stands in
 * the page, what has to be called then, and the text that shows when it has done its work.
 */
const described = [
  {
    name: 'usa-banner',
    package: '@uswds/uswds',
    job: 'banner',
    script: () => read('@uswds/uswds/dist/components/usa-banner.js.umd.js'),
    html: '<usa-banner></usa-banner>',
    shows: 'official website',
  },
  {
    name: 'sl-alert',
    package: '@shoelace-style/shoelace',
    job: 'banner',
    script: () => bundled('@shoelace-style/shoelace/dist/components/alert/alert.js'),
    css: () => read('@shoelace-style/shoelace/dist/themes/light.css'),
    html: '<sl-alert open closable>30 July is the World Day against Trafficking in Persons.</sl-alert>',
    shows: 'World Day',
  },
  {
    name: 'wa-callout',
    package: '@awesome.me/webawesome',
    job: 'banner',
    script: () => bundled('@awesome.me/webawesome/dist/components/callout/callout.js'),
    css: () => read('@awesome.me/webawesome/dist/styles/themes/default.css'),
    html: '<wa-callout>30 July is the World Day against Trafficking in Persons.</wa-callout>',
    shows: 'World Day',
  },
  {
    name: 'number-flow',
    package: 'number-flow',
    job: 'stat',
    script: () => bundled('number-flow/dist/index.mjs'),
    html: '<number-flow></number-flow>',
    // It has no attribute for its value: https://number-flow.barvian.me/vanilla
    start: "for (const flow of document.querySelectorAll('number-flow')) flow.update(27600000)",
    // Each digit is a wheel of ten.
    shows: '\\d,\\d',
  },
  {
    name: 'countup.js',
    package: 'countup.js',
    job: 'stat',
    tag: 'output',
    script: () => read('countup.js/dist/countUp.umd.js'),
    html: '<output></output>',
    // Its animation would only delay the text that is waited for.
    start: "for (const place of document.querySelectorAll('output')) new countUp.CountUp(place, 27600000, {duration: 0}).start()",
    shows: '27,600,000',
  },
  {
    name: 'count-up',
    package: '@haxtheweb/count-up',
    job: 'stat',
    script: () => bundled('@haxtheweb/count-up/count-up.js'),
    html: '<count-up end="27600000" duration="0"></count-up>',
    shows: '27,600,000',
  },
  {
    name: 'relative-time',
    package: '@github/relative-time-element',
    job: 'countdown',
    script: () => bundled('@github/relative-time-element/dist/index.js'),
    html: '<relative-time datetime="2027-07-30T00:00:00Z" format="duration" precision="second" tense="future"></relative-time>',
    shows: '\\d+ seconds?',
  },
  {
    name: 'simplyCountdown',
    package: 'simplycountdown.js',
    job: 'countdown',
    tag: 'time',
    script: () => withClock(read('simplycountdown.js/dist/simplyCountdown.umd.js')),
    css: () => read('simplycountdown.js/dist/themes/default.min.css'),
    html: '<time></time>',
    start: "simplyCountdown(document.querySelectorAll('time'), {year: 2027, month: 7, day: 30, enableUtc: true})",
    shows: '\\d+\\s*seconds?',
  },
];

/** All of them, with their versions and their code. */
export const peers = () =>
  Promise.all(
    described.map(async ({tag, start = '', css, script, ...peer}) => ({
      ...peer,
      tag: tag ?? peer.name,
      start,
      css: css?.() ?? '',
      script: await script(),
      version: JSON.parse(read(`${peer.package}/package.json`)).version,
    })),
  );
