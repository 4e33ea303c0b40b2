import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import puppeteer, {type Browser} from 'puppeteer-core';
import {serveSite} from '../../demo/server.mjs';
import {chromiumArguments, programs} from '../engines.mjs';
import {read} from '../repo/files.js';

/** Chromium, and a server of pages on loopback with the built file and axe beside them. */
export interface Tabs {
  readonly browser: Browser;
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts both. What a page says is asked for at each request. */
export async function tabs(pageAt: (path: string) => string | undefined): Promise<Tabs> {
  const scripts: Record<string, string> = {'/july30.js': 'dist/july30.js', '/axe.js': 'node_modules/axe-core/axe.min.js'};
  const server = createServer(({url = '/'}, response) => {
    const script = scripts[url];
    const body = script ? read(script) : pageAt(url);
    response.writeHead(body === undefined ? 404 : 200, {'content-type': script ? 'text/javascript' : 'text/html'}).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return withChromium(server);
}

/** Chromium, and the built site. */
export const siteTabs = async (): Promise<Tabs> => withChromium(await (serveSite as (port: number) => Promise<Server>)(0));

async function withChromium(server: Server): Promise<Tabs> {
  const {chromium} = programs as Record<string, string>;
  const browser = await puppeteer.launch({executablePath: chromium!, args: chromiumArguments});
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
