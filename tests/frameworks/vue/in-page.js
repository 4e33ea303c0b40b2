import 'july30';
import {createApp, shallowRef} from 'vue';
import {initial} from '../state.js';

window.heard = [];
const state = shallowRef(initial);
window.show = (change) => {
  state.value = {...state.value, ...change};
};

const app = createApp({setup: () => ({state, hear: (what) => window.heard.push(what)})});
app.config.compilerOptions.isCustomElement = (tag) => /^(blue-heart|trafficking|world-day)-/.test(tag);
app.mount('#app');
