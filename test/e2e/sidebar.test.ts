/** From opening to the report, by keyboard alone, and every place on the way; places.test.ts has them in the other languages. */
import { fields } from '../../core/request/fields';
import { homeWords } from '../../core/speech/home/homeWords';
import { hostWords } from '../../core/speech/host/hostWords';
import { pageWords } from '../../core/speech/pages/pageWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { sumOfAccount } from './account';
import { answered, choose, focused, heading, tabTo } from './home';
import { inspectBothLooks } from './inspect';
import { openSidebar as open } from './openSidebar';
import { refusal } from './refusal';
import { middleShop, startWith } from './sampleOrders';
import type { TestPage } from './sidebarEntry';

jest.setTimeout(240_000);

declare const window: Window & TestPage;

const language = 'en';
const words = sidebarWords(language);
const { titles } = homeWords(language);

test('by keyboard alone from opening to a tab of the report, each place accessible', async () => {
  const { page, mishaps } = await open(
    startWith(language, {
      sheets: { Orders: middleShop, Notes: [['call the printer']] },
      // Other tests go on with a worker that is warm, and with the model of last time.
      worker: 'own',
      remembered: undefined,
    }),
  );
  const shot = (place: string) => inspectBothLooks(page, `${language}-${place}`);
  const enter = () => page.keyboard.press('Enter');
  const lead = () => page.locator('h1').first().textContent();

  // The answer comes without a click.
  await answered(page);
  expect(await focused(page)).toBe(await lead());
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  const value = page.locator('p.figure');
  const revenue = await value.textContent();
  expect(await page.locator('p.unit').textContent()).toBe(homeWords(language).revenue);
  await shot('1-home');

  // The share that stays, asked in a sentence.
  await tabTo(page, 'home-margin');
  await page.keyboard.type('much');
  await enter();
  expect(await focused(page)).toBe('home-margin');
  await page.getByText(refusal(fields.margin, language)).waitFor();
  expect(await value.textContent()).toBe(revenue);
  await shot('1-home-wrong');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.4');
  await enter();
  expect(await focused(page)).toBe('change-margin');
  await answered(page);
  expect(await page.locator('p.unit').textContent()).toBe(homeWords(language).profit);
  expect(await value.textContent()).not.toBe(revenue);

  // A card, and back.
  await tabTo(page, 'best');
  await enter();
  await page.locator('header .where', { hasText: titles.best }).waitFor();
  await shot('2-card');
  await tabTo(page, words.back, 'Shift+Tab');
  await enter();
  await page.locator('footer').waitFor();
  expect(await focused(page)).toBe(await lead());

  // The menu, which Escape folds, and the places behind it.
  await tabTo(page, words.home.more, 'Shift+Tab');
  await enter();
  await shot('3-menu');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe(words.home.more);
  expect(await page.locator('.menu[open]').count()).toBe(0);
  await enter();
  await tabTo(page, words.home.rows);
  await enter();
  await heading(page, words.check.heading);
  expect(await focused(page)).toBe(words.check.heading);
  await tabTo(page, words.check.account);
  await enter();
  expect(await sumOfAccount(page)).toBe(middleShop.length - 1);
  await shot('4-rows');
  await tabTo(page, words.check.changeColumns);
  await enter();
  await heading(page, words.columns.heading);
  expect(await focused(page)).toBe(words.columns.heading);
  await page.getByText(words.columns.optionalHeading).click();
  await shot('5-columns');
  await choose(page, words.home.otherSheet);
  await heading(page, words.sheet.heading);
  expect(await page.locator('.answers button').allTextContents()).toHaveLength(2);
  await shot('6-sheet');
  await tabTo(page, words.back, 'Shift+Tab');
  await enter();

  // The assumptions, over the answer.
  await tabTo(page, 'assume');
  await enter();
  expect(await focused(page)).toBe('assumptions');
  await tabTo(page, words.terms.months);
  await enter();
  await tabTo(page, 'term-months');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('soon');
  await enter();
  await page.getByText(refusal(fields.months, language)).waitFor();
  expect(await focused(page)).toBe('term-months');
  await shot('7-assumptions-wrong');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('24');
  const live = page.locator('.live');
  await enter();
  await answered(page);
  expect(await live.textContent()).toContain(await value.textContent());
  await shot('7-assumptions');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('assume');

  // The report, and two of its tabs.
  await tabTo(page, words.write.write);
  await enter();
  await page.getByText(words.write.done).waitFor();
  const report = pageWords(language).tabs;
  const names = await page.evaluate(() => window.sheetNames());
  expect(names.slice(0, 2)).toEqual(['Orders', 'Notes']);
  expect(names).toContain(report.summary);
  const main = await page.locator('footer .main').textContent();
  const others = await page.locator('.tabs li').allTextContents();
  const first = names.find((name) => main === words.write.open(name)) ?? '';
  expect([first, ...others].sort()).toEqual(names.slice(2).sort());
  for (const name of names.slice(2)) {
    const values = await page.evaluate((one) => window.sheetValues(one), name);
    expect(values?.[0]?.[0]).not.toBe(hostWords(language).incompleteNotice);
  }
  expect(await focused(page)).toBe(main);
  await shot('8-written');
  await enter();
  await page.waitForFunction((name) => window.activeSheet() === name, first);
  await tabTo(page, report.summary);
  await enter();
  await page.waitForFunction((name) => window.activeSheet() === name, report.summary);
  expect(await page.evaluate(() => window.remembered())).toMatchObject({
    language,
    margin: 0.4,
    months: 24,
  });
  expect(mishaps).toEqual([]);
});
