/** What happens while home works: progress, cancel, failures, the answer of last time, and the change of languages. */
import type { Page } from 'playwright-core';
import { homeWords } from '../../core/speech/home/homeWords';
import { hostWords } from '../../core/speech/host/hostWords';
import { noWords } from '../../core/speech/noWords';
import { pageWords } from '../../core/speech/pages/pageWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { nastyTexts } from '../fuzz/nasty';
import { answered, choose, focused, heading, openAssumptions, press, speak, tabTo } from './home';
import { inspect } from './inspect';
import { openSidebar as open } from './openSidebar';
import { dangerousName, largeShop, shops, startWith } from './sampleOrders';
import type { TestPage } from './sidebarEntry';

jest.setTimeout(180_000);

declare const window: Window & TestPage;

const words = sidebarWords('en');

/** A shop small enough to be analysed at once. */
const small = startWith('en', { sheets: { Orders: shops.en } });
const figure = (page: Page) => page.locator('p.figure').textContent();
const readings = async (page: Page) =>
  (await page.evaluate(() => window.calls())).filter((call) => call === 'readRows').length;

test('a name that looks like a page is shown as text', async () => {
  const { page, mishaps } = await open(small);
  await answered(page);
  await choose(page, words.home.columns);
  await page.getByText(dangerousName, { exact: true }).first().waitFor();
  expect(await page.locator('#root img').count()).toBe(0);
  await press(page, words.back);
  await press(page, words.write.write);
  await page.getByText(words.write.done).waitFor();
  const best = await page.evaluate((name) => window.sheetValues(name), pageWords('en').tabs.customers);
  expect(best?.flat()).toContain(dangerousName);
  expect(mishaps).toEqual([]);
});

test('names of every nasty kind are text on home and on every card', async () => {
  // The best customers of the shop, so that they stand wherever names do.
  const [header, ...others] = shops.en;
  const own = nastyTexts.flatMap((name, i) =>
    [0, 20, 47].map((days) => [
      ...[name, 45_657 - (i % 40) - days - (days % 7), 900 + i, `N-${i}-${days}`, 'Completed'],
      ...header.slice(5).map(() => nastyTexts[i]),
    ]),
  );
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: [header, ...own, ...others] } }));
  await answered(page);
  const elements = () => page.locator('#root :is(img, script, iframe, object, a[href^=javascript])').count();
  const cards = await page.locator('button[data-card]').count();
  expect(cards).toBeGreaterThan(3);
  for (let i = 0; i < cards; i++) {
    await page.locator('button[data-card]').nth(i).click();
    await page.locator('header .back').waitFor();
    expect(await elements()).toBe(0);
    await press(page, words.back);
  }
  expect(mishaps).toEqual([]);
});

test.each(['own', 'none'] as const)('an analysis can be cancelled (%s)', async (worker) => {
  const { page } = await open(startWith('en', { worker, sheets: { Orders: largeShop } }));
  // Within the page, because the analysis may be done before a message from here arrives.
  await page.evaluate(
    async ([cancel, stage]) => {
      const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent === cancel);
      const isAnalysing = () => document.getElementById('doing')?.textContent?.includes(stage ?? '') ?? false;
      while (!button() || !isAnalysing()) await new Promise((resolve) => setTimeout(resolve));
      button()?.click();
    },
    [words.cancel, '%'],
  );
  await page.getByText(words.cancelled).waitFor();
  await page.waitForTimeout(1500);
  expect(await page.locator('footer').textContent()).toBe(words.sheet.privacy);
  expect(await page.locator('.skeleton').count()).toBe(1);
});

test('an analysis that takes its time shows where it is, and stands still at once when it is cancelled', async () => {
  const { page } = await open({ ...small, worker: 'slow' });
  await page.getByText(words.run.progress(words.run.stages.model, '30%')).first().waitFor();
  expect(await focused(page)).toBe(words.home.yourCustomers);
  await inspect(page, 'en-analysing');
  await tabTo(page, words.cancel);
  await page.keyboard.press('Enter');
  await page.getByText(words.cancelled).waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  await inspect(page, 'en-cancelled');
});

test.each(['broken', 'none'] as const)(
  'without a worker (%s) the page does the work itself',
  async (worker) => {
    const { page, mishaps } = await open({ ...small, worker });
    await answered(page);
    expect(mishaps.filter((mishap) => !mishap.startsWith('error: no'))).toEqual([]);
  },
);

