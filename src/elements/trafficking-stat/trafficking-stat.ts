import {html, nothing, type TemplateResult} from 'lit';
import {type Clock, systemClock} from '../../calendar/clock.js';
import {caveatOf, holesOf, publishersOf, sentenceOf, sourceLang, type Statement, wordsOf} from '../../figures/wording.js';
import {amount} from '../../i18n/formats.js';
import {fill, runs} from '../../i18n/sentence.js';
import {webHref} from '../../lib/href.js';
import {choice, flag, setting, text} from '../../lib/setting.js';
import {guarded, warnOfAttribute} from '../../lib/warn.js';
import {hostStyles} from '../../styles/host.styles.js';
import {CampaignElement} from '../campaign-element.js';
import {CountUpController} from './count-up-controller.js';
import {FigureController} from './figure-controller.js';
import {pictogram, trend} from './pictures.js';
import {styles} from './trafficking-stat.styles.js';

export type {FigureErrorEvent, FigureEvent} from './events.js';

/**
 * One figure on trafficking in persons or forced labour, in words, with its source, its year and what must be known to read it.
 *
 * @tag trafficking-stat
 * @summary One figure with its source, as a number, a pictogram or a trend.
 * @slot - Shown until the figure is there, and where it cannot be: fact, date and link as text.
 * @fires {FigureEvent} july30-figure - A figure is shown; `event.figure` is its record.
 * @fires {FigureErrorEvent} july30-figure-error - A figure cannot be shown; `event.reason` says why.
 * @csspart base - The box around everything.
 * @csspart sentence - The whole sentence, with the value set large inside it.
 * @csspart value - The value.
 * @csspart picture - The pictogram or the trend.
 * @csspart notes - Caveat and source.
 * @csspart source - The link to the source.
 * @cssprop [--july30-accent=#0093cc] - The thin rule, the marks and the line of the charts.
 * @cssprop [--july30-ink=inherit] - The text on a surface.
 * @cssprop [--july30-muted=inherit] - The small text on a surface.
 * @cssprop [--july30-surface=none] - Background; brings padding with it.
 * @cssprop [--july30-font=inherit] - Font family.
 * @cssprop [--july30-radius=0] - Corners of the surface.
 * @cssprop [--july30-gap=0.75em] - The measure of the space inside.
 */
export class TraffickingStat extends CampaignElement {
  static override styles = [hostStyles, styles];

  /** @internal For counting up. A subclass in a test has its own. */
  static clock: Clock = systemClock;

  /** Which figure: an id of the catalogue, or of the feed. */
  @setting(text('forced-labour')) figure!: string;

  /** Address of a JSON feed of figures; makes one request. */
  @setting(text()) feed?: string;

  /** Your own value, such as `1200`. The figure is then taken from the settings below, not from the catalogue. */
  @setting(text()) value?: string | number;

  /** What your value counts, such as "people identified". */
  @setting(text()) label?: string;

  /** `people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`. */
  @setting(text()) unit?: 'people' | 'usd' | 'percent' | 'percent-change' | 'times' | 'states' | 'count';

  /** `nearly`, `about`, `more-than` or `estimated`. */
  @setting(text()) qualifier?: 'nearly' | 'about' | 'more-than' | 'estimated';

  /** The year your value refers to. */
  @setting(text()) year?: string | number;

  /** The year it is measured from or compared with. */
  @setting(text()) since?: string | number;

  /** The country or region it is about. */
  @setting(text()) place?: string;

  /** Publisher and title of your source. */
  @setting(text()) source?: string;

  /** The web address of your source. */
  @setting(text()) sourceUrl?: string;

  /**
   * What readers must know about it: a text, or the keys of ready-made notes: `estimate`, `detected`, `forced-labour`,
   * `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.
   */
  @setting(text()) caveat?: string;

  /** `number`, `pictogram` (such as 38 of 100 marks; only for percentages) or `trend` (a small chart; only for figures with a series). */
  @setting(choice('number', 'pictogram', 'trend')) view!: 'number' | 'pictogram' | 'trend';

  /** Counts up to the value once, when it is first seen. For the eye only, in under a second, and not where the visitor prefers less motion. */
  @setting(flag) countUp!: boolean;

  /** Folds caveat and source away until the visitor opens them. */
  @setting(flag) compact!: boolean;

