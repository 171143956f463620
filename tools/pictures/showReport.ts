import '../../core/speech/speakAll';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { CardKey } from '../../core/home/home';
import type { Language } from '../../core/speech/language';
import { pageWords } from '../../core/speech/pages/pageWords';
import { answered } from '../../test/e2e/home';
import { type HostName, PreviewPage } from '../../test/e2e/previewPage';

export interface ShownReport {
  readonly host: HostName;
  readonly language: Language;
  /** The sample shop, by the name of its file. */
  readonly shop: string;
  /** The tab of the report that lies open, and what of the sidebar: home when left out. */
  readonly tab: keyof ReturnType<typeof pageWords>['tabs'];
  readonly card?: CardKey;
}

/** Opens the preview with a sample shop, writes the report, and shows one of its tabs beside the sidebar. */
export async function showReport(
  browser: Browser,
  address: string,
  { host, language, shop, tab, card }: ShownReport,
  view: BrowserContextOptions,
  prepare?: (page: Page) => Promise<void>,
): Promise<PreviewPage> {
  const query = `?host=${host}&lang=${language}&shop=${shop}`;
  const preview = await PreviewPage.open(browser, address, query, view, prepare);
  const frame = await preview.openAddIn(host);
  await preview.writeReport(frame);
  if (card !== undefined) {
    await frame.locator(`button[data-card=${card}]`).click();
    await frame.locator('header .back').waitFor({ state: 'attached' });
  } else await answered(frame);
  await preview.showTab(pageWords(language).tabs[tab]);
  await frame.evaluate(() => window.scrollTo(0, 0));
  await preview.page.waitForTimeout(1500);
  return preview;
}
