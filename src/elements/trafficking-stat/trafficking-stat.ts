import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {type Clock, systemClock} from '../../calendar/clock.js';
import {catalogue, type CatalogueFigure, type FigureId} from '../../figures/catalogue.js';
import {type FeedFigures, figuresOf} from '../../figures/feed.js';
import type {Figure} from '../../figures/figure.schema.js';
import {ownFigure} from '../../figures/own-figure.js';
import {amount} from '../../i18n/formats.js';
import {fill, type Holes, runs, spoken} from '../../i18n/sentence.js';
import {webHref} from '../../lib/href.js';
import {wantsLessMotion} from '../../lib/motion.js';
import {choice, flag, setting, text} from '../../lib/setting.js';
import {guarded, warn, warnOfAttribute} from '../../lib/warn.js';
import {hostStyles} from '../../styles/host.styles.js';
import {CampaignElement} from '../campaign-element.js';
import {pictogram, trend} from './pictures.js';
import {styles} from './trafficking-stat.styles.js';

/** A figure is shown. */
export class FigureEvent extends Event {
  constructor(readonly figure: Figure) {
    super('july30-figure', {bubbles: true, composed: true});
  }
}

/** A figure cannot be shown; the fallback is. `reason` is for people who read consoles. */
export class FigureErrorEvent extends Event {
  constructor(readonly reason: string) {
    super('july30-figure-error', {bubbles: true, composed: true});
  }
}

/** How long counting up takes, in ms. */
const countUpTime = 800;

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
 * @cssprop [--july30-ink=inherit] - The text.
 * @cssprop [--july30-muted=inherit] - The small text.
 * @cssprop [--july30-surface=none] - Background; brings padding with it.
 * @cssprop [--july30-font=inherit] - Font family.
 * @cssprop [--july30-radius=0] - Corners of the surface.
 * @cssprop [--july30-gap=0.75em] - The measure of the space inside.
 */
export class TraffickingStat extends CampaignElement {
  static override styles = [hostStyles, styles];

  /** The time for counting up. A test subclass brings its own. */
  static clock: Clock = systemClock;

  /** Which figure: an id of the catalogue, or of the feed. */
  @setting(text('forced-labour')) figure!: string;

  /** Address of a JSON feed of figures; makes one request. */
  @setting(text()) feed?: string;

  /** A value of the site's own, such as `1200`; the attributes below then make the figure, and no catalogue. */
  @setting(text()) value?: string | number;

  /** What the own value counts. */
  @setting(text()) label?: string;

  /** `people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`. */
  @setting(text()) unit?: string;

  /** `nearly`, `about`, `more-than` or `estimated`. */
  @setting(text()) qualifier?: string;

  /** The year the own value stands for. */
  @setting(text()) year?: string | number;

  /** The year it is measured from. */
  @setting(text()) since?: string | number;

  /** The country or region it is about. */
  @setting(text()) place?: string;

  /** Publisher and title of the own value's source. */
  @setting(text()) source?: string;

  /** The source's web address. */
  @setting(text()) sourceUrl?: string;

  /**
   * What must be known to read it: a text, or keys of shared sentences: `estimate`, `detected`, `forced-labour`,
   * `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.
   */
  @setting(text()) caveat?: string;

  /** `number`, `pictogram` (38 of 100 marks; percentages only) or `trend` (a small chart; figures with a series only). */
  @setting(choice('number', 'pictogram', 'trend')) view!: 'number' | 'pictogram' | 'trend';

  /** Counts up once when first seen. For the eye only, under a second, and not where the visitor wants less motion. */
  @setting(flag) countUp!: boolean;

  /** Puts caveat and source behind a disclosure. */
  @setting(flag) compact!: boolean;

  /** How much of the value is counted up to, 0 to 1; 1 when nothing is being counted. */
  @state() private counted = 1;

