import type {} from 'july30/solid';
import {For, Show} from 'solid-js';
import {fallbackHtml} from 'july30/fallback';
import type {State} from '../state.js';

interface Given {
  readonly state: State;
  readonly hear: (what: string) => void;
}

export const App = (given: Given) => (
  <div lang={given.state.lang}>
    <Show when={given.state.shown}>
      <world-day-countdown
        precision={given.state.precision}
        attr:time-zone="UTC"
        calendar={given.state.calendar ?? undefined}
        href={given.state.href ?? undefined}
        innerHTML={fallbackHtml({element: 'countdown', lang: given.state.lang})}
      />
      <ul>
        <For each={given.state.order}>
          {(figure) => (
            <li>
              <trafficking-stat
                id={figure}
                figure={figure}
                on:july30-figure={(event) => given.hear(`${event.figure.id} ${event.figure.year}`)}
                innerHTML={fallbackHtml({element: 'stat', lang: given.state.lang, figure})}
              />
            </li>
          )}
        </For>
      </ul>
      <blue-heart-banner
        dismissible
        prop:linkText={given.state.linkText}
        campaign="test"
        on:july30-dismiss={(event) => given.hear(`closed ${event.campaign}`)}
      >
        Message
      </blue-heart-banner>
    </Show>
  </div>
);
