/** What is behind the cards: looked at in every language, and a campaign from its list to its verdict. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cardKeys } from '../../core/home/home';
import { campaignWords } from '../../core/speech/campaigns/campaignWords';
import { listName } from '../../core/speech/campaigns/listName';
import { cardWords } from '../../core/speech/cards/cardWords';
import { historyWords } from '../../core/speech/history/historyWords';
import type { Language } from '../../core/speech/language';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { peopleShop } from '../sidebar/peopleShop';
import { answered, focused, press, tabTo } from './home';
import { inspect } from './inspect';
import { openSidebar as open } from './openSidebar';
import { startWith } from './sampleOrders';
import type { TestPage } from './sidebarEntry';

jest.setTimeout(240_000);

declare const window: Window & TestPage;

/** Without blank cells, as a sheet gives them. */
const shop = peopleShop(320, 45_950).map((row) => row.map((cell) => cell ?? '')) as (string | number)[][];
const history = historyWords('en').tab;

const back = (page: Page, language: Language = 'en') => press(page, sidebarWords(language).back);

async function goTo(page: Page, card: string): Promise<void> {
  await page.locator(`[data-card=${card}]`).click();
  // Its content has come when there is more than a sentence.
  await page.locator('main.place :is(.lists, .tiles, .verdict, .past, .finding)').first().waitFor();
}

/** Customers of the campaigns that the workbook remembers, by list. */
async function campaignsIn(page: Page) {
  const rows = await page.evaluate((name) => window.sheetValues(name) ?? [], history);
  return rows.flatMap((row) => {
    const text = row.find((cell) => typeof cell === 'string' && cell.includes('"contacted"'));
    return typeof text === 'string'
      ? [JSON.parse(text) as { list: string; contacted: string[]; aside: string[] }]
      : [];
  });
}

test.each(['en', 'tr', 'fa'] as const)('every card in %s, light and dark, accessible', async (language) => {
  const { page, mishaps } = await open(startWith(language, { sheets: { Orders: shop } }));
  await answered(page);
  for (const card of cardKeys.filter((key) => key !== 'campaigns' && key !== 'changes')) {
    await goTo(page, card);
    expect(await focused(page)).toBe(await page.locator('h1').first().textContent());
    await inspect(page, `${language}-card-${card}`);
    await back(page, language);
  }
  expect(mishaps).toEqual([]);
});

test('lists by keyboard: tabs by arrows, a tick, other words, another share, and all of it accessible', async () => {
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: shop } }));
  const words = cardWords('en').week;
  await answered(page);
  await goTo(page, 'week');
  const names = await page.locator('[role=tab] span').allTextContents();
  await page.locator('[role=tab][aria-selected=true]').focus();
  await page.keyboard.press('ArrowLeft');
  const last = page.locator('[role=tab]').last();
  expect(await last.getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(
    await last.getAttribute('id'),
  );
  await page.keyboard.press('Home');
  expect(await page.locator('[aria-selected=true] span').textContent()).toBe(names[0]);

  // It says "Keep some aside" where nobody is.
  const keeps = page.getByRole('button', { name: new RegExp(`^(${words.change}|${words.keepSome})$`) });
  await tabTo(page, (await keeps.textContent()) ?? '');
  await page.keyboard.press('Enter');
  const half = page.getByLabel(words.share.half, { exact: true });
  await half.check();
  await page.locator('details.aside').first().waitFor({ timeout: 60_000 });
  await page.getByLabel(words.share.own, { exact: true }).check();
  await page.getByLabel(words.share.percent).fill('80');
  await press(page, words.share.use);
  await page.getByText('Write a percentage from 0 to 50, such as 10%').waitFor();
  await inspect(page, 'en-week-share');
  await half.check();
  await press(page, words.change);

  await page.getByLabel(words.say.edit).click();
  await page.locator('.say textarea').fill('Dear {name}, your {product} misses you.');
  await press(page, words.say.keep);
  await page.getByText('Dear {name}, your {product} misses you.').waitFor();

  const first = page.locator('.people input').first();
  await first.focus();
  await page.keyboard.press('Space');
  await page.getByText(/^1 of \d+ done$/).waitFor();
  await inspect(page, 'en-week-ticked');

  // All of it is there again when the sidebar is opened again.
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  await goTo(page, 'week');
  expect(await page.locator('.people input').first().isChecked()).toBe(true);
  await page.getByText('Dear {name}, your {product} misses you.').waitFor();
  expect(await page.locator('details.aside').count()).toBe(1);
  expect(mishaps).toEqual([]);
});

