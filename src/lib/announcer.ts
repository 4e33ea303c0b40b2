import type {ReactiveControllerHost} from 'lit';

/** An element that can hold the page's live region. */
export type Announcing = Pick<ReactiveControllerHost, 'requestUpdate'>;

/**
 * One live region for the page, however many elements speak: the first that joins holds it, and hands it on when it leaves.
 * See https://www.w3.org/TR/wai-aria-1.2/#status
 */
export class Announcer {
  readonly #members = new Set<Announcing>();
  #text = '';

  join(member: Announcing): void {
    this.#members.add(member);
  }

  leave(member: Announcing): void {
    const held = this.#holder === member;
    this.#members.delete(member);
    if (held) this.say('');
  }

  /** Has a whole sentence read out. The same sentence from several elements is read out once. */
  say(text: string): void {
    this.#text = text;
    this.#holder?.requestUpdate();
  }

  /** What the live region says if this member holds it; `undefined` for the others, which render none. */
  text(member: Announcing): string | undefined {
    return member === this.#holder ? this.#text : undefined;
  }

  get #holder(): Announcing | undefined {
    return [...this.#members][0];
  }
}
