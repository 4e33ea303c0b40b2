import '../languages/en.js';
import {BlueHeartBanner} from '../elements/blue-heart-banner/blue-heart-banner.js';
import {define} from '../lib/define.js';

define('blue-heart-banner', BlueHeartBanner);

export {BlueHeartBanner};
