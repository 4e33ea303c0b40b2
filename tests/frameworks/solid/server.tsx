import {generateHydrationScript, renderToString} from 'solid-js/web';
import {initial} from '../state.js';
import {App} from './app.js';

/** Solid's own script must stand before what it takes over. */
export const render = (): string =>
  generateHydrationScript() + renderToString(() => <App state={initial} hear={() => undefined} />);
