import '../languages/en.js';
import {TraffickingStat} from '../elements/trafficking-stat/trafficking-stat.js';
import {define} from '../lib/define.js';

define('trafficking-stat', TraffickingStat);

export {TraffickingStat};
