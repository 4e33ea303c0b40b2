import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import ICAL from 'ical.js';
import {Ticker} from '../../src/calendar/ticker.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {Announcer} from '../../src/lib/announcer.js';
import {accessibilityTree, violations} from './accessible.js';
import {FakeClock, fakeTicker} from './fake-clock.js';
import {inChromium, lessMotion} from './motion.js';
import {clear, heard as heardIn, looked, mount, seen as seenIn, warnings} from './mount.js';

/** A countdown in UTC at an instant, with a clock, a page and a live region of its own. */
async function countdown(at: string, markup = '', shared: Partial<typeof WorldDayCountdown> = {}) {
  const {clock, page, ticker} = fakeTicker(at);
  const statics = {ticker, announcer: new Announcer(), ...shared};
  const element = await mount(WorldDayCountdown, `time-zone="UTC" ${markup}`, statics);
  return {clock, page, ticker, statics, element, root: element.shadowRoot};
}

// Where words are held together by a no-break space is for the tests of the languages.
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const seen = (root: ShadowRoot): string => plain(seenIn(root));
const heard = (root: ShadowRoot): string => plain(heardIn(root));

const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;

const button = (root: ShadowRoot, label: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find(({textContent}) => textContent.trim() === label)!;

const labels = (root: ShadowRoot): string[] => [...root.querySelectorAll('button')].map(({textContent}) => textContent.trim());

const announced = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('[role="status"]')].map(({textContent}) => textContent.trim());

/** The names of the Day's events that reach the document, with the element they come from. */
function events(): string[] {
  const heard: string[] = [];
  for (const type of ['july30-today', 'july30-over']) {
    const listener = (event: Event): void => {
      heard.push(type);
      assert.isTrue(event.bubbles && event.composed);
    };
    addEventListener(type, listener);
    unlisten.push(() => removeEventListener(type, listener));
  }
  return heard;
}
const unlisten: (() => void)[] = [];

/** What changes in a shadow root from now on. */
function mutations(root: ShadowRoot): () => string[] {
  const changes: string[] = [];
  const note = (records: MutationRecord[]): void => {
    for (const {type, target} of records) changes.push(`${type} of ${target.nodeName}`);
  };
  const observer = new MutationObserver(note);
  observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
  return () => {
    note(observer.takeRecords());
    return changes;
  };
}

/** Puts enough above everything that it is off the screen. */
function pushDown(): void {
  const above = document.createElement('div');
  above.style.height = '9000px';
  document.body.prepend(above);
}

const name = 'World Day against Trafficking in Persons';