test('what the spreadsheet refuses is said in a sentence, and can be tried again', async () => {
  const { page } = await open(small);
  await answered(page);
  const before = await figure(page);
  const alert = (code: 'cellEditing' | 'protected' | 'tabGone') =>
    page.getByRole('alert').getByText(hostWords('en').errors[code]).waitFor();
  await page.evaluate(() => window.failNext('readRows', 'cellEditing'));
  await press(page, words.home.again);
  await alert('cellEditing');
  // The answer before stands.
  expect(await figure(page)).toBe(before);
  await inspect(page, 'en-failed');
  await press(page, words.tryAgain);
  await page.getByRole('button', { name: words.tryAgain }).waitFor({ state: 'detached' });
  await answered(page);
  await page.evaluate(() => window.failNext('beginTab', 'protected'));
  await press(page, words.write.write);
  await alert('protected');
  await press(page, words.tryAgain);
  await page.getByText(words.write.done).waitFor();

  // A tab that is gone: its link can be clicked again.
  await page.evaluate(() => window.failNext('showTab', 'tabGone'));
  await press(page, words.write.open(pageWords('en').tabs.week));
  await alert('tabGone');
  expect(await page.getByRole('button', { name: words.tryAgain }).count()).toBe(0);
  await press(page, words.write.open(pageWords('en').tabs.week));
  await page.waitForFunction((name) => window.activeSheet() === name, pageWords('en').tabs.week);
  expect(await page.getByText(hostWords('en').errors.tabGone).count()).toBe(0);
});

test('what comes with the later script is said to be missing, and can be tried again', async () => {
  const { page, mishaps } = await open(small);
  await page.evaluate(() => window.lackLater(true));
  await answered(page);
  const missing = page.getByRole('alert').getByText(words.later.missing);
  const [card] = await page.locator('.cards button').all();
  await card?.click();
  await missing.waitFor();
  await inspect(page, 'en-later-missing');
  await press(page, words.back);
  await press(page, words.write.write);
  await page.getByRole('alert').getByText(hostWords('en').errors.offline).waitFor();
  await page.evaluate(() => window.lackLater(false));
  await press(page, words.tryAgain);
  await page.getByText(words.write.done).waitFor();
  await openAssumptions(page);
  await missing.waitFor();
  await press(page, words.tryAgain);
  await page.locator('form.assumptions').waitFor();
  expect(mishaps.filter((mishap) => !mishap.includes('no later script'))).toEqual([]);
});

test('reading and writing can be cancelled, and writing again completes the report', async () => {
  const { page } = await open(small);
  await answered(page);
  await page.evaluate(() => window.hold('readRows'));
  await press(page, words.home.again);
  await page.getByRole('progressbar').waitFor();
  await inspect(page, 'en-reading-again');
  await press(page, words.cancel);
  await page.getByText(words.cancelled).waitFor();
  await page.evaluate(() => window.letThrough());

  await page.evaluate(() => window.hold('writeRows'));
  await press(page, words.write.write);
  expect(await focused(page)).toBe(words.write.stop);
  await page.getByRole('progressbar', { name: words.write.heading }).waitFor();
  await page.waitForFunction(() => window.calls().includes('writeRows'));
  await inspect(page, 'en-writing');
  await page.keyboard.press('Enter');
  // At once, though the call is still under way.
  await page.getByRole('button', { name: words.write.stopping }).waitFor();
  expect(await page.getByText(words.write.cancelled).count()).toBe(0);
  await inspect(page, 'en-stopping');
  await page.evaluate(() => window.letThrough());
  await page.getByText(words.write.cancelled).waitFor();
  await inspect(page, 'en-stopped');
  await press(page, words.write.write);
  await page.getByText(words.write.done).waitFor();
  const notice = hostWords('en').incompleteNotice;
  for (const name of (await page.evaluate(() => window.sheetNames())).slice(1)) {
    const values = await page.evaluate((one) => window.sheetValues(one), name);
    expect(values?.[0]?.[0]).not.toBe(notice);
  }
  // Each tab once: the second writing completed those of the first.
  const names = await page.evaluate(() => window.sheetNames());
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(Object.values(pageWords('en').tabs)));
});

test('the last answer is shown at once when the sidebar is opened again, and a new one follows', async () => {
  const { page } = await open(small);
  await answered(page);
  const before = await figure(page);
  await page.evaluate(() => window.hold('readRows'));
  await page.evaluate(() => window.reopenSidebar());
  await page.getByText(words.home.lastTime).waitFor();
  expect(await figure(page)).toBe(before);
  expect(await page.locator('.answer').getAttribute('aria-busy')).toBe('true');
  // What is behind the cards, and the report, come with the new answer.
  expect(await page.locator('[data-card=best]').isDisabled()).toBe(true);
  expect(await page.locator('footer button').count()).toBe(0);
  await inspect(page, 'en-last-time');
  await page.evaluate(() => window.letThrough());
  await answered(page);
  expect(await page.getByText(words.home.lastTime).count()).toBe(0);
  expect(await page.locator('[data-card=best]').isEnabled()).toBe(true);
});

