import type {} from 'july30/preact';
import {fallbackHtml} from 'july30/fallback';
import type {State} from '../state.js';

interface Given {
  readonly state: State;
  readonly hear: (what: string) => void;
}

export const App = ({state, hear}: Given) => (
  <div lang={state.lang}>
    {state.shown && (
      <>
        <world-day-countdown
          precision={state.precision}
          time-zone="UTC"
          calendar={state.calendar ?? false}
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
