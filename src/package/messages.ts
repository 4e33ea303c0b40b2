export {addMessages} from '../i18n/locale.js';
export type {Messages, PartialMessages, Plural} from '../i18n/messages.js';
