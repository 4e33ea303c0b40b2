import {html, nothing, type TemplateResult} from 'lit';
import {type HelpLine, listedOn, trustedUntil} from '../../helplines/directory.js';
import {country, monthAndYear} from '../../i18n/formats.js';
import type {Locale} from '../../i18n/locale.js';
import {fill, runs} from '../../i18n/sentence.js';

/** A help line's number, as long as it can be trusted, with its hours, and its official page. */
export function helpLineText(line: HelpLine & {readonly country: string}, locale: Locale, now: number): TemplateResult {
  const {comma, danger, helpline, hours, listed, officialSite} = locale.messages;
  const phone = now < Date.parse(trustedUntil) && line.phone;
  const notes = (line.notes ?? []).map((note) => hours[note]).join(comma);
  return html`<div class="helpline" part="helpline">
    <p>
      ${fill(helpline, {country: country(locale, line.country)})}
      ${
        phone
          ? html`<b
                ><a href=${'tel:' + phone.replace(/[^+\d]/g, '')} rel="noopener noreferrer"><bdi dir="ltr">${phone}</bdi></a></b
              >
              ${notes}`
          : nothing
      }
    </p>
    <p class="small">
      ${phone ? fill(listed, {month: monthAndYear(locale, listedOn)}) : nothing} ${danger}
      ${runs(officialSite).map(({text, link}) =>
        link
          ? html`<a href=${line.url} rel="noopener noreferrer"
              ><bdi><span class="host">${new URL(line.url).host}</span><span class="address">${line.url}</span></bdi></a
            >`
          : text,
      )}
    </p>
  </div>`;
}
