import {upgradeEmbeds} from './embed/upgrade.js';
import {addMessages} from './i18n/locale.js';
import {define} from './lib/define.js';
import {callWhenReady} from './lib/ready.js';
import {version} from './lib/version.js';
import {warn} from './lib/warn.js';
import {TraffickingStat} from './elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from './elements/world-day-countdown/world-day-countdown.js';
import {BlueHeartBanner} from './elements/blue-heart-banner/blue-heart-banner.js';

/*
 * Defines the three elements, and puts them where the page asks for them. It speaks no language: those are registered beside it.
 */

const page = globalThis as unknown as Record<PropertyKey, unknown>;
const api = {version, addMessages};

// Importing this module on a server must be harmless; elements are for pages.
if (Object.hasOwn(globalThis, 'document')) {
  // Lit's templates are HTML.
  if (document.contentType !== 'text/html') warn('this page is XML, so the fallback stays.');
  else {
    define('blue-heart-banner', BlueHeartBanner);
    define('trafficking-stat', TraffickingStat);
    define('world-day-countdown', WorldDayCountdown);
    upgradeEmbeds(document);
  }
  page[Symbol.for('july30')] ??= api;
  // Not where something of the page is called july30, such as an anchor: https://html.spec.whatwg.org/#named-access-on-the-window-object
  page['july30'] ??= api;
  callWhenReady(page, api);
}
