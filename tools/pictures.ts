/**
 * `npm run pictures -- [folder]`: takes pictures of everything a user sees, to be looked at: home, its cards, the drawer, a
 * question, the places behind, and all tabs of the report, in three languages, two widths, light and dark, in both hosts.
 * The best of them stand in README.md and samples/README.md. Needs `npm run build` first.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { isoToDay } from '../core/cells/parse/civil';
import { cardKeys } from '../core/home/home';
import { type Language, languages } from '../core/speech/language';
import { launchBrowser } from '../test/e2e/browser';
import { PreviewPage } from '../test/e2e/previewPage';
import { startPreviewServer } from '../test/e2e/previewServer';
import type { StartOptions, TestPage } from '../test/e2e/sidebarEntry';
import { buildSidebarPage } from '../test/e2e/sidebarPage';

declare const window: Window & TestPage;

const folder = process.argv[2] ?? 'pictures';
mkdirSync(folder, { recursive: true });

interface View {
  readonly language: Language;
  readonly look: 'sheets' | 'excel';
  readonly theme: 'light' | 'dark';
  /** Google's sidebar has 300 px, Excel's pane 350. */
  readonly width: 300 | 350;
}

const shops: Readonly<
  Record<Language, { readonly file: string; readonly locale: string; readonly margin: string }>
> = {
  en: { file: 'coffee-roaster', locale: 'en-US', margin: '40' },
  tr: { file: 'kitap-kulubu', locale: 'tr-TR', margin: '40' },
  fa: { file: 'chaikhaneh', locale: 'fa-IR', margin: '۴۰' },
};

const views: readonly View[] = languages.flatMap((language) => [
  { language, look: 'sheets', theme: 'light', width: 300 } as const,
  { language, look: 'sheets', theme: 'dark', width: 300 } as const,
  { language, look: 'excel', theme: 'light', width: 350 } as const,
  { language, look: 'excel', theme: 'dark', width: 350 } as const,
]);

type Cells = readonly (readonly (string | number)[])[];

function ordersOf(language: Language): Cells {
  const text = readFileSync(`samples/${shops[language].file}.csv`, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text.trim()).data.map((row) =>
    row.map((cell) => isoToDay(cell) ?? (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)),
  );
}

/** Days that can be read in two ways, so that home has to ask. */
const ambiguous: Cells = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: 60 }, (_, i) => [
    `c${i % 20}`,
    `0${1 + (i % 9)}/0${1 + ((2 * i) % 9)}/2024`,
    20 + i,
  ]),
];

/** The whole of a place, in one picture. */
async function take(page: Page, view: View, name: string): Promise<void> {
  const { language, look, theme, width } = view;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(720, height) });
  await page.screenshot({ path: join(folder, `${language}-${look}-${theme}-${name}.png`) });
  await page.setViewportSize({ width, height: 720 });
}

const answered = (page: Page) =>
  page.waitForSelector('.cards button.card:not([disabled])', { timeout: 60_000 });

async function takeSidebar(browser: Browser, html: string, view: View): Promise<void> {
  const { language, look, theme, width } = view;
  const page = await browser.newPage({ viewport: { width, height: 720 }, colorScheme: theme });
  await page.setContent(html);
  const options = (orders: Cells): StartOptions => ({
    sheets: { Orders: orders },
    locale: shops[language].locale,
    look,
    worker: 'own',
  });
  await page.evaluate((given) => window.startSidebar(given), options(ambiguous));
  await page.waitForSelector('.answers button');
  await take(page, view, 'question');

  await page.evaluate((given) => window.startSidebar(given), options(ordersOf(language)));
  await take(page, view, 'first-second');
  await answered(page);
  await page.fill('#home-margin', shops[language].margin);
  await page.click('.ask button');
  await page.waitForSelector('.told');
  await page.waitForSelector('.answer[aria-busy=false]', { timeout: 60_000 });
  await take(page, view, 'home');
  await page.click('.assume');
  await take(page, view, 'assumptions');
  await page.keyboard.press('Escape');
  for (const card of cardKeys) {
    const button = page.locator(`button[data-card=${card}]`);
    if ((await button.count()) === 0) continue;
    await button.click();
    await page.waitForSelector('header .round .back', { state: 'attached' });
    await page.waitForTimeout(400);
    await take(page, view, card);
    await page.click('header .round');
    await answered(page);
  }
  for (const place of ['rows', 'columns'] as const) {
    await page.click('.menu summary');
    await page.click(`.menu li:nth-child(${place === 'columns' ? 2 : 3}) button`);
    await take(page, view, place);
    await page.click('header .round');
  }
  await page.click('footer .main');
  await page.waitForSelector('footer .tabs', { timeout: 120_000 });
  await take(page, view, 'written');
  await page.close();
}

async function takeTabs(browser: Browser, address: string, host: 'google' | 'excel', language: Language) {
  const view = { viewport: { width: 1600, height: 1000 } };
  const preview = await PreviewPage.open(browser, address, `?host=${host}&lang=${language}`, view);
  const frame = await preview.openAddIn(host);
  await frame.waitForSelector('.cards button.card:not([disabled])', { timeout: 60_000 });
  const before = (await preview.sheets()).length;
  await frame.click('footer .main');
  await frame.waitForSelector('footer .tabs', { timeout: 180_000 });
  for (const [i, { name }] of (await preview.sheets()).slice(before).entries()) {
    await preview.showTab(name);
    await preview.page.waitForTimeout(1200);
    await preview.page.screenshot({ path: join(folder, `${language}-${host}-tab-${i + 1}.png`) });
  }
  await preview.page.close();
}

const browser = await launchBrowser();
const server = await startPreviewServer();
try {
  const html = await buildSidebarPage();
  for (const view of views) await takeSidebar(browser, html, view);
  for (const language of languages) {
    for (const host of ['google', 'excel'] as const) await takeTabs(browser, server.address, host, language);
  }
} finally {
  await browser.close();
  server.stop();
}
