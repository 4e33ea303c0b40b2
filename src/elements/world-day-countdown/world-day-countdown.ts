import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {type Part, type Unit, untilRemainingChanges} from '../../calendar/remaining.js';
import {TickController} from '../../calendar/tick-controller.js';
import {pageTicker} from '../../calendar/ticker.js';
import {timeZone, type TimeZone, zoneName} from '../../calendar/time-zone.js';
import {form, number} from '../../i18n/formats.js';
import {fill, type Run, runs} from '../../i18n/sentence.js';
import {Announcer} from '../../lib/announcer.js';
import {webHref} from '../../lib/href.js';
import {wantsLessMotion} from '../../lib/motion.js';
import {isSandboxed} from '../../lib/sandboxed.js';
import {choice, flag, setting, text} from '../../lib/setting.js';
import {warnOfAttribute} from '../../lib/warn.js';
import {hostStyles} from '../../styles/host.styles.js';
import {CampaignElement} from '../campaign-element.js';
import {OverEvent, TodayEvent} from './events.js';
import {milestonePassed, spokenMoments} from './milestones.js';
import {saveDate} from './save-date.js';
import {sentenceOf, spokenOf, timeLeft, type TimeLeft} from './time-left.js';
import {styles} from './world-day-countdown.styles.js';

export type {OverEvent, TodayEvent} from './events.js';

/**
 * The days left until the World Day against Trafficking in Persons, 30 July: "Today is the World Day…" on the day itself, and
 * from 31 July on next year's.
 *
 * @tag world-day-countdown
 * @summary Counts down to 30 July, every year.
 * @slot - Shown until the script has run, and where it cannot: fact, date and link as text.
 * @fires {TodayEvent} july30-today - The Day begins while shown, or is there at first sight.
 * @fires {OverEvent} july30-over - The Day ends while shown.
 * @csspart base - The box around everything.
 * @csspart sentence - The whole sentence, with the time set large inside it.
 * @csspart value - What is set large: the time left, or "Today".
 * @csspart link - The link on the Day's name.
 * @csspart date - The line with the date.
 * @csspart theme - The year's theme, on the day.
 * @csspart button - Each button.
 * @cssprop [--july30-accent=#0093cc] - The thin rule above the date.
 * @cssprop [--july30-ink=inherit] - The text on a surface.
 * @cssprop [--july30-muted=inherit] - The small text on a surface.
 * @cssprop [--july30-surface=none] - Background; brings padding with it.
 * @cssprop [--july30-line=currentColor] - Borders of buttons.
 * @cssprop [--july30-font=inherit] - Font family.
 * @cssprop [--july30-radius=0] - Corners of the surface and the buttons.
 * @cssprop [--july30-gap=0.75em] - The measure of the space inside.
 */
export class WorldDayCountdown extends CampaignElement {
  static override styles = [hostStyles, styles];

  /** @internal One timer for all instances. A subclass in a test has its own. */
  static ticker = pageTicker;

  /** @internal One live region for all instances. */
  static announcer = new Announcer();

  /** Time zone that decides when 30 July begins: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`. */
  @setting(zoneName('local')) timeZone!: string;

  /**
   * The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes
   * `minute` where the visitor prefers less motion.
   */
  @setting(choice('day', 'hour', 'minute', 'second')) precision!: 'day' | 'hour' | 'minute' | 'second';

  /** A web address that the Day's name links to. */
  @setting(text()) href?: string;

  /** The theme of the year in your own words, shown on the Day. */
  @setting(text()) theme?: string;

  /** Adds a button that makes a calendar file for the Day: all day, every year. */
  @setting(flag) calendar!: boolean;

  /** Lets screen readers announce milestones: a day, an hour and a minute before, and when the Day begins. Never every second. */
  @setting(flag) announce!: boolean;

  readonly #class = this.constructor as typeof WorldDayCountdown;
  #shown: TimeLeft | undefined;
  #wasToday = false;
  #lastTick = this.#class.ticker.clock.now();

