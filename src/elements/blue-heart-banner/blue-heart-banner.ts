import {html, nothing, type TemplateResult} from 'lit';
import {msPerDay} from '../../calendar/civil-date.js';
import {season, seasonEnd} from '../../calendar/season.js';
import {TickController} from '../../calendar/tick-controller.js';
import {pageTicker} from '../../calendar/ticker.js';
import {dayOf, startOfDay, timeZone, type TimeZone, zoneName} from '../../calendar/time-zone.js';
import {directory, helpLine, trustedUntil} from '../../helplines/directory.js';
import {campaignPage} from '../../lib/addresses.js';
import {webHref} from '../../lib/href.js';
import {hasContent} from '../../lib/has-content.js';
import {choice, flag, setting, text} from '../../lib/setting.js';
import {guarded, warnOfAttribute} from '../../lib/warn.js';
import {hostStyles} from '../../styles/host.styles.js';
import {CampaignElement} from '../campaign-element.js';
import {styles} from './blue-heart-banner.styles.js';
import {days, dismiss, isClosedInStorage, isClosedOnThisPage, defaultCampaign} from './dismissals.js';
import {EdgeController} from './edge-controller.js';
import {DismissEvent} from './events.js';
import {helpLineText} from './help-line-text.js';
import {MessageController} from './message-controller.js';
import {cross, heart} from './pictures.js';

export type {DismissEvent} from './events.js';

const linkInMessage = ':scope > a[href]:not([slot]), :scope > :not([slot]) a[href]';

/**
 * A blue heart, a message, a link to act and, if the site asks for it, a help line.
 *
 * @tag blue-heart-banner
 * @summary The Blue Heart with a message, a link and a help line.
 * @slot - The message, before and after the script has run; where there is none, a translated one.
 * @slot heart - Official artwork that the site is allowed to use, instead of our heart.
 * @fires {DismissEvent} july30-dismiss - The visitor closes it; `preventDefault()` keeps it open.
 * @csspart base - The box around everything, with the surface.
 * @csspart heart - The heart.
 * @csspart message - The message.
 * @csspart link - The link to act.
 * @csspart helpline - The help line.
 * @csspart close - The close button.
 * @cssprop [--july30-accent=#0093cc] - The heart and the rule above.
 * @cssprop [--july30-ink=light-dark(#14232b, #eaf1f4)] - The text on a surface.
 * @cssprop [--july30-muted=inherit] - The small text on a surface.
 * @cssprop [--july30-surface=light-dark(#f1f6f9, #12222b)] - Background.
 * @cssprop [--july30-line=none] - The border of the close button.
 * @cssprop [--july30-font=inherit] - Font family.
 * @cssprop [--july30-radius=0] - Corners.
 * @cssprop [--july30-gap=0.75em] - The measure of the space inside.
 * @cssprop [--july30-offset=0px] - How far from the edge it sticks, for example below a header; in WordPress below the admin bar.
 * @cssprop [--july30-layer=1010] - Its z-index while it sticks.
 */
export class BlueHeartBanner extends CampaignElement {
  static override styles = [hostStyles, styles];

  /** @internal One timer for all instances. A subclass in a test has its own. */
  static ticker = pageTicker;

  /** `inline` (in the text), or `top` or `bottom`: it sticks to that edge of the window while it takes up at most a fifth of its height. */
  @setting(choice('inline', 'top', 'bottom')) placement!: 'inline' | 'top' | 'bottom';

  /** Where the link leads; by default, the campaign's page. */
  @setting(text()) href?: string;

  /** The text of the link; by default, "Learn more". */
  @setting(text()) linkText?: string;

  /** The first day it shows, month first: `07-01` (1 July, every year) or `2027-07-01`. */
  @setting(seasonEnd()) from?: string;

  /** The last day it shows. If both dates are yearly, the period may run over New Year. */
  @setting(seasonEnd()) until?: string;

  /** Time zone for these dates: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`. */
  @setting(zoneName('local')) timeZone!: string;

  /** Adds a close button. Once closed, the banner stays closed until the visitor leaves the page. */
  @setting(flag) dismissible!: boolean;

  /** For how many days it stays closed, 1 to 365. Adds the close button, and stores one entry in the visitor's browser. */
  @setting(text()) dismissFor?: string | number;

  /**
   * The name of your campaign. Change it, and visitors who closed the banner see it again; banners with the same name close
   * together. By default, a banner closes on all pages where it has the same message at the same place, until the period of the
   * next year begins.
   */
  @setting(text()) campaign?: string;

  /** The code of a country, such as `US`: shows that country's help line against trafficking. */
  @setting(text()) helpline?: string;

  /** Whether a hidden "Closed" takes the banner's place, to hold the focus that was inside it. */
  #showsClosedNotice = false;

  readonly #class = this.constructor as typeof BlueHeartBanner;
  #shown = '';

