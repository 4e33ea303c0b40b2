/**
 * Starts a web server with the example of demo/hosting for it. Around the example is what Debian's package has; only folders and ports
 * are others. All of it ends with this process.
 */
import {spawn} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {join} from 'node:path';

const example = (name) => readFileSync(new URL(`../../demo/hosting/${name}`, import.meta.url), 'utf8');

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Puts other words for some. That each is there keeps the examples and this together. */
function replaced(text, words) {
  for (const [from, to] of Object.entries(words)) {
    if (!text.includes(from)) throw new Error(`there is no ${JSON.stringify(from)} in\n${text}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** The example as its comment says to change it for the root of a name. */
const atRoot = (text) => replaced(text.replace(/# not at the root\n.*\n/, ''), {'/campaign/': '/'});

/** In Debian's package some folders are made, and some links set, when it is installed. */
function emptied(folder, names) {
  for (const name of names) {
    rmSync(join(folder, name), {recursive: true, force: true});
    mkdirSync(join(folder, name));
  }
}

const nginx = {
  file: 'nginx.conf',
  words: ({port, site, logs}) => ({
    'listen 80;': `listen 127.0.0.1:${port};`,
    'listen [::]:80;': '',
    '/srv/july30': site,
    '/var/log/nginx': logs,
  }),
  prepare({place, folder, logs, text, others}) {
    const own = join(folder, 'nginx');
    cpSync(join(place, 'etc/nginx'), own, {recursive: true});
    emptied(own, ['conf.d', 'modules-enabled', 'sites-enabled']);
    const main = readFileSync(join(own, 'nginx.conf'), 'utf8');
    const words = {'/etc/nginx': own, '/run/nginx.pid': join(folder, 'pid'), '/var/log/nginx': logs};
    writeFileSync(join(own, 'nginx.conf'), replaced(main, words));
    const module = join(place, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
    writeFileSync(join(own, 'modules-enabled/brotli.conf'), `load_module ${module};\n`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};\n`);
    writeFileSync(join(own, 'conf.d/folders.conf'), temporary.join(''));
    writeFileSync(join(own, 'conf.d/july30.conf'), text);
    writeFileSync(join(own, 'conf.d/others.conf'), others);
    const args = ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(logs, 'start.log'), '-g', 'daemon off;'];
    return {program: join(place, 'usr/sbin/nginx'), args};
  },
};

/** What Debian's package of Apache enables when it is installed, and what these need. */
const enabled = {
  mods:
    'mpm_event authn_core authz_core authz_host authz_user auth_basic access_compat authn_file alias dir autoindex env mime negotiation ' +
    'setenvif filter deflate status reqtimeout',
  conf: 'charset localized-error-pages other-vhosts-access-log security serve-cgi-bin',
};

const apache = {
  file: 'apache.conf',
  words: ({port, site}) => ({'<VirtualHost *:80>': `<VirtualHost 127.0.0.1:${port}>`, '/srv/july30': site}),
  prepare({place, folder, logs, port, text}) {
    const own = join(folder, 'apache2');
    cpSync(join(place, 'etc/apache2'), own, {recursive: true});
    emptied(own, ['mods-enabled', 'conf-enabled', 'sites-enabled']);
    const enable = (kind, names) => {
      for (const name of names.split(' '))
        for (const file of [`${name}.load`, `${name}.conf`])
          if (existsSync(join(own, `${kind}-available`, file)))
            symlinkSync(`../${kind}-available/${file}`, join(own, `${kind}-enabled`, file));
    };
    enable('mods', enabled.mods);
    enable('conf', enabled.conf);
    const [, more] = /a2enmod ([\w ]+)/.exec(text);
    enable('mods', more);
    writeFileSync(join(own, 'ports.conf'), `Listen 127.0.0.1:${port}\n`);
    writeFileSync(join(own, 'sites-enabled/july30.conf'), text);
    const env = {
      APACHE_RUN_USER: 'www-data',
      APACHE_RUN_GROUP: 'www-data',
      APACHE_PID_FILE: join(folder, 'pid'),
      APACHE_RUN_DIR: folder,
      APACHE_LOCK_DIR: folder,
      APACHE_LOG_DIR: logs,
    };
    return {program: '/usr/sbin/apache2', args: ['-d', own, '-f', 'apache2.conf', '-DFOREGROUND'], env};
  },
};

const caddy = {
  file: 'Caddyfile',
  words: ({port, site}) => ({'www.example.org {': `http://127.0.0.1:${port} {`, '/srv/july30': site}),
  prepare({place, folder, text}) {
    const file = join(folder, 'Caddyfile');
    // The door through which Caddy is told of changes has a port of its own, which another Caddy may have.
    writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
    const env = {HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder};
    return {program: join(place, 'usr/bin/caddy'), args: ['run', '--config', file, '--adapter', 'caddyfile'], env};
  },
};

export const servers = {nginx, Apache: apache, Caddy: caddy};

const running = new Set();
const end = (pid, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
};
process.on('exit', () => running.forEach((pid) => end(pid, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)));
    socket.on('error', () => resolve(false));
  });

async function untilItListens(port, child, said) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it does not start:\n${said()}`);
}

/**
 * Starts a server.
 *
 * @param place - Where Debian's packages are.
 * @param folder - An empty one, for what the server writes.
 * @param site - The folder that is served.
 * @param isRoot - Whether the site is at the root of the server, and not at `/campaign/`.
 * @param others - What nginx serves besides.
 */
export async function start(name, {place, folder, site, isRoot = false, others = ''}) {
  const {file, words, prepare} = servers[name];
  const port = await freePort();
  const logs = join(folder, 'logs');
  // The servers leave off being root before they write.
  for (const each of [folder, logs]) {
    mkdirSync(each, {recursive: true});
    chmodSync(each, 0o777);
  }
  const text = replaced(isRoot ? atRoot(example(file)) : example(file), words({port, site, logs}));
  const {program, args, env} = prepare({place, folder, logs, port, text, others});
  let output = '';
  const child = spawn(program, args, {env: {...process.env, ...env}, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
  child.on('error', (error) => (output += error));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  running.add(child.pid);
  const logged = () =>
    output +
    readdirSync(logs)
      .map((log) => readFileSync(join(logs, log), 'utf8'))
      .join('');
  await untilItListens(port, child, logged);
  const origin = `http://127.0.0.1:${port}`;
  return {
    name,
    pid: child.pid,
    origin,
    base: isRoot ? '' : '/campaign',
    address: `${origin}${isRoot ? '' : '/campaign'}/`,
    site,
    logged,
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      end(child.pid, 'SIGTERM');
      const late = setTimeout(() => end(child.pid, 'SIGKILL'), 5000);
      if (child.exitCode === null) await ended;
      clearTimeout(late);
      running.delete(child.pid);
    },
  };
}
