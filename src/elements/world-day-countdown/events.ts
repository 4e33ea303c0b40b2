/** The Day begins while the countdown is shown, or is there when it first appears. */
export class TodayEvent extends Event {
  constructor() {
    super('july30-today', {bubbles: true, composed: true});
  }
}

/** The Day ends while the countdown is shown. */
export class OverEvent extends Event {
  constructor() {
    super('july30-over', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'july30-today': TodayEvent;
    'july30-over': OverEvent;
  }
}
