import {assert} from 'chai';
import ICAL from 'ical.js';
import {countdown, button, labels, name, clearAll} from './countdown.js';

suite('<world-day-countdown>', () => {
  teardown(clearAll);

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
});
