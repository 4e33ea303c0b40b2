import 'july30';
import {createApp, shallowRef} from 'vue';

window.heard = [];
const state = shallowRef({
  lang: 'fr',
  precision: 'hour',
  calendar: true,
  href: 'https://example.org/',
  linkText: undefined,
  order: ['children', 'profits'],
  shown: true,
});
window.show = (change) => {
  state.value = {...state.value, ...change};
};

const app = createApp({setup: () => ({state, hear: (what) => window.heard.push(what)})});
app.config.compilerOptions.isCustomElement = (tag) => /^(blue-heart|trafficking|world-day)-/.test(tag);
app.mount('#app');
