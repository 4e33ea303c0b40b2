/**
 * The three browser engines the tests run in, where Debian puts them. Another place can be named by CHROMIUM, FIREFOX,
 * WEBKIT_DRIVER and WEBKIT_BROWSER.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';

const miniBrowsers = readdirSync('/usr/lib', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .flatMap(({name}) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => `/usr/lib/${name}/${version}/MiniBrowser`),
  );

const first = (...paths) => paths.find((path) => path && existsSync(path));

export const programs = {
  chromium: first(process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'),
  firefox: first(process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkitDriver: first(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'),
  webkit: first(process.env.WEBKIT_BROWSER, ...miniBrowsers),
  xvfb: first('/usr/bin/Xvfb'),
};

/** Without these Chromium tries to reach its maker at every start. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const untilListening = async (port) => {
  const {connect} = await import('node:net');
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on port ${port}`);
};

/** Starts a program that ends with this process. */
const companion = (command, args, env) => {
  const child = spawn(command, args, {stdio: 'ignore', env: {...process.env, ...env}});
  for (const signal of ['exit', 'SIGINT', 'SIGTERM']) process.on(signal, () => child.kill());
};

/**
 * Gives each file a page of its own. In a page that is used again Firefox leaves the focus in its own window once a frame that had the
 * focus has gone, and then nothing on the page can have it.
 */
const freshPages = (launcher) => {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stop(id);
    launcher.inactivePages.length = 0;
    await page.close();
    return result;
  };
  return launcher;
};

/** Each engine's name and what makes its launcher, or the programs that are missing. */
export const engines = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: programs.chromium, args: chromiumArguments}}),
  firefox: () =>
    freshPages(
      chromeLauncher({
        puppeteer: puppeteer.default ?? puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: programs.firefox,
          headless: true,
        },
      }),
    ),
  async webkit() {
    const port = await freePort();
    const display = `:${90 + (process.pid % 900)}`;
    companion(programs.xvfb, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    // A system language of "C" would be the page's too, and no visitor has that.
    companion(programs.webkitDriver, [`--port=${port}`], {DISPLAY: display, LANG: 'en_US.UTF-8'});
    await untilListening(port);
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: programs.webkit, args: ['--automation']},
      },
    });
  },
};

/** What an engine still needs on this machine. */
export const missing = (engine) =>
  (engine === 'webkit' ? ['webkit', 'webkitDriver', 'xvfb'] : [engine]).filter((program) => !programs[program]);
