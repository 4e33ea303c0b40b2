/**
 * What a stranger might write where a setting, an address or words are expected. Each tries to call `run`, to leave the place it was
 * given, or to lead to what is no web page.
 */
export const hostileValues = [
  '"><script>run()</script>',
  "'><img src=x onerror=run()>",
  '<svg onload=run()>30 July</svg>',
  'javascript:run()',
  'JaVaScRiPt:run()',
  ' javascript:run()',
  '\u0001javascript:run()',
  'java\tscript:run()',
  'java\nscript:run()',
  'javascript&colon;run()',
  '&#106;avascript:run()',
  '&#x6A;avascript:run()',
  '“javascript:run()”',
  'data:text/html,<script>run()</script>',
  'data:text/html;base64,PHNjcmlwdD5ydW4oKTwvc2NyaXB0Pg==',
  'vbscript:run()',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://evil.example/',
  'https://evil.example\\@example.org/',
  '" onmouseover="run()',
  '" autofocus tabindex="0" onfocus="run()',
  "' autofocus tabindex='0' onfocus='run()",
  'x" style="position:fixed;inset:0" class="x',
  ']]><script>run()</script>',
  '--><img src=x onerror=run()><!--',
  '*/run();/*',
  '[world_day_countdown href="javascript:run()"]',
  '[caption width="1"]<img src=x onerror=run()>[/caption]',
  '[/blue_heart]<img src=x onerror=run()>[blue_heart]',
  "{{constructor.constructor('run()')()}}",
  '${run()}',
  '<world-day-countdown href="javascript:run()">30 July</world-day-countdown>',
  '<a href="javascript:run()" onclick="run()">30 July</a>',
  '<a href="data:text/html,x">30 July</a>',
  '<a href="&#1;javascript:run()">30 July</a>',
  '<iframe srcdoc="<script>parent.run()</script>"></iframe>30 July',
  '<math><mtext><table><mglyph><style><img src=x onerror=run()></style></table></mtext></math>',
  '<template shadowrootmode=open><script>run()</script></template>',
  '</div></main></body><script>run()</script>',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button>30 July</button></form>',
  '<style>body{display:none}</style>',
  '%3Cimg src=x onerror=run()%3E',
  '<!-- wp:html --><script>run()</script><!-- /wp:html -->',
  '__proto__',
  'constructor',
  '\u202Egnp.exe',
  '\u0000<script>run()</script>',
  'x'.repeat(5000),
];

/** Figures that must not be shown, since something is missing or wrong; the number is found nowhere else. */
export const unsourcedNumber = '987654321';

const whole = {
  value: unsourcedNumber,
  label: 'people',
  unit: 'people',
  year: '2024',
  source: 'Somebody',
  'source-url': 'https://example.org/',
};
const without = (name) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));

export const unsourcedFigures = [
  {value: unsourcedNumber, label: 'slaves'},
  ...['label', 'unit', 'year', 'source', 'source-url'].map(without),
  ...['javascript:run()', 'ftp://example.org/', 'example.org', 'data:,x'].map((url) => ({...whole, 'source-url': url})),
];
