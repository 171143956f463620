import type { Page } from 'playwright-core';
import { connectBrowser, sidebarPage } from './shared';
import type { StartOptions, TestPage } from './sidebarEntry';
import { whenWorkerEnds } from './whenWorkerEnds';

declare const window: Window & TestPage;

export interface OpenedSidebar {
  /** One page for all sidebars of a worker: its first test takes five seconds longer than the next ones. */
  readonly page: Page;
  /** Dialogs, script errors and requests since this sidebar was opened. */
  readonly mishaps: string[];
}

let page: Page | undefined;
let mishaps: string[] = [];

async function load(): Promise<Page> {
  const browser = await connectBrowser();
  whenWorkerEnds(() => browser.close());
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
}

/** Opens a sidebar over a fresh workbook, at the width of Google's. */
export async function openSidebar(options: StartOptions): Promise<OpenedSidebar> {
  mishaps = [];
  page ??= await load();
  await page.evaluate((given) => window.startSidebar(given), options);
  return { page, mishaps };
}
