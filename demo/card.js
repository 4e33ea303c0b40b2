/**
 * A card, set by the elements themselves: `card.html?lang=fr&show=children`. `show` is a figure of the catalogue, `day` or `blue-heart`;
 * the text is as large as the window allows. When it is done, `data-card` of the page says whether everything `fits`.
 */
const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'en';
const show = query.get('show') ?? 'forced-labour';
const card = document.getElementById('card');
const root = document.documentElement;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const heart = () => element('img', {className: 'heart', src: 'heart.svg', alt: ''});

/** What an embed page says without a script: its text, and the words of its link. */
async function words(name) {
  const response = await fetch(`files/embed/${lang}/${name}.html`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const link = page.body.querySelector('a');
  const before = link.previousSibling?.textContent.trim() ?? '';
  root.dir = page.documentElement.dir;
  return {before, link: link.textContent.trim()};
}

async function content() {
  const {before, link} = await words(show === 'day' ? 'countdown' : show === 'blue-heart' ? 'blue-heart' : 'stat');
  if (show === 'day') {
    // “30 July: World Day …”: the date is set large.
    const [date, ...name] = link.split(/[:：]/);
    return [heart(), element('p', {className: 'large'}, date.trim()), element('p', {}, name.join(':').trim())];
  }
  if (show === 'blue-heart') return [heart(), element('p', {className: 'large'}, link), element('p', {}, before)];
  const figure = element('trafficking-stat');
  figure.setAttribute('figure', show);
  return [figure];
}

const fits = () => card.scrollHeight <= card.clientHeight && card.scrollWidth <= card.clientWidth;

root.lang = lang;
card.append(...(await content()));
await document.fonts.ready;
await Promise.all([...document.images].map((image) => image.decode()));
if (customElements.get('trafficking-stat')) await document.querySelector('trafficking-stat')?.updateComplete;

// The largest text that fits, in px.
let size = Math.round(innerHeight / 9);
const set = () => (card.style.fontSize = `${size}px`);
for (set(); !fits() && size > 12; set()) size -= 1;
root.dataset.card = fits() ? 'fits' : 'is cut off';
