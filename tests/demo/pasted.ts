import {assert} from 'chai';
import type {EmbedId} from '../../demo/builder/address.js';

/** The page that an embed makes of an empty one, as its instructions say. What runs from npm is `bundle.js` beside the page. */
export function pageFor(id: EmbedId, pieces: Readonly<Record<string, string>>): {readonly body: string; readonly head?: string} {
  const {paste = '', once = '', here = '', style = '', address = ''} = pieces;
  switch (id) {
    case 'wordpress-address':
      return {body: `<iframe src="${address.replaceAll('&', '&amp;')}" title="WordPress makes this of an address"></iframe>`};
    case 'mediawiki': {
      const [, script] = /mw\.loader\.load\( '(.*)' \);/.exec(once)!;
      // What MediaWiki makes of a link in brackets, and of a line of its script.
      const html = here.replace(/\[(\S+) ([^\]]*)\]/, '<a rel="nofollow" class="external text" href="$1">$2</a>');
      return {body: html, head: `<script src="${script!}"></script>${style}`};
    }
    case 'npm':
      assert.equal(pieces['module'], "import 'july30';");
      return {body: here, head: `<script src="bundle.js" defer></script>${style}`};
    default:
      return {body: `<div>${paste || here}</div>`, head: once + style};
  }
}