suite('<world-day-countdown>', () => {
  teardown(() => {
    for (const stop of unlisten.splice(0)) stop();
    clear();
    scrollTo(0, 0);
  });

  suite('settings', () => {
    test('none: the days left in the zone of the visitor, and nothing else', async () => {
      // Noon on the visitor's own 27 July, wherever the test runs.
      const {ticker} = fakeTicker(new Date(2027, 6, 27, 12).getTime());
      const {shadowRoot: root} = await mount(WorldDayCountdown, '>Fallback.', {ticker});
      assert.equal(seen(root), `3 days until the ${name}. 30 July 2027`);
      assert.equal(heard(root), `3 days until the ${name}. 30 July 2027`);
      assert.equal(count(root, 'a, button, slot:not([hidden]), [role], [aria-live], [part~="theme"]'), 0);
    });

    test('the children are a fallback only, and give way', async () => {
      const {element, root} = await countdown('2027-07-27T12:00:00Z', '><p>30 July</p>');
      assert.equal(count(root, 'slot:not([hidden])'), 0);
      assert.equal(element.querySelector('p')!.getBoundingClientRect().height, 0);
    });

    // 10:30 in UTC is 19:30 in Tokyo and 00:30 of the next day in Kiritimati.
    const zones: [zone: string, shown: string][] = [
      ['UTC', '3 days'],
      ['utc', '3 days'],
      ['Asia/Tokyo', '3 days'],
      ['Pacific/Kiritimati', '2 days'],
      ['pacific/kiritimati', '2 days'],
      ['“Pacific/Kiritimati”', '2 days'],
      [' Pacific/Kiritimati ', '2 days'],
    ];
    for (const [zone, shown] of zones) {
      test(`time-zone="${zone}"`, async () => {
        const {element, root} = await countdown('2027-07-27T10:30:00Z');
        element.setAttribute('time-zone', zone);
        await element.updateComplete;
        assert.equal(seen(root), `${shown} until the ${name}. 30 July 2027`);
      });
    }

    const settings: [attribute: string, value: string, found: (root: ShadowRoot) => unknown][] = [
      ['time-zone', 'Pacific/Kiritimati', (root) => seen(root).startsWith('Today')],
      ['precision', 'hour', (root) => seen(root).startsWith('13 hours')],
      ['precision', '“hour”', (root) => seen(root).startsWith('13 hours')],
      ['href', 'https://example.org/', (root) => root.querySelector('a')?.href === 'https://example.org/'],
      ['href', '« https://example.org/ »', (root) => root.querySelector('a')?.href === 'https://example.org/'],
      ['calendar', '', (root) => labels(root).includes('Add to calendar')],
      ['calendar', 'true', (root) => labels(root).includes('Add to calendar')],
      ['announce', '', (root) => root.querySelector('[role="status"]')],
      ['announce', 'announce', (root) => root.querySelector('[role="status"]')],
    ];
    for (const [attribute, value, found] of settings) {
      for (const written of [attribute, 'data-' + attribute]) {
        test(`${written}="${value}", and its removal`, async () => {
          const said = warnings();
          const {ticker} = fakeTicker('2027-07-29T10:30:00Z');
          const element = await mount(
            WorldDayCountdown,
            `${written}="${value}" ${attribute === 'time-zone' ? '' : 'time-zone="UTC"'}`,
            {ticker, announcer: new Announcer()},
          );
          const root = element.shadowRoot;
          assert.ok(found(root), seen(root));
          element.removeAttribute(written);
          if (attribute === 'time-zone') element.timeZone = 'UTC';
          await element.updateComplete;
          assert.notOk(found(root), seen(root));
          assert.equal(seen(root), `1 day until the ${name}. 30 July 2027`);
          assert.deepEqual(said, []);
        });
      }
    }

    for (const off of ['false', '0', 'no', 'False', ' no ', '“false”']) {
      test(`calendar="${off}" and announce="${off}" are off`, async () => {
        const {root} = await countdown('2027-07-29T10:30:00Z', `calendar="${off}" data-announce="${off}"`);
        assert.equal(count(root, 'button, [role]'), 0);
      });
    }

    test('an attribute beats its data- form, which comes back when it goes', async () => {
      const {element, root} = await countdown('2027-07-29T10:30:00Z', 'precision="hour" data-precision="minute"');
      const shown = async (): Promise<string> => {
        await element.updateComplete;
        return seen(root).split(' until')[0]!;
      };
      assert.equal(await shown(), '13 hours');
      element.dataset.precision = 'day';
      assert.equal(await shown(), '13 hours');
      element.removeAttribute('precision');
      assert.equal(await shown(), '1 day');
      element.dataset.precision = 'minute';
      assert.equal(await shown(), '13 hours 30 minutes');
    });

    test('a property set by code wins until the next change of an attribute', async () => {
      const {element, root} = await countdown('2027-07-29T10:30:00Z', 'precision="hour"');
      element.precision = 'day';
      await element.updateComplete;
      assert.match(seen(root), /^1 day until/);
      element.setAttribute('title', 'x');
      await element.updateComplete;
      assert.match(seen(root), /^1 day until/);
      element.dataset.precision = 'minute';
      await element.updateComplete;
      assert.match(seen(root), /^13 hours until/);
    });

    test('properties set before the upgrade count', async () => {
      const {ticker} = fakeTicker('2027-07-29T10:30:00Z');
      const box = document.createElement('div');
      box.innerHTML = '<x-early-countdown></x-early-countdown>';
      document.body.append(box);
      const early = box.querySelector<WorldDayCountdown>('x-early-countdown')!;
      Object.assign(early, {timeZone: 'UTC', precision: 'minute', href: 'https://example.org/', calendar: true});
      customElements.define(
        'x-early-countdown',
        class extends WorldDayCountdown {
          static override ticker = ticker;
        },
      );
      await early.updateComplete;
      const root = early.shadowRoot!;
      assert.equal(seen(root), `13 hours 30 minutes until the ${name}. 30 July 2027 Pause Add to calendar`);
      assert.equal(root.querySelector('a')!.href, 'https://example.org/');
    });

    const mistakes: [attribute: string, value: string, instead: string][] = [
      ['time-zone', 'Europe/Atlantis', 'local, UTC or a name such as Europe/Paris'],
      ['time-zone', '', 'local, UTC or a name such as Europe/Paris'],
      ['precision', 'week', 'day, hour, minute or second'],
      ['precision', '', 'day, hour, minute or second'],
      ['href', 'javascript:alert(1)', 'a web address'],
      ['href', 'mailto:a@example.org', 'a web address'],
    ];
    for (const [attribute, value, instead] of mistakes) {
      test(`${attribute}="${value}" is warned of once, and the default is shown`, async () => {
        const said = warnings();
        const {clock, ticker} = fakeTicker(new Date(2027, 6, 27, 12).getTime());
        const element = await mount(WorldDayCountdown, `${attribute}="${value}">Fallback.`, {ticker});
        assert.equal(seen(element.shadowRoot), `3 days until the ${name}. 30 July 2027`);
        clock.pass(600_000);
        element.requestUpdate();
        await element.updateComplete;
        assert.deepEqual(said, [`july30: <${element.localName}> ${attribute}="${value}" is not understood; write ${instead}.`]);
      });
    }

    test('a mistake made later loses nothing that is shown', async () => {
      const said = warnings();
      const {element, root} = await countdown('2027-07-27T10:30:00Z', 'precision="hour" href="https://example.org/"');
      element.setAttribute('time-zone', '+99:99');
      element.setAttribute('precision', 'hours');
      element.setAttribute('href', 'javascript:alert(1)');
      await element.updateComplete;
      assert.match(seen(root), new RegExp(`^[23] days until the ${name}. 30 July 2027$`));
      assert.sameMembers(
        said.map((message) => /> (.*?)=/.exec(message)![1]),
        ['time-zone', 'precision', 'href'],
      );
    });

    for (const [written, value] of Object.entries({null: null, undefined, 5: 5, NaN, '{}': {}, '[]': [], true: true}) as [
      string,
      never,
    ][]) {
      test(`properties set to ${written} are no error`, async () => {
        const said = warnings();
        const {clock, page, element, root} = await countdown('2027-07-27T12:00:00Z');
        Object.assign(element, {precision: value, theme: value});
        await element.updateComplete;
        assert.equal(seen(root), `3 days until the ${name}. 30 July 2027`);
        element.timeZone = value;
        await element.updateComplete;
        clock.pass(120_000);
        page.print();
        assert.match(seen(root), new RegExp(`^[234] days? until the ${name}. 30 July 2027$`));
        assert.isEmpty(said.filter((message) => !/ (precision|time-zone)=".*" is not understood; write /.test(message)));
      });
    }
  });

  suite('the link', () => {
    test('is the name of the Day, and opens nothing else', async () => {
      const {element, root} = await countdown('2027-07-27T12:00:00Z', 'href="https://example.org/day?a=1#b"');
      const link = root.querySelector('a')!;
      assert.equal(link.href, 'https://example.org/day?a=1#b');
      assert.equal(link.rel, 'noopener noreferrer');
      assert.isFalse(link.hasAttribute('target'));
      assert.equal(seen(root), `3 days until the ${name}. 30 July 2027`);
      assert.equal(link.querySelector('[aria-hidden="true"]')!.textContent, name);
      element.href = 'http://example.org/other';
      await element.updateComplete;
      assert.equal(root.querySelector('a')!.href, 'http://example.org/other');
      element.removeAttribute('href');
      await element.updateComplete;
      assert.equal(count(root, 'a'), 0);
      assert.equal(heard(root), `3 days until the ${name}. 30 July 2027`);
    });

    test('a quoted script in an attribute is none', async () => {
      const said = warnings();
      const {root} = await countdown('2027-07-27T12:00:00Z', 'href="“javascript:alert(1)”"');
      assert.equal(count(root, 'a, [href]'), 0);
      assert.equal(said.length, 1);
    });

    test('relative addresses lead from the page', async () => {
      const {root} = await countdown('2027-07-27T12:00:00Z', 'href="/day"');
      assert.equal(root.querySelector('a')!.href, location.origin + '/day');
    });

    const hostile = [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript://example.org/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'mailto:a@example.org',
      'https://',
      '',
    ];
    for (const value of hostile) {
      test(`${JSON.stringify(value)} is none`, async () => {
        const said = warnings();
        for (const way of ['attribute', 'property']) {
          const {element, root} = await countdown('2027-07-27T12:00:00Z');
          if (way === 'attribute') element.setAttribute('href', value);
          else element.href = value;
          await element.updateComplete;
          assert.equal(said.splice(0, 1).length, value === '' ? 0 : 1);
          assert.equal(count(root, 'a, [href]'), 0);
          assert.equal(seen(root), `3 days until the ${name}. 30 July 2027`);
          assert.equal(heard(root), `3 days until the ${name}. 30 July 2027`);
          assert.notInclude(root.innerHTML, 'alert');
        }
      });
    }
  });

  suite('the Day', () => {
    const instants: [instant: string, shown: string][] = [
      ['2026-11-23T12:00:00Z', `249 days until the ${name}. 30 July 2027`],
      ['2026-12-31T23:59:59.999Z', `211 days until the ${name}. 30 July 2027`],
      ['2028-02-29T12:00:00Z', `152 days until the ${name}. 30 July 2028`],
      ['2027-07-28T23:59:59.999Z', `2 days until the ${name}. 30 July 2027`],
      ['2027-07-29T00:00:00Z', `1 day until the ${name}. 30 July 2027`],
      ['2027-07-29T23:59:59.999Z', `1 day until the ${name}. 30 July 2027`],
      ['2027-07-30T00:00:00Z', `Today is the ${name}. 30 July 2027`],
      ['2027-07-30T23:59:59.999Z', `Today is the ${name}. 30 July 2027`],
      ['2027-07-31T00:00:00Z', `365 days until the ${name}. 30 July 2028`],
    ];
    for (const [instant, shown] of instants) {
      test(`at ${instant}`, async () => {
        const {root} = await countdown(instant);
        assert.equal(seen(root), shown);
        assert.equal(heard(root), shown);
      });
    }

    test('comes and goes while shown, each said once', async () => {
      const said = events();
      const {clock, element, root} = await countdown('2027-07-29T23:59:30Z');
      clock.until('2027-07-29T23:59:59.999Z');
      await element.updateComplete;
      assert.match(seen(root), /^1 day until/);
      assert.deepEqual(said, []);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is the/);
      assert.deepEqual(said, ['july30-today']);
      clock.until('2027-07-30T23:59:59.999Z');
      element.requestUpdate();
      await element.updateComplete;
      assert.match(seen(root), /^Today is the/);
      assert.deepEqual(said, ['july30-today']);
      clock.until('2027-07-31T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^365 days until .* 30 July 2028$/);
      assert.deepEqual(said, ['july30-today', 'july30-over']);
      clock.until('2027-08-02T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^363 days until/);
      assert.deepEqual(said, ['july30-today', 'july30-over']);
    });

    test('is there at first render: said then, and not again when the element moves', async () => {
      const said = events();
      const {element} = await countdown('2027-07-30T12:00:00Z');
      assert.deepEqual(said, ['july30-today']);
      const other = document.createElement('div');
      document.body.append(other);
      other.append(element);
      await element.updateComplete;
      assert.deepEqual(said, ['july30-today']);
    });

    test('its events leave shadow roots and know their element', async () => {
      const {clock, element} = await countdown('2027-07-29T23:59:59Z');
      const outer = document.createElement('div');
      outer.attachShadow({mode: 'open'}).append(element);
      document.body.append(outer);
      const heard: EventTarget[][] = [];
      outer.addEventListener('july30-today', (event) => heard.push([event.target!, event.composedPath()[0]!]), {once: true});
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(heard, [[outer, element]]);
    });

    test('slept through, the next year is shown and nothing is said', async () => {
      const said = events();
      const {clock, page, element, root} = await countdown('2027-07-29T20:00:00Z');
      clock.sleepUntil('2027-08-01T09:00:00Z');
      page.wake();
      await element.updateComplete;
      assert.match(seen(root), /^364 days until .* 30 July 2028$/);
      assert.deepEqual(said, []);
    });

    test('the theme is shown on the day only', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'theme="“Leave {no} *one* [behind]”"');
      assert.notInclude(root.textContent, 'Leave');
      clock.pass(1000);
      await element.updateComplete;
      assert.equal(seen(root), `Today is the ${name}. 30 July 2027 This year’s theme: Leave {no} *one* [behind]`);
      assert.equal(heard(root), `Today is the ${name}. 30 July 2027 This year’s theme: Leave {no} *one* [behind]`);
      element.removeAttribute('theme');
      await element.updateComplete;
      assert.equal(seen(root), `Today is the ${name}. 30 July 2027`);
      element.theme = 'Another';
      clock.until('2027-07-31T00:00:00Z');
      await element.updateComplete;
      assert.notInclude(root.textContent, 'Another');
    });

    test('markup in the theme is text', async () => {
      const {element, root} = await countdown('2027-07-30T12:00:00Z');
      element.theme = '<img src=x onerror=alert(1)>';
      await element.updateComplete;
      assert.equal(count(root, 'img'), 0);
      assert.include(seen(root), 'This year’s theme: <img src=x onerror=alert(1)>');
    });
  });

  suite('languages', () => {
    const fr = 'Journée mondiale de la lutte contre la traite d’êtres humains';
    const es = 'Día Mundial contra la Trata de Personas';
    const ar = 'اليوم العالمي لمكافحة الاتجار بالأشخاص';
    const sentences: [lang: string, instant: string, heard: string, date: string][] = [
      ['en', '2027-07-29T12:00:00Z', `1 day until the ${name}.`, '30 July 2027'],
      ['en', '2027-07-27T12:00:00Z', `3 days until the ${name}.`, '30 July 2027'],
      ['en', '2027-07-30T12:00:00Z', `Today is the ${name}.`, '30 July 2027'],
      ['fr', '2027-07-29T12:00:00Z', `Il reste 1 jour avant la ${fr}.`, '30 juillet 2027'],
      ['fr', '2027-07-27T12:00:00Z', `Il reste 3 jours avant la ${fr}.`, '30 juillet 2027'],
      ['fr', '2027-07-30T12:00:00Z', `Aujourd’hui, c’est la ${fr}.`, '30 juillet 2027'],
      ['es', '2027-07-29T12:00:00Z', `Falta 1 día para el ${es}.`, '30 de julio de 2027'],
      ['es', '2027-07-27T12:00:00Z', `Faltan 3 días para el ${es}.`, '30 de julio de 2027'],
      ['es', '2027-07-30T12:00:00Z', `Hoy es el ${es}.`, '30 de julio de 2027'],
      ['ru', '2027-07-29T12:00:00Z', 'До Всемирного дня борьбы с торговлей людьми остался 1 день.', '30 июля 2027 года'],
      ['ru', '2027-07-28T12:00:00Z', 'До Всемирного дня борьбы с торговлей людьми осталось 2 дня.', '30 июля 2027 года'],
      ['ru', '2027-07-25T12:00:00Z', 'До Всемирного дня борьбы с торговлей людьми осталось 5 дней.', '30 июля 2027 года'],
      ['ru', '2027-07-19T12:00:00Z', 'До Всемирного дня борьбы с торговлей людьми осталось 11 дней.', '30 июля 2027 года'],
      ['ru', '2027-07-09T12:00:00Z', 'До Всемирного дня борьбы с торговлей людьми остался 21 день.', '30 июля 2027 года'],
      ['ru', '2027-07-30T12:00:00Z', 'Сегодня — Всемирный день борьбы с торговлей людьми.', '30 июля 2027 года'],
      ['zh', '2027-07-29T12:00:00Z', '距离世界打击贩运人口行为日还有1天。', '2027年7月30日'],
      ['zh-Hant-TW', '2027-07-27T12:00:00Z', '距离世界打击贩运人口行为日还有3天。', '2027年7月30日'],
      ['zh', '2027-07-30T12:00:00Z', '今天是世界打击贩运人口行为日。', '2027年7月30日'],
      ['ar', '2027-07-29T12:00:00Z', `يحلّ ${ar} بعد يوم واحد.`, '30 تموز/يوليو 2027'],
      ['ar', '2027-07-28T12:00:00Z', `يحلّ ${ar} بعد يومين.`, '30 تموز/يوليو 2027'],
      ['ar', '2027-07-27T12:00:00Z', `يحلّ ${ar} بعد 3 أيام.`, '30 تموز/يوليو 2027'],
      ['ar', '2027-07-19T12:00:00Z', `يحلّ ${ar} بعد 11 يومًا.`, '30 تموز/يوليو 2027'],
      ['ar-EG', '2027-04-21T12:00:00Z', `يحلّ ${ar} بعد 100 يوم.`, '30 تموز/يوليو 2027'],
      ['ar', '2027-07-30T12:00:00Z', `اليوم هو ${ar}.`, '30 تموز/يوليو 2027'],
    ];
    for (const [lang, instant, sentence, date] of sentences) {
      test(`${lang} at ${instant.slice(0, 10)}`, async () => {
        const {root} = await countdown(instant, `lang="${lang}"`);
        assert.equal(heard(root), `${sentence} ${date}`);
        // For the eye, a full stop that would follow large words is left out.
        assert.equal(seen(root).replace(/[.。] /, ' '), `${sentence.slice(0, -1)} ${date}`);
      });
    }

    const hours: [lang: string, instant: string, shown: string, heard: string][] = [
      ['ar', '2027-07-28T22:00:00Z', `يحلّ ${ar} بعد يوم واحد ساعتين 0 دقيقة`, `يحلّ ${ar} بعد يوم واحد وساعتين و0 دقيقة.`],
      ['ru', '2027-07-29T22:58:30Z', 'остался 1 час 1 минута', 'остался 1 час 1 минута.'],
      ['ru', '2027-07-29T23:58:30Z', 'осталась 1 минута', 'осталась 1 минута.'],
      ['ru', '2027-07-29T23:37:30Z', 'осталось 22 минуты', 'осталось 22 минуты.'],
      ['fr', '2027-07-29T23:59:30Z', 'Il reste moins d’une minute avant la', 'Il reste moins d’une minute avant la'],
      ['zh', '2027-07-28T22:30:00Z', '还有1天 1小时 30分钟', '还有1天1小时30分钟。'],
    ];
    for (const [lang, instant, shown, said] of hours) {
      test(`${lang} at ${instant}, to the minute`, async () => {
        const {root} = await countdown(instant, `lang="${lang}" precision="minute"`);
        assert.include(seen(root), shown);
        assert.include(heard(root), said);
      });
    }

    test('the wrapper carries the language and direction of the words', async () => {
      const {element, root} = await countdown('2027-07-28T12:00:00Z', 'lang="ar-EG"');
      const words = async (): Promise<string[]> => {
        await element.updateComplete;
        const {lang, dir} = root.querySelector('p')!.closest<HTMLElement>('[lang]')!;
        return [lang, dir, getComputedStyle(root.querySelector('p')!).direction];
      };
      assert.deepEqual(await words(), ['ar', 'rtl', 'rtl']);
      element.lang = 'fr-CA';
      await Promise.resolve();
      assert.deepEqual(await words(), ['fr', 'ltr', 'ltr']);
      element.lang = 'tlh';
      await Promise.resolve();
      assert.deepEqual(await words(), ['en', 'ltr', 'ltr']);
    });

    test('follows a change of lang further out, with buttons and spoken words', async () => {
      const {element, root} = await countdown(
        '2027-07-29T22:58:30Z',
        'precision="minute" calendar href="https://example.org/" announce',
      );
      element.parentElement!.lang = 'es';
      await Promise.resolve();
      await element.updateComplete;
      assert.equal(seen(root), `Falta 1 hora 1 minuto para el ${es}. 30 de julio de 2027 Pausar Añadir al calendario`);
      assert.equal(heard(root), `Falta 1 hora, 1 minuto para el ${es}. 30 de julio de 2027 Pausar Añadir al calendario`);
      element.parentElement!.lang = 'x_y';
      await Promise.resolve();
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 1 minute until/);
    });
  });

  suite('precision', () => {
    const rows: [precision: string, instant: string, shown: string, heard: string][] = [
      ['hour', '2027-07-28T00:00:00Z', '2 days 0 hours', '2 days, 0 hours'],
      ['hour', '2027-07-28T22:30:00Z', '1 day 1 hour', '1 day, 1 hour'],
      ['hour', '2027-07-29T00:00:00.001Z', '23 hours', '23 hours'],
      ['hour', '2027-07-29T23:00:00Z', '1 hour', '1 hour'],
      ['hour', '2027-07-29T23:00:00.001Z', 'Less than an hour', 'Less than an hour'],
      ['minute', '2027-07-28T00:00:00Z', '2 days 0 hours 0 minutes', '2 days, 0 hours, 0 minutes'],
      ['minute', '2027-07-29T22:59:59Z', '1 hour 0 minutes', '1 hour, 0 minutes'],
      ['minute', '2027-07-29T23:00:01Z', '59 minutes', '59 minutes'],
      ['minute', '2027-07-29T23:59:00Z', '1 minute', '1 minute'],
      ['minute', '2027-07-29T23:59:00.001Z', 'Less than a minute', 'Less than a minute'],
      ['second', '2027-07-28T23:00:05Z', '1 day 0 hours 59 minutes 55 seconds', '1 day, 0 hours, 59 minutes'],
      ['second', '2027-07-29T22:59:59.500Z', '1 hour 0 minutes 0 seconds', '1 hour, 0 minutes'],
      ['second', '2027-07-29T23:58:01Z', '1 minute 59 seconds', '1 minute'],
      ['second', '2027-07-29T23:59:59Z', '1 second', 'Less than a minute'],
      ['second', '2027-07-29T23:59:59.001Z', 'Less than a minute', 'Less than a minute'],
    ];
    for (const [precision, instant, shown, said] of rows) {
      for (const href of ['', 'href="https://example.org/"']) {
        test(`${precision} at ${instant}${href && ', linked'}`, async () => {
          const {root} = await countdown(instant, `precision="${precision}" ${href}`);
          assert.equal(seen(root), `${shown} until the ${name}. 30 July 2027 Pause`);
          assert.equal(heard(root), `${said} until the ${name}. 30 July 2027 Pause`);
        });
      }
    }

    test('counts through to the Day, each second of it', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:57Z', 'precision="second"');
      const shown: string[] = [];
      for (let second = 0; second < 5; second++) {
        shown.push(seen(root));
        clock.pass(1000);
        await element.updateComplete;
      }
      assert.deepEqual(
        shown.map((text) => text.split(` the ${name}`)[0]),
        ['3 seconds until', '2 seconds until', '1 second until', 'Today is', 'Today is'],
      );
      assert.deepEqual(labels(root), [], 'nothing to pause on the day');
    });

    test('what is spoken stays within the minute', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:58:30Z', 'precision="second" href="https://example.org/"');
      const spoken = new Set<string>();
      const shown = new Set<string>();
      for (let second = 0; second < 30; second++) {
        spoken.add(heard(root));
        shown.add(seen(root));
        clock.pass(1000);
        await element.updateComplete;
      }
      assert.equal(shown.size, 30);
      assert.deepEqual([...spoken], [`1 hour, 1 minute until the ${name}. 30 July 2027 Pause`]);
    });

    test('a day of 23 hours is a day', async () => {
      // Cairo's clocks go forward on 30 April 2027.
      const {element, root} = await countdown('2027-04-28T22:00:00Z', 'precision="hour"');
      element.timeZone = 'Africa/Cairo';
      await element.updateComplete;
      assert.match(seen(root), /^92 days 0 hours until/);
    });

    suite('with less motion', () => {
      teardown(() => lessMotion(false));

      test('second becomes minute, and the others stay', async () => {
        await lessMotion(true);
        const {clock, element, root} = await countdown('2027-07-29T22:58:30Z', 'precision="second"');
        assert.match(seen(root), /^1 hour 1 minute until .* Pause$/);
        const changes = mutations(root);
        clock.pass(29_000);
        await element.updateComplete;
        assert.deepEqual(changes(), []);
        for (const [precision, shown] of [
          ['minute', /^1 hour 1 minute until/],
          ['hour', /^1 hour until/],
          ['day', /^1 day until/],
        ] as const) {
          element.precision = precision;
          await element.updateComplete;
          assert.match(seen(root), shown);
        }
      });

      test('is followed when it is set later, and taken back', async () => {
        const {clock, element, root} = await countdown('2027-07-29T22:58:30Z', 'precision="second"');
        assert.match(seen(root), /^1 hour 1 minute 30 seconds until/);
        await lessMotion(true);
        clock.pass(1000);
        await element.updateComplete;
        assert.match(seen(root), /^1 hour 1 minute until/);
        await lessMotion(false);
        clock.pass(60_000);
        await element.updateComplete;
        assert.match(seen(root), /^1 hour 0 minutes 29 seconds until/);
      });
    });
  });

  suite('pause', () => {
    test('is there from the hour on', async () => {
      for (const [precision, expected] of [
        ['day', []],
        ['hour', ['Pause']],
        ['minute', ['Pause']],
        ['second', ['Pause']],
      ] as const) {
        const {root} = await countdown('2027-07-27T12:00:00Z', `precision="${precision}"`);
        assert.deepEqual(labels(root), [...expected]);
      }
    });

    test('stops all countdowns of the page, and any of them goes on from the true time', async () => {
      const {clock, statics, element, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      const {element: other, root: otherRoot} = await countdown('', 'precision="minute"', statics);
      const shown = async (): Promise<string[]> => {
        await Promise.all([element.updateComplete, other.updateComplete]);
        return [root, otherRoot].map((each) => seen(each).replace(` until the ${name}. 30 July 2027`, ''));
      };
      assert.deepEqual(await shown(), ['2 hours 0 minutes 0 seconds Pause', '2 hours 0 minutes Pause']);
      clock.pass(5000);
      button(root, 'Pause').click();
      assert.deepEqual(await shown(), ['1 hour 59 minutes 55 seconds Resume', '1 hour 59 minutes Resume']);
      const changes = [root, otherRoot].map(mutations);
      clock.pass(1_800_000);
      assert.deepEqual(await shown(), ['1 hour 59 minutes 55 seconds Resume', '1 hour 59 minutes Resume']);
      assert.deepEqual(
        changes.flatMap((changed) => changed()),
        [],
      );
      button(otherRoot, 'Resume').click();
      assert.deepEqual(await shown(), ['1 hour 29 minutes 55 seconds Pause', '1 hour 29 minutes Pause']);
      clock.pass(1000);
      assert.deepEqual(await shown(), ['1 hour 29 minutes 54 seconds Pause', '1 hour 29 minutes Pause']);
    });

    test('one that comes later is paused too', async () => {
      const {clock, statics, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      button(root, 'Pause').click();
      clock.pass(60_000);
      const {root: late} = await countdown('', 'precision="second"', statics);
      assert.equal(seen(late), `2 hours 0 minutes 0 seconds until the ${name}. 30 July 2027 Resume`);
    });

    test('ends with the arrival', async () => {
      const said = events();
      const {clock, element, root} = await countdown('2027-07-29T23:58:00Z', 'precision="second"');
      button(root, 'Pause').click();
      clock.until('2027-07-29T23:59:59.999Z');
      await element.updateComplete;
      assert.match(seen(root), /^2 minutes 0 seconds until/);
      assert.deepEqual(said, []);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is/);
      assert.deepEqual(said, ['july30-today']);
      clock.until('2027-07-31T00:00:01Z');
      await element.updateComplete;
      assert.match(seen(root), /^364 days 23 hours 59 minutes 59 seconds until .* Pause$/);
    });

    test('ends with the arrival even when that was slept through', async () => {
      const {clock, page, element, root} = await countdown('2027-07-29T23:58:00Z', 'precision="minute"');
      button(root, 'Pause').click();
      clock.sleepUntil('2027-07-31T12:00:00Z');
      page.wake();
      await element.updateComplete;
      assert.match(seen(root), /^364 days 12 hours 0 minutes until .* 30 July 2028 Pause$/);
    });

    test('can be had where the Day has come in another zone', async () => {
      const {clock, statics, element: today} = await countdown('2027-07-29T12:00:00Z', 'precision="second"');
      today.timeZone = 'Pacific/Kiritimati';
      await today.updateComplete;
      assert.match(seen(today.shadowRoot), /^Today is/);
      const {element, root} = await countdown('', 'precision="second"', statics);
      button(root, 'Pause').click();
      clock.pass(5000);
      await element.updateComplete;
      assert.match(seen(root), /^12 hours 0 minutes 0 seconds until .* Resume$/);
      clock.until('2027-07-29T23:59:59Z');
      await element.updateComplete;
      assert.match(seen(root), /^12 hours 0 minutes 0 seconds until .* Resume$/);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is/);
    });
  });

  suite('ticking', () => {
    test('what changes nothing touches nothing', async () => {
      for (const markup of [
        '',
        'precision="hour" href="https://example.org/" calendar',
        'precision="minute" announce lang="ar"',
        'time-zone="Europe/Paris" theme="x"',
      ]) {
        const {clock, page, element, root} = await countdown('2027-07-28T10:00:10Z', markup);
        const changes = mutations(root);
        clock.pass(40_000);
        page.wake();
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
        page.print();
        assert.deepEqual(changes(), [], markup);
      }
    });

    test('a look at the clock that finds nothing new does not render', async () => {
      let renders = 0;
      class Counted extends WorldDayCountdown {
        protected override content() {
          renders++;
          return super.content();
        }
      }
      const {clock, page, ticker} = fakeTicker('2027-07-28T10:00:10Z');
      const element = await mount(Counted, 'time-zone="UTC" precision="minute"', {ticker});
      renders = 0;
      page.wake();
      clock.pass(40_000);
      await element.updateComplete;
      assert.equal(renders, 0);
      clock.pass(20_000);
      await element.updateComplete;
      assert.equal(renders, 1);
    });

    test('a change touches only its words', async () => {
      const {clock, element, root} = await countdown(
        '2027-07-28T10:00:10Z',
        'precision="second" href="https://example.org/" calendar',
      );
      const changes = mutations(root);
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(changes(), ['characterData of #text']);
    });

    test('one timer for many, for the soonest change of any', async () => {
      const {clock, statics} = await countdown('2027-07-28T10:00:10Z');
      assert.equal(clock.wait, 60_000, 'a minute at most');
      for (let n = 0; n < 20; n++) await mount(WorldDayCountdown, 'time-zone="UTC"', statics);
      assert.equal(clock.timers, 1);
      const {element} = await countdown('', 'precision="second"', statics);
      assert.equal(clock.timers, 1);
      assert.isAtMost(clock.wait!, 1000);
      element.remove();
      clock.pass(1000);
      assert.equal(clock.timers, 1);
      assert.isAbove(clock.wait!, 1000);
    });

    test('none after the last is removed, and nobody listens', async () => {
      const {clock, page, statics, element, root} = await countdown('2027-07-28T23:59:50Z', 'precision="second"');
      const {element: other} = await countdown('', '', statics);
      element.remove();
      assert.equal(clock.timers, 1);
      other.remove();
      assert.equal(clock.timers, 0);
      assert.equal(page.listeners, 0);
      const before = seen(root);
      clock.pass(86_400_000);
      await element.updateComplete;
      assert.equal(seen(root), before);
    });

    test('removed and put back it is right at once, and goes on', async () => {
      const {clock, element, root} = await countdown('2027-07-27T12:00:00Z');
      const box = element.parentElement!;
      element.remove();
      clock.pass(86_400_000);
      box.append(element);
      await element.updateComplete;
      assert.match(seen(root), /^2 days until/);
      clock.pass(86_400_000);
      await element.updateComplete;
      assert.match(seen(root), /^1 day until/);
      assert.equal(clock.timers, 1);
    });

    test('moved between parents it goes on', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      const other = document.createElement('section');
      document.body.append(other);
      other.append(element);
      await element.updateComplete;
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 59 minutes 59 seconds until/);
      assert.equal(clock.timers, 1);
      await looked(root.querySelector('[part~="base"]')!);
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 59 minutes 58 seconds until/);
    });

    test('moved into another document it goes on, and keeps its looks', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 59 minutes 59 seconds until/);
      assert.equal(getComputedStyle(root.querySelector('.printed')!).display, 'none');
    });

    test('none while the page is hidden, and right at once when it is shown', async () => {
      const {clock, page, element, root} = await countdown('2027-07-27T12:00:00Z', 'precision="second" announce');
      page.hide();
      assert.equal(clock.timers, 0);
      const changes = mutations(root);
      clock.pass(86_400_000);
      page.wake();
      await element.updateComplete;
      assert.deepEqual(changes(), [], 'nor a change');
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(clock.timers, 0, 'also after an update');
      page.show();
      await element.updateComplete;
      assert.match(seen(root), /^1 day 12 hours 0 minutes 0 seconds until/);
      assert.equal(clock.timers, 1);
    });

    test('none while it is off the screen, and right as soon as it is seen', async () => {
      pushDown();
      const {clock, element, root} = await countdown('2027-07-27T12:00:00Z', 'precision="second"');
      assert.equal(clock.timers, 1, 'seen until told otherwise');
      const box = root.querySelector('[part~="base"]')!;
      await looked(box);
      assert.equal(clock.timers, 0);
      const changes = mutations(root);
      clock.pass(86_400_000);
      await element.updateComplete;
      assert.deepEqual(changes(), []);
      box.scrollIntoView();
      await looked(box);
      await element.updateComplete;
      assert.match(seen(root), /^1 day 12 hours 0 minutes 0 seconds until/);
      assert.equal(clock.timers, 1);
    });

    test('none for a host that is hidden, and again when it is shown', async () => {
      const {clock, element, root} = await countdown('2027-07-27T12:00:00Z', 'hidden');
      const box = root.querySelector('[part~="base"]')!;
      await looked(box);
      assert.equal(clock.timers, 0);
      element.hidden = false;
      await looked(box);
      assert.equal(clock.timers, 1);
    });

    test('a host with display: contents is seen', async () => {
      const {clock, element, root} = await countdown('2027-07-29T12:00:00Z', 'precision="second" style="display: contents"');
      await looked(root.querySelector('[part~="base"]')!);
      assert.equal(clock.timers, 1);
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^11 hours 59 minutes 59 seconds until/);
    });

    test('one that could not be shown is seen again as soon as it can', async () => {
      let broken = false;
      class Fragile extends WorldDayCountdown {
        protected override content() {
          if (broken) throw new Error('broken');
          return super.content();
        }
      }
      const said = warnings();
      const {clock, ticker} = fakeTicker('2027-07-29T12:00:00Z');
      const element = await mount(Fragile, 'time-zone="UTC" precision="minute">Fallback.', {ticker});
      broken = true;
      clock.pass(60_000);
      await element.updateComplete;
      assert.equal(count(element.shadowRoot, 'slot:not([hidden])'), 1);
      assert.lengthOf(said, 1);
      await looked(element);
      broken = false;
      clock.pass(60_000);
      await element.updateComplete;
      assert.equal(count(element.shadowRoot, 'slot:not([hidden])'), 0);
      assert.match(seen(element.shadowRoot), /^11 hours 58 minutes until/);
    });

    suite('in the real page', () => {
      teardown(() => Reflect.deleteProperty(document, 'hidden'));

      const wakes: [type: string, target: EventTarget][] = [
        ['visibilitychange', document],
        ['resume', document],
        ['pageshow', window],
        ['focus', window],
      ];
      for (const [type, target] of wakes) {
        test(`right at once after ${type}`, async () => {
          const clock = new FakeClock('2027-07-27T12:00:00Z');
          const {element, root} = await countdown('', '', {ticker: new Ticker(clock)});
          clock.sleepUntil('2027-07-29T12:00:00Z');
          target.dispatchEvent(new Event(type));
          await element.updateComplete;
          assert.match(seen(root), /^1 day until/);
          assert.equal(clock.timers, 1);
          element.remove();
          clock.sleepUntil('2027-07-30T12:00:00Z');
          target.dispatchEvent(new Event(type));
          await element.updateComplete;
          assert.match(seen(root), /^1 day until/, 'and not after removal');
        });
      }

      test('no timer while the document is hidden', async () => {
        const clock = new FakeClock('2027-07-27T12:00:00Z');
        await countdown('', '', {ticker: new Ticker(clock)});
        Object.defineProperty(document, 'hidden', {configurable: true, value: true});
        document.dispatchEvent(new Event('visibilitychange'));
        assert.equal(clock.timers, 0);
        Reflect.deleteProperty(document, 'hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        assert.equal(clock.timers, 1);
      });
    });
  });

  suite('calendar', () => {
    const {createObjectURL, revokeObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    let files: Blob[];
    let downloads: HTMLAnchorElement[];
    let revoked: string[];
    setup(() => {
      [files, downloads, revoked] = [[], [], []];
      URL.createObjectURL = (file) => {
        files.push(file as Blob);
        return createObjectURL(file);
      };
      URL.revokeObjectURL = (url) => {
        revoked.push(url);
        revokeObjectURL(url);
      };
      HTMLAnchorElement.prototype.click = function () {
        downloads.push(this);
      };
    });
    teardown(() => {
      Object.assign(URL, {createObjectURL, revokeObjectURL});
      HTMLAnchorElement.prototype.click = click;
    });

    const added: [lang: string, instant: string, label: string, summary: string, first: string][] = [
      ['en', '2026-11-23T12:00:00Z', 'Add to calendar', name, '2027-07-30'],
      [
        'fr',
        '2027-07-31T12:00:00Z',
        'Ajouter à l’agenda',
        'Journée mondiale de la lutte contre la traite d’êtres humains',
        '2028-07-30',
      ],
      ['ar', '2027-07-30T12:00:00Z', 'إضافة إلى التقويم', 'اليوم العالمي لمكافحة الاتجار بالأشخاص', '2027-07-30'],
    ];
    for (const [lang, instant, label, summary, first] of added) {
      test(`a file in ${lang}`, async () => {
        const {clock, root} = await countdown(instant, `calendar lang="${lang}"`);
        assert.deepEqual(labels(root), [label]);
        button(root, label).click();
        assert.lengthOf(files, 1);
        assert.lengthOf(downloads, 1);
        assert.match(files[0]!.type, /^text\/calendar/);
        assert.match(downloads[0]!.download, /\.ics$/);
        const text = await (await fetch(downloads[0]!.href)).text();
        const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
        const [component] = calendar.getAllSubcomponents('vevent');
        const event = new ICAL.Event(component);
        assert.equal(event.summary, summary);
        assert.isTrue(event.startDate.isDate);
        assert.equal(event.startDate.toString(), first);
        const days = event.iterator();
        assert.deepEqual(
          [1, 2, 3].map(() => days.next().toString().slice(5)),
          ['07-30', '07-30', '07-30'],
        );
        assert.equal(String(component!.getFirstPropertyValue('dtstamp')), instant);
        clock.pass(59_999);
        assert.deepEqual(revoked, []);
        clock.pass(1);
        assert.deepEqual(revoked, [downloads[0]!.href]);
      });
    }

    test('a second import replaces the first', async () => {
      const {root} = await countdown('2026-11-23T12:00:00Z', 'calendar');
      const {root: other} = await countdown('2029-11-23T12:00:00Z', 'calendar lang="es"');
      button(root, 'Add to calendar').click();
      button(other, 'Añadir al calendario').click();
      const [one, two] = await Promise.all(files.map(async (file) => /^UID:.*$/m.exec(await file.text())![0]));
      assert.equal(one, two);
    });

    test('the file is let go even when the element is gone', async () => {
      const {clock, element, root} = await countdown('2026-11-23T12:00:00Z', 'calendar');
      button(root, 'Add to calendar').click();
      element.remove();
      clock.pass(60_000);
      assert.lengthOf(revoked, 1);
    });

    for (const [sandbox, shown] of [
      ['allow-scripts allow-same-origin', true],
      ['allow-scripts', false],
    ] as const) {
      test(`${shown ? 'the button' : 'no button'} in a frame with sandbox="${sandbox}"`, async () => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', sandbox);
        // Frames of an opaque origin cannot load modules, so this is the built file.
        frame.srcdoc = `
          <world-day-countdown calendar precision="hour">Fallback.</world-day-countdown>
          <script src="${location.origin}/dist/july30.js"></script>
          <script>
            const element = document.querySelector('world-day-countdown');
            element.updateComplete.then(() => parent.postMessage(element.shadowRoot.textContent, '*'));
          </script>`;
        const message = new Promise<MessageEvent<string>>((resolve) => addEventListener('message', resolve, {once: true}));
        document.body.append(frame);
        const {data, source} = await message;
        assert.equal(source, frame.contentWindow);
        assert.include(data, name);
        if (shown) assert.include(data, 'Add to calendar');
        else assert.notInclude(data, 'Add to calendar');
      });
    }
  });

  suite('announce', () => {
    /** What is said, and when, while the time passes step by step. */
    async function said(from: string, precision: string, step: number, end: string): Promise<[string, string][]> {
      const {clock, element, root} = await countdown(from, `announce precision="${precision}"`);
      assert.deepEqual(announced(root), [''], 'the region is there before it speaks');
      const found: [string, string][] = [];
      while (clock.now() < Date.parse(end)) {
        clock.pass(step);
        await element.updateComplete;
        const [text] = announced(root);
        if (text && text !== found.at(-1)?.[1]) found.push([new Date(clock.now()).toISOString(), text]);
      }
      return found;
    }

    test('a day, an hour, a minute and the arrival, and nothing in between', async () => {
      assert.deepEqual(await said('2027-07-28T23:50:00Z', 'minute', 60_000, '2027-07-30T01:00:00Z'), [
        ['2027-07-29T00:00:00.000Z', `1 day until the ${name}.`],
        ['2027-07-29T23:00:00.000Z', `1 hour until the ${name}.`],
        ['2027-07-29T23:59:00.000Z', `1 minute until the ${name}.`],
        ['2027-07-30T00:00:00.000Z', `Today is the ${name}.`],
      ]);
    });

    test('what was said does not stay beside the sentence that is true later', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:59:50Z', 'announce precision="minute"');
      clock.until('2027-07-29T23:00:10Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), [`1 hour until the ${name}.`]);
      clock.until('2027-07-29T23:01:00Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), ['']);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), [`Today is the ${name}.`]);
    });

    test('no second is ever spoken', async () => {
      assert.deepEqual(await said('2027-07-29T23:58:30Z', 'second', 1000, '2027-07-30T00:01:00Z'), [
        ['2027-07-29T23:59:00.000Z', `1 minute until the ${name}.`],
        ['2027-07-30T00:00:00.000Z', `Today is the ${name}.`],
      ]);
    });

    test('at the very moment, whatever the precision and from the first minute on', async () => {
      for (const precision of ['day', 'hour', 'minute', 'second']) {
        const {clock, element, root} = await countdown('2027-07-29T22:59:42Z', `announce precision="${precision}"`);
        clock.until('2027-07-29T22:59:59.999Z');
        await element.updateComplete;
        assert.deepEqual(announced(root), ['']);
        clock.until('2027-07-29T23:00:00Z');
        await element.updateComplete;
        assert.deepEqual(announced(root), [`1 hour until the ${name}.`], precision);
      }
    });

    test('in the language around', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'announce lang="fr"');
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(announced(root), ['Aujourd’hui, c’est la Journée mondiale de la lutte contre la traite d’êtres humains.']);
    });

    test('nothing is said of what is already so', async () => {
      for (const instant of ['2027-07-29T00:00:00Z', '2027-07-29T23:59:00Z', '2027-07-30T00:00:00Z', '2027-07-30T12:00:00Z']) {
        const {clock, element, root} = await countdown(instant, 'announce');
        clock.pass(500);
        element.requestUpdate();
        await element.updateComplete;
        assert.deepEqual(announced(root), ['']);
      }
    });

    test('what was slept through is not said', async () => {
      const {clock, page, element, root} = await countdown('2027-07-28T20:00:00Z', 'announce');
      clock.pass(60_000);
      clock.sleepUntil('2027-07-29T00:02:00Z');
      page.wake();
      await element.updateComplete;
      assert.deepEqual(announced(root), ['']);
      clock.sleepUntil('2027-07-30T09:00:00Z');
      page.wake();
      await element.updateComplete;
      assert.match(seen(root), /^Today is/);
      assert.deepEqual(announced(root), ['']);
    });

    test('what has passed while it was out of the page is not said', async () => {
      const {clock, element, root} = await countdown('2027-07-28T23:59:00Z', 'announce');
      const box = element.parentElement!;
      element.remove();
      clock.pass(150_000);
      box.append(element);
      await element.updateComplete;
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(announced(root), ['']);
    });

    test('off the screen too, while the page is seen', async () => {
      pushDown();
      const {clock, page, element, root} = await countdown('2027-07-29T23:58:50Z', 'announce');
      await looked(root.querySelector('[part~="base"]')!);
      clock.until('2027-07-29T23:59:00Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), [`1 minute until the ${name}.`]);
      page.hide();
      clock.pass(30_000);
      assert.equal(clock.timers, 0);
    });

    test('one live region for the page, handed on when its holder goes', async () => {
      const {clock, statics, element: first, root: firstRoot} = await countdown('2027-07-28T23:59:50Z', 'announce');
      const {element: second, root: secondRoot} = await countdown('', 'announce precision="minute"', statics);
      const {element: third, root: thirdRoot} = await countdown('', 'announce', statics);
      const {root: silent} = await countdown('', '', statics);
      const all = async (): Promise<string[][]> => {
        await Promise.all([first, second, third].map(({updateComplete}) => updateComplete));
        return [firstRoot, secondRoot, thirdRoot, silent].map(announced);
      };
      assert.deepEqual(await all(), [[''], [], [], []]);
      clock.until('2027-07-29T00:00:00Z');
      assert.deepEqual(await all(), [[`1 day until the ${name}.`], [], [], []]);
      first.remove();
      await all();
      assert.deepEqual(announced(secondRoot), [''], 'not said again');
      assert.deepEqual(announced(thirdRoot), []);
      clock.until('2027-07-29T23:00:00Z');
      await all();
      assert.deepEqual(announced(secondRoot), [`1 hour until the ${name}.`]);
      second.removeAttribute('announce');
      await all();
      assert.deepEqual((await all()).slice(1), [[], [''], []]);
      clock.until('2027-07-30T00:00:00Z');
      assert.deepEqual((await all()).slice(1), [[], [`Today is the ${name}.`], []]);
    });

    test('moved, it is still one region', async () => {
      const {statics, element: first, root: firstRoot} = await countdown('2027-07-28T23:59:50Z', 'announce');
      const {element: second, root: secondRoot} = await countdown('', 'announce', statics);
      document.body.append(first);
      await Promise.all([first.updateComplete, second.updateComplete]);
      assert.deepEqual([...announced(firstRoot), ...announced(secondRoot)], ['']);
    });
  });

  suite('print', () => {
    test('what is shown is final when beforeprint returns, on the screen or off', async () => {
      const clock = new FakeClock('2027-07-27T12:00:00Z');
      const ticker = new Ticker(clock);
      const {root: above} = await countdown('', 'precision="minute"', {ticker});
      const gap = document.createElement('div');
      gap.style.height = '9000px';
      document.body.append(gap);
      const {root: below} = await countdown('', 'theme="Theme"', {ticker});
      await looked(below.querySelector('[part~="base"]')!);
      clock.sleepUntil('2027-07-30T09:00:00Z');
      dispatchEvent(new Event('beforeprint'));
      assert.equal(seen(above), `Today is the ${name}. 30 July 2027`);
      assert.equal(seen(below), `Today is the ${name}. 30 July 2027 This year’s theme: Theme`);
    });

    test('a change that still waits is printed', async () => {
      const {page, element, root} = await countdown('2027-07-29T10:30:00Z');
      element.precision = 'hour';
      page.print();
      assert.match(seen(root), /^13 hours until/);
      await element.updateComplete;
      assert.match(seen(root), /^13 hours until/);
    });

    if (inChromium) {
      test('the date and the address of the link, no running count and no buttons', async () => {
        const {root} = await countdown('2027-07-29T10:30:00Z', 'precision="hour" calendar href="https://example.org/day"');
        const text = (): string => root.querySelector<HTMLElement>('[part~="base"]')!.innerText.replace(/\s+/g, ' ').trim();
        await executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: 'print'});
        const printed = text();
        await executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: ''});
        assert.match(printed, new RegExp(`^${name} 30 July 2027 ?\\(?https://example.org/day\\)?$`));
        assert.notInclude(text(), 'https://example.org/day');
      });
    }
  });

  suite('accessibility', () => {
    const states: [name: string, instant: string, markup: string, shown: RegExp][] = [
      ['days', '2027-07-27T12:00:00Z', '', /^3 days/],
      ['linked', '2027-07-27T12:00:00Z', 'href="https://example.org/"', /^3 days/],
      [
        'with everything',
        '2027-07-28T12:00:00Z',
        'href="https://example.org/" precision="second" calendar announce',
        /^1 day 12 hours/,
      ],
      ['less than a minute', '2027-07-29T23:59:30Z', 'precision="minute"', /^Less than a minute/],
      ['the day', '2027-07-30T12:00:00Z', 'theme="Leave no one behind" calendar announce', /^Today/],
      ['the day, linked', '2027-07-30T12:00:00Z', 'theme="Leave no one behind" href="https://example.org/"', /^Today/],
      ['in Arabic', '2027-07-28T12:00:00Z', 'lang="ar" precision="hour" calendar href="https://example.org/"', /^يحلّ/],
      [
        'with a surface',
        '2027-07-28T12:00:00Z',
        'precision="hour" calendar style="--july30-surface: #fff; --july30-ink: #222"',
        /^1 day/,
      ],
    ];
    for (const [state, instant, markup, shown] of states) {
      test(`axe finds nothing wrong: ${state}`, async () => {
        const {element, root} = await countdown(instant, markup);
        assert.match(seen(root), shown);
        assert.deepEqual(await violations(element), []);
      });
    }

    test('axe finds nothing wrong: paused', async () => {
      const {element, root} = await countdown('2027-07-28T12:00:00Z', 'precision="minute"');
      button(root, 'Pause').click();
      await element.updateComplete;
      assert.deepEqual(labels(root), ['Resume']);
      assert.deepEqual(await violations(element), []);
    });

    test('one whole sentence, final from the first frame', async () => {
      for (const href of ['', 'href="https://example.org/"']) {
        const mounted = countdown('2027-07-29T22:58:30Z', `precision="second" ${href}`);
        await new Promise(requestAnimationFrame);
        const element = document.body.lastElementChild!.firstElementChild as WorldDayCountdown;
        const changes = mutations(element.shadowRoot!);
        assert.equal(heard(element.shadowRoot!), `1 hour, 1 minute until the ${name}. 30 July 2027 Pause`);
        await mounted;
        await looked(element.shadowRoot!.querySelector('[part~="base"]')!);
        assert.deepEqual(changes(), []);
      }
    });

    if (inChromium) {
      const trees: [name: string, instant: string, markup: string, tree: string[]][] = [
        ['days', '2027-07-27T12:00:00Z', '', [`StaticText "3 days until the ${name}."`, 'StaticText "30\u00a0July 2027"']],
        [
          'linked, to the second',
          '2027-07-29T22:58:30Z',
          'href="https://example.org/" precision="second"',
          [`link "1 hour, 1 minute until the ${name}."`, 'StaticText "30\u00a0July 2027"', 'button "Pause"'],
        ],
        [
          'with everything',
          '2027-07-29T22:58:30Z',
          'precision="second" calendar announce',
          [
            `StaticText "1 hour, 1 minute until the ${name}."`,
            'StaticText "30\u00a0July 2027"',
            'button "Pause"',
            'button "Add to calendar"',
            'status ""',
          ],
        ],
        [
          'the day',
          '2027-07-30T12:00:00Z',
          'theme="Leave no one behind" href="https://example.org/"',
          [`link "Today is the ${name}."`, 'StaticText "30\u00a0July 2027"', 'StaticText "This year’s theme: Leave no one behind"'],
        ],
        [
          'in Arabic',
          '2027-07-28T12:00:00Z',
          'lang="ar"',
          ['StaticText "يحلّ اليوم العالمي لمكافحة الاتجار بالأشخاص بعد يومين."', 'StaticText "30 تموز/يوليو 2027"'],
        ],
      ];
      for (const [state, instant, markup, tree] of trees) {
        test(`the accessibility tree: ${state}`, async () => {
          await countdown(instant, markup);
          assert.deepEqual(await accessibilityTree(), tree);
        });
      }
    }

    test('the keyboard reaches every control, in order, and works them', async () => {
      const {element, root} = await countdown('2027-07-28T12:00:00Z', 'href="#there" precision="minute" calendar');
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      element.before(before);
      element.after(after);
      before.focus();
      const reached: string[] = [];
      for (let press = 0; press < 3; press++) {
        await sendKeys({press: 'Tab'});
        const {activeElement} = root;
        assert.isTrue(activeElement?.matches(':focus-visible'));
        assert.notEqual(getComputedStyle(activeElement).outlineStyle, 'none');
        reached.push(`${activeElement.localName}: ${activeElement.textContent.trim()}`);
        if (activeElement.textContent.trim() === 'Pause') {
          await sendKeys({press: 'Enter'});
          await element.updateComplete;
          assert.equal(root.activeElement!.textContent.trim(), 'Resume');
        }
      }
      assert.deepEqual(
        reached.map((each) => each.split(':')[0]),
        ['a', 'button', 'button'],
      );
      await sendKeys({press: 'Tab'});
      assert.equal(document.activeElement, after);
    });
  });

  test('every part can be styled from the page', async () => {
    const {element, root} = await countdown('2027-07-30T12:00:00Z', 'href="https://example.org/" theme="Theme" calendar');
    const sheet = document.createElement('style');
    document.body.append(sheet);
    const parts = ['base', 'sentence', 'value', 'link', 'date', 'theme', 'button'];
    sheet.textContent = parts.map((part, n) => `${element.localName}::part(${part}) {z-index: ${n + 1}}`).join('');
    for (const [n, part] of parts.entries()) {
      const found = [...root.querySelectorAll('*')].filter((each) => getComputedStyle(each).zIndex === String(n + 1));
      assert.equal(found.length, 1, part);
    }
  });

  test('nothing is written to the host', async () => {
    const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'class="own" style="color: red" precision="second"');
    button(root, 'Pause').click();
    clock.pass(1000);
    await element.updateComplete;
    assert.deepEqual(
      [...element.attributes].map(({name, value}) => `${name}=${value}`),
      ['time-zone=UTC', 'class=own', 'style=color: red', 'precision=second'],
    );
  });
});
