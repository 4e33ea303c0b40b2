import 'july30';
import {createStore} from 'solid-js/store';
import {hydrate} from 'solid-js/web';
import {initial} from '../state.js';
import {App} from './app.js';

window.heard = [];
const [state, setState] = createStore(initial);
window.show = (change) => setState(change);
hydrate(() => <App state={state} hear={(what) => window.heard.push(what)} />, document.getElementById('app')!);
