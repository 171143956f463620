/** What home asks before there is an answer: one thing, in all languages, and nothing twice. */
import type { Page } from 'playwright-core';
import { isoToDay } from '../../core/cells/parse/civil';
import { check as enCheck } from '../../core/speech/check/en';
import { check as faCheck } from '../../core/speech/check/fa';
import { check as trCheck } from '../../core/speech/check/tr';
import { formatDay } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { pageWords } from '../../core/speech/pages/pageWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { answered, choose, focused, heading, press, tabTo } from './home';
import { inspect } from './inspect';
import { openSidebar as open } from './openSidebar';
import { english, startWith, withModel } from './sampleOrders';
import type { TestPage } from './sidebarEntry';

jest.setTimeout(180_000);

declare const window: Window & TestPage;

const words = sidebarWords('en');
const saidOfCheck = { en: enCheck, tr: trCheck, fa: faCheck };

/** Waits until the rows were looked at again. */
const checked = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.check') !== null && document.querySelector('.check .doing') === null,
  );

/** Dates that fit both orders, orders that wait for payment, one person with and without an address. */
function openShop(): (string | number)[][] {
  const rows = Array.from({ length: 200 }, (_, i) => [
    `N-${i}`,
    { 7: 'ada.king@example.com', 8: '' }[i % 40] ?? `c${i % 37}@example.com`,
    [7, 8].includes(i % 40) ? '+44 20 7946 0001' : '',
    `0${1 + (i % 9)}/0${1 + ((i * 7) % 9)}/${2023 + (i % 2)}`,
    20 + (i % 13),
    i % 25 === 3 ? 'pending' : 'paid',
  ]);
  return [['Order number', 'Email', 'Phone', 'Order date', 'Total', 'Status'], ...rows];
}

describe.each(['en', 'tr', 'fa'] as const)('what the table leaves open (%s)', (language) => {
  const said = sidebarWords(language);
  const { questions, reading } = saidOfCheck[language];

  test('is asked by keyboard with both readings, and remembered for next week', async () => {
    const { page, mishaps } = await open(startWith(language, { sheets: { Orders: openShop() } }));
    await page.getByText(said.question.one).waitFor();
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
      const read = formatDay(isoToDay(day) ?? 0, language);
      expect(text).toContain(reading({ text: '02/08/2024', read }));
    }
    await page.getByText(said.question.kept).waitFor();
    await inspect(page, `${language}-question`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answered(page);

    // In the account of rows the answer can be changed, with what is not needed to read them.
    await choose(page, said.home.rows);
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
    await page.getByLabel(said.check.mergesSwitch).focus();
    await inspect(page, `${language}-rows-open-shop`);
    await page.keyboard.press('Space');
    await checked(page);
    expect(await page.getByLabel(said.check.mergesSwitch).isChecked()).toBe(false);
    await page.getByText(said.check.account).click();
    expect(await sumOfAccount(page)).toEqual([200, 200]);

    // Back at home the answer is that of the rows as they are read now.
    await press(page, said.back);
    await answered(page);
    expect(await page.evaluate(() => window.remembered())).toMatchObject({
      'answer.dateOrder: Order date': 'monthFirst',
      'answer.pendingOrders: Status': 'leaveOut',
      'answer.merges: Email': false,
    });
    await press(page, said.write.write);
    await page.getByText(said.write.done).waitFor();
    const tab = await page.evaluate((name) => window.sheetValues(name), pageWords(language).tabs.method);
    expect(tab?.flat()).toContain(questions.dateOrder.answer('monthFirst'));

    // Next week nothing is asked.
    await page.evaluate(() => window.reopenSidebar());
    await answered(page);
    await choose(page, said.home.rows);
    expect(await page.locator('input[name=question-dateOrder]:checked').inputValue()).toBe('monthFirst');
    expect(await page.locator('input[name=question-pendingOrders]:checked').inputValue()).toBe('leaveOut');
    expect(await page.getByLabel(said.check.mergesSwitch).isChecked()).toBe(false);
    expect(mishaps).toEqual([]);
  });
});

/** The counts of the open account added up, and the sum that it states. */
async function sumOfAccount(page: Page): Promise<[number, number]> {
  const digits = (text: string) => text.replace(/[۰-۹]/g, (one) => String(one.charCodeAt(0) - 0x6f0));
  const counts = (await page.locator('table.account td').allTextContents()).map((text) =>
    Number(digits(text).replace(/\D/g, '')),
  );
  const stated = counts.pop() ?? Number.NaN;
  return [counts.reduce((sum, count) => sum + count, 0), stated];
}

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

