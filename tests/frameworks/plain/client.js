import 'july30/define/world-day-countdown';
import 'july30/define/trafficking-stat';
import 'july30/define/blue-heart-banner';
import 'july30/languages/fr';
import {fallbackHtml} from 'july30/fallback';
import {initial} from '../state.js';

let state = initial;
window.heard = [];

const app = document.getElementById('app');

function statFor(figure) {
  const item = document.createElement('li');
  const stat = document.createElement('trafficking-stat');
  stat.id = stat.figure = figure;
  stat.addEventListener('july30-figure', (event) => window.heard.push(`${event.figure.id} ${event.figure.year}`));
  stat.innerHTML = fallbackHtml({element: 'stat', lang: state.lang, figure});
  item.append(stat);
  return item;
}

function make() {
  const countdown = document.createElement('world-day-countdown');
  countdown.setAttribute('time-zone', 'UTC');
  const banner = document.createElement('blue-heart-banner');
  banner.append('Message');
  banner.dismissible = true;
  banner.campaign = 'test';
  banner.addEventListener('july30-dismiss', (event) => window.heard.push(`closed ${event.campaign}`));
  return {countdown, banner, list: document.createElement('ul'), items: {}};
}

let parts;

window.show = (change) => {
  state = {...state, ...change};
  app.replaceChildren();
  parts = state.shown ? (parts ?? make()) : undefined;
  if (!parts) return;
  const {countdown, banner, list, items} = parts;
  Object.assign(countdown, {precision: state.precision, calendar: state.calendar, href: state.href});
  banner.linkText = state.linkText;
  list.replaceChildren(...state.order.map((figure) => (items[figure] ??= statFor(figure))));
  const page = document.createElement('div');
  page.lang = state.lang;
  page.append(countdown, list, banner);
  app.append(page);
};
window.show({});
