import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {catalogue, type FigureId} from '../../src/figures/catalogue.js';
import {directory} from '../../src/helplines/directory.js';
import {type OurLanguage, ourLanguages} from '../../src/languages/all.js';
import {country} from '../../src/i18n/formats.js';
import {localeFor} from '../../src/i18n/locale.js';
import {fill} from '../../src/i18n/sentence.js';
import {isOn, isOwn, kindAt, type Origin, originOf, unfit} from './chosen.js';
import {problemOf} from './checks.js';
import {figureSentence} from '../settings/figure-sentence.js';
import type {Kind, Setting} from '../settings/manifest.js';
import {type Actions, explained, labelOf, localeOf, type Model, rich} from './model.js';

type Words = string | TemplateResult | readonly (string | TemplateResult)[];

/** What is said beside a field. */
export interface Beside {
  readonly id: string;
  readonly label: string;
  readonly help?: Words;
  /** What is wrong with the value, and what to write instead. */
  readonly problem?: Words | undefined;
}

/** The ids of what describes a field, for `aria-describedby`. */
export const describedBy = ({id, help, problem}: Beside): string | undefined =>
  [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

const notes = ({id, help, problem}: Beside): TemplateResult => html`
  ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
`;

const invalid = ({problem}: Beside): 'true' | typeof nothing => (problem ? 'true' : nothing);

/** A field with its label, its explanation and what is wrong with it. */
export const field = (beside: Beside, input: TemplateResult): TemplateResult =>
  html`<div class="field"><label for=${beside.id}>${beside.label}</label>${input}${notes(beside)}</div>`;

type Set = (value: string | undefined, commit: boolean) => void;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** A line of text. */
export const textInput = (
  beside: Beside,
  value: string,
  set: Set,
  {list, placeholder, digits = false, wide = true}: {list?: string; placeholder?: string; digits?: boolean; wide?: boolean} = {},
): TemplateResult =>
  html`<input
    class=${wide ? '' : 'short'}
    id=${beside.id}
    type="text"
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    list=${ifDefined(list)}
    placeholder=${ifDefined(placeholder)}
    inputmode=${digits ? 'decimal' : nothing}
    aria-describedby=${ifDefined(describedBy(beside))}
    aria-invalid=${invalid(beside)}
    .value=${live(value)}
    @input=${(event: Event) => set(valueOf(event), false)}
    @change=${(event: Event) => set(valueOf(event), true)}
  />`;

type Option = readonly [value: string, label: string];

/** A list to choose from. A value that is not in it stands in it all the same, as what was given. */
const selectInput = (beside: Beside, value: string, options: readonly Option[], set: Set): TemplateResult => {
  const known = options.some(([option]) => option === value);
  return html`<select
    id=${beside.id}
    aria-describedby=${ifDefined(describedBy(beside))}
    aria-invalid=${invalid(beside)}
    .value=${live(value)}
    @change=${(event: Event) => set(valueOf(event), true)}
  >
    ${(known ? options : [[value, value] as const, ...options]).map(
      ([option, label]) => html`<option value=${option} ?selected=${option === value}>${label}</option>`,
    )}
  </select>`;
};

/** A few alternatives side by side. */
export const radios = (beside: Beside, value: string, options: readonly Option[], set: Set): TemplateResult =>
  html`<fieldset class="field" aria-describedby=${ifDefined(describedBy(beside))}>
    <legend>${beside.label}</legend>
    <div class="segments">
      ${options.map(
        ([option, label]) =>
          html`<label
            ><input
              type="radio"
              name=${beside.id}
              value=${option}
              .checked=${live(option === value)}
              @change=${() => set(option, true)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
    ${notes(beside)}
  </fieldset>`;

/** Something that is on or off. */
export const checkbox = (beside: Beside, on: boolean, set: (on: boolean) => void): TemplateResult =>
  html`<div class="field switch">
    <input
      id=${beside.id}
      type="checkbox"
      aria-describedby=${ifDefined(describedBy(beside))}
      .checked=${live(on)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <label for=${beside.id}>${beside.label}</label>
    ${notes(beside)}
  </div>`;

/** The form of the chosen element. */
export function settingsForm(model: Model, actions: Actions): TemplateResult {
  const {choice, words} = model;
  const {state, element} = choice;
  const origin = originOf(state);
  const own = element.settings.filter(isOwn);
  const others = element.settings.filter((setting) => !isOwn(setting));
  const shown = (setting: Setting): boolean => {
    if (setting.name === 'feed') return origin === 'feed';
    return setting.kind.is !== 'figure' || origin !== 'own';
  };
  const fields = (settings: readonly Setting[]): TemplateResult[] =>
    settings.map((setting) => settingField(model, actions, setting));
  return html`
    ${state.element === 'blue-heart' ? messageField(model, actions) : nothing}
    ${own.length > 0 ? originField(model, actions, origin) : nothing}
    ${
      own.length > 0 && origin === 'own'
        ? html`<p class="help">${words.ownHelp}</p>
            <div class="pairs">${fields(own)}</div>`
        : nothing
    }
    ${fields(others.filter(shown))} ${languageField(model, actions)}
  `;
}

const originField = (model: Model, actions: Actions, origin: Origin): TemplateResult => {
  const {words, choice} = model;
  const options = (['catalogue', 'own', 'feed'] as const).map((one) => [one, words.origins[one]] as const);
  return radios({id: 'origin', label: words.origin}, origin, options, (value) => {
    const rest = Object.entries(choice.state.settings).filter(([name]) => !['value', 'feed', 'figure'].includes(name));
    const asked = value === 'own' ? {value: ''} : value === 'feed' ? {feed: ''} : {};
    actions.change({settings: {...Object.fromEntries(rest), ...asked}}, true);
  });
};

const messageField = ({words, choice}: Model, actions: Actions): TemplateResult => {
  const beside = {id: 'message', label: words.message, help: words.messageHelp};
  return field(
    beside,
    textInput(beside, choice.state.message ?? '', (message, commit) => actions.change({message: message ?? ''}, commit)),
  );
};

/** Each language by its own name. */
const languageName = (lang: string): string => {
  const name = new Intl.DisplayNames(lang, {type: 'language'}).of(lang) ?? lang;
  return name.replace(/^./, (letter) => letter.toLocaleUpperCase(lang));
};

const languageField = ({words, choice}: Model, actions: Actions): TemplateResult => {
  const beside = {id: 'lang', label: words.textLanguage, help: words.textLanguageHelp};
  const options: Option[] = [['', words.pageLanguage], ...ourLanguages.map((lang) => [lang, languageName(lang)] as const)];
  return field(
    beside,
    selectInput(beside, choice.state.lang ?? '', options, (lang) =>
      actions.change({lang: (lang || undefined) as OurLanguage}, true),
    ),
  );
};

/** What is wrong with a setting: by the same checks as the script's, or else by what the script itself says in the preview. */
function problem(model: Model, {name}: Setting, kind: Kind, value: string): Words | undefined {
  const {words, warnings, choice} = model;
  const found = problemOf(kind, value);
  if (found) {
    const holes = {
      ...(kind.is === 'choice' && {
        choices: kind.values.map((each) => words.values[each] ?? each).join(localeOf(model).messages.comma),
      }),
      ...(kind.is === 'number' && {least: kind.least, most: kind.most}),
    };
    return rich(words.problems[found], holes);
  }
  // What a figure still lacks is said once, where the embed would be.
  const warning = kind.is === 'value' && unfit(choice).length > 0 ? undefined : warnings.get(name);
  return warning === undefined ? undefined : html`${words.scriptSays} <span lang="en" dir="ltr">${warning}</span>`;
}

function settingField(model: Model, actions: Actions, setting: Setting): TemplateResult {
  const {choice, words} = model;
  const {name, byDefault = ''} = setting;
  const kind = kindAt(setting, originOf(choice.state));
  const given = choice.state.settings[name];
  const value = given ?? byDefault;
  const set: Set = (next, commit) =>
    actions.setting(name, next === '' && name !== 'value' && name !== 'feed' ? undefined : next, commit);
  const needed = unfit(choice).includes(name) && !given;
  const beside: Beside = {
    id: 'setting-' + name,
    label: labelOf(model, name),
    help: html`${needed ? html`<b class="needed">${words.required}</b>${' '}` : nothing}${explained(model, setting.description, kind)}${
      kind.is === 'country' ? html`${' '}<b>${words.helplineCheck}</b>` : nothing
    }`,
    problem: problem(model, setting, kind, value),
  };
  const option = (each: string): Option => [each, words.values[each] ?? each];
  switch (kind.is) {
    case 'switch':
      return checkbox(beside, isOn(given), (on) => actions.setting(name, on ? '' : undefined, true));
    case 'choice':
      if (kind.values.includes(value) && byDefault) return radios(beside, value, kind.values.map(option), set);
      return field(
        beside,
        selectInput(beside, value, [...(byDefault ? [] : [['', words.none] as const]), ...kind.values.map(option)], set),
      );
    case 'figure':
      return field(beside, selectInput(beside, value, figureOptions(model), set));
    case 'country':
      return field(beside, selectInput(beside, value, [['', words.none], ...countryOptions(model)], set));
    case 'zone':
      return field(
        beside,
        html`${textInput(beside, given ?? '', set, {list: 'zones', placeholder: byDefault})}
          <datalist id="zones">${zones.map((zone) => html`<option value=${zone}></option>`)}</datalist>`,
      );
    case 'caveat':
      return caveatField(model, beside, value, set);
    case 'day':
      return field(beside, textInput(beside, value, set, {placeholder: '07-01', wide: false}));
    case 'number':
    case 'year':
    case 'value':
      return field(beside, textInput(beside, value, set, {digits: true, wide: false}));
    case 'address':
      return field(beside, textInput(beside, value, set, {placeholder: 'https://'}));
    case 'text':
      return field(beside, textInput(beside, value, set));
  }
}

const zones = ['local', 'UTC', ...Intl.supportedValuesOf('timeZone')];

/** The figures of the catalogue by the sentences that say them. */
function figureOptions(model: Model): Option[] {
  const locale = localeOf(model);
  return (Object.keys(catalogue) as FigureId[]).map((id) => [id, figureSentence(locale, id)]);
}

function countryOptions(model: Model): Option[] {
  const locale = localeOf(model);
  const {compare} = new Intl.Collator(locale.tag);
  return Object.keys(directory)
    .map((code) => [code, country(locale, code)] as const)
    .sort(([, one], [, other]) => compare(one, other));
}

/** Shared sentences to tick, which the script has in every language, or one of the site's own. */
function caveatField(model: Model, beside: Beside, value: string, set: Set): TemplateResult {
  const {words, choice} = model;
  const {caveats} = localeFor(model.ui).messages;
  const keys = value.split(/\s+/).filter(Boolean);
  const shared = keys.every((key) => Object.hasOwn(caveats, key));
  const own = {id: beside.id, label: words.ownCaveat, help: beside.help!, problem: beside.problem};
  const ticked = (key: string): boolean => shared && keys.includes(key);
  return html`<fieldset class="field ticks" lang=${choice.textLang}>
      <legend>${fill(words.labelled, {label: beside.label, text: words.sharedCaveats})}</legend>
      ${Object.entries(caveats).map(
        ([key, sentence]) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(ticked(key))}
              @change=${() => {
                const kept = Object.keys(caveats).filter((each) => (each === key ? !ticked(key) : ticked(each)));
                set(kept.join(' '), true);
              }}
            />
            ${sentence}</label
          >`,
      )}
    </fieldset>
    ${field(own, textInput(own, shared ? '' : value, set))}`;
}
