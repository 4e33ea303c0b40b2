import {catalogue} from '../../src/figures/catalogue.js';
import {figureUnits, qualifiers} from '../../src/figures/units.js';
import {directory} from '../../src/helplines/directory.js';

/** Every figure in every view, and figures of the site's own. */
export const stats = [
  ...Object.keys(catalogue).flatMap((id) =>
    ['number', 'pictogram', 'trend'].map((view) => `<trafficking-stat figure="${id}" view="${view}"></trafficking-stat>`),
  ),
  '<trafficking-stat compact></trafficking-stat>',
  ...figureUnits.flatMap((unit) =>
    ['-7', '0', '1', '12', '1000000'].flatMap((value) =>
      qualifiers.map(
        (qualifier) =>
          `<trafficking-stat value="${value}" unit="${unit}" qualifier="${qualifier}" label="(1)" place="(2)" year="2020" source="(3)" source-url="https://example.org/"
            caveat="estimate detected forced-labour forced-marriage inflation older reporting later-plan"></trafficking-stat>`,
      ),
    ),
  ),
].join('');

/** Countdowns of every precision. */
export const countdowns = ['day', 'hour', 'minute', 'second']
  .flatMap((precision) => [
    `<world-day-countdown precision="${precision}" time-zone="UTC" calendar announce theme="(4)"></world-day-countdown>`,
    `<world-day-countdown precision="${precision}" time-zone="UTC" href="https://example.org/"></world-day-countdown>`,
  ])
  .join('');

/** Banners with every help line. */
export const banners = [
  ...Object.keys(directory).map((code) => `<blue-heart-banner dismissible helpline="${code}"></blue-heart-banner>`),
  '<blue-heart-banner href="https://example.org/" placement="top">(5)</blue-heart-banner>',
].join('');
