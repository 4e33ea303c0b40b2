import 'july30';
import type {} from 'july30/react';
import {useState} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {initial} from '../state.js';
import {App} from '../jsx/app.js';

window.heard = [];

function Page() {
  const [state, setState] = useState(initial);
  window.show = (change) => setState((state) => ({...state, ...change}));
  return <App state={state} calendar={state.calendar ?? undefined} hear={(what) => window.heard.push(what)} />;
}

hydrateRoot(document.getElementById('app')!, <Page />, {
  onRecoverableError: (error) => console.error('hydration', error),
});
