import 'july30';
import type {} from 'july30/preact';
import {hydrate} from 'preact';
import {useState} from 'preact/hooks';
import {initial} from '../state.js';
import {App} from '../jsx/app.js';

window.heard = [];

// Preact makes an empty string of what is undefined, which is a switch that is on.
function Page() {
  const [state, setState] = useState(initial);
  window.show = (change) => setState((state) => ({...state, ...change}));
  return <App state={state} calendar={state.calendar ?? false} hear={(what) => window.heard.push(what)} />;
}

hydrate(<Page />, document.getElementById('app')!);
