/** The two sides that are measured: what a page must hold for each of the three jobs. */
import {readFileSync} from 'node:fs';
import {peerScripts} from './peers.mjs';

const builtFile = new URL('../../dist/july30.js', import.meta.url);

const day = 'https://www.un.org/en/observances/end-human-trafficking-day';

const july30 = () => ({
  name: 'july30',
  scripts: [readFileSync(builtFile, 'utf8')],
  start: '',
  tags: {banner: 'blue-heart-banner', stat: 'trafficking-stat', countdown: 'world-day-countdown'},
  elements: {
    banner: '<blue-heart-banner></blue-heart-banner>',
    stat: '<trafficking-stat></trafficking-stat>',
    countdown: '<world-day-countdown precision="second"></world-day-countdown>',
  },
  // As the documentation tells people to write them.
  inProse: {
    banner:
      '<blue-heart-banner><p>30 July is the World Day against Trafficking in Persons. <a href="https://www.unodc.org/blueheart">The Blue Heart Campaign</a></p></blue-heart-banner>',
    stat: '<trafficking-stat>Nearly 27.6 million people were in forced labour in 2021. <a href="https://www.ilo.org/publications/major-publications/global-estimates-modern-slavery-forced-labour-and-forced-marriage">Source: ILO, Walk Free and IOM, 2022</a></trafficking-stat>',
    countdown: `<world-day-countdown><a href="${day}">30 July: World Day against Trafficking in Persons</a></world-day-countdown>`,
  },
});

const peers = async () => {
  const countdown = '<relative-time datetime="2027-07-30T00:00:00Z" format="duration" precision="second" tense="future">';
  return {
    name: 'peers',
    scripts: await peerScripts(),
    // It has no attribute for its value: https://number-flow.barvian.me/vanilla
    start: 'for (const flow of document.querySelectorAll("number-flow")) flow.update(27600000)',
    tags: {banner: 'usa-banner', stat: 'number-flow', countdown: 'relative-time'},
    elements: {
      banner: '<usa-banner></usa-banner>',
      stat: '<number-flow></number-flow>',
      countdown: `${countdown}</relative-time>`,
    },
    inProse: {
      banner: '<usa-banner></usa-banner>',
      stat: '<p><number-flow>27,600,000</number-flow> people were in forced labour in 2021.</p>',
      countdown: `<p>${countdown}30 July 2027</relative-time> until the World Day against Trafficking in Persons.</p>`,
    },
  };
};

/** Ours first, everywhere. */
export const sides = async () => [july30(), await peers()];

/** Everything a page of one side runs, as one script. */
export const code = ({scripts, start}) => [...scripts, start].join('\n;');
