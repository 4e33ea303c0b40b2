import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {remaining} from '../../src/calendar/remaining.js';
import {localZone} from '../../src/calendar/time-zone.js';
import {worldDay} from '../../src/calendar/world-day.js';
import {catalogue} from '../../src/figures/catalogue.js';
import type {ShortName} from '../../src/lib/tags.js';
import {amount, plural} from '../../src/i18n/formats.js';
import {fill} from '../../src/i18n/sentence.js';
import type {BuilderWords} from './words/words.js';
import type {State} from './address.js';
import {copyForm} from './copy.js';
import {embeds} from './embeds.js';
import {settingsForm} from './form.js';
import {lookForm} from './look.js';
import type {UiLanguage} from '../settings/words/all.js';
import {type Actions, explained, localeOf, type Model} from './model.js';

/** The whole page. */
export const page = (model: Model, actions: Actions, languages: Readonly<Record<UiLanguage, BuilderWords>>): TemplateResult => {
  const {words} = model;
  return html`
    <a class="skip" href="#copy" @click=${skip}>${words.skip}</a>
    <header>
      <div class="top">
        ${heart}
        <nav aria-label=${words.languages}>
          ${Object.entries(languages).map(
            ([ui, {language}]) =>
              html`<a
                href="?ui=${ui}"
                lang=${ui}
                hreflang=${ui}
                aria-current=${ui === model.ui ? 'page' : nothing}
                @click=${(event: Event) => actions.speak(ui as UiLanguage, event)}
                >${language}</a
              >`,
          )}
        </nav>
      </div>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="promises">${words.promises}</p>
    </header>
    <main>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <section class="choose" aria-labelledby="choose">
          <h2 id="choose">${words.choose}</h2>
          ${elements(model, actions)}
        </section>
        <section class="preview" aria-labelledby="preview">
          <div class="beside">
            <h2 id="preview">${words.preview}</h2>
            ${views(model, actions)}
            <div class=${model.choice.state.phone ? 'stage phone' : 'stage'} id="stage"></div>
            <p class="help">${moved(model)}</p>
            <p class="onward"><a href="#copy" @click=${skip}>${words.skip}</a></p>
          </div>
        </section>
        <section class="settings" aria-labelledby="settings">
          <h2 id="settings">${words.settings}</h2>
          ${settingsForm(model, actions)}
        </section>
        <section class="look" aria-labelledby="look">
          <details ?open=${Object.keys(model.choice.state.tokens).length > 0}>
            <summary><h2 id="look">${words.look}</h2></summary>
            ${lookForm(model, actions)}
          </details>
        </section>
        <section class="copy" aria-labelledby="copy">
          <h2 id="copy" tabindex="-1">${words.embed}</h2>
          ${copyForm(model, actions)}
        </section>
      </form>
    </main>
    <footer>
      <p>${words.unaffiliated}</p>
      <p>
        <a href="files/calendar/${model.ui}.ics">${words.calendar}</a>
        <a href="docs/" hreflang="en">${words.documentation}</a>
        <a href="examples/" hreflang="en">${words.examples}</a>
      </p>
    </footer>
  `;
};

// The hash is the state.
const skip = (event: Event): void => {
  event.preventDefault();
  document.getElementById('copy')?.focus();
};

/** The elements' own heart. */
const heart = html`<svg class="heart" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 21.5C5 16 1.5 12.5 1.5 8.2A5.5 5.5 0 0 1 12 5.6 5.5 5.5 0 0 1 22.5 8.2C22.5 12.5 19 16 12 21.5Z"></path>
</svg>`;

function elements(model: Model, actions: Actions): TemplateResult {
  const {words, choice} = model;
  const names: readonly ShortName[] = ['countdown', 'stat', 'blue-heart'];
  const choose = (element: ShortName): void => {
    const known = model.elements[element];
    const keep = (given: State['settings'], items: readonly {readonly name: string}[]): State['settings'] =>
      Object.fromEntries(Object.entries(given).filter(([name]) => items.some((item) => item.name === name)));
    const {settings, tokens} = choice.state;
    actions.change({element, settings: keep(settings, known.settings), tokens: keep(tokens, known.tokens)}, true);
  };
  return html`<div class="cards" role="radiogroup" aria-labelledby="choose">
    ${names.map(
      (name) =>
        html`<label class="card">
          <input
            type="radio"
            name="element"
            value=${name}
            .checked=${live(choice.state.element === name)}
            aria-describedby="summary-${name}"
            @change=${() => choose(name)}
          />
          <span class="specimen" aria-hidden="true">${specimen(model, name)}</span>
          <span class="name">${words.elements[name]}</span>
          <span class="summary" id="summary-${name}">${explained(model, model.elements[name].summary)}</span>
        </label>`,
    )}
  </div>`;
}

/** What is large in an element. */
function specimen(model: Model, name: ShortName): TemplateResult | string {
  const locale = localeOf(model);
  if (name === 'blue-heart') return heart;
  const {value, unit} = catalogue['forced-labour'];
  if (name === 'stat') return amount(locale, value, unit);
  const day = worldDay(model.now, localZone);
  const count = day.isToday ? 0 : (remaining(model.now, day, localZone, 'day')[0]?.count ?? 0);
  return plural(locale, locale.messages.units.day, count);
}

/** The ways to look at the preview, and the day on which. */
function views(model: Model, actions: Actions): TemplateResult {
  const {words, choice, now} = model;
  const {state} = choice;
  const {year} = worldDay(now, localZone);
  const days = [undefined, ...[29, 30, 31].map((day) => `${year}-07-${day}`)];
  return html`<div class="views">
    <div class="toggles">
      ${(['phone', 'dark', 'rtl', 'noscript'] as const).map(
        (view) =>
          html`<label class="toggle"
            ><input
              type="checkbox"
              name=${view}
              .checked=${live(state[view])}
              @change=${() => actions.look({[view]: !state[view]})}
            /><span>${words.views[view]}</span></label
          >`,
      )}
    </div>
    <div class="toggles" role="group" aria-label=${words.day}>
      ${days.map(
        (day) =>
          html`<button
            type="button"
            class="toggle"
            aria-pressed=${state.day === day ? 'true' : 'false'}
            @click=${() => actions.look({day})}
          >
            ${day ? fill(words.ofJuly, {day: day.slice(-2)}) : words.today}
          </button>`,
      )}
      <input
        type="date"
        name="day"
        aria-label=${words.day}
        .value=${live(state.day ?? '')}
        @change=${(event: Event) => actions.look({day: (event.target as HTMLInputElement).value || undefined})}
      />
    </div>
  </div>`;
}

function moved({words, choice, heights}: Model): string | typeof nothing {
  if (choice.state.noscript) return words.still;
  const {shift} = embeds(choice)[choice.state.kind];
  if (!heights?.after || shift === 'none') return nothing;
  return fill(shift === 'kept' ? words.movesNot : words.moves, {...heights, moved: Math.abs(heights.after - heights.before)});
}
