import 'july30';
import {hydrate} from 'svelte';
import {initial} from '../state.js';
import App from './App.svelte';

window.heard = [];
const props = $state({state: initial, hear: (what: string) => window.heard.push(what)});
window.show = (change) => {
  props.state = {...props.state, ...change};
};
hydrate(App, {target: document.getElementById('app')!, props});
