/**
 * Takes the pictures of README.md and samples/README.md: the sidebar beside tabs of the report, in the preview, for each
 * sample shop. Needs `npm run build` first.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/e2e/browser';
import { startPreviewServer } from '../test/e2e/previewServer';
import { type ShownReport, showReport } from './pictures/showReport';

interface Picture extends ShownReport {
  readonly file: string;
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

/** A larger window drawn smaller: the report's first screen fits, in a picture of 1120 × 700. */
const view = { viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 0.7 };
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

async function take({ file, theme, ...shown }: Picture, by: Browser, address: string) {
  const preview = await showReport(by, address, shown, { ...view, colorScheme: theme ?? 'light' });
  await mkdir(dirname(file), { recursive: true });
  await preview.page.screenshot({ path: file });
  await preview.page.context().close();
  const { size } = await stat(file);
  console.log(`${file}: ${size} bytes`);
  if (size <= largest) return;
  console.error(`More than ${largest} bytes; a README should load quickly.`);
  process.exitCode = 1;
}
