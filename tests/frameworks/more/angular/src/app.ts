import 'july30';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {provideClientHydration} from '@angular/platform-browser';
import {fallbackHtml} from 'july30/fallback';
import {initial, type State} from '../../../state.js';

const heard = ((globalThis as {heard?: string[]}).heard = [] as string[]);

// What Angular takes over from the server it lets go when it is removed, but for the first node of a block, of whatever kind: here the heading.
@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <div [lang]="state().lang">
      @if (state().shown) {
        <h1>30 July</h1>
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
export class App {
  readonly state = signal<State>(initial);
  readonly hear = (what: string) => heard.push(what);
  readonly countdown = () => fallbackHtml({element: 'countdown', lang: this.state().lang});
  readonly stat = (figure: 'children' | 'profits') => fallbackHtml({element: 'stat', lang: this.state().lang, figure});

  constructor() {
    // In the browser alone.
    afterNextRender(() => {
      window.show = (change) => this.state.update((state) => ({...state, ...change}));
    });
  }
}

/** On the server and in the browser: what the server has made is taken over. */
export const providers = [provideZonelessChangeDetection(), provideClientHydration()];
