import {html, nothing, type TemplateResult} from 'lit';
import {localZone} from '../../src/calendar/time-zone.js';
import {worldDay} from '../../src/calendar/world-day.js';
import {number} from '../../src/i18n/formats.js';
import {fill} from '../../src/i18n/sentence.js';
import {type Scheme, tabIds, tabOf, tabs} from './address.js';
import {fallbackOf, originOf, scriptName, unfit, written, writtenTokens} from './chosen.js';
import {carriesPlace, type Embed, embeds, type Piece} from './embeds.js';
import {drawings} from './drawings.js';
import {checkbox, radios} from './form.js';
import {allDownloads, hostForm} from './host.js';
import {type Actions, exampleFolder, labelOf, localeOf, type Model, rich, type Size} from './model.js';

/** The kinds of site as tabs, who hosts the files, and the embed for what is chosen. */
export function copyForm(model: Model, actions: Actions): TemplateResult {
  const {choice} = model;
  const {state} = choice;
  return html`
    ${hostForm(model, actions)} ${tabList(model, actions)}
    <div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${tabOf(state.kind)}" tabindex="0">
      ${unfit(choice).length > 0 ? refusal(model) : embed(model, actions)}
    </div>
    ${allDownloads(model)}
  `;
}

function tabList(model: Model, actions: Actions): TemplateResult {
  const {choice, words} = model;
  const chosen = tabOf(choice.state.kind);
  const go = (event: KeyboardEvent): void => {
    const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = words.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = tabIds.indexOf(chosen);
    const to = {[forward]: at + 1, [back]: at - 1, Home: 0, End: -1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabIds.at(to % tabIds.length)!;
    actions.look({kind: tabs[next][0]});
    document.getElementById('tab-' + next)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.kinds} @keydown=${go}>
    ${tabIds.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab}"
          aria-selected=${tab === chosen ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${tab === chosen ? '0' : '-1'}
          @click=${() => actions.look({kind: tabs[tab][0]})}
        >
          ${words.tabs[tab]}
        </button>`,
    )}
  </div>`;
}

const refusal = (model: Model): TemplateResult =>
  html`<div class="refusal">
    <h3>${model.words.unfit}</h3>
    <p>
      ${fill(model.words.unfitHelp, {
        names: unfit(model.choice)
          .map((name) => labelOf(model, name))
          .join(localeOf(model).messages.comma),
      })}
    </p>
  </div>`;

function embed(model: Model, actions: Actions): TemplateResult {
  const {choice, words} = model;
  const {kind} = choice.state;
  const tab = tabOf(kind);
  const ids = tabs[tab];
  const found = embeds(choice)[kind];
  return html`
    ${
      ids.length > 1
        ? radios(
            {id: 'kind', label: words.which},
            kind,
            ids.map((id) => [id, words.embeds[id].name] as const),
            (id) => actions.look({kind: id as typeof kind}),
          )
        : nothing
    }
    <h3>${words.embeds[kind].name}</h3>
    <p class="where">${rich(found.pieces[0]?.as === 'head' ? words.inHead : words.embeds[kind].where)}</p>
    ${kind === 'frame' ? schemeField(model, actions) : nothing} ${carriesPlace(choice) ? placeField(model, actions) : nothing}
    ${notCarried(model).map((text) => html`<p class="where">${rich(text)}</p>`)}
    ${found.pieces.map((piece) => pieceOf(model, actions, piece))} ${kind === 'mail' ? drawn(model, actions) : nothing}
    ${facts(model, found)}
  `;
}

const schemeField = ({choice, words}: Model, actions: Actions): TemplateResult =>
  radios(
    {id: 'scheme', label: words.pageScheme, help: words.pageSchemeHelp},
    choice.state.scheme ?? '',
    (['', 'light', 'dark'] as const).map((scheme) => [scheme, words.pageSchemes[scheme || 'reader']] as const),
    (scheme) => actions.change({scheme: (scheme || undefined) as Scheme | undefined}, true),
  );

const placeField = ({choice, words}: Model, actions: Actions): TemplateResult =>
  checkbox({id: 'place', label: words.place, help: words.placeHelp}, !choice.state.moving, (on) =>
    actions.change({moving: !on}, true),
  );

/** What the chosen embed leaves behind, as sentences. */
function notCarried({choice, words, site}: Model): string[] {
  const {state} = choice;
  const {loads, pieces} = embeds(choice)[state.kind];
  const settings = written(choice).filter(([name]) => name !== 'figure' || originOf(state) !== 'catalogue');
  return [
    pieces.some(({code}) => code.includes(exampleFolder)) ? words.exampleAddress : '',
    loads === 'picture' && pieces.length === 1 ? words.notCarried.picture : '',
    loads === 'frame' && writtenTokens(choice).length > 0 ? words.notCarried.style : '',
    loads === 'frame' && state.element === 'blue-heart' && state.message ? words.notCarried.message : '',
    state.kind === 'wordpress-address' && !site.base ? words.notCarried.address : '',
    state.kind === 'wordpress-address' && settings.length > 0 ? words.notCarried.settings : '',
  ].filter(Boolean);
}

function pieceOf({words, said, choice}: Model, actions: Actions, {as, code}: Piece): TemplateResult {
  // Some are sentences, in the language of the embed.
  const isProse = as === 'alt' || as === 'post';
  const lang = isProse ? (choice.state.lang ?? choice.textLang) : 'zxx';
  const copy = (event: Event): void => {
    actions.copy(code, (event.currentTarget as Element).closest('.piece')!.querySelector('code')!);
  };
  return html`<div class="piece" data-as=${as}>
    <div class="bar">
      <h4>${words.pieces[as]}</h4>
      <span role="status">${said?.code === code ? said.words : ''}</span>
      <button type="button" aria-label=${fill(words.labelled, {label: words.copy, text: words.pieces[as]})} @click=${copy}>
        ${words.copy}
      </button>
    </div>
    <pre dir=${isProse ? 'auto' : 'ltr'} lang=${lang} tabindex="0"><code>${code}</code></pre>
  </div>`;
}

/** The pictogram and the trend of the figure as files, each with what is in it. */
function drawn({choice, words}: Model, actions: Actions): TemplateResult | typeof nothing {
  const found = drawings(choice, (colour) => actions.read(colour));
  if (found.length === 0) return nothing;
  const lang = choice.state.lang ?? choice.textLang;
  return html`<h3>${words.drawings}</h3>
    <p class="where">${words.drawingsHelp}</p>
    <div class="drawings">
      ${found.map(({view, name, svg, title}) => {
        // Not an address of this site: opened on its own, a document of it could run a script.
        const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
        return html`<div class="drawing ${view}">
          <img src=${address} alt=${title} lang=${lang} />
          <p class="file">
            <span>${words.values[view]}</span>
            <a href=${address} download=${name} dir="ltr">${name}</a>
          </p>
        </div>`;
      })}
    </div>`;
}

function facts(model: Model, found: Embed): TemplateResult | typeof nothing {
  const {choice, words, site, heights} = model;
  const {policy, loads, shift, blocked} = found;
  if (loads === 'picture') return nothing;
  const script = site.scripts[scriptName(choice.state, site.version)]!;
  const later = whatComes(model);
  const {space} = localeOf(model).messages;
  const settings = written(choice).map(([name]) => name);
  const thenLoads = settings.includes('feed') ? words.loadsFeed : loads !== 'bundle' && words.loadsNoMore;
  const help = {script: words.policyHelp, plugin: words.policyHelp, frame: words.framePolicyHelp, bundle: words.bundlePolicyHelp}[
    loads
  ];
  return html`<h3>${words.facts}</h3>
    <dl class="facts">
      <dt>${words.policy}</dt>
      <dd>
        <pre class="policy" dir="ltr" lang="zxx" tabindex="0"><code>${policy.join('; ')}</code></pre>
        ${rich(help)}
      </dd>
      <dt>${words.loads}</dt>
      <dd>${[words.loadsWhat[loads], thenLoads].filter(Boolean).join(space)}</dd>
      <dt>${words.stores}</dt>
      <dd>${rich(settings.includes('dismiss-for') ? words.storesDismissal : words.storesNothing)}</dd>
      <dt>${words.weight}</dt>
      <dd>
        ${weight(model, loads === 'frame' ? site.frame : script)}${
          found.pieces.some(({code}) => code.includes(' integrity=')) ? [space, rich(words.integrity)] : nothing
        }
      </dd>
      <dt>${words.shift}</dt>
      <dd>
        ${words.shifts[shift]}${
          shift === 'fallback' && heights
            ? space + fill(words.moves, {...heights, moved: Math.abs(heights.after - heights.before)})
            : nothing
        }
      </dd>
      <dt>${words.blocked}</dt>
      <dd>${words.blockedBy[blocked]} ${fallbackShown(model, blocked)}</dd>
      <dt>${words.later}</dt>
      <dd>${later.join(space)}</dd>
    </dl>`;
}

/** What the embed will show when time has passed, as sentences. */
function whatComes(model: Model): string[] {
  const {choice, words, now} = model;
  const {year} = worldDay(now, localZone);
  const next = fill(words.laterBy[choice.state.element], {year, next: year + 1});
  return written(choice).some(([name]) => name === 'helpline') ? [next, words.laterHelpline] : [next];
}

const weight = (model: Model, {compressed, plain}: Size): string => {
  const locale = localeOf(model);
  return fill(model.words.weightOf, {compressed: number(locale, compressed), plain: number(locale, plain)});
};

/** The text that stands there without the script, as it looks. */
function fallbackShown({choice}: Model, blocked: Embed['blocked']): TemplateResult {
  const {text, space, link, href} = fallbackOf(choice);
  const lang = choice.state.lang ?? choice.textLang;
  const only = blocked === 'link' && text;
  return html`<blockquote lang=${lang} dir="auto">
    ${only ? nothing : text + space}<a href=${href} rel="noopener noreferrer">${only ? text : link}</a>
  </blockquote>`;
}
