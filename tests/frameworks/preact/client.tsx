import 'july30';
import {hydrate} from 'preact';
import {useState} from 'preact/hooks';
import {initial} from '../state.js';
import {App} from './app.js';

window.heard = [];

function Page() {
  const [state, setState] = useState(initial);
  window.show = (change) => setState((state) => ({...state, ...change}));
  return <App state={state} hear={(what) => window.heard.push(what)} />;
}

hydrate(<Page />, document.getElementById('app')!);
