/**
 * Takes the pictures of README.md and samples/README.md: the sidebar beside tabs of the report, in the preview, for each
 * sample shop. Needs `npm run build` first.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import type { CardKey } from '../core/home/home';
import type { Language } from '../core/speech/language';
import { pageWords } from '../core/speech/pages/pageWords';
import { launchBrowser } from '../test/e2e/browser';
import { answered } from '../test/e2e/home';
import { type HostName, PreviewPage } from '../test/e2e/previewPage';
import { startPreviewServer } from '../test/e2e/previewServer';

interface Picture {
  readonly file: string;
  readonly host: HostName;
  readonly language: Language;
  /** The sample shop, by the name of its file. */
  readonly shop: string;
  /** The tab of the report that lies open, and what of the sidebar: home when left out. */
  readonly tab: keyof ReturnType<typeof pageWords>['tabs'];
  readonly card?: CardKey;
  readonly theme?: 'dark';
}

const coffee = { language: 'en', shop: 'coffee-roaster' } as const;
const books = { language: 'tr', shop: 'kitap-kulubu' } as const;
const tea = { language: 'fa', shop: 'chaikhaneh' } as const;

const pictures: readonly Picture[] = [
  { file: 'docs/screenshot.png', host: 'google', ...coffee, tab: 'summary' },
  { file: 'docs/this-week.png', host: 'excel', ...coffee, tab: 'week', card: 'week' },
  { file: 'docs/segments.png', host: 'google', ...books, tab: 'segments', card: 'newcomer' },
  { file: 'docs/cohorts.png', host: 'excel', ...tea, tab: 'cohorts', theme: 'dark' },
  { file: 'samples/pictures/coffee-roaster.png', host: 'google', ...coffee, tab: 'cohorts', card: 'best' },
  { file: 'samples/pictures/kitap-kulubu.png', host: 'excel', ...books, tab: 'customers', card: 'slipping' },
  { file: 'samples/pictures/chaikhaneh.png', host: 'google', ...tea, tab: 'week' },
];

/** A larger window drawn smaller: the report's first screen fits, in a picture of 1280 × 800. */
const view = { viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 0.8 };
const largest = 300_000;

const wanted = process.argv.slice(2);
const server = await startPreviewServer();
const browser = await launchBrowser();
try {
  for (const picture of pictures)
    if (wanted.length === 0 || wanted.includes(picture.file)) await take(picture, browser, server.address);
} finally {
  await browser.close();
  server.stop();
}

async function take({ file, host, language, shop, tab, card, theme }: Picture, by: Browser, address: string) {
  const query = `?host=${host}&lang=${language}&shop=${shop}`;
  const preview = await PreviewPage.open(by, address, query, {
    ...view,
    colorScheme: theme ?? 'light',
  });
  const frame = await preview.openAddIn(host);
  await preview.writeReport(frame);
  if (card !== undefined) {
    await frame.locator(`button[data-card=${card}]`).click();
    await frame.locator('header .back').waitFor({ state: 'attached' });
  } else await answered(frame);
  await preview.showTab(pageWords(language).tabs[tab]);
  await preview.page.waitForTimeout(1500);
  await mkdir(dirname(file), { recursive: true });
  await preview.page.screenshot({ path: file });
  await preview.page.context().close();
  const { size } = await stat(file);
  console.log(`${file}: ${size} bytes`);
  if (size <= largest) return;
  console.error(`More than ${largest} bytes; a README should load quickly.`);
  process.exitCode = 1;
}
