import type { Browser, Page } from 'playwright-core';
import { connectBrowser, sidebarPage } from './shared';
import type { StartOptions, TestPage } from './sidebarEntry';

declare const window: Window & TestPage;

export interface OpenedSidebar {
  /** One page for all sidebars of a test file: loading its script takes longer than most tests. */
  readonly page: Page;
  /** Dialogs, script errors and requests since this sidebar was opened. */
  readonly mishaps: string[];
}

/** Gives the tests of a file a function that opens a sidebar over a fresh workbook, at the width of Google's. */
export function sidebarOpener(): (options: StartOptions) => Promise<OpenedSidebar> {
  let browser: Browser;
  let page: Page | undefined;
  let mishaps: string[] = [];
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser?.close());

  const load = async (): Promise<Page> => {
    const loaded = await browser.newPage({
      viewport: { width: 300, height: 720 },
      locale: 'en-US',
      // What is still moving has no colours to be judged.
      reducedMotion: 'reduce',
    });
    loaded.on('dialog', (dialog) => {
      mishaps.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    loaded.on('pageerror', (error) => mishaps.push(`error: ${error.message}`));
    loaded.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url())) mishaps.push(`request: ${request.url()}`);
    });
    await loaded.setContent(sidebarPage());
    return loaded;
  };

  return async (options) => {
    mishaps = [];
    page ??= await load();
    await page.evaluate((given) => window.startSidebar(given), options);
    return { page, mishaps };
  };
}
