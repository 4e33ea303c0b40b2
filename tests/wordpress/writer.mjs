/** Somebody who writes in WordPress: logs in, and saves by the routes that the two editors take. */

const cookiesOf = (response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);

const decoded = (html) =>
  html.replace(/&(quot|amp|lt|gt|#0?39);/g, (_, name) => ({quot: '"', amp: '&', lt: '<', gt: '>'})[name] ?? "'");

/** The fields of the form in which a post is edited. */
function fieldsOf(html) {
  const [form] = /<form name="post"[^]*?<\/form>/.exec(html) ?? [];
  if (!form) throw new Error('no form to edit a post in');
  const fields = new URLSearchParams();
  for (const [input] of form.matchAll(/<input [^>]*type=['"]hidden['"][^>]*>/g)) {
    const [, , name] = / name=(['"])(.*?)\1/.exec(input) ?? [];
    const [, , value = ''] = / value=(['"])(.*?)\1/.exec(input) ?? [];
    if (name) fields.set(name, decoded(value));
  }
  // The date that the form shows is in fields of its own, and hidden once more.
  for (const part of ['aa', 'mm', 'jj', 'hh', 'mn'])
    if (fields.has('hidden_' + part)) fields.set(part, fields.get('hidden_' + part));
  return fields;
}

/**
 * Logs a role in; name and password are those of site.php.
 *
 * @param address - Without https.
 */
export async function logIn(address, role) {
  const login = await fetch(`${address}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    body: new URLSearchParams({log: role, pwd: 'password', testcookie: '1'}),
  });
  const cookies = cookiesOf(login);
  const headers = {cookie: cookies.join('; ')};
  const get = (path) => fetch(address + path, {headers}).then((response) => response.text());
  const nonce = await get('/wp-admin/admin-ajax.php?action=rest-nonce');

  /** Asks WordPress' REST interface, as the block editor does. */
  const rest = async (path, body) => {
    const response = await fetch(`${address}/wp-json/wp/v2/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {...headers, 'x-wp-nonce': nonce, 'content-type': 'application/json'},
      body: body && JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${role}: ${path}: ${answer.message}`);
    return answer;
  };

  return {
    role,
    cookies,
    rest,
    /** A contributor may only hand a post in. */
    status: role === 'contributor' ? 'pending' : 'publish',

    /** Saves as the block editor does; gives the post's id. */
    async saveBlocks(title, content) {
      const {id} = await rest('posts', {title, content, status: this.status});
      return id;
    },

    /** Saves the form of the classic editor, in its "Text" tab; gives the post's id. */
    async saveClassic(title, content) {
      const fields = fieldsOf(await get('/wp-admin/post-new.php?classic'));
      for (const [name, value] of Object.entries({post_title: title, content, publish: 'Publish', classic: '1'}))
        fields.set(name, value);
      const saved = await fetch(`${address}/wp-admin/post.php`, {method: 'POST', redirect: 'manual', headers, body: fields});
      if (saved.status !== 302) throw new Error(`${role}: the classic editor answered ${saved.status}`);
      return Number(fields.get('post_ID'));
    },
  };
}
