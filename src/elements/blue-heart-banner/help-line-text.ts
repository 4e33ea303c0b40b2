import {html, type TemplateResult} from 'lit';
import {type HelpLine, trustedUntil} from '../../helplines/directory.js';
import {country} from '../../i18n/formats.js';
import type {Locale} from '../../i18n/locale.js';
import {fill, runs} from '../../i18n/sentence.js';

/** A help line's number, as long as it can be trusted, with its hours, and its official page. What to do in danger comes first. */
export function helpLineText({phone, url, notes, country: code}: NamedHelpLine, locale: Locale, now: number): TemplateResult {
  const {comma, danger, helpline, hours, listed, officialSite, space} = locale.messages;
  const number = now < Date.parse(trustedUntil) && phone;
  const site = address(url);
  const linked = (sentence: string, to: TemplateResult): unknown[] => runs(sentence).map(({text, link}) => (link ? to : text));
  return html`<div class="helpline" part="helpline">
    <p>
      ${linked(fill(helpline, {country: country(locale, code)}), number ? call(number) : site)}${
        number && notes ? comma + notes.map((note) => hours[note]).join(comma) : ''
      }
    </p>
    <p class="small">${danger}${number ? [space + listed + space, linked(officialSite, site)] : ''}</p>
  </div>`;
}

type NamedHelpLine = HelpLine & {readonly country: string};

const call = (phone: string): TemplateResult =>
  html`<b
    ><a href=${'tel:' + phone.replace(/[^+\d]/g, '')} rel="noopener noreferrer"><bdi dir="ltr">${phone}</bdi></a></b
  >`;

const address = (url: string): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer"
    ><bdi><span class="host">${new URL(url).host}</span><span class="address">${url}</span></bdi></a
  >`;
