/**
 * A command for tests: `executeServerCommand('cdp:Emulation.setEmulatedMedia', {…})` speaks to Chromium's debugger. One session for
 * each page, as a second one conflicts with the first.
 */
export const emulate = () => {
  const clients = new WeakMap();
  return {
    name: 'emulate',
    async executeCommand({command, payload, session}) {
      if (!command.startsWith('cdp:')) return undefined;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      return (await clients.get(page).send(command.slice(4), payload ?? {})) ?? {};
    },
  };
};
