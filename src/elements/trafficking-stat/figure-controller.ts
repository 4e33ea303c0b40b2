import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {catalogue, type FigureId} from '../../figures/catalogue.js';
import {type FeedFigures, figuresOf} from '../../figures/feed.js';
import type {Figure} from '../../figures/figure.schema.js';
import {type OwnFigure, ownFigure} from '../../figures/own-figure.js';
import {catalogueStatement, sourceOf, type Statement, wordsOf} from '../../figures/wording.js';
import type {Locale} from '../../i18n/locale.js';
import {attributeOf} from '../../lib/setting.js';
import {warn, warnOfAttribute} from '../../lib/warn.js';
import {FigureErrorEvent, FigureEvent} from './events.js';

/** The settings that choose the figure. */
interface FigureSettings extends OwnFigure {
  readonly figure: string;
  readonly feed?: string | undefined;
}

/** The answer of a feed: its figures, or the reason why there are none. */
type Answer = {readonly figures: FeedFigures} | {readonly reason: string};

/** Finds the figure that an element asks for, never another, and tells the page what is shown or why nothing is. */
export class FigureController implements ReactiveController {
  /** What to show; `undefined` while a feed is awaited, and where there is no such figure. */
  statement: Statement | undefined;

  readonly #host: ReactiveControllerHost & Element & FigureSettings;
  readonly #locale: () => Locale;
  #requestedFeed: string | undefined;
  #answer: Answer | undefined;
  /** Why there is nothing to show. */
  #reason: string | undefined;
  #lastReported: string | undefined;

  constructor(host: ReactiveControllerHost & Element & FigureSettings, locale: () => Locale) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#reason = undefined;
    this.statement = this.#find();
  }

  hostUpdated(): void {
    const {statement} = this;
    const what = statement ? (statement.own ? JSON.stringify(statement.figure) : statement.id) : this.#reason;
    if (what === this.#lastReported) return;
    this.#lastReported = what;
    if (statement) this.#host.dispatchEvent(new FigureEvent(this.#record(statement)));
    else if (what) this.#host.dispatchEvent(new FigureErrorEvent(what));
  }

  #find(): Statement | undefined {
    const {value, feed, figure} = this.#host;
    if (value !== undefined) return this.#own();
    if (feed !== undefined) return this.#fed(feed);
    if (Object.hasOwn(catalogue, figure)) return catalogueStatement(figure as FigureId);
    return this.#unknown(Object.keys(catalogue));
  }

  #own(): Statement | undefined {
    const {figure, problems} = ownFigure(this.#host);
    if (figure) return {figure, own: true};
    this.#reason = problems.map(attributeOf).join(', ');
    warn(
      `<${this.#host.localName}> value="${String(this.#host.value).slice(0, 80)}" is not shown: these are missing or not understood: ${this.#reason}.`,
    );
    return undefined;
  }

  #fed(feed: string): Statement | undefined {
    if (feed !== this.#requestedFeed) this.#request(feed);
    if (!this.#answer) return undefined;
    if ('reason' in this.#answer) {
      this.#reason = this.#answer.reason;
      return undefined;
    }
    const figure = this.#answer.figures.get(this.#host.figure);
    return figure ? {figure, own: true} : this.#unknown([...this.#answer.figures.keys()].slice(0, 12));
  }

  #unknown(ids: readonly string[]): undefined {
    const {figure} = this.#host;
    this.#reason = `there is no figure "${figure}"`;
    warnOfAttribute(this.#host, 'figure', figure, ids.join(', '));
  }

  /** Requests a feed once. Until it answers, the fallback stays. */
  #request(address: string): void {
    this.#requestedFeed = address;
    this.#answer = undefined;
    const answered = (answer: Answer): void => {
      if (address !== this.#requestedFeed) return;
      this.#answer = answer;
      this.#host.requestUpdate();
    };
    figuresOf(address, this.#host.baseURI).then(
      (figures) => answered({figures}),
      (error: unknown) => {
        // A page may have a `fetch` of its own, which rejects with anything.
        const reason = String((error as Partial<Error> | undefined)?.message ?? error);
        warn(`<${this.#host.localName}> feed="${address.slice(0, 200)}" cannot be used, so the fallback stays: ${reason}.`);
        answered({reason});
      },
    );
  }

  /** A copy of the figure for the event. The label of one of our own figures is its whole sentence. */
  #record(statement: Statement): Figure {
    if (statement.own) return structuredClone(statement.figure);
    const {id, figure} = statement;
    const {publishers, sourceLang, ...record} = figure;
    const locale = this.#locale();
    return structuredClone<Figure>({...record, id, label: wordsOf(locale, statement), source: sourceOf(locale, statement)});
  }
}
