import 'july30';
import {ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {fallbackHtml} from 'july30/fallback';
import {initial, type State} from '../../../state.js';

window.heard = [];

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <div [lang]="state().lang">
      @if (state().shown) {
        <world-day-countdown
          time-zone="UTC"
          [precision]="state().precision"
          [calendar]="state().calendar"
          [href]="state().href"
          [innerHTML]="countdown()"
        ></world-day-countdown>
        <ul>
          @for (figure of state().order; track figure) {
            <li>
              <trafficking-stat
                [id]="figure"
                [figure]="figure"
                [innerHTML]="stat(figure)"
                (july30-figure)="hear($event.figure.id + ' ' + $event.figure.year)"
              ></trafficking-stat>
            </li>
          }
        </ul>
        <blue-heart-banner
          dismissible
          campaign="test"
          [linkText]="state().linkText"
          (july30-dismiss)="hear('closed ' + $event.campaign)"
        >
          Message
        </blue-heart-banner>
      }
    </div>
  `,
})
class App {
  readonly state = signal<State>(initial);
  readonly hear = (what: string) => window.heard.push(what);
  readonly countdown = () => fallbackHtml({element: 'countdown', lang: this.state().lang});
  readonly stat = (figure: 'children' | 'profits') => fallbackHtml({element: 'stat', lang: this.state().lang, figure});

  constructor() {
    window.show = (change) => this.state.update((state) => ({...state, ...change}));
  }
}

bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]}).catch((error: unknown) => console.error(error));
