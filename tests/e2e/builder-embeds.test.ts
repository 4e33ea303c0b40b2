import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {embedIds, type EmbedId} from '../../demo/builder/address.js';
import {type Builder, codes, openBuilder, policyOf, until} from '../demo/open-builder.js';
import {pageFor} from '../demo/pasted.js';
import {close, event} from './open.js';

/** What the other site's page says of itself; see tests/builder-server.mjs. */
interface Report {
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  readonly framed?: string;
  readonly elements: readonly {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly accent: string;
    readonly shown: string;
    readonly fallback: string;
  }[];
}

/** Opens a page of another site under a policy, and asks it for its elements once there are any. */
async function paste(body: string, policy: string, head = ''): Promise<Report> {
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Another site</title>' +
    `<script src="report.js"></script>${head}</head><body>${body}</body></html>`;
  const trusted = "require-trusted-types-for 'script'; trusted-types july30 lit-html";
  const allowed = policy.replace('script-src', 'script-src {here}report.js {here}bundle.js');
  const address = await executeServerCommand<string, object>('elsewhere', {
    html,
    policy: `default-src 'none'; ${allowed.includes('script-src') ? allowed : `${allowed}; script-src {here}report.js`}; ${trusted}`,
  });
  const frame = document.createElement('iframe');
  frame.src = address;
  const loaded = event(frame, 'load');
  document.body.append(frame);
  await loaded;
  const answer = new Promise<MessageEvent<Report>>((resolve) =>
    addEventListener('message', function hear(message: MessageEvent<Report>) {
      if (message.source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(message);
    }),
  );
  frame.contentWindow!.postMessage('report', '*');
  return (await answer).data;
}

const chosen = '#element=countdown&precision=hour&time-zone=Europe/Paris&calendar=&lang=fr&--july30-accent=%23336699';

suite('the builder', () => {
  teardown(close);

  suite('its embeds, pasted into an empty page of another site under the policy beside them', () => {
    for (const id of embedIds.filter((id) => !['wordpress-shortcode', 'mail'].includes(id))) {
      test(id, async () => {
        const builder = await openBuilder(`?ui=en${chosen}&kind=${id}`);
        const {body, head} = pageFor(id, await until(() => styled(builder, id)));
        const {violations, warnings, elements, framed} = await paste(body, policyOf(builder), head);
        assert.deepEqual([violations, warnings], [[], []]);
        if (framed) {
          // The frame is the host's own page; what it shows is tested with the embed pages.
          assert.match(
            framed,
            /\/folder\/files\/embed\/fr\/countdown\.html\?time-zone=Europe%2FParis&precision=hour&calendar=true$/,
          );
          return;
        }
        assert.lengthOf(elements, 1);
        const [{tag, attributes, accent, shown, fallback}] = elements as [Report['elements'][number]];
        assert.equal(tag, 'world-day-countdown');
        assert.deepInclude(attributes, {lang: 'fr', precision: 'hour', 'time-zone': 'Europe/Paris', calendar: 'true'});
        assert.equal(accent, '#336699');
        assert.include(shown, 'Journée mondiale de la lutte contre la traite d’êtres humains');
        assert.include(shown, 'Ajouter à l’agenda');
        // Script alone has none between its tags.
        if (id !== 'script') assert.include(fallback, '30 juillet');
      });
    }

    test('script alone, as an address', async () => {
      const builder = await openBuilder('?ui=en#element=stat&figure=children&view=trend&kind=script');
      const {address} = codes(builder);
      const {violations, warnings, elements} = await paste(
        `<script src="${address!.replaceAll('&', '&amp;')}"></script>`,
        policyOf(builder),
      );
      assert.deepEqual([violations, warnings], [[], []]);
      assert.deepInclude(elements[0]!.attributes, {figure: 'children', view: 'trend'});
    });

    test('every element, with a message, a help line and a figure of its own', async () => {
      const own =
        'value=1200&label=people helped&unit=people&year=2025&source=The "Institute", Report <3>&source-url=https://example.org/a?b=c%26d';
      for (const [query, tag, words] of [
        ['element=blue-heart&message=Our [own] words & <more> "here"&helpline=US', 'blue-heart-banner', '1-888-373-7888'],
        [`element=stat&${own}`, 'trafficking-stat', 'The "Institute", Report <3>'],
      ] as const) {
        for (const id of ['element', 'joomla', 'mediawiki', 'link'] as const) {
          const builder = await openBuilder(`?ui=en#${query}&kind=${id}`);
          const {body, head} = pageFor(id, await until(() => styled(builder, id)));
          assert.notMatch(body, /="[^"]*>[^"]*"/, 'no > in values');
          const {violations, warnings, elements} = await paste(body, policyOf(builder), head);
          assert.deepEqual([violations, warnings], [[], []], id);
          assert.equal(elements[0]!.tag, tag, id);
          assert.include(elements[0]!.shown, words, id);
        }
        close();
      }
    });

    test('a shortcode carries the same settings', async () => {
      const builder = await openBuilder(`?ui=en${chosen}&kind=wordpress-shortcode`);
      assert.equal(
        codes(builder)['paste'],
        '[world_day_countdown lang="fr" time-zone="Europe/Paris" precision="hour" calendar="true"]',
      );
    });

    test('without the policy’s word for the script the text stays', async () => {
      const builder = await openBuilder('?ui=en');
      const {elements, violations} = await paste(codes(builder)['paste']!, "script-src 'none'");
      assert.isAbove(violations.length, 0);
      assert.equal(elements[0]!.shown, '');
      assert.include(elements[0]!.fallback, '30 July');
    });
  });
});

/** The pieces of an embed once its policy has the hash of its style block. */
function styled(builder: Builder, id: EmbedId): Record<string, string> | undefined {
  const pieces = codes(builder);
  return !('style' in pieces) || policyOf(builder).includes('sha256') || id === 'frame' ? pieces : undefined;
}
