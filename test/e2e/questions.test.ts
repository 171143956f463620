/** What home asks before there is an answer: one thing, and nothing twice. In the other languages: places.test.ts. */
import type { Page } from 'playwright-core';
import { isoToDay } from '../../core/cells/parse/civil';
import { check } from '../../core/speech/check/en';
import { formatDay } from '../../core/speech/format';
import { pageWords } from '../../core/speech/pages/pageWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { sumOfAccount } from './account';
import { leavesOpen, twoAmounts, unreadable, unrecognised } from './asks';
import { answered, choose, focused, heading, press, tabTo } from './home';
import { inspect } from './inspect';
import { openSidebar as open } from './openSidebar';
import { english, startWith } from './sampleOrders';
import type { TestPage } from './sidebarEntry';

jest.setTimeout(180_000);

declare const window: Window & TestPage;

const words = sidebarWords('en');
const { questions, reading } = check;

/** Waits until the rows were looked at again. */
const checked = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.check') !== null && document.querySelector('.check .doing') === null,
  );

test('what the table leaves open is asked by keyboard with both readings, and remembered for next week', async () => {
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: leavesOpen } }));
  await page.getByText(words.question.one).waitFor();
  expect(await focused(page)).toBe(await page.locator('h1').textContent());
  expect(await page.locator('h1').textContent()).toContain('02/08/2024');

  // Both readings are shown, none is chosen, and nothing else is asked.
  const answers = page.locator('.answers button');
  expect(await answers.evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value))).toEqual([
    'dayFirst',
    'monthFirst',
  ]);
  const text = (await page.locator('.answers').textContent()) ?? '';
  expect(text).toContain(questions.dateOrder.answer('dayFirst'));
  for (const day of ['2024-08-02', '2024-02-08']) {
    const read = formatDay(isoToDay(day) ?? 0, 'en');
    expect(text).toContain(reading({ text: '02/08/2024', read }));
  }
  await page.getByText(words.question.kept).waitFor();
  await inspect(page, 'en-question');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await answered(page);

  // In the account of rows the answer can be changed, with what is not needed to read them.
  await choose(page, words.home.rows);
  const order = page.locator('input[name=question-dateOrder]');
  expect(await page.locator('input[name=question-dateOrder]:checked').inputValue()).toBe('monthFirst');
  await order.nth(1).focus();
  await page.keyboard.press('ArrowUp');
  await checked(page);
  expect(await page.locator('input[name=question-dateOrder]:checked').inputValue()).toBe('dayFirst');
  // The focus stays where the choice was made.
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('dayFirst');
  await page.keyboard.press('ArrowDown');
  await checked(page);

  // Orders that wait count until the user decides otherwise; a merge is shown with its reason and can be taken back.
  const waiting = page.locator('input[name=question-pendingOrders]');
  expect(await waiting.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([
    true,
    false,
  ]);
  await waiting.nth(1).focus();
  await page.keyboard.press('Space');
  await checked(page);
  await page.getByLabel(words.check.mergesSwitch).focus();
  await inspect(page, 'en-rows-open-shop');
  await page.keyboard.press('Space');
  await checked(page);
  expect(await page.getByLabel(words.check.mergesSwitch).isChecked()).toBe(false);
  await page.getByText(words.check.account).click();
  expect(await sumOfAccount(page)).toBe(200);

  // Back at home the answer is that of the rows as they are read now.
  await press(page, words.back);
  await answered(page);
  expect(await page.evaluate(() => window.remembered())).toMatchObject({
    'answer.dateOrder: Order date': 'monthFirst',
    'answer.pendingOrders: Status': 'leaveOut',
    'answer.merges: Email': false,
  });
  await press(page, words.write.write);
  await page.getByText(words.write.done).waitFor();
  const tab = await page.evaluate((name) => window.sheetValues(name), pageWords('en').tabs.method);
  expect(tab?.flat()).toContain(questions.dateOrder.answer('monthFirst'));

  // Next week nothing is asked.
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  await choose(page, words.home.rows);
  expect(await page.locator('input[name=question-dateOrder]:checked').inputValue()).toBe('monthFirst');
  expect(await page.locator('input[name=question-pendingOrders]:checked').inputValue()).toBe('leaveOut');
  expect(await page.getByLabel(words.check.mergesSwitch).isChecked()).toBe(false);
  expect(mishaps).toEqual([]);
});

