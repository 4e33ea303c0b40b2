/** The visitor closes the banner. `preventDefault()` keeps it open. */
export class DismissEvent extends Event {
  /** What was closed: the element's `campaign`; without one, a text that changes with the year, the place and the message. */
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
