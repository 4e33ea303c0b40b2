/** On a page that a static generator has made nothing changes; the test waits for this. */
import 'july30';

window.heard = [];
window.show = () => undefined;
