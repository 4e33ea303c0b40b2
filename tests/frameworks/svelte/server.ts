import {render as renderComponent} from 'svelte/server';
import {initial} from '../state.js';
import App from './App.svelte';

export const render = (): string => renderComponent(App, {props: {state: initial, hear: () => undefined}}).body;
