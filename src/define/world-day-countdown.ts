import '../languages/en.js';
import {WorldDayCountdown} from '../elements/world-day-countdown/world-day-countdown.js';
import {define} from '../lib/define.js';

define('world-day-countdown', WorldDayCountdown);

export {WorldDayCountdown};