  readonly #figure = new FigureController(this, () => this.language.locale);
  readonly #countUp = new CountUpController(this, (this.constructor as typeof TraffickingStat).clock);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
  }

  protected override content(): TemplateResult | undefined {
    const {statement} = this.#figure;
    if (!statement) return undefined;
    const {locale} = this.language;
    const picture = this.#picture(statement.figure);
    const notes = this.#notes(statement);
    return html`
      <div class=${picture ? 'figure ' + this.view : 'figure'}>
        <div class="words">
          <p class="spoken measure">${wordsOf(locale, statement)}</p>
          <p class="sentence" part="sentence" aria-hidden="true">${this.#sentence(statement)}</p>
        </div>
        ${picture ?? nothing}
      </div>
      <div class="small ruled" part="notes">
        ${
          this.compact
            ? html`<details>
                <summary>${locale.messages.about}</summary>
                ${notes}
              </details>`
            : notes
        }
      </div>
    `;
  }

  #sentence(statement: Statement): unknown[] {
    const {locale} = this.language;
    const holes = holesOf(locale, statement);
    const counted = holesOf(locale, statement, this.#countUp.shown(statement.figure.value));
    return runs(sentenceOf(locale, statement)).map(({text, large}) =>
      large ? html`<span class="large" part="value">${fill(text, counted)}</span>` : fill(text, holes),
    );
  }

  #picture({value, unit, series}: Statement['figure']): TemplateResult | undefined {
    const {locale} = this.language;
    const {counted, others, trend: summary} = locale.messages;
    const shown = (n: number) => amount(locale, n, unit, true);
    if (this.view === 'pictogram' && unit === 'percent' && value >= 0 && value <= 100) {
      return html`<div class="picture">
        ${pictogram(value)}
        ${table([
          [counted, shown(value)],
          [others, shown(100 - value)],
        ])}
      </div>`;
    }
    if (this.view === 'trend' && series && series.length > 1) {
      const points = [...series].sort((one, other) => one.year - other.year);
      const [first, last] = [points[0]!, points.at(-1)!];
      const holes = {first: shown(first.value), firstYear: first.year, last: shown(last.value), lastYear: last.year};
      return html`<div class="picture">
        ${trend(points)}
        <p class="axis small" aria-hidden="true">
          ${[first, last].map(({year, value}) => html`<span>${year}<b>${shown(value)}</b></span>`)}
        </p>
        <p class="spoken">${fill(summary, holes)}</p>
        ${table(points.map((point) => [point.year, shown(point.value)]))}
      </div>`;
    }
    if (this.view !== 'number') {
      warnOfAttribute(this, 'view', this.view, 'number, pictogram (for a percentage) or trend (for a figure with a series)');
    }
    return undefined;
  }

  #notes(statement: Statement): TemplateResult {
    const {locale} = this.language;
    const {messages} = locale;
    const href = webHref(statement.figure.sourceUrl);
    const isTranslated = !statement.own && sourceLang(statement.figure) !== locale.lang;
    const caveat = [caveatOf(locale, statement), isTranslated && messages.unofficial].filter(Boolean).join(messages.space);
    return html`
      ${caveat ? html`<p>${caveat}</p>` : nothing}
      <p>
        ${runs(messages.source).map(({text, link}) =>
          link ? html`<a part="source" href=${href!} rel="noopener noreferrer">${this.#source(statement)}</a>` : text,
        )} <span class="address">${href}</span>
      </p>
    `;
  }

  /** The title is read out in its own language. */
  #source({own, figure}: Statement): TemplateResult {
    return own
      ? html`<bdi>${figure.source}</bdi>`
      : html`${publishersOf(this.language.locale, figure)}<cite lang=${sourceLang(figure)} dir="ltr">${figure.source}</cite>`;
  }

  /** On paper everything is open and final. Firefox prints before an update that is only requested. */
  readonly #print = guarded((): void => {
    this.#countUp.finish();
    this.performUpdate();
    const details = this.renderRoot.querySelector('details');
    if (!details || details.open) return;
    details.open = true;
    addEventListener('afterprint', () => (details.open = false), {once: true});
  });
}

/** The same data for those who do not see the picture. */
const table = (rows: readonly (readonly [string | number, string])[]): TemplateResult =>
  html`<table class="spoken">
    ${rows.map(
      ([head, value]) =>
        html`<tr>
          <th scope="row">${head}</th>
          <td>${value}</td>
        </tr>`,
    )}
  </table>`;

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-stat': TraffickingStat;
  }
}
