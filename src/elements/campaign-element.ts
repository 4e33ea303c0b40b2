import {type CSSResult, html, LitElement, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {LocaleController} from '../i18n/locale-controller.js';
import {isOpaque} from '../lib/opaque.js';
import {guarded, warn} from '../lib/warn.js';

/**
 * What the three elements have in common: settings by attribute or `data-` attribute, the fallback between the tags, the
 * language around the element, and the promise that no failure leaves it.
 */
export abstract class CampaignElement extends LitElement {
  /** Each setting may also be written with `data-` in front: editors drop attributes they do not know and keep those. */
  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, 'data-' + name]);
  }

  protected readonly language = new LocaleController(this);

  /** What the tags contain, shown until the element is finished and whenever it cannot be. */
  #fallback!: HTMLElement;
  #surface: boolean | undefined;

  /** What is inside the element's box: `nothing` for an empty one, `undefined` for the fallback. */
  protected abstract content(): TemplateResult | typeof nothing | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#fallback = document.createElement('slot');
    let adopted = false;
    try {
      super.createRenderRoot();
      adopted = true;
    } catch {
      // Made by one document, first shown in another: below.
    }
    const root = this.shadowRoot!;
    root.append(this.#fallback);
    if (!adopted) this.#adopt();
    return root;
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#fail(error);
    }
    this.#surface = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null): void {
    const setting = name.replace(/^data-/, '');
    super.attributeChangedCallback(setting, old, this.getAttribute(setting) ?? this.getAttribute('data-' + setting));
  }

  /** Sheets belong to the document they were made for: in another one the styles are made anew. */
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

  protected override render(): TemplateResult {
    const {lang, messages} = this.language.locale;
    const content = this.content();
    if (!content) return html`<slot></slot>`;
    const looks = [this.#hasSurface() && 'surface', isOpaque() && 'opaque'].filter(Boolean).join(' ');
    return html`<div part="base" class=${looks} lang=${lang} dir=${messages.direction}>${content}</div>`;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // Not `remove()`: old libraries put one in its place that fails where there is no parent.
    this.#fallback.parentNode?.removeChild(this.#fallback);
  }

  /**
   * Room around the text only where the page asked for a surface; padding cannot depend on a custom property in CSS alone. Asked once
   * for each time in the page: the answer makes the browser compute styles, and a thousand ticking elements must not.
   */
  #hasSurface(): boolean {
    return (this.#surface ??= getComputedStyle(this).getPropertyValue('--july30-surface').trim() !== '');
  }

  #fail(error: unknown): void {
    warn(`<${this.localName}> could not be shown, so its fallback stays. ${String(error)}`);
    const root = this.shadowRoot;
    // Lit goes on from where it stopped. A new end marker makes it start afresh, whatever state the failed update left.
    const end = new Comment();
    root?.replaceChildren(this.#fallback, end);
    this.renderOptions.renderBefore = end;
  }
}
