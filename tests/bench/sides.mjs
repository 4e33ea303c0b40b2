/** The sides that are measured: what a page must hold for one job, or for all three. */
import {readFileSync} from 'node:fs';
import {peers as allPeers} from './peers.mjs';

const built = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

/** The three jobs. */
export const jobs = ['banner', 'stat', 'countdown'];

const ours = {
  banner: {tag: 'blue-heart-banner', html: '<blue-heart-banner></blue-heart-banner>', shows: 'Blue Heart'},
  stat: {tag: 'trafficking-stat', html: '<trafficking-stat></trafficking-stat>', shows: '27\\.6\\smillion'},
  countdown: {
    tag: 'world-day-countdown',
    html: '<world-day-countdown precision="second"></world-day-countdown>',
    shows: '\\d+ seconds?',
  },
};

/** Those three that do the jobs best, each in one language: what somebody would take in the place of july30. */
export const best = ['usa-banner', 'number-flow', 'relative-time'];

/** The name of these three in the results. */
export const together = 'the three';

/** A side: what runs, what stands in the page, and the texts that show when it has done its work. */
const side = (name, scripts, parts) => ({
  name,
  scripts,
  css: parts.map(({css = ''}) => css).join('\n'),
  html: parts.map(({html}) => html).join(''),
  start: parts.map(({start = ''}) => start).join(';'),
  tags: parts.map(({tag}) => tag),
  shown: parts.map(({tag, shows}) => ({tag, shows})),
});

/**
 * Ours first, everywhere: `all` has one of each, `english` the same with the script of one language, `job` one element and every peer
 * that does the job.
 */
export const sides = async () => {
  const july30 = built('july30.js');
  const peers = await allPeers();
  const three = peers.filter(({name}) => best.includes(name));
  const scripts = three.map(({script}) => script);
  const forJob = (job) => [
    side('july30', [july30], [ours[job]]),
    ...peers.filter((peer) => peer.job === job).map((peer) => side(peer.name, [peer.script], [peer])),
  ];
  return {
    peers,
    all: [side('july30', [july30], Object.values(ours)), side(together, scripts, three)],
    english: side('july30.en.js', [built('july30.en.js')], Object.values(ours)),
    job: Object.fromEntries(jobs.map((job) => [job, forJob(job)])),
  };
};

/** Everything a page of one side runs, as one script. */
export const code = ({scripts, start}) => [...scripts, start].join('\n;');
