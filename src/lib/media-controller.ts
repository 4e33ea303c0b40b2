import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Follows a media query, and updates the element when the answer changes. */
export class MediaController implements ReactiveController {
  readonly #list: MediaQueryList;
  readonly #update = () => this.host.requestUpdate();

  constructor(
    readonly host: ReactiveControllerHost,
    query: string,
  ) {
    this.#list = matchMedia(query);
    host.addController(this);
  }

  get matches(): boolean {
    return this.#list.matches;
  }

  hostConnected(): void {
    this.#list.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#list.removeEventListener('change', this.#update);
  }
}
