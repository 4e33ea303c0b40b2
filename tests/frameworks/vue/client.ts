import 'july30';
import {createSSRApp, h, shallowRef} from 'vue';
import {initial} from '../state.js';
import App from './App.vue';

window.heard = [];
const state = shallowRef(initial);
window.show = (change) => {
  state.value = {...state.value, ...change};
};
createSSRApp({render: () => h(App, {state: state.value, hear: (what: string) => window.heard.push(what)})}).mount('#app');
