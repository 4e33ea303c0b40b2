import {assert} from 'chai';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {Announcer} from '../../src/lib/announcer.js';
import {fakeTicker} from './fake-clock.js';
import {mount, warnings} from './mount.js';
import {countdown, seen, heard, count, labels, name, clearAll} from './world-day-countdown/countdown.js';

suite('<world-day-countdown>', () => {
  teardown(clearAll);

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
      ['precision', 'week', 'day or hour or minute or second'],
      ['precision', '', 'day or hour or minute or second'],
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
      ['ar', '2027-07-28T22:00:00Z', `يحلّ ${ar} بعد يوم واحد ساعتين 0 دقيقة`, `يحلّ ${ar} بعد يوم واحد، وساعتين، و0 دقيقة.`],
      ['ru', '2027-07-29T22:58:30Z', 'осталось 1 час 1 минута', 'осталось 1 час 1 минута.'],
      ['ru', '2027-07-29T23:58:30Z', 'осталась 1 минута', 'осталась 1 минута.'],
      ['ru', '2027-07-29T23:37:30Z', 'осталось 22 минуты', 'осталось 22 минуты.'],
      ['fr', '2027-07-29T23:59:30Z', 'Il reste moins d’une minute avant la', 'Il reste moins d’une minute avant la'],
      ['zh', '2027-07-28T22:30:00Z', '还有1天1小时30分钟', '还有1天1小时30分钟。'],
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
      assert.equal(seen(root), `Faltan 1 hora 1 minuto para el ${es}. 30 de julio de 2027 Pausar Añadir al calendario`);
      assert.equal(heard(root), `Faltan 1 hora y 1 minuto para el ${es}. 30 de julio de 2027 Pausar Añadir al calendario`);
      element.parentElement!.lang = 'x_y';
      await Promise.resolve();
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 1 minute until/);
    });
  });
});
