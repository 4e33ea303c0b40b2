import {type CSSResult, html, LitElement, nothing, type TemplateResult} from 'lit';
import {LocaleController} from '../i18n/locale-controller.js';
import {isSandboxed} from '../lib/sandboxed.js';
import {guarded, warn} from '../lib/warn.js';

const focusable = 'a, button';

/**
 * What the three elements have in common: the fallback between the tags, the language around the element, and the promise that no
 * failure leaves it.
 */
export abstract class CampaignElement extends LitElement {
  protected readonly language = new LocaleController(this);

  /** Shows the fallback until the element is finished, and whenever it cannot be. The finished element comes before it. */
  #fallback!: HTMLSlotElement;
  #failed = false;
  /** Whether somebody else has changed what we rendered, as browser translation does. */
  #changed = false;
  #observer?: MutationObserver;

  /** The content of the element's box: `nothing` for an empty box, `undefined` for the fallback. */
  protected abstract content(): TemplateResult | typeof nothing | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Before there is a shadow root: in a page where this fails, what the tags contain is seen without one. The document's own, not a
    // form of the page's of that name: https://html.spec.whatwg.org/#dom-document-nameditem
    const {createElement} = Document.prototype as {createElement: (this: Document, tag: 'slot') => HTMLSlotElement};
    this.#fallback = createElement.call(document, 'slot');
    try {
      super.createRenderRoot();
    } catch {
      // Made by one document, first shown in another.
      this.#adopt();
    }
    this.#clear();
    this.#observer = new MutationObserver(() => (this.#changed = true));
    this.#observer.observe(this.shadowRoot!, {childList: true, characterData: true, subtree: true});
    return this.shadowRoot!;
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Style sheets belong to the document they were made for. In another document they are made again. */
  adoptedCallback(): void {
    guarded(() => this.#adopt())();
  }

  #adopt(): void {
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const {lang, messages} = this.language.locale;
    const content = this.content();
    if (this.#fallback.hidden !== !!content) this.#fallback.hidden = !!content;
    if (!content) return nothing;
    return html`<div
      part="base"
      class=${isSandboxed() ? 'sandboxed' : nothing}
      lang=${lang}
      dir=${messages.direction}
      @click=${keepFromLinkAround}
    >
      ${content}
    </div>`;
  }

  /** The last safety net, for parts of the browser that the page has broken. */
  protected override performUpdate(): void {
    try {
      this.#failed = false;
      const focused = this.#takeOutWhatWasChanged();
      super.performUpdate();
      if (focused >= 0) this.shadowRoot!.querySelectorAll<HTMLElement>(focusable)[focused]?.focus();
    } catch (error) {
      this.#fail(error);
    }
    // These are our own changes.
    this.#observer?.takeRecords();
  }

  /** Renders the present state before it returns. */
  protected renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /**
   * Lit would write into nodes that browser translation has replaced. Returns the index of the link or button that had the focus,
   * -1 for none.
   */
  #takeOutWhatWasChanged(): number {
    if (!this.isUpdatePending || !(this.#observer?.takeRecords().length || this.#changed)) return -1;
    const focused = [...this.shadowRoot!.querySelectorAll(focusable)].indexOf(this.shadowRoot!.activeElement!);
    this.#changed = false;
    this.#clear();
    return focused;
  }

  /** Resolves to false if the fallback is shown because something failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return (await super.getUpdateComplete()) && !this.#failed;
  }

  #fail(error: unknown): void {
    this.#failed = true;
    warn(`<${this.localName}> could not be shown, so its fallback stays. ${String(error)}`);
    if (this.shadowRoot) this.#clear();
  }

  /**
   * Leaves only the fallback: removes whatever a saved page, a prerenderer or an unfinished update has left in the shadow root.
   */
  #clear(): void {
    // Lit keeps what it knows of a rendering with the node it renders before, so that a new one makes it begin anew.
    this.#fallback = this.#fallback.cloneNode() as HTMLSlotElement;
    this.#fallback.hidden = false;
    this.shadowRoot!.replaceChildren(this.#fallback);
    this.renderOptions.renderBefore = this.#fallback;
  }
}

/** A click on one of our buttons does nothing else, even if the whole element is inside a link. */
function keepFromLinkAround(event: Event): void {
  if ((event.target as Element).closest('button')) event.preventDefault();
}