  constructor() {
    super();
    new TickController(this, this.#class.ticker, {
      box: () => this.renderRoot.querySelector('[part="base"]'),
      hearsOffScreen: () => this.announce,
      tick: (now) => this.#tick(now),
      untilChange: (now, paused) => this.#untilChange(now, paused),
      renderNow: () => this.renderNow(),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#class.announcer.leave(this);
  }

  #untilChange(now: number, paused: boolean): number {
    const {day, smallest} = this.#leftAt(now);
    if (day.isToday) return day.endsAt - now;
    const moments = this.announce ? spokenMoments(day) : [day.startsAt];
    const waits = moments.map((moment) => moment - now).filter((wait) => wait > 0);
    return Math.min(...waits, paused ? Infinity : untilRemainingChanges(now, day, this.#zone, smallest));
  }

  #tick(now: number): boolean {
    const {ticker} = this.#class;
    this.#joinOrLeave();
    if (this.announce) this.#sayMilestone(now);
    this.#lastTick = now;
    // While paused, the time that is shown stands still.
    const left = this.#leftAt(ticker.now);
    // The Day came or went meanwhile. In another zone it may have come long ago: no reason to go on.
    if (now >= (left.day.isToday ? left.day.endsAt : left.day.startsAt)) ticker.paused = false;
    return JSON.stringify(left) !== JSON.stringify(this.#shown);
  }

  #joinOrLeave(): void {
    const {announcer} = this.#class;
    // Of a copy for phones and one for desktops only one can be heard.
    if (this.announce && this.checkVisibility()) announcer.join(this);
    else announcer.leave(this);
  }

  protected override content(): TemplateResult {
    const {messages} = this.language.locale;
    const left = (this.#shown = this.#leftAt(this.#class.ticker.now));
    const {day, parts} = left;
    const whole = spokenOf(this.language.locale, left);
    const href = webHref(this.href, this.baseURI);
    this.#joinOrLeave();
    const said = this.#class.announcer.text(this);
    if (this.href && !href) warnOfAttribute(this, 'href', this.href, 'a web address');
    return html`
      <p class="spoken measure" aria-hidden=${href ? 'true' : nothing}>${whole}</p>
      <p class="sentence" part="sentence" aria-hidden=${href ? nothing : 'true'}>
        ${runs(sentenceOf(this.language.locale, left)).map((run) => (href && run.link ? link(run.text, href, whole) : this.#run(run, parts, !!href)))}
      </p>
      <p class="printed">${messages.day}</p>
      <p class="small ruled" part="date">
        ${fill(messages.date, {year: day.year})} ${href && html`<span class="address">${href}</span>`}
      </p>
      ${day.isToday && this.theme ? html`<p part="theme">${fill(messages.theme, {theme: this.theme})}</p>` : nothing}
      ${this.#controls(left)} ${said === undefined ? nothing : html`<p class="spoken" role="status">${said}</p>`}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {isToday} = this.#shown!.day;
    // In another zone it may be another day: there the Day has not ended.
    const isNews = isToday !== this.#wasToday && (isToday || !changed.has('timeZone'));
    if (isNews) this.dispatchEvent(isToday ? new TodayEvent() : new OverEvent());
    this.#wasToday = isToday;
  }

  get #zone(): TimeZone {
    return timeZone(this.timeZone)!;
  }

  #leftAt(now: number): TimeLeft {
    const smallest: Unit = this.precision === 'second' && wantsLessMotion() ? 'minute' : this.precision;
    return timeLeft(now, this.#zone, smallest);
  }

  #run({text, large}: Run, parts: readonly Part[], hidden: boolean): unknown {
    const {space} = this.language.locale.messages;
    const words = text === '{time}' ? parts.map((part, index) => this.#unit(part, index ? space : '')) : text;
    if (large) return html`<span class="large" part="value" aria-hidden=${hidden || nothing}>${words}</span>`;
    return hidden ? html`<span aria-hidden="true">${words}</span>` : words;
  }

  #unit({unit, count}: Part, space: string): TemplateResult {
    const {locale} = this.language;
    const [before = '', after] = form(locale, locale.messages.units[unit], count).split('{n}');
    return after === undefined
      ? html`${space}<span class="unit">${before}</span>`
      : html`${space}<span class="unit">${before + number(locale, count)}<span>${after}</span></span>`;
  }

  #controls({day, smallest}: TimeLeft): TemplateResult | typeof nothing {
    const {messages} = this.language.locale;
    const {ticker} = this.#class;
    // When the Day comes, the button stays for as long as it has the focus, which would fall out of the page with it.
    const hasFocus = this.shadowRoot!.activeElement?.matches('button');
    const pausable = smallest !== 'day' && (!day.isToday || hasFocus);
    // Where downloads are blocked the button would do nothing.
    const calendar = this.calendar && !isSandboxed();
    if (!pausable && !calendar) return nothing;
    return html`<p class="controls small" @focusout=${() => this.requestUpdate()}>
      ${pausable ? html`<button part="button" @click=${this.#pause}>${ticker.paused ? messages.resume : messages.pause}</button>` : nothing}
      ${calendar ? html`<button part="button" @click=${this.#save}>${messages.addToCalendar}</button>` : nothing}
    </p>`;
  }

  #pause(): void {
    const {ticker} = this.#class;
    ticker.paused = !ticker.paused;
  }

  #save(): void {
    const {clock, now} = this.#class.ticker;
    saveDate(this.#leftAt(now).day, this.language.locale.messages.day, clock);
  }

  #sayMilestone(now: number): void {
    const {announcer, ticker} = this.#class;
    const left = this.#leftAt(now);
    const parts = milestonePassed(this.#lastTick, now, left.day);
    if (!parts) return;
    announcer.say(spokenOf(this.language.locale, {...left, parts}));
    // Whoever reads the page later must not find it beside the sentence that is true by then.
    ticker.clock.after(30_000, () => announcer.say(''));
  }
}

/** A link that is seen as the Day's name and heard as the whole sentence, which contains the name (WCAG 2.5.3). */
const link = (name: string, href: string, whole: string): TemplateResult =>
  html`<a part="link" href=${href} rel="noopener noreferrer"
    ><span class="spoken">${whole}</span><span aria-hidden="true">${name}</span></a
  >`;

declare global {
  interface HTMLElementTagNameMap {
    'world-day-countdown': WorldDayCountdown;
  }
}
