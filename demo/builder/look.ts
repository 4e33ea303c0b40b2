import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {fill} from '../../src/i18n/sentence.js';
import {number} from '../../src/i18n/formats.js';
import {isUnderstood} from './chosen.js';
import {measured, type Measured, type Rgb, schemes, shownRatio} from './contrast.js';
import {type Beside, field, textInput} from './form.js';
import type {Token} from '../settings/manifest.js';
import {type Actions, explained, labelOf, localeOf, type Model} from './model.js';

const toHex = (colour: Rgb): string => '#' + colour.map((part) => part.toString(16).padStart(2, '0')).join('');

/** The colours and fonts of the chosen element, with what their contrast is. */
export function lookForm(model: Model, actions: Actions): TemplateResult {
  const {choice, words} = model;
  const {element, state} = choice;
  const values = Object.fromEntries(element.tokens.map(({name, byDefault}) => [name, state.tokens[name] || byDefault]));
  const contrasts = measured(values, actions.read);
  return html`
    <p class="help">${words.lookHelp}</p>
    <div class="pairs">${element.tokens.map((token) => tokenField(model, actions, token, contrasts.get(token.name)))}</div>
    ${
      Object.keys(state.tokens).length > 0
        ? html`<p>
            <button type="button" class="quiet" @click=${() => actions.change({tokens: {}}, true)}>${words.reset}</button>
          </p>`
        : nothing
    }
  `;
}

function tokenField(model: Model, actions: Actions, token: Token, contrast: Measured | undefined): TemplateResult {
  const {choice, words} = model;
  const {name, byDefault} = token;
  const value = choice.state.tokens[name] ?? '';
  const set = (next: string | undefined, commit: boolean): void => actions.token(name, next === '' ? undefined : next, commit);
  const low = contrast ? lowOf(model, contrast) : undefined;
  const beside: Beside = {
    id: 'token-' + name.replace(/^-+/, ''),
    label: labelOf(model, name),
    help: html`${explained(model, token.description)}${contrast && !low ? ratios(model, contrast) : nothing}`,
    problem: isUnderstood(token, value) ? low : words.problems.css,
  };
  const text = textInput(beside, value, set, {placeholder: byDefault, ...(token.kind === 'font' && {list: 'fonts'})});
  if (token.kind === 'colour') {
    const seen = actions.read(schemes(value || byDefault).light);
    return field(
      beside,
      html`<div class="colour">
        <input
          type="color"
          aria-label=${fill(words.pickColour, {label: beside.label})}
          .value=${live(seen ? toHex(seen) : '#ffffff')}
          @input=${(event: Event) => set((event.target as HTMLInputElement).value, false)}
          @change=${(event: Event) => set((event.target as HTMLInputElement).value, true)}
        />${text}
      </div>`,
    );
  }
  if (token.kind === 'font') {
    const fonts = ['Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace'];
    return field(
      beside,
      html`${text}<datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>`,
    );
  }
  return field(beside, text);
}

const shown = (model: Model, ratio: number | undefined): string =>
  ratio === undefined ? model.words.unmeasured : number(localeOf(model), shownRatio(ratio));

/** Both contrasts, as in "4.8:1 on a light page, 12.1:1 on a dark page". */
function ratios(model: Model, {light, dark}: Measured): TemplateResult {
  const {words} = model;
  const one = (ratio: number | undefined, where: string): TemplateResult =>
    html`<span class="ratio"
      ><bdi dir="ltr">${ratio === undefined ? words.unmeasured : fill(words.enough, {ratio: shown(model, ratio)})}</bdi
      >&#32;${where}</span
    >`;
  return html`<span class="ratios">${one(light, words.onLight)}${one(dark, words.onDark)}</span>`;
}

/** Which contrast is too low, or `undefined` if none is. */
function lowOf(model: Model, {least, light, dark}: Measured): string | undefined {
  const {words} = model;
  const low = [
    [light, words.onLight],
    [dark, words.onDark],
  ] as const;
  const said = low.flatMap(([ratio, where]) =>
    ratio !== undefined && ratio < least
      ? [fill(words.tooLow, {ratio: shown(model, ratio), least: number(localeOf(model), least), where})]
      : [],
  );
  return said.length > 0 ? said.join(localeOf(model).messages.comma) : undefined;
}
