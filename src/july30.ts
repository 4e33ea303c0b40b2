import {BlueHeartBanner} from './elements/blue-heart-banner/blue-heart-banner.js';
import {TraffickingStat} from './elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from './elements/world-day-countdown/world-day-countdown.js';
import {upgradeAskers} from './embed/upgrade.js';
import {addMessages} from './i18n/locale.js';
import {define} from './lib/define.js';

/** The release, as in `package.json`. */
const version = '0.1.0';

const page = globalThis as unknown as Record<PropertyKey, unknown>;
const api = {version, addMessages};

// Importing this module on a server must be harmless; elements are for pages.
if (Object.hasOwn(globalThis, 'document')) {
  define('blue-heart-banner', BlueHeartBanner);
  define('trafficking-stat', TraffickingStat);
  define('world-day-countdown', WorldDayCountdown);
  page[Symbol.for('july30')] ??= api;
  // An anchor of the page may be called july30: then `july30` is that anchor, but no property of the page's own yet.
  if (!Object.hasOwn(page, 'july30')) page['july30'] = api;
  upgradeAskers(document);
}
