/** `npm run browsers`: installs the three engines where it may (as root on Debian), else says in one line what to install. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const fonts = ['fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk'];
// A release begins in a git clone, so its test makes one.
const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'git', ...fonts];

const {engines, missing} = await import('./engines.mjs');
const lacking = Object.keys(engines).filter((engine) => missing(engine).length > 0);

if (lacking.length === 0) {
  console.log('Chromium, Firefox and WebKit are here.');
} else if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const {status} = spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env});
    if (status !== 0) process.exit(status ?? 1);
  }
  console.log(`Installed ${lacking.join(', ')}.`);
} else {
  console.error(`To test in ${lacking.join(', ')}, install: ${packages.join(' ')} (Debian names).`);
  process.exit(1);
}
