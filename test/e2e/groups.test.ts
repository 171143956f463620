import type { Browser } from 'playwright-core';
import { messages } from '../../core/locales/messages';
import { launchBrowser } from './browser';
import type { StartOptions, TestPage } from './sidebarEntry';
import { buildSidebarPage } from './sidebarPage';

jest.setTimeout(120_000);

declare const window: Window & TestPage;

let browser: Browser;
let html: string;
beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), buildSidebarPage()]);
});
afterAll(() => browser?.close());

/** Sixty customers of two cities over a year and a half. */
const orders: (string | number)[][] = [['Customer', 'Date', 'Amount', 'City']];
for (let customer = 0; customer < 60; customer++) {
  for (let order = 0; order <= customer % 5; order++) {
    const city = customer % 2 === 0 ? 'İzmir' : 'Ankara';
    orders.push([
      `c${customer}`,
      45000 + customer * 5 + order * (40 + customer),
      20 + customer + order,
      city,
    ]);
  }
}

test('customers are grouped by a column that she chooses, and the result shows those groups', async () => {
  const page = await browser.newPage({ viewport: { width: 300, height: 720 }, locale: 'en-US' });
  await page.setContent(html);
  const options: StartOptions = {
    sheets: { Orders: orders },
    locale: 'en-US',
    look: 'sheets',
    worker: 'worker',
  };
  await page.evaluate((given) => window.startSidebar(given), options);
  const words = messages('en').sidebar;
  const scheme = page.getByLabel(words.groups.scheme);
  for (let step = 0; step < 4 && !(await scheme.isVisible()); step++) {
    await page.locator('button[type=submit], button.main').first().click();
    await page.waitForTimeout(1500);
  }
  await scheme.selectOption('column:City');
  await page.getByRole('button', { name: words.terms.run }).click();
  await page.getByRole('heading', { name: words.result.heading }).waitFor({ timeout: 60_000 });
  const names = await page.locator('tbody th[scope=row]').allTextContents();
  expect(names).toEqual(expect.arrayContaining(['İzmir', 'Ankara']));
  expect(names).not.toContain('Champions');
  await page.close();
});