test('running again keeps the answer until there is the one with the new orders', async () => {
  const { page } = await open(small);
  await answered(page);
  const before = await figure(page);
  const later = shops.en.slice(1, 41).map((row) => [...row.slice(0, 2), 5000, ...row.slice(3)]);
  await page.evaluate((rows) => window.addRows('Orders', rows), later);
  await page.evaluate(() => window.hold('readRows'));
  await press(page, words.home.again);
  await page.getByRole('progressbar').waitFor();
  expect(await figure(page)).toBe(before);
  await page.evaluate(() => window.letThrough());
  await answered(page);
  expect(await figure(page)).not.toBe(before);
});

test('a column that the user removes stays away the next time', async () => {
  const { page } = await open(small);
  await answered(page);
  await choose(page, words.home.columns);
  await heading(page, words.columns.heading);
  await page.getByText(words.columns.optionalHeading).click();
  const status = page.getByLabel(words.columns.fields.status, { exact: true });
  await status.selectOption({ label: words.columns.notThere });
  const rows = `${shops.en.length - 1} rows: ${shops.en.length - 1} used, 0 left out.`;
  await page.getByText(rows, { exact: false }).waitFor();
  await inspect(page, 'en-columns-picked');
  await choose(page, words.home.rows);
  await page.getByText(words.check.noneLeftOut).waitFor();
  await press(page, words.back);
  await answered(page);
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  await choose(page, words.home.columns);
  expect(await status.inputValue()).toBe('');
});

test('an assumption that gives no answer any more is explained, and can be taken back', async () => {
  const { page } = await open(small);
  await answered(page);
  await openAssumptions(page);
  await page.locator('summary', { hasText: words.terms.asOf }).click();
  await page.locator('#term-asOf').fill('1999-12-31');
  await page.locator('#term-asOf').press('Enter');
  await heading(page, words.result.noneHeading);
  expect(await focused(page)).toBe('term-asOf');
  await inspect(page, 'en-no-answer-assumptions');
  await press(page, words.home.close);
  expect(await page.locator('.problems li').count()).toBeGreaterThan(0);
  await inspect(page, 'en-no-answer');
  await openAssumptions(page);
  await press(page, words.home.putBack);
  await answered(page);
});

test('another language speaks at once, without another analysis, and writes its own report', async () => {
  const { page } = await open(small);
  await answered(page);
  const before = await readings(page);
  await speak(page, 'fa');
  await page.getByText(homeWords('fa').revenue, { exact: true }).waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await page.keyboard.press('Escape');
  await press(page, sidebarWords('fa').write.write);
  await page.getByText(sidebarWords('fa').write.done).waitFor();
  expect(await readings(page)).toBe(before);
  expect(await page.evaluate(() => window.activeSheet())).toBe(pageWords('fa').tabs.summary);
});

test('a language whose words cannot be loaded leaves the old one, says so, and can be chosen again', async () => {
  const { page, mishaps } = await open(small);
  await answered(page);
  await page.evaluate(() => window.lackWords('fa'));
  await speak(page, 'fa');
  await page.getByRole('alert').getByText(words.languageNotLoaded('فارسی')).waitFor();
  await page.getByText(homeWords('en').revenue, { exact: true }).waitFor();
  expect(await page.locator('#language').inputValue()).toBe('en');
  await inspect(page, 'en-language-not-loaded');
  await page.evaluate(() => window.lackWords(null));
  await page.locator('#language').selectOption('fa');
  await page.getByText(homeWords('fa').revenue, { exact: true }).waitFor();
  expect(await page.getByText(words.languageNotLoaded('فارسی')).count()).toBe(0);
  expect(mishaps).toEqual([]);
});

test('a sidebar without any words says so', async () => {
  const { page } = await open(small);
  await page.evaluate(() => {
    window.lackWords('en');
    window.reopenSidebar();
  });
  await page.getByText(noWords.en).waitFor();
  expect(await page.locator('.skeleton, .card').count()).toBe(0);
  await inspect(page, 'en-no-words');
  await page.evaluate(() => window.lackWords(null));
});
