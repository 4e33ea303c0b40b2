import {html, nothing, type TemplateResult} from 'lit';
import {directive, Directive} from 'lit/directive.js';
import {CampaignElement} from '../../../src/elements/campaign-element.js';
import {choice, flag, setting, text} from '../../../src/lib/setting.js';
import {hostStyles} from '../../../src/styles/host.styles.js';
import {clear} from '../mount.js';

/** Throws while Lit is in the middle of writing a template. */
const trap = directive(
  class extends Directive {
    override render(armed: boolean): string {
      if (armed) throw new Error('in the middle');
      return 'end';
    }
  },
);

/** What an element of the project is to the base: settings, styles and a content that may fail. */
export class Sample extends CampaignElement {
  static override styles = hostStyles;

  @setting(text()) word?: string;
  @setting(text()) linkText?: string;
  @setting(flag) compact!: boolean;
  @setting(choice('plain', 'large')) view!: 'plain' | 'large';

  failing: 'content' | 'writing' | 'updated' | undefined;
  nothingYet = false;
  empty = false;
  updates = 0;

  protected override content(): TemplateResult | typeof nothing | undefined {
    this.updates++;
    if (this.failing === 'content') throw new Error('no content');
    if (this.nothingYet) return undefined;
    if (this.empty) return nothing;
    return html`<p part="words">${this.word ?? 'finished'}</p>
      <p>
        ${this.linkText} ${this.compact ? 'compact' : ''} ${this.view === 'plain' ? '' : this.view}
        ${trap(this.failing === 'writing')}
      </p>`;
  }

  protected override updated(): void {
    if (this.failing === 'updated') throw new Error('after the update');
  }
}

let made = 0;

/** An element that is not defined yet, in the page, and what defines it. */
export function early(): {element: Sample; define: () => void} {
  const tag = `x-sample-${++made}`;
  const box = document.createElement('div');
  box.innerHTML = `<${tag}></${tag}>`;
  document.body.append(box);
  return {element: box.querySelector<Sample>(tag)!, define: () => customElements.define(tag, class extends Sample {})};
}
export const fresh = (change: Partial<Sample> = {}): typeof Sample =>
  class extends Sample {
    constructor() {
      super();
      Object.assign(this, change);
    }
  };

/** What is inside the shadow root and not hidden, as tags with their text. */
export const inside = (root: ShadowRoot): string[] =>
  [...root.children]
    .filter((child) => !(child as HTMLElement).hidden)
    .map(({localName, textContent}) => `${localName} ${textContent}`.replace(/\s+/g, ' ').trim());

export const shown = ['div finished end'];
export const fallback = ['slot'];

/** For a suite: what errors leave the script in each test. Afterwards the page is empty again. */
export function watchSample(): readonly string[] {
  const escaped: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    escaped.push(String(event instanceof ErrorEvent ? event.message : event.reason));
  };

  setup(() => {
    escaped.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  teardown(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    clear();
    document.documentElement.removeAttribute('lang');
  });
  return escaped;
}
