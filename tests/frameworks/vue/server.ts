import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {initial} from '../state.js';
import App from './App.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(App, {state: initial, hear: () => undefined}));
