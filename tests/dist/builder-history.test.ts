import {assert} from 'chai';
import type {Page} from 'puppeteer-core';
import {siteTabs, type Tabs} from './tab.js';

suite('the built builder, in the history of a tab', () => {
  let tabs: Tabs;
  suiteSetup(async () => {
    tabs = await siteTabs();
  });
  suiteTeardown(() => tabs.close());

  const theme = (page: Page) => page.$eval('#setting-theme', (input) => (input as HTMLInputElement).value);

  test('going back undoes what was chosen last, and going on does it again', async () => {
    const page = await tabs.browser.newPage();
    await page.goto(`${tabs.origin}/?ui=en`);
    await page.click('input[value="hour"]');
    await page.type('#setting-theme', 'Leave no one behind');
    await page.click('input[name="element"][value="stat"]');
    assert.equal(new URL(page.url()).hash, '#element=stat');
    await page.goBack();
    assert.equal(await theme(page), 'Leave no one behind');
    await page.goBack();
    assert.equal(await theme(page), '');
    assert.isTrue(await page.$eval('input[value="hour"]', (input) => input.checked));
    await page.goForward();
    assert.equal(await theme(page), 'Leave no one behind');
    await page.close();
  });
});
