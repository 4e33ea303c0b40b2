import {provideServerRendering} from '@angular/ssr';
import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {App, providers} from './app.js';

export default (context: BootstrapContext) =>
  bootstrapApplication(App, {providers: [...providers, provideServerRendering()]}, context);
