import type {Figure} from '../../figures/figure.schema.js';

/** A figure is shown. */
export class FigureEvent extends Event {
  /** A copy of its record. */
  readonly figure: Figure;

  constructor(figure: Figure) {
    super('july30-figure', {bubbles: true, composed: true});
    this.figure = figure;
  }
}

/** A figure cannot be shown; the fallback is. */
export class FigureErrorEvent extends Event {
  /** The reason, in words for developers. */
  readonly reason: string;

  constructor(reason: string) {
    super('july30-figure-error', {bubbles: true, composed: true});
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'july30-figure': FigureEvent;
    'july30-figure-error': FigureErrorEvent;
  }
}
