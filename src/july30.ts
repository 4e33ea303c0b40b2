import './languages/united-nations.js';
import './core.js';

export {addMessages} from './i18n/locale.js';
export type {Messages, PartialMessages} from './i18n/messages.js';
export type {BlueHeartBanner} from './elements/blue-heart-banner/blue-heart-banner.js';
export type {DismissEvent} from './elements/blue-heart-banner/events.js';
export type {FigureErrorEvent, FigureEvent} from './elements/trafficking-stat/events.js';
export type {TraffickingStat} from './elements/trafficking-stat/trafficking-stat.js';
export type {OverEvent, TodayEvent} from './elements/world-day-countdown/events.js';
export type {WorldDayCountdown} from './elements/world-day-countdown/world-day-countdown.js';
