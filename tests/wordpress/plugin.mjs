/** What the plugin does besides the forms: it comes, goes, and keeps to its own pages. */

const plugin = 'july30/july30.php';

/** What PHP has noted, but for what Debian's PHP holds against this older WordPress itself. */
const notices = (log) => log.split('\n').filter((line) => line && !(/PHP Deprecated:/.test(line) && !/plugins\/july30/.test(line)));

export async function pluginTests({site, log, zip, check, say, before, writers, hands, reader, posts, tryPlugin}) {
  check('the plugin installs from its zip file', site('add-plugin', zip) === true ? [] : ['it does not']);
  check('it activates', site('activate', plugin) === true ? [] : ['it does not']);
  say('the plugin is there');

  await tryPlugin();

  check('PHP notes nothing', notices(log()));
}
