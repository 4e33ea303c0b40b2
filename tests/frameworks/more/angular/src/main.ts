import {bootstrapApplication} from '@angular/platform-browser';
import {App, providers} from './app.js';

bootstrapApplication(App, {providers}).catch((error: unknown) => console.error(error));
