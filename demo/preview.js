/**
 * The page of the builder's preview: an ordinary page in which the embed stands as it is pasted, under the policy that is recommended.
 * What to show is in its address, after the `#`: `{policy, lang, dir, dark, day, css, columns, html}`. It tells the builder what the script
 * says and how high things are. Its own look needs no style that a policy could forbid.
 */
function preview({policy, lang, dir, dark, day, css, columns, html}) {
  // The elements are to look as on the page they are pasted into, not as in a sandbox.
  globalThis.origin = location.origin;
  // Links lead out of the builder, and asking for them would tell somebody of it.
  addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node.localName === 'a')) event.preventDefault();
  });

  const tell = (message) => parent.postMessage({july30: message}, '*');

  if (day) {
    const Real = Date;
    const start = new Real();
    const [year, month, date] = day.split('-').map(Number);
    const ahead = new Real(start).setFullYear(year, month - 1, date) - start.getTime();
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [Real.now() + ahead]));
      }
      static now() {
        return Real.now() + ahead;
      }
    };
  }

  const {warn} = console;
  console.warn = (...words) => {
    tell({warning: words.join(' ')});
    warn.apply(console, words);
  };
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    tell({violation: `${effectiveDirective} ${blockedURI}`}),
  );

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
  :root { font: 1.0625rem/1.6 Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', serif; color: #1b1f22; background: #fff; color-scheme: light }
  ${dark ? ':root' : 'none'} { color: #e9ecee; background: #14181b; color-scheme: dark }
  body { margin: 0; padding: 1.25rem }
  .lines { opacity: .1; block-size: 4.8em; background: repeating-linear-gradient(currentColor 0 .55em, transparent .55em 1.6em) }
  .more { block-size: 48em }
  .title { opacity: .16; inline-size: 60%; block-size: 1.1em; background: currentColor; margin-block-end: 1.4em }
  a { color: inherit }
  .embed { margin-block: 1.75em }
  .column { position: absolute; visibility: hidden; inset-block-start: 0 }
  ${css}
`);
  document.adoptedStyleSheets = [sheet];

  const shown = (root) => Math.round(root.getBoundingClientRect().height);

  /** How high the element is in columns of other widths, in em of the page's text. A copy is measured, out of sight. */
  async function measured(element) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const copies = columns.map((width) => {
      const column = document.createElement('div');
      column.className = 'column';
      column.style.inlineSize = `${width}px`;
      column.append(element.cloneNode(true));
      return column;
    });
    document.body.append(...copies);
    await Promise.all(copies.map(({firstChild}) => firstChild.updateComplete));
    const places = copies.map(({firstChild}, index) => ({
      width: columns[index],
      height: Math.round((firstChild.getBoundingClientRect().height / size) * 100) / 100,
    }));
    for (const copy of copies) copy.remove();
    return places;
  }

  addEventListener('DOMContentLoaded', async () => {
    const element = document.querySelector('.embed > :not(script)');
    // What it is without the script, measured in the same place.
    const words = document.createElement('div');
    words.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
    element.after(words);
    const before = shown(words);
    words.remove();
    const scripted = document.querySelector('script[async]') !== null;
    if (scripted) await customElements.whenDefined(element.localName);
    await element.updateComplete;
    const measure = () => tell({before, after: shown(element)});
    measure();
    new ResizeObserver(measure).observe(element);
    if (scripted) tell({places: await measured(element)});
  });

  const {documentElement} = document;
  documentElement.lang = lang;
  documentElement.dir = dir;
  // Written, not put in by the page: so what is pasted is read as any page is, and its script runs.
  document.write(
    `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}"><title>Preview</title></head>`,
    `<body><div class="title"></div><div class="lines"></div><div class="embed">${html}</div>`,
    `<div class="lines"></div><div class="lines more"></div></body>`,
  );
}

// Whatever stands in the address is written into the page: harmless in the sandbox of the builder, and only there.
if (origin === 'null') preview(JSON.parse(decodeURIComponent(location.hash.slice(1))));
