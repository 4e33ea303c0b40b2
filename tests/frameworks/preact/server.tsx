import {renderToString} from 'preact-render-to-string';
import {initial} from '../state.js';
import {App} from '../jsx/app.js';

export const render = (): string => renderToString(<App state={initial} calendar hear={() => undefined} />);
