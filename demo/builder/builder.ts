import {render} from 'lit';
import {systemClock} from '../../src/calendar/clock.js';
import {ar} from './words/ar.js';
import {en} from './words/en.js';
import {es} from './words/es.js';
import {fr} from './words/fr.js';
import {ru} from './words/ru.js';
import {zh} from './words/zh.js';
import {formatAddress, parseAddress, type State} from './address.js';
import {type Choice, scriptName} from './chosen.js';
import {parseColour} from './contrast.js';
import {styleTexts} from './embeds.js';
import {described, type Manifest} from '../settings/manifest.js';
import type {UiLanguage} from '../settings/words/all.js';
import {type Actions, filesOf, hostOf, type Model, type Site} from './model.js';
import {page} from './page.js';
import {previewAddress, Stage, type Told, warningOf} from './preview.js';

/*
 * The builder: what is chosen is in the address, everything on the page follows from it, and nothing is sent anywhere. It reads its
 * own files: what the site says of what it holds, and the script's manifest.
 */

const languages = {ar, en, es, fr, ru, zh};

/** The folder of the files that lie here, with a slash at its end. */
const here = new URL('files/', import.meta.url).href;

/** How long the preview waits for more letters, in ms. */
const pause = 250;

const read = async <T>(name: string): Promise<T> => (await fetch(new URL(name, import.meta.url))).json() as Promise<T>;

/** The language that the address asks for, or else the visitor's own. */
function uiLanguage(): UiLanguage {
  const asked = new URLSearchParams(location.search).get('ui');
  const wanted = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is UiLanguage => Object.hasOwn(languages, tag ?? '')) ?? 'en';
}

/** Any CSS colour, as the browser computes it. */
function readColour(colour: string) {
  const known = parseColour(colour);
  if (known || !CSS.supports('color', colour)) return known;
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.color = colour;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return parseColour(computed);
}

async function start(): Promise<void> {
  const [manifest, site] = await Promise.all([read<Manifest>('files/custom-elements.json'), read<Site>('site.json')]);
  const elements = described(manifest);
  let ui = uiLanguage();
  let state = parseAddress(location.hash);
  let warnings = new Map<string, string>();
  let heights: Model['heights'];
  let places: Choice['places'];
  let said: Model['said'];
  let stage: Stage | undefined;
  let shown = '';
  let cancel: (() => void) | undefined;
  const styleHashes = new Map<string, string>();

  const choose = (files: string): Choice => {
    const {digest} = site.downloads[scriptName(state, site.version)] ?? {};
    return {
      state,
      element: elements[state.element],
      files,
      version: site.version,
      isOwnHost: hostOf(state, site) === 'own',
      cards: Object.keys(site.cards),
      ...(places && {places}),
      ...(digest && {integrity: digest}),
      styleHashes,
      textLang: ui,
      base: document.baseURI,
    };
  };

  const draw = (): void => {
    const words = languages[ui];
    const {documentElement} = document;
    documentElement.lang = ui;
    documentElement.dir = words.direction;
    document.title = `july30: ${words.title}`;
    const choice = choose(filesOf(state, site));
    const model: Model = {
      choice,
      elements,
      site,
      ui,
      words,
      warnings,
      ...(heights && {heights}),
      ...(said && {said}),
      now: systemClock.now(),
    };
    render(page(model, actions, languages), document.body);
    preview(words.previewTitle);
    for (const css of styleTexts(choice)) void hashStyle(css);
  };

  /** Makes the preview anew where it differs, from the files that are here: the owner's may not be there yet. */
  const preview = (title: string): void => {
    stage ??= new Stage(document.getElementById('stage')!, hear);
    const address = previewAddress(choose(here));
    if (address === shown) return;
    const first = shown === '';
    shown = address;
    cancel?.();
    cancel = systemClock.after(first ? 0 : pause, () => {
      warnings = new Map();
      stage!.show(address, title);
    });
  };

  const hear = ({warning, before, after, places: measured}: Told): void => {
    const found = warning === undefined ? undefined : warningOf(warning);
    if (found) warnings.set(found.name, found.words);
    if (before !== undefined && after !== undefined) heights = {before, after};
    if (measured) places = measured;
    draw();
  };

  /** What a policy calls a style block; browsers make hashes on secure pages only. */
  const hashStyle = async (css: string): Promise<void> => {
    if (!css || styleHashes.has(css) || !isSecureContext) return;
    styleHashes.set(css, '');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css)));
    styleHashes.set(css, `sha256-${btoa(String.fromCharCode(...digest))}`);
    draw();
  };

  const address = (): string => location.pathname + location.search + formatAddress(state);

  const actions: Actions = {
    change(change, commit) {
      if (change.element && change.element !== state.element) places = undefined;
      state = {...state, ...change};
      said = undefined;
      if (commit && address() !== location.pathname + location.search + location.hash) history.pushState(null, '', address());
      draw();
    },
    setting(name, value, commit) {
      actions.change({settings: changed(state.settings, name, value)}, commit);
    },
    token(name, value, commit) {
      actions.change({tokens: changed(state.tokens, name, value)}, commit);
    },
    look(change) {
      state = {...state, ...change};
      history.replaceState(null, '', address());
      draw();
    },
    speak(language, event) {
      event.preventDefault();
      ui = language;
      const query = new URLSearchParams(location.search);
      query.set('ui', ui);
      history.pushState(null, '', `?${query.toString()}${formatAddress(state)}`);
      draw();
    },
    copy(code, place) {
      void copied(code).then((done) => {
        if (!done) getSelection()?.selectAllChildren(place);
        said = undefined;
        draw();
        // The same words again would not be spoken.
        systemClock.frame(() => {
          said = {code, words: done ? languages[ui].copied : languages[ui].copyByHand};
          draw();
        });
      });
    },
    read: readColour,
  };

  addEventListener('popstate', () => {
    ui = uiLanguage();
    state = parseAddress(location.hash);
    places = undefined;
    said = undefined;
    draw();
  });
  document.body.replaceChildren();
  draw();
}

const changed = (values: State['settings'], name: string, value: string | undefined): State['settings'] =>
  Object.fromEntries(
    value === undefined ? Object.entries(values).filter(([other]) => other !== name) : Object.entries({...values, [name]: value}),
  );

/** Copies a text. False where the browser or the visitor refuses. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

void start();
