/** What stands in the page before any of its scripts has run. */
import type { Browser } from 'playwright-core';
import { connectBrowser, sidebarPage } from './shared';

let browser: Browser;
/** Without a megabyte that does not run. */
const shell = sidebarPage().replace(/<script id="app">.*<\/script>/s, '');

beforeAll(async () => {
  browser = await connectBrowser();
});

afterAll(() => browser?.close());

test.each(['light', 'dark'] as const)(
  'bars stand where the answer will be, without a script (%s)',
  async (colorScheme) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme,
      viewport: { width: 300, height: 720 },
    });
    const page = await context.newPage();
    await page.setContent(shell);
    const bars = page.locator('.skeleton span, .card .bar');
    expect(await bars.count()).toBe(16);
    for (const bar of await bars.all()) {
      const box = await bar.boundingBox();
      expect(box?.height).toBeGreaterThan(8);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(300);
    }
    await context.close();
  },
);
