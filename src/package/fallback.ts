export {fallbackHtml, type FallbackOptions} from '../frame/fallback.js';
