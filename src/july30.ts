import './languages/united-nations.js';
import './core.js';

export {addMessages} from './i18n/locale.js';
export type {Messages, PartialMessages} from './i18n/messages.js';
