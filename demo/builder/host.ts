import {html, nothing, type TemplateResult} from 'lit';
import {number} from '../../src/i18n/formats.js';
import {fill} from '../../src/i18n/sentence.js';
import {webHref} from '../../src/lib/href.js';
import type {EmbedId, Host} from './address.js';
import {scriptName} from './chosen.js';
import {pageOf} from './embeds.js';
import {field, radios, textInput} from './form.js';
import {cardOf} from './mail.js';
import type {BuilderWords} from './words/words.js';
import {type Actions, exampleFolder, hostOf, localeOf, type Model, rich} from './model.js';

/** What the owner of a site takes along for an embed: files by what they are. */
type FileKind = 'script' | 'embed' | 'wordpress' | 'all';

const needed: Partial<Record<EmbedId, readonly FileKind[]>> = {
  frame: ['embed'],
  link: ['script', 'embed'],
  'wordpress-address': ['embed'],
  'wordpress-shortcode': ['wordpress'],
  mail: [],
  npm: [],
};

/** The names of the files of one kind. Of the scripts there are several, one for each language. */
function namesOf({site, choice}: Model, kind: FileKind): string {
  const {version} = site;
  if (kind === 'script') return scriptName(choice.state, version);
  return {embed: `july30-embed-${version}.zip`, wordpress: `july30-wordpress-${version}.zip`, all: `july30-${version}.zip`}[kind];
}

/** Who hosts the files; and for one's own site what to download, and where it lies then. */
export function hostForm(model: Model, actions: Actions): TemplateResult {
  const {choice, words, site} = model;
  const {state} = choice;
  const host = hostOf(state, site);
  const kinds = needed[state.kind] ?? ['script'];
  const card = state.kind === 'mail' ? cardOf(choice, pageOf(choice)) : undefined;
  return html`
    ${
      site.base
        ? radios(
            {id: 'host', label: words.host, help: words.hostHelp[host]},
            host,
            (['own', 'here'] as const).map((each) => [each, words.hosts[each]] as const),
            (each) => actions.change({host: each as Host}, true),
          )
        : nothing
    }
    ${host === 'own' && (card || kinds.length > 0) ? ownHost(model, actions, kinds, card) : nothing}
  `;
}

function ownHost(model: Model, actions: Actions, kinds: readonly FileKind[], card?: string): TemplateResult {
  const {choice, words} = model;
  const given = choice.state.files ?? '';
  const files = {
    id: 'files',
    label: words.files,
    help: words.filesHelp,
    problem: given && !webHref(given) ? rich(words.problems.address) : undefined,
  };
  return html`<div class="field take">
      <p class="label">${words.take}</p>
      ${kinds.map((kind) => download(model, namesOf(model, kind)))} ${card ? picture(model, card) : nothing}
      <p class="help">${card ? words.takePicture : helpFor(kinds, words)}</p>
    </div>
    ${
      kinds[0] === 'wordpress'
        ? nothing
        : field(
            files,
            textInput(files, given, (value, commit) => actions.change({files: value ?? ''}, commit), {placeholder: exampleFolder}),
          )
    }`;
}

/** The picture for where no script runs. */
const picture = (model: Model, card: string): TemplateResult =>
  html`<p class="file">
    <a href="files/${card}" download dir="ltr">${card.replace(/^.*\//, '')}</a>
    <span
      >${fill(model.words.fileSize, {version: model.site.version, size: number(localeOf(model), model.site.cards[card]!)})}</span
    >
  </p>`;

function helpFor(kinds: readonly FileKind[], words: BuilderWords): string {
  if (kinds.includes('wordpress')) return words.takePlugin;
  if (!kinds.includes('embed')) return words.takeScript;
  return kinds.length > 1 ? words.takeBoth : words.takeFolder;
}

/** A file to download, and what to check it by. */
function download(model: Model, name: string, withDigest = false): TemplateResult {
  const {words, site} = model;
  const {size, digest} = site.downloads[name]!;
  return html`<p class="file">
    <a href="files/${name}" download dir="ltr">${name}</a>
    <span>${fill(words.fileSize, {version: site.version, size: number(localeOf(model), size)})}</span>
    ${withDigest ? html`<code class="digest">${digest}</code>` : nothing}
  </p>`;
}

/** Everything that can be downloaded, with what to check it by. */
export function allDownloads(model: Model): TemplateResult {
  const {words, site} = model;
  const scripts = Object.keys(site.scripts);
  const names: Readonly<Record<FileKind, readonly string[]>> = {
    script: scripts,
    embed: [namesOf(model, 'embed')],
    wordpress: [namesOf(model, 'wordpress')],
    all: [namesOf(model, 'all')],
  };
  return html`<details class="downloads">
    <summary>${words.downloads}</summary>
    <p class="help">${rich(words.downloadsHelp)}</p>
    <dl>
      ${(Object.keys(names) as FileKind[]).map(
        (kind) =>
          html`<dt>${words.fileKinds[kind]}</dt>
            <dd>${names[kind].map((name) => download(model, name, true))}</dd>`,
      )}
    </dl>
  </details>`;
}
