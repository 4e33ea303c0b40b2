import {render} from 'lit';
import {systemClock} from '../../src/calendar/clock.js';
import {ar} from './words/ar.js';
import {en} from './words/en.js';
import {es} from './words/es.js';
import {fr} from './words/fr.js';
import {ru} from './words/ru.js';
import {zh} from './words/zh.js';
import {webHref} from '../../src/lib/href.js';
import {formatAddress, parseAddress, type State} from './address.js';
import type {Choice} from './chosen.js';
import {parseColour} from './contrast.js';
import {rule} from './embeds.js';
import {described, type Manifest} from '../settings/manifest.js';
import type {Actions, Build, Model, UiLanguage} from './model.js';
import {page} from './page.js';
import {previewAddress, Stage, type Told, warningOf} from './preview.js';

/*
 * The builder: what is chosen is in the address, everything on the page follows from it, and nothing is sent anywhere. It reads its
 * own files: what the build says of the script, and the script's manifest.
 */

const languages = {ar, en, es, fr, ru, zh};

/** The folder of the built files, with a slash at its end. */
const dist = new URL('.', import.meta.url).href;

/** How long the preview waits for more letters, in ms. */
const pause = 250;

const read = async <T>(name: string): Promise<T> => (await fetch(new URL(name, dist))).json() as Promise<T>;

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
  const [manifest, build, integrity] = await Promise.all([
    read<Manifest>('custom-elements.json'),
    read<Build>('build.json'),
    // Without it the embeds have none.
    read<Readonly<Record<string, string>>>('integrity.json').catch((): Readonly<Record<string, string>> => ({})),
  ]);
  const elements = described(manifest);
  let ui = uiLanguage();
  let state = parseAddress(location.hash);
  let warnings = new Map<string, string>();
  let heights: Model['heights'];
  let said: Model['said'];
  let stage: Stage | undefined;
  let shown = '';
  let cancel: (() => void) | undefined;
  const styleHashes = new Map<string, string>();

  const choose = (files: string): Choice => {
    const hash = integrity[`july30-${build.version}.js`];
    const styleHash = styleHashes.get(rule({state, element: elements[state.element]}));
    return {
      state,
      element: elements[state.element],
      files,
      version: build.version,
      ...(hash && {integrity: hash}),
      ...(styleHash && {styleHash}),
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
    const files = (webHref(state.files) ?? dist).replace(/\/*$/, '/');
    const choice = choose(files);
    const model: Model = {
      choice,
      elements,
      build,
      ui,
      words,
      warnings,
      ...(heights && {heights}),
      ...(said && {said}),
      now: systemClock.now(),
    };
    render(page(model, actions, languages), document.body);
    preview(words.previewTitle);
    void hashStyle(rule(choice));
  };

  /** Makes the preview anew where it differs, from the files that are here: the owner's may not be there yet. */
  const preview = (title: string): void => {
    stage ??= new Stage(document.getElementById('stage')!, hear);
    const address = previewAddress(choose(dist));
    if (address === shown) return;
    const first = shown === '';
    shown = address;
    cancel?.();
    cancel = systemClock.after(first ? 0 : pause, () => {
      warnings = new Map();
      stage!.show(address, title);
    });
  };

  const hear = ({warning, before, after}: Told): void => {
    const found = warning === undefined ? undefined : warningOf(warning);
    if (found) warnings.set(found.name, found.words);
    if (before !== undefined && after !== undefined) heights = {before, after};
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
