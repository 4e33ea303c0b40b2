import type {ReactiveController, ReactiveElement} from 'lit';
import {guarded} from '../../lib/warn.js';
import {PageSheet} from '../../styles/page-sheet.js';
import {messageStyles} from './blue-heart-banner.styles.js';

/** Keeps nested content of the message readable on our surface, for as long as both are there. */
export class MessageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #box: () => Element | null;
  readonly #sheet = new PageSheet();

  /** @param box - The box with the message; `null` while it is not shown. */
  constructor(host: ReactiveElement, box: () => Element | null) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  readonly #follow = guarded((): void => {
    const {isConnected, localName} = this.#host;
    const isDeep = isConnected && this.#box() && this.#host.querySelector(':scope > :not([slot]) *');
    if (isDeep) this.#sheet.show(this.#host, localName, () => messageStyles(localName));
    else this.#sheet.hide();
  });

  readonly hostUpdated = this.#follow;
  readonly hostDisconnected = this.#follow;
}