/** Orders under headers of a language that is not known, with a column more than the three that matter. */
const foreign = [
  ['Notiz', 'Kunde', 'Bestellt', 'Betrag'],
  ...english
    .slice(1, 200)
    // Small whole amounts: their cells alone do not say that they are money.
    .map(([, date], i) => [['gift', '', 'call'][i % 3] ?? '', `K-${i % 40}`, date ?? '', 11 + (i % 37)]),
];

test.each([
  ['en', 'sheets'],
  ['tr', 'excel'],
  ['fa', 'sheets'],
] as const)('columns that are not recognised are picked by their cells (%s, %s)', async (language, look) => {
  const said = sidebarWords(language);
  const { pick } = said.columns;
  const { page, mishaps } = await open(startWith(language, { look, sheets: { Orders: foreign } }));
  await heading(page, pick.date);
  expect(await focused(page)).toBe(pick.date);
  const cards = (question: string) => page.getByRole('group', { name: question }).getByRole('button');
  expect(await cards(pick.date).count()).toBe(4);
  const shown = await cards(pick.date).nth(1).innerText();
  expect(shown.split('\n').map((line) => line.trim())).toEqual(['Kunde', 'B', 'K-0', 'K-1', 'K-2']);
  await inspect(page, `${language}-${look}-columns-to-pick`);

  // By keyboard: the focus goes on with the next question.
  await cards(pick.date).nth(2).focus();
  await page.keyboard.press('Enter');
  await heading(page, pick.customer);
  expect(await focused(page)).toBe(pick.customer);
  const taken = await cards(pick.customer).nth(2).innerText();
  expect(taken).toContain(said.columns.takenFor(said.columns.fields.date));
  await inspect(page, `${language}-${look}-columns-one-picked`);

  // All columns, where those that are there can be changed, and the one that is missing is named.
  await press(page, said.question.allColumns);
  await heading(page, said.columns.heading);
  expect(await page.locator('#column-date').inputValue()).toBe('2');
  expect(await page.locator('.notice').textContent()).toContain(said.columns.fields.amount);
  await cards(pick.customer).nth(1).click();
  await page.getByRole('group', { name: pick.customer }).waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('column-customer');
  await press(page, said.back);
  await heading(page, pick.amount);
  await cards(pick.amount).nth(3).click();
  await answered(page);
  expect(mishaps).toEqual([]);
});

test.each(['en', 'tr', 'fa'] as const)(
  'two columns that can be the amount are asked about (%s)',
  async (language) => {
    const { asked } = saidOfCheck[language].questions.amountColumn;
    const rows = english
      .slice(1, 200)
      .map(([, date, amount], i) => [`K-${i % 40}`, date ?? '', amount ?? '', Number(amount) * 1.2]);
    const headers = ['Customer', 'Date', 'Basket Amount', 'Ticket Amount'];
    const { page, mishaps } = await open(startWith(language, { sheets: { Orders: [headers, ...rows] } }));
    await heading(page, asked({ rows: 0, example: '' }));
    const answers = page.locator('.answers button');
    expect(await answers.count()).toBe(2);
    await inspect(page, `${language}-sheets-column-asked`);
    await answers.filter({ hasText: 'Basket Amount' }).click();
    await answered(page);
    await choose(page, sidebarWords(language).home.columns);
    expect(await page.locator('#column-amount').inputValue()).toBe('2');
    expect(mishaps).toEqual([]);
  },
);

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

test.each(['en', 'fa'] as const)(
  'assumptions of last time that cannot be read any more are asked about (%s)',
  async (language: Language) => {
    const said = sidebarWords(language);
    const { page } = await open(
      startWith(language, {
        remembered: { ...withModel, language, 'group.scheme': 'rules', 'rule.1': 'Colour is red' },
      }),
    );
    await heading(page, said.groups.unread);
    await inspect(page, `${language}-terms-asked`);
    await press(page, said.home.assumptions);
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('[aria-invalid]:visible').count()).toBeGreaterThan(0);
    await inspect(page, `${language}-terms-to-mend`);
    await page.getByRole('dialog').getByRole('button', { name: said.home.putBack }).click();
    await answered(page);
    expect(await page.locator('#groups-scheme').inputValue()).toBe('plain');
  },
);
