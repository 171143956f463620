import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { isoToDay } from '../../core/cells/civil';
import type { Language } from '../../core/locales/language';
import { messages } from '../../core/locales/messages';
import { accessibilityViolations } from './axe';
import { launchBrowser } from './browser';
import type { StartOptions, TestPage } from './sidebarEntry';
import { buildSidebarPage } from './sidebarPage';

jest.setTimeout(120_000);

declare const window: Window & TestPage;

const dangerousName = '<img src=x onerror=alert(1)>';

/** A sample shop as it stands in a sheet: typed cells where a spreadsheet types them. */
function sample(file: string): (string | number)[][] {
  const text = readFileSync(resolve(__dirname, '../../samples', file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text.trim()).data.map((row) =>
    row.map((cell) => isoToDay(cell) ?? (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)),
  );
}

const english = sample('coffee-roaster.csv');
const shops: Readonly<Record<Language, (string | number)[][]>> = {
  // The best customer has a dangerous name, so that it stands in every step.
  en: [
    ...english,
    ...Array.from({ length: 40 }, (_, i) => [dangerousName, 45_000 + i * 14, 900 + i, `X-${i}`, 'Completed']),
  ].map((row) => Array.from({ length: english[0]?.length ?? 0 }, (_, i) => row[i] ?? '')),
  tr: sample('kitap-kulubu.csv'),
  fa: sample('chaikhaneh.csv'),
};

let browser: Browser;
let html: string;
beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), buildSidebarPage()]);
});
afterAll(() => browser?.close());

const start = (language: Language, more: Partial<StartOptions> = {}): StartOptions => ({
  sheets: { Orders: shops[language], Notes: [['call the printer']] },
  locale: { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR' }[language],
  look: 'sheets',
  worker: 'worker',
  ...more,
});

/** Opens the sidebar at the width of Google's, and fails on any request, script error or dialog. */
async function open(options: StartOptions): Promise<{ page: Page; mishaps: string[] }> {
  const page = await browser.newPage({ viewport: { width: 300, height: 720 }, locale: 'en-US' });
  const mishaps: string[] = [];
  page.on('dialog', (dialog) => {
    mishaps.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => mishaps.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url())) mishaps.push(`request: ${request.url()}`);
  });
  await page.setContent(html);
  await page.evaluate((given) => window.startSidebar(given), options);
  return { page, mishaps };
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.id || element.textContent?.trim() || element.tagName;
  });

async function heading(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor({ timeout: 60_000 });
}

/** Presses Tab until the element with this id or text has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === wanted) return;
  }
  throw new Error(`Tab never reached “${wanted}”`);
}

/** Every screen: accessible, not wider than the sidebar, and the heading has the focus. */
async function inspect(page: Page, name: string): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([name, width]).toEqual([name, 300]);
  const folder = process.env.CLV_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe.each([
  ['en', 'sheets'],
  ['tr', 'excel'],
  ['fa', 'sheets'],
  ['fa', 'excel'],
  ['en', 'excel'],
] as const)('in %s, looking like %s', (language, look) => {
  test('by keyboard alone from the sheet to the report, each screen accessible', async () => {
    const words = messages(language).sidebar;
    const { page, mishaps } = await open(start(language, { look }));
    const shot = (step: string) => inspect(page, `${language}-${look}-${step}`);

    await heading(page, words.sheet.heading);
    expect(await focused(page)).toBe(words.sheet.heading);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'fa' ? 'rtl' : 'ltr');
    await shot('1-sheet');
    await tabTo(page, 'tab');
    expect(await page.locator('#tab').evaluate((tab: HTMLSelectElement) => tab.selectedIndex)).toBe(0);
    await tabTo(page, words.next);
    await page.keyboard.press('Enter');

    await heading(page, words.columns.heading);
    await page.getByRole('button', { name: words.next }).waitFor();
    expect(await focused(page)).toBe(words.columns.heading);
    await shot('2-columns');
    await tabTo(page, words.next);
    await page.keyboard.press('Enter');

    await heading(page, words.terms.heading);
    await tabTo(page, 'term-margin');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('much');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('term-margin');
    await page.getByText(words.terms.marginWrong).waitFor();
    await shot('3-terms-wrong');
    await page.keyboard.press('Control+A');
    await page.keyboard.type({ en: '0.4', tr: '0,4', fa: '۴۰' }[language]);
    await shot('3-terms');
    await page.keyboard.press('Enter');

    await heading(page, words.result.heading);
    expect(await focused(page)).toBe(words.result.heading);
    await shot('4-result');
    await tabTo(page, words.result.write);
    await page.keyboard.press('Enter');

    await heading(page, words.write.doneHeading);
    expect(await focused(page)).toBe(words.write.doneHeading);
    await shot('5-written');

    const report = messages(language).report.tabs;
    const names = await page.evaluate(() => window.sheetNames());
    expect(names.slice(0, 2)).toEqual(['Orders', 'Notes']);
    expect(await page.locator('.tabs li').allTextContents()).toEqual(names.slice(2));
    expect(names).toContain(report.summary);
    expect(await page.evaluate(() => window.activeSheet())).toBe(report.summary);
    for (const name of names.slice(2)) {
      const values = await page.evaluate((one) => window.sheetValues(one), name);
      expect(values?.[0]?.[0]).not.toBe(messages(language).host.incompleteNotice);
    }
    expect(await page.evaluate(() => window.remembered())).toMatchObject({
      language,
      margin: 0.4,
      months: 12,
    });
    expect(mishaps).toEqual([]);
    await page.close();
  });
});