test('columns that were guessed are shown with the reason, and agreed to once', async () => {
  const rows = english
    .slice(1, 400)
    .map(([, date, amount], i) => [`Person ${'ABCDEFGHIJ'[i % 10]}`, date ?? '', amount ?? '']);
  const { page } = await open(
    startWith('en', { sheets: { Orders: [['Our customer', 'Date', 'Amount'], ...rows] } }),
  );
  await heading(page, words.columns.heading);
  await page.getByText(words.question.one).waitFor();
  const customer = page.getByLabel(words.columns.fields.customer, { exact: true });
  const why = await customer.evaluate(
    (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(why).toBe(words.columns.why('part of its header says so', 'fairly sure'));
  await inspect(page, 'en-columns-unsure');
  await tabTo(page, words.question.agree);
  await page.keyboard.press('Enter');
  await answered(page);
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  expect(await page.getByText(words.question.one).count()).toBe(0);
});

test('columns that are not recognised are picked by their cells', async () => {
  const { pick } = words.columns;
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: unrecognised } }));
  await heading(page, pick.date);
  expect(await focused(page)).toBe(pick.date);
  const cards = (question: string) => page.getByRole('group', { name: question }).getByRole('button');
  expect(await cards(pick.date).count()).toBe(4);
  const shown = await cards(pick.date).nth(1).innerText();
  expect(shown.split('\n').map((line) => line.trim())).toEqual(['Kunde', 'B', 'K-0', 'K-1', 'K-2']);
  await inspect(page, 'en-columns-to-pick');

  // By keyboard: the focus goes on with the next question.
  await cards(pick.date).nth(2).focus();
  await page.keyboard.press('Enter');
  await heading(page, pick.customer);
  expect(await focused(page)).toBe(pick.customer);
  const taken = await cards(pick.customer).nth(2).innerText();
  expect(taken).toContain(words.columns.takenFor(words.columns.fields.date));
  await inspect(page, 'en-columns-one-picked');

  // All columns, where those that are there can be changed, and the one that is missing is named.
  await press(page, words.question.allColumns);
  await heading(page, words.columns.heading);
  expect(await page.locator('#column-date').inputValue()).toBe('2');
  expect(await page.locator('.notice').textContent()).toContain(words.columns.fields.amount);
  await cards(pick.customer).nth(1).click();
  await page.getByRole('group', { name: pick.customer }).waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('column-customer');
  await press(page, words.back);
  await heading(page, pick.amount);
  await cards(pick.amount).nth(3).click();
  await answered(page);
  expect(mishaps).toEqual([]);
});

test('two columns that can be the amount are asked about', async () => {
  const { page, mishaps } = await open(startWith('en', { sheets: { Orders: twoAmounts } }));
  await heading(page, questions.amountColumn.asked({ rows: 0, example: '' }));
  const answers = page.locator('.answers button');
  expect(await answers.count()).toBe(2);
  await inspect(page, 'en-column-asked');
  await answers.filter({ hasText: 'Basket Amount' }).click();
  await answered(page);
  await choose(page, words.home.columns);
  expect(await page.locator('#column-amount').inputValue()).toBe('2');
  expect(mishaps).toEqual([]);
});

test('the sheet is asked for when the open one holds no orders, and the next time that one is read', async () => {
  const { page } = await open(
    startWith('en', {
      sheets: { Notes: [['call the printer'], ['buy paper']], Orders: english.slice(0, 300) },
    }),
  );
  await heading(page, words.sheet.heading);
  await inspect(page, 'en-sheet-asked');
  await tabTo(page, `Orders${words.rows({ value: 300, text: '300' })}`);
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await page.locator('header .where b').textContent()).toBe('Orders');
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  expect(await page.locator('header .where b').textContent()).toBe('Orders');
});

test('a sheet that holds no orders is explained, and the user can go on', async () => {
  const { page } = await open(startWith('en', { sheets: { Notes: [['call the printer'], ['buy paper']] } }));
  await heading(page, words.columns.pick.date);
  await press(page, words.question.allColumns);
  await page.getByText('Choose a column for', { exact: false }).waitFor();
  await inspect(page, 'en-no-orders');
  await press(page, words.back);
  await heading(page, words.columns.pick.date);
});

test('a table none of whose rows is an order says why', async () => {
  const cancelled = english.slice(0, 40).map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 'Cancelled']));
  const { page } = await open(startWith('en', { sheets: { Orders: cancelled, Notes: [['paper']] } }));
  await heading(page, words.result.noneHeading);
  expect(await page.locator('.problems li').count()).toBeGreaterThan(0);
  await inspect(page, 'en-none');
  await press(page, words.home.otherSheet);
  await heading(page, words.sheet.heading);
});

test('a workbook without data says so', async () => {
  const said = sidebarWords('tr');
  const { page } = await open(startWith('tr', { sheets: { Sayfa1: [] } }));
  await page.getByText(said.sheet.none).waitFor();
  await inspect(page, 'tr-empty');
  await page.evaluate((rows) => window.addRows('Sayfa1', rows), english.slice(0, 200));
  await press(page, said.tryAgain);
  await answered(page);
});

test('assumptions of last time that cannot be read any more are asked about', async () => {
  const { page } = await open(startWith('en', { remembered: unreadable('en') }));
  await heading(page, words.groups.unread);
  await inspect(page, 'en-terms-asked');
  await press(page, words.home.assumptions);
  await page.getByRole('dialog').waitFor();
  expect(await page.locator('[aria-invalid]:visible').count()).toBeGreaterThan(0);
  await inspect(page, 'en-terms-to-mend');
  await page.getByRole('dialog').getByRole('button', { name: words.home.putBack }).click();
  await answered(page);
  expect(await page.locator('#groups-scheme').inputValue()).toBe('plain');
});
