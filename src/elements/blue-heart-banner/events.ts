/** The visitor closes the banner. `preventDefault()` keeps it open. */
export class DismissEvent extends Event {
  /** What was closed: the element's `campaign`, or by default the year in which the season began and this banner. */
  readonly campaign: string;

  constructor(campaign: string) {
    super('july30-dismiss', {bubbles: true, composed: true, cancelable: true});
    this.campaign = campaign;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'july30-dismiss': DismissEvent;
  }
}
