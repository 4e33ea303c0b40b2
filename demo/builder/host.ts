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

/** The name of the file of one kind; of the scripts, that of the embed's language. */
function nameOf({site, choice}: Model, kind: FileKind): string {
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
  const {choice, words, site} = model;
  const given = choice.state.files ?? '';
  const files = {
    id: 'files',
    label: words.files,
    help: words.filesHelp,
    problem: given && !webHref(given) ? rich(words.problems.address) : undefined,
  };
  return html`<div class="field take">
      <p class="label">${words.take}</p>
      ${kinds.map((kind) => nameOf(model, kind)).map((name) => fileLine(model, name, site.downloads[name]!.size))}
      ${card ? fileLine(model, card, site.cards[card]!) : nothing}
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

function helpFor(kinds: readonly FileKind[], words: BuilderWords): string {
  if (kinds.includes('wordpress')) return words.takePlugin;
  if (!kinds.includes('embed')) return words.takeScript;
  return kinds.length > 1 ? words.takeBoth : words.takeFolder;
}

/** A file to download: its path below the folder of the files, its length in bytes, and what to check it by. */
const fileLine = (model: Model, path: string, size: number, digest?: string): TemplateResult =>
  html`<p class="file">
    <a href="files/${path}" download dir="ltr">${path.replace(/^.*\//, '')}</a>
    <span>${fill(model.words.fileSize, {version: model.site.version, size: number(localeOf(model), size)})}</span>
    ${digest ? html`<code class="digest">${digest}</code>` : nothing}
  </p>`;

/** Everything that can be downloaded, with what to check it by. */
export function allDownloads(model: Model): TemplateResult {
  const {words, site} = model;
  const scripts = Object.keys(site.scripts);
  const names: Readonly<Record<FileKind, readonly string[]>> = {
    script: scripts,
    embed: [nameOf(model, 'embed')],
    wordpress: [nameOf(model, 'wordpress')],
    all: [nameOf(model, 'all')],
  };
  return html`<details class="downloads">
    <summary>${words.downloads}</summary>
    <p class="help">${rich(words.downloadsHelp)}</p>
    <dl>
      ${(Object.keys(names) as FileKind[]).map(
        (kind) =>
          html`<dt>${words.fileKinds[kind]}</dt>
            <dd>${names[kind].map((name) => fileLine(model, name, site.downloads[name]!.size, site.downloads[name]!.digest))}</dd>`,
      )}
    </dl>
  </details>`;
}
