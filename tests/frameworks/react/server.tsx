import {renderToString} from 'react-dom/server';
import {initial} from '../state.js';
import {App} from './app.js';

export const render = (): string => renderToString(<App state={initial} hear={() => undefined} />);
