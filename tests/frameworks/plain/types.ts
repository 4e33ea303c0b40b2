import type {DismissEvent} from 'july30';
import {addMessages} from 'july30/messages';
import 'july30/july30.fr.js';

addMessages('de', {close: 'Schließen'});
export const version: string | undefined = window.july30?.version;

document.querySelector('trafficking-stat')?.addEventListener('july30-figure', (event) => event.figure.sourceUrl);
document.querySelector('blue-heart-banner')?.addEventListener('july30-dismiss', (event: DismissEvent) => event.campaign);
document.createElement('world-day-countdown').precision = 'hour';
// @ts-expect-error -- there is no such precision
document.createElement('world-day-countdown').precision = 'week';
// @ts-expect-error -- the element has no such property
document.createElement('world-day-countdown').precison = 'hour';
// @ts-expect-error -- no such message
addMessages('de', {clsoe: 'Schließen'});