test('a campaign: copied, saved and opened as a tab, then new orders, its verdict, and what has changed', async () => {
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: shop } }));
  const words = cardWords('en');
  await answered(page);
  await goTo(page, 'week');
  await page
    .getByRole('button', { name: new RegExp(`^(${words.week.change}|${words.week.keepSome})$`) })
    .click();
  await page.getByLabel(words.week.share.half, { exact: true }).check();
  await page.locator('details.aside').first().waitFor({ timeout: 60_000 });

  // What is copied is what the page puts into the clipboard.
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    document.execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
  });
  await press(page, words.week.copy);
  await page.getByText(/people copied, ready to paste/).waitFor();
  const [copied] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  const people = Number(await page.locator('[aria-selected=true] b').textContent());
  expect(copied.split('\n')).toHaveLength(1 + people);
  await page.getByText(/The campaign of .* has started/).waitFor();

  const download = page.waitForEvent('download');
  await press(page, words.week.csv);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[\w ]+ \d{4}-\d\d-\d\d\.csv$/);
  const path = join(mkdtempSync(join(tmpdir(), 'list-')), 'list.csv');
  await file.saveAs(path);
  const saved = readFileSync(path, 'utf8');
  expect(saved.startsWith('\ufeffName,')).toBe(true);
  expect(saved.trimEnd().split('\r\n')).toHaveLength(1 + people);

  const [campaign, ...others] = await campaignsIn(page);
  expect(others).toEqual([]);
  expect(campaign.contacted).toHaveLength(people);
  expect(campaign.aside.length).toBeGreaterThan(0);
  const [key] = Object.entries(campaignWords('en').lists).find(([one]) => one === campaign.list) ?? [''];
  expect(key).toBe(campaign.list);

  await press(page, words.week.openTab);
  const tab = listName(campaign.list as 'overdue', 'en');
  await page.waitForFunction((name) => window.activeSheet() === name, tab);
  // It is shown before its rows stand in it.
  await page.waitForFunction((name) => window.sheetValues(name)?.some(([done]) => done === false), tab);
  const rows = await page.evaluate((name) => window.sheetValues(name) ?? [], tab);
  expect(rows.filter(([done]) => done === false)).toHaveLength(people);
  await back(page);
  await page
    .locator('[data-card=campaigns]')
    .getByText(/no orders since/)
    .waitFor();

  // Later orders: nearly all who were written to, and hardly any of those kept aside.
  const header = shop[0] as string[];
  const order = (customer: string, day: number) =>
    header.map((name) => ({ 'Customer ID': customer, 'Order date': day, Total: 30 })[name] ?? '');
  const later = [
    ...campaign.contacted.filter((_, i) => i % 10 > 0).map((one) => order(one, 45_970)),
    ...campaign.aside.filter((_, i) => i % 10 === 0).map((one) => order(one, 45_971)),
    order('somebody new', 45_995),
  ];
  await page.evaluate((more) => window.addRows('Orders', more), later);
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  await page
    .locator('[data-card=campaigns]')
    .getByText(/about \d+ more than without/i)
    .waitFor();
  await goTo(page, 'campaigns');
  await page.getByText(words.campaigns.words.better).first().waitFor();
  await inspect(page, 'en-card-campaigns');
  await back(page);
  await goTo(page, 'changes');
  await page.getByText(/new customer since/).waitFor();
  await inspect(page, 'en-card-changes');
  expect(mishaps).toEqual([]);
});

test('where the workbook cannot be written to, a list can be copied all the same, and it is said', async () => {
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: shop } }));
  const words = cardWords('en').week;
  await answered(page);
  await goTo(page, 'week');
  await page.evaluate(() => {
    document.execCommand = () => false;
    window.failNext('keepSafe', 'protected');
  });
  await press(page, words.copy);
  await page.getByText(words.notCopied).waitFor();
  expect((await page.getByLabel(words.text).inputValue()).split('\n').length).toBeGreaterThan(1);
  await page.getByText(sidebarWords('en').failed).waitFor();
  const started = page.getByText(/The campaign of .* has started/);
  expect(await started.count()).toBe(0);
  await inspect(page, 'en-week-not-copied');
  await press(page, sidebarWords('en').tryAgain);
  await started.waitFor();
  expect(await campaignsIn(page)).toHaveLength(1);
  expect(mishaps).toEqual([]);
});
