import {fallbackHtml} from 'july30/fallback';
import type {State} from '../state.js';

interface Given {
  readonly state: State;
  /** As the framework takes what is absent. */
  readonly calendar: boolean | undefined;
  readonly hear: (what: string) => void;
}

export const App = ({state, calendar, hear}: Given) => (
  <div lang={state.lang}>
    {state.shown && (
      <>
        <world-day-countdown
          precision={state.precision}
          time-zone="UTC"
          calendar={calendar}
          href={state.href ?? undefined}
          dangerouslySetInnerHTML={{__html: fallbackHtml({element: 'countdown', lang: state.lang})}}
        />
        <ul>
          {state.order.map((figure) => (
            <li key={figure}>
              <trafficking-stat
                id={figure}
                figure={figure}
                onjuly30-figure={(event) => hear(`${event.figure.id} ${event.figure.year}`)}
                dangerouslySetInnerHTML={{__html: fallbackHtml({element: 'stat', lang: state.lang, figure})}}
              />
            </li>
          ))}
        </ul>
        <blue-heart-banner
          dismissible
          linkText={state.linkText}
          onjuly30-dismiss={(event) => hear(`closed ${event.campaign}`)}
          campaign="test"
        >
          Message
        </blue-heart-banner>
      </>
    )}
  </div>
);
