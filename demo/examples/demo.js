/**
 * Shows each <template> of a demo page three times: the snippet as text, live, and as a visitor without scripts sees it.
 * With data-now (an ISO 8601 date-time of the visitor's own zone) the live one runs in a frame whose clock starts there.
 */

// The page's language, so that each demo can be seen in all six: ?lang=ar
const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';

const style = '<link rel="stylesheet" href="demo.css"><style>body { padding: 0.5rem }</style>';
const page = (head, body) =>
  `<!doctype html><html lang="${lang}" dir="${document.documentElement.dir}"><head>${style}${head}</head><body>${body}</body></html>`;

const clock = (now) => `<script src="clock.js" data-now="${now}"></script>`;

const frame = (srcdoc, sandbox, title) => {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.title = title;
  element.srcdoc = srcdoc;
  return element;
};

const labelled = (label, content) => {
  const cell = document.createElement('div');
  const caption = document.createElement('p');
  caption.className = 'label';
  caption.textContent = label;
  cell.append(caption, content);
  return cell;
};

for (const template of document.querySelectorAll('template')) {
  const snippet = template.innerHTML.trim();
  const {now} = template.dataset;
  const code = document.createElement('pre');
  code.tabIndex = 0;
  code.append(document.createElement('code'));
  code.firstChild.textContent = snippet;

  let live = document.createElement('div');
  if (now) live = frame(page(`${clock(now)}<script src="../files/july30.js"></script>`, snippet), undefined, 'Live example');
  else live.append(template.content.cloneNode(true));

  const example = document.createElement('div');
  example.className = 'example';
  example.append(
    labelled('What you paste', code),
    labelled(now ? `What visitors see on ${now.slice(0, 10)}` : 'What visitors see', live),
    labelled('Without scripts', frame(page('', snippet), '', 'Example without scripts')),
  );
  template.before(example);
}

const languages = document.querySelector('nav');
for (const name of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
  const link = document.createElement('a');
  link.href = `?lang=${name}`;
  link.textContent = name;
  if (name === lang) link.setAttribute('aria-current', 'page');
  languages?.append(' ', link);
}
