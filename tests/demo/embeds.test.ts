import {assert} from 'chai';
import fc from 'fast-check';
import {embedIds} from '../../demo/builder/address.js';
import {type Embed, embeds, rule} from '../../demo/builder/embeds.js';
import {choice, own} from './choices.js';

const code = ({pieces}: Embed, as: string): string => pieces.find((piece) => piece.as === as)!.code;

const script = '<script src="https://files.example/july30/july30-1.2.3.js" async></script>';
const day =
  '<a href="https://www.un.org/en/observances/end-human-trafficking-day">30 July: World Day against Trafficking in Persons</a>';

suite('embeds', () => {
  test('are one line for each tag, with the fact, the date and a link', () => {
    const all = embeds(choice({settings: {precision: 'hour', calendar: ''}, lang: 'en'}));
    const inEnglish = script.replace('.js', '.en.js');
    assert.equal(
      code(all.element, 'paste'),
      `${inEnglish}\n<world-day-countdown lang="en" precision="hour" calendar>${day}</world-day-countdown>`,
    );
    assert.equal(
      code(all.script, 'paste'),
      '<script src="https://files.example/july30/july30-1.2.3.en.js" async data-july30="countdown" data-precision="hour" ' +
        `data-calendar="true" lang="en"></script>\n<noscript>${day}</noscript>`,
    );
    assert.equal(
      code(all.script, 'address'),
      'https://files.example/july30/july30-1.2.3.en.js?july30=countdown&precision=hour&calendar=true',
    );
    assert.equal(code(all.joomla, 'once'), inEnglish);
    assert.equal(
      code(all.joomla, 'here'),
      `<div data-july30="countdown" data-precision="hour" data-calendar="true" lang="en">${day}</div>`,
    );
    assert.equal(
      code(all.link, 'here'),
      '<a href="https://files.example/july30/embed/en/countdown.html?precision=hour&amp;calendar=true" lang="en">30 July: World Day against Trafficking in Persons</a>',
    );
    assert.match(
      code(all.frame, 'paste'),
      /^<iframe src="[^"]*embed\/en\/countdown\.html\?[^"]*" title="[^"]+" width="600" height="\d+" loading="lazy"><\/iframe>$/,
    );
    assert.equal(code(all.mediawiki, 'once'), "mw.loader.load( 'https://files.example/july30/july30-1.2.3.en.js' );");
  });

  test('are pinned and checked where the build gave a hash', () => {
    const checked = embeds(choice({}, {integrity: 'sha384-abc'}));
    assert.include(code(checked.element, 'paste'), ' integrity="sha384-abc" crossorigin="anonymous" async></script>');
  });

  test('load the script in the head, before the first paint, where a banner may have to stay hidden', () => {
    const now = '<script src="https://files.example/july30/july30-1.2.3.js"></script>';
    for (const settings of [{from: '07-01'}, {'dismiss-for': '30'}])
      assert.equal(code(embeds(choice({element: 'blue-heart', settings})).element, 'head'), now, JSON.stringify(settings));
    assert.include(code(embeds(choice({element: 'blue-heart'})).element, 'paste'), script);
  });

  test('let no address of the files end a string of MediaWiki’s script', () => {
    const {mediawiki} = embeds(choice({}, {files: "https://files.example/'+alert(1)+'/"}));
    assert.equal(code(mediawiki, 'once'), "mw.loader.load( 'https://files.example/%27+alert(1)+%27/july30-1.2.3.js' );");
  });

  test('tell a frame alone that the page around it is dark', () => {
    const all = embeds(choice({scheme: 'dark', settings: {precision: 'hour'}}));
    assert.include(code(all.frame, 'paste'), 'countdown.html?precision=hour&amp;scheme=dark"');
    for (const id of ['element', 'script', 'link', 'wordpress-address'] as const)
      assert.notInclude(all[id].pieces.map(({code}) => code).join(), 'scheme', id);
    assert.notInclude(code(embeds(choice({})).frame, 'paste'), 'scheme');
  });

  test('use the page of a figure of ours', () => {
    const {frame, link} = embeds(choice({element: 'stat', settings: {figure: 'profits', view: 'trend'}, lang: 'fr'}));
    assert.include(code(frame, 'paste'), '"https://files.example/july30/embed/fr/profits/stat.html?view=trend"');
    assert.include(code(link, 'here'), 'embed/fr/profits/stat.html?view=trend');
    const mine = embeds(choice({element: 'stat', settings: own}));
    assert.include(code(mine.frame, 'paste'), 'embed/en/stat.html"', 'an address may not say a figure');
    assert.match(code(mine.link, 'here'), /^<a href="[^"?]*embed\/en\/stat\.html" data-july30="stat" data-value="1200" /);
  });

  test('shortcodes have no brackets inside, and carry a message between them', () => {
    const {'wordpress-shortcode': embed} = embeds(choice({settings: {theme: 'a [b] "c" >d'}}));
    assert.equal(code(embed, 'paste'), '[world_day_countdown theme="a &#091;b&#093; &quot;c&quot; &gt;d"]');
    const {'wordpress-shortcode': blue} = embeds(choice({element: 'blue-heart', message: 'A [word].'}));
    assert.match(
      code(blue, 'paste'),
      /^\[blue_heart\]A &#091;word&#093;\. <a href="[^"]+">Blue Heart Campaign<\/a>\[\/blue_heart\]$/,
    );
  });

  test('allow by their policies what they need and nothing else', () => {
    const feed = 'https://example.org/a;b,c/feed.json?x=1';
    const all = embeds(choice({element: 'stat', settings: {feed, figure: 'x'}}));
    assert.deepEqual(all.element.policy, [
      'script-src https://files.example/july30/july30-1.2.3.js',
      'connect-src https://example.org/a%3Bb%2Cc/feed.json',
    ]);
    assert.deepEqual(all.frame.policy, ['frame-src https://files.example/july30/embed/']);
    const styled = embeds(
      choice(
        {tokens: {'--july30-accent': 'navy'}},
        {styleHashes: new Map([['world-day-countdown { --july30-accent: navy }', 'sha256-abc']])},
      ),
    );
    assert.include(styled.element.policy, "style-src 'sha256-abc'");
    assert.deepEqual(styled.npm.policy, ["script-src 'self'", "style-src 'sha256-abc'"]);
  });

  test('colours and fonts are a rule, never inline', () => {
    const given = choice({tokens: {'--july30-accent': 'navy', '--july30-font': 'Georgia, serif'}});
    assert.equal(rule(given), 'world-day-countdown { --july30-accent: navy; --july30-font: Georgia, serif }');
    assert.equal(code(embeds(given).element, 'style'), `<style>${rule(given)}</style>`);
    assert.equal(rule(choice({})), '');
    for (const id of embedIds) for (const piece of embeds(given)[id].pieces) assert.notInclude(piece.code, 'style=');
  });

  test('hold whatever somebody writes: no line breaks, no quotes and no > within values', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('theme', 'message', 'label'), (text, where) => {
        const given =
          where === 'theme'
            ? choice({settings: {theme: text}})
            : where === 'message'
              ? choice({element: 'blue-heart', message: text})
              : choice({element: 'stat', settings: {...own, label: text || 'x'}});
        const all = embeds(given);
        for (const line of [code(all.joomla, 'here'), code(all.link, 'here'), code(all.element, 'paste').split('\n')[1]!]) {
          assert.notMatch(line, /[\n\r]/);
          // What is left without its values and texts are the tags alone.
          assert.match(line.replace(/="[^"<>]*"/g, '').replace(/>[^<>]*</g, '><'), /^(<\/?[a-z][\w -]*>)+$/);
        }
      }),
    );
  });
});