  constructor() {
    super();
    const box = (): Element | null => this.renderRoot.querySelector('section');
    new TickController(this, this.#class.ticker, {
      // Out of season there is none, and the banner must still appear on time.
      box,
      tick: (now) => this.#shown !== this.#state(now),
      untilChange: (now) => this.#untilMidnight(now),
      renderNow: () => this.renderNow(),
    });
    new EdgeController(this);
    new MessageController(this, box);
    // More than `slotchange` tells: on a slow line, words and links come into children that are there already.
    guarded(() =>
      new MutationObserver(() => this.requestUpdate()).observe(this, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['slot', 'href'],
      }),
    )();
  }

  #untilMidnight(now: number): number {
    const {zone} = this.#at(now);
    return startOfDay(dayOf(now, zone) + 1, zone) - now;
  }

  /** The space that the box leaves in the page while it sticks. */
  protected override render(): TemplateResult {
    return html`<div class="place">${super.render()}</div>`;
  }

  protected override content(): TemplateResult | typeof nothing {
    const {messages} = this.language.locale;
    const now = this.#class.ticker.clock.now();
    this.#shown = this.#state(now);
    if (!this.#isShown(now)) {
      return this.#showsClosedNotice ? html`<p class="spoken" tabindex="-1" @blur=${this.#forget}>${messages.closed}</p>` : nothing;
    }
    const own = this.#message;
    return html`<section aria-label=${messages.campaign}>
      <div class="heart" part="heart"><slot name="heart">${heart}</slot></div>
      <div class="text">
        <div class=${own.length > 0 ? 'message own' : 'message'} part="message">
          ${own.length > 0 ? nothing : messages.message}<slot ?hidden=${own.length === 0}></slot>
        </div>
        ${this.href === undefined && this.querySelector(linkInMessage) ? nothing : this.#link()}
        ${this.helpline ? this.#helpline(this.helpline, now) : nothing}
      </div>
      ${
        this.#isDismissible
          ? html`<button class="close" part="close" aria-label=${messages.close} @click=${this.#dismiss}>${cross}</button>`
          : nothing
      }
    </section>`;
  }

  protected override updated(): void {
    if (this.dismissFor !== undefined && !days(this.dismissFor)) {
      warnOfAttribute(this, 'dismiss-for', this.dismissFor, 'a number of days from 1 to 365');
    }
  }

  #at(now: number): {zone: TimeZone; on: boolean; campaign: string} {
    const zone = timeZone(this.timeZone)!;
    const {on, year} = season(dayOf(now, zone), this.from, this.until);
    return {zone, on, campaign: this.campaign || defaultCampaign(year, this, this.#message)};
  }

  /**
   * A banner that cannot be closed does not use the visitor's storage. A help line never disappears because another banner was
   * closed.
   */
  #isShown(now: number): boolean {
    const {on, campaign} = this.#at(now);
    if (!on || (this.helpline && !this.#isDismissible)) return on;
    return !isClosedOnThisPage(campaign, now) && !(this.#isDismissible && isClosedInStorage(campaign, now));
  }

  get #isDismissible(): boolean {
    return this.dismissible || this.dismissFor !== undefined;
  }

  /** What the site has written between the tags, except artwork for the heart. */
  get #message(): readonly Node[] {
    return [...this.childNodes].filter((node) => hasContent(node) && !(node as Partial<Element>).slot);
  }

  /** Everything that decides what is shown, so that a tick can tell without rendering whether it has changed. */
  #state(now: number): string {
    return [this.#isShown(now), now < Date.parse(trustedUntil)].join();
  }

  #link(): TemplateResult {
    let href = webHref(this.href ?? campaignPage, this.baseURI);
    if (!href) {
      warnOfAttribute(this, 'href', this.href!, 'a web address');
      href = campaignPage;
    }
    const words = this.linkText || this.language.locale.messages.learnMore;
    return html`<span
      ><a part="link" href=${href} rel="noopener noreferrer">${words}</a> <span class="address">${href}</span></span
    >`;
  }

  #helpline(asked: string, now: number): TemplateResult | typeof nothing {
    const line = helpLine(asked);
    if (line) return helpLineText(line, this.language.locale, now);
    warnOfAttribute(this, 'helpline', asked, `one of ${Object.keys(directory).join(', ')}`);
    return nothing;
  }

  #dismiss(): void {
    const {clock} = this.#class.ticker;
    const now = clock.now();
    const {campaign} = this.#at(now);
    const event = new DismissEvent(campaign);
    if (!this.dispatchEvent(event)) return;
    this.#showsClosedNotice = this.matches(':focus-within');
    const closedFor = days(this.dismissFor);
    dismiss(campaign, now, closedFor && now + closedFor * msPerDay);
    this.renderNow();
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus({preventScroll: true});
    this.#class.ticker.wakeAll();
  }

  #forget(): void {
    this.#showsClosedNotice = false;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-banner': BlueHeartBanner;
  }
}
