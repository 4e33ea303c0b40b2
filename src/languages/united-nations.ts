/** The six official languages of the United Nations. English comes first: it is spoken where a page's own language is not there. */
import './en.js';
import './ar.js';
import './es.js';
import './fr.js';
import './ru.js';
import './zh.js';