  readonly #clock = (this.constructor as typeof TraffickingStat).clock;
  /** The feed that was asked, and its answer or the reason why there is none. */
  #asked: string | undefined;
  #answer: FeedFigures | Error | undefined;
  /** What is shown, or why nothing is. */
  #found: Found | string | undefined;
  #told: unknown;
  #sight: IntersectionObserver | undefined;
  #cancel: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    this.#settle();
  }

  protected override willUpdate(): void {
    if (this.feed !== this.#asked) this.#ask(this.feed);
    this.#found = this.#find();
  }

  protected override content(): TemplateResult | undefined {
    if (typeof this.#found !== 'object') return undefined;
    const {sentence} = this.#found;
    const {messages} = this.language.locale;
    const picture = this.#picture(this.#found);
    const notes = this.#notes(this.#found);
    return html`
      <div class=${picture ? 'figure ' + this.view : 'figure'}>
        <div>
          <p class="spoken">${spoken(sentence, this.#holes(this.#found))}</p>
          <p class="sentence" part="sentence" aria-hidden="true">${this.#runs(this.#found)}</p>
        </div>
        ${picture ?? nothing}
      </div>
      <div class="notes small" part="notes">
        ${
          this.compact
            ? html`<details>
                <summary>${messages.about}</summary>
                ${notes}
              </details>`
            : notes
        }
      </div>
    `;
  }

  protected override updated(): void {
    this.#tell();
    const value = this.renderRoot.querySelector('[part="value"]');
    if (!this.countUp || !value || this.#sight) return;
    this.#sight = new IntersectionObserver(
      guarded((entries) => {
        if (!entries.at(-1)!.isIntersecting) return;
        this.#sight!.disconnect();
        if (!wantsLessMotion()) this.#count(this.#clock.now());
      }),
    );
    this.#sight.observe(value);
  }

  /** Asks a feed once. Until it answers, and if it never does, the fallback stays. */
  #ask(address: string | undefined): void {
    this.#asked = address;
    this.#answer = undefined;
    if (address == null) return;
    const answered = (answer: FeedFigures | Error) => {
      if (address !== this.#asked) return;
      this.#answer = answer;
      this.requestUpdate();
    };
    figuresOf(address, this.baseURI).then(answered, (error: unknown) => {
      const {message} = error as Error;
      warn(`<${this.localName}> feed="${address.slice(0, 200)}" cannot be used, so the fallback stays: ${message}.`);
      answered(error as Error);
    });
  }

  /** The figure that was asked for, never another: or the reason why there is none, or `undefined` while a feed is awaited. */
  #find(): Found | string | undefined {
    const {messages} = this.language.locale;
    // Frameworks clear a property with `null`.
    if (this.value != null) {
      const {figure, problems} = ownFigure(this);
      if (figure) return {figure, sentence: messages.ownFigure, own: true};
      const missing = problems.map((path) => path.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase())).join(', ');
      warn(
        `<${this.localName}> value="${String(this.value).slice(0, 80)}" is not shown: these are missing or not understood: ${missing}.`,
      );
      return missing;
    }
    if (this.feed != null) {
      if (!this.#answer) return undefined;
      if (this.#answer instanceof Error) return this.#answer.message;
      const figure = this.#answer.get(this.figure);
      if (figure) return {figure, sentence: messages.ownFigure, own: true};
      warnOfAttribute(this, 'figure', this.figure, [...this.#answer.keys()].slice(0, 12).join(', '));
    } else {
      if (Object.hasOwn(catalogue, this.figure)) {
        const id = this.figure as FigureId;
        const figure: Figure = {...catalogue[id], id, label: ''};
        const found = {figure, sentence: messages.figures[id], own: false};
        // Its label, for those who hear of it by the event, is the whole sentence.
        figure.label = spoken(found.sentence, this.#holes(found));
        return found;
      }
      warnOfAttribute(this, 'figure', this.figure, Object.keys(catalogue).join(', '));
    }
    return 'figure';
  }

  /** One event for each figure shown, and for each reason why none is. */
  #tell(): void {
    const found = this.#found;
    const what = typeof found === 'object' ? `${found.figure.id} ${found.figure.value}` : found;
    if (what === this.#told) return;
    this.#told = what;
    if (found) this.dispatchEvent(typeof found === 'object' ? new FigureEvent(found.figure) : new FigureErrorEvent(found));
  }

  #holes({figure, own}: Found, value = figure.value): Holes {
    const {locale} = this.language;
    const {comma, qualifiers} = locale.messages;
    const n = amount(locale, value, figure.unit, own);
    const years = figure.since ? `${figure.since}–${figure.year}` : String(figure.year);
    return {
      value: own && figure.qualifier ? fill(qualifiers[figure.qualifier], {n}) : n,
      label: this.#words(figure.label),
      where: own && figure.place ? this.#words(figure.place) + comma + years : years,
      year: figure.year,
      since: figure.since ?? '',
    };
  }

  #runs(found: Found): unknown[] {
    const holes = this.#holes(found);
    const counted = this.counted < 1 ? this.#holes(found, part(found.figure.value, this.counted)) : holes;
    return runs(found.sentence).map(({text, large}) =>
      large ? html`<span class="large" part="value">${fill(text, counted)}</span>` : fill(text, holes),
    );
  }

  #picture({figure}: Found): TemplateResult | undefined {
    const {locale} = this.language;
    const {counted, others, trend: summary} = locale.messages;
    const {series, unit} = figure;
    const shown = (n: number) => amount(locale, n, unit, true);
    if (this.view === 'pictogram' && unit === 'percent' && figure.value >= 0 && figure.value <= 100) {
      return html`<div class="picture">
        ${pictogram(figure.value)}
        ${table([
          [counted, shown(figure.value)],
          [others, shown(100 - figure.value)],
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
          ${[first, last].map((point) => html`<span>${point.year}: <b>${shown(point.value)}</b></span>`)}
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

  #notes({figure, own}: Found): TemplateResult {
    const {messages} = this.language.locale;
    const href = webHref(figure.sourceUrl);
    return html`
      ${figure.caveat ? html`<p>${this.#caveat(figure, own)}</p>` : nothing}
      <p>
        ${runs(messages.source).map(({text, link}) =>
          link ? html`<a part="source" href=${href!} rel="noopener noreferrer"><bdi>${figure.source}</bdi></a>` : text,
        )} <span class="address">${href}</span> ${own ? nothing : messages.unofficial}
      </p>
    `;
  }

  /** Shared sentences by their keys, or a text as it is. */
  #caveat(figure: Figure, own: boolean): string {
    const {locale} = this.language;
    const {caveats, newer} = locale.messages;
    const words = this.#words(figure.caveat!);
    const keys = words.split(/\s+/);
    if (!keys.every((key) => Object.hasOwn(caveats, key))) return words;
    // Only of a figure of ours is it known which is the newer.
    const later = !own && (catalogue[figure.id.replace(/-\d+$/, '') as FigureId] as CatalogueFigure);
    return keys
      .map((key) => caveats[key as keyof typeof caveats])
      .map((sentence) =>
        sentence === caveats.older && later
          ? `${sentence} ${fill(newer, {value: amount(locale, later.value, later.unit), year: later.year})}`
          : sentence,
      )
      .join(' ');
  }

  #words(text: Figure['label']): string {
    const {lang} = this.language.locale;
    return typeof text === 'string' ? text : (text[lang] ?? text['en'] ?? Object.values(text)[0] ?? '');
  }

  #count(startedAt: number): void {
    const counted = (this.#clock.now() - startedAt) / countUpTime;
    // A clock that is set back ends it.
    this.counted = counted >= 0 && counted < 1 ? counted : 1;
    if (this.counted < 1) this.#cancel = this.#clock.frame(() => this.#count(startedAt));
  }

  /** Ends the counting up, now. */
  #settle(): void {
    this.#cancel?.();
    this.#sight?.disconnect();
    this.counted = 1;
  }

  /** On paper everything is open and final. Firefox prints before an update that is only asked for. */
  readonly #print = guarded((): void => {
    this.#settle();
    this.performUpdate();
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
  });
}

/** A figure, and the sentence that says it: the catalogue's own, or the one that takes any label. */
interface Found {
  readonly figure: Figure;
  readonly sentence: string;
  readonly own: boolean;
}

/** A part of a value for the eye, slowing down towards the end, in steps no finer than three digits. */
function part(value: number, counted: number): number {
  const size = Math.abs(value);
  const step = Math.max(10 ** (Math.floor(Math.log10(size || 1)) - 2), Number.isInteger(value) ? 1 : 0.1);
  const eased = Math.floor((size * (1 - (1 - counted) ** 3)) / step) * step;
  return Math.sign(value) * Math.max(eased, size < 1e6 ? 0 : 1e6);
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
