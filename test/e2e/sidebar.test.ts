import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { isoToDay } from '../../core/cells/parse/civil';
import { fields } from '../../core/request/fields';
import { check as enCheck } from '../../core/speech/check/en';
import { check as faCheck } from '../../core/speech/check/fa';
import { check as trCheck } from '../../core/speech/check/tr';
import { formatDay } from '../../core/speech/format';
import { hostWords } from '../../core/speech/host/hostWords';
import type { Language } from '../../core/speech/language';
import { noWords } from '../../core/speech/noWords';
import { reportWords } from '../../core/speech/report/reportWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { accessibilityViolations } from './axe';
import { sidebarOpener } from './openSidebar';
import { refusal } from './refusal';
import type { StartOptions, TestPage } from './sidebarEntry';

jest.setTimeout(240_000);

declare const window: Window & TestPage;

const dangerousName = '<img src=x onerror=alert(1)>';

/** A sample shop as it stands in a sheet: typed cells where a spreadsheet types them. */
function sample(file: string): (string | number)[][] {
  const text = readFileSync(resolve(__dirname, '../../samples', file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text.trim()).data.map((row) =>
    row.map((cell) => isoToDay(cell) ?? (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)),
  );
}

const english = sample('coffee-roaster.csv').slice(0, 5000);

/** Orders of which the best customer has a dangerous name, so that it stands in every step. */
const withDangerousName = (orders: readonly (readonly (string | number)[])[]) =>
  [
    ...orders,
    ...Array.from({ length: 40 }, (_, i) => [dangerousName, 45_657 - i * 14, 900 + i, `X-${i}`, 'Completed']),
  ].map((row) => Array.from({ length: english[0]?.length ?? 0 }, (_, i) => row[i] ?? ''));

/** As many orders as a shop may have that is analysed at once; one walk and what is cancelled have the large one. */
const largeShop = withDangerousName(english);
const shops: Readonly<Record<Language, (string | number)[][]>> = {
  en: withDangerousName(english.slice(0, 300)),
  tr: sample('kitap-kulubu.csv').slice(0, 300),
  fa: sample('chaikhaneh.csv').slice(0, 300),
};

const open = sidebarOpener();

const start = (language: Language, more: Partial<StartOptions> = {}): StartOptions => ({
  sheets: { Orders: shops[language], Notes: [['call the printer']] },
  locale: { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR' }[language],
  look: 'sheets',
  worker: 'shared',
  ...more,
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const own = element.tagName === 'SUMMARY' ? element.firstChild : element;
    return element.id || own?.textContent?.trim() || element.tagName;
  });

const readyToGoOn = (page: Page, name: string) =>
  page.locator('button.main:not([disabled])', { hasText: name }).waitFor();

/** The counts of the open account, added up; the last line is the sum that it states. */
async function countsOf(page: Page): Promise<number> {
  const digits = (text: string) => text.replace(/[۰-۹]/g, (one) => String(one.charCodeAt(0) - 0x6f0));
  const cells = await page.locator('table.account td').allTextContents();
  const counts = cells.map((text) => Number(digits(text).replace(/\D/g, '')));
  const stated = counts.pop() ?? Number.NaN;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(stated);
  return stated;
}

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
  ['en', 'sheets', largeShop],
  ['tr', 'excel', shops.tr],
  ['fa', 'sheets', shops.fa],
  ['fa', 'excel', shops.fa],
  ['en', 'excel', shops.en],
] as const)('in %s, looking like %s', (language, look, orders) => {
  test('by keyboard alone from the sheet to the report, each screen accessible', async () => {
    const words = sidebarWords(language);
    const { page, mishaps } = await open(
      start(language, {
        look,
        sheets: { Orders: [...orders], Notes: [['call the printer']] },
        // The others go on with a worker that is warm.
        worker: orders === largeShop ? 'own' : 'shared',
      }),
    );
    const shot = (step: string) => inspect(page, `${language}-${look}-${step}`);

    await heading(page, words.sheet.heading);
    expect(await focused(page)).toBe(words.sheet.heading);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'fa' ? 'rtl' : 'ltr');
    await shot('1-sheet');
    await tabTo(page, 'tab');
    expect(await page.locator('#tab').evaluate((tab: HTMLSelectElement) => tab.selectedIndex)).toBe(0);
    await tabTo(page, words.next);
    await page.keyboard.press('Enter');

    // All columns are sure and nothing is open: one glance and on.
    await heading(page, words.check.heading);
    await readyToGoOn(page, words.next);
    expect(await focused(page)).toBe(words.check.heading);
    await shot('2-check');
    await tabTo(page, words.check.account);
    await page.keyboard.press('Enter');
    expect(await countsOf(page)).toBe(orders.length - 1);
    await shot('2-check-rows');
    await tabTo(page, words.check.changeColumns);
    await page.keyboard.press('Enter');
    await heading(page, words.columns.heading);
    expect(await focused(page)).toBe(words.columns.heading);
    await page.getByText(words.columns.optionalHeading).click();
    await shot('2-columns');
    await tabTo(page, words.next);
    await page.keyboard.press('Enter');
    await heading(page, words.check.heading);
    await tabTo(page, words.next);
    await page.keyboard.press('Enter');

    await heading(page, words.terms.heading);
    await tabTo(page, 'term-margin');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('much');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('term-margin');
    await page.getByText(refusal(fields.margin, language)).waitFor();
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

    const report = reportWords(language).tabs;
    const names = await page.evaluate(() => window.sheetNames());
    expect(names.slice(0, 2)).toEqual(['Orders', 'Notes']);
    expect(await page.locator('.tabs li').allTextContents()).toEqual(names.slice(2));
    expect(names).toContain(report.summary);
    expect(await page.evaluate(() => window.activeSheet())).toBe(report.summary);
    for (const name of names.slice(2)) {
      const values = await page.evaluate((one) => window.sheetValues(one), name);
      expect(values?.[0]?.[0]).not.toBe(hostWords(language).incompleteNotice);
    }
    expect(await page.evaluate(() => window.remembered())).toMatchObject({
      language,
      margin: 0.4,
      months: 12,
    });
    expect(mishaps).toEqual([]);
  });
});

const words = sidebarWords('en');
const next = (page: Page) => page.getByRole('button', { name: words.next, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A shop small enough to be analysed at once. */
const small = [
  ...english.slice(0, 1),
  [dangerousName, 45_000, 10, 'X-1', 'Completed', '', '', ''],
  ...english.slice(1, 400),
];
const smallShop = { sheets: { Orders: small } };

async function toTerms(page: Page): Promise<void> {
  await heading(page, words.sheet.heading);
  await next(page);
  await heading(page, words.check.heading);
  await next(page);
  await heading(page, words.terms.heading);
}

test('a name that looks like a page is shown as text', async () => {
  const { page, mishaps } = await open(start('en'));
  await toTerms(page);
  await press(page, words.terms.run);
  await heading(page, words.result.heading);
  await page.getByText(dangerousName, { exact: true }).waitFor();
  expect(await page.locator('#root img').count()).toBe(0);
  await press(page, words.result.write);
  await heading(page, words.write.doneHeading);
  const best = await page.evaluate((name) => window.sheetValues(name), reportWords('en').tabs.best);
  expect(best?.flat()).toContain(dangerousName);
  expect(mishaps).toEqual([]);
});

test.each(['own', 'none'] as const)('an analysis can be cancelled (%s)', async (worker) => {
  const { page } = await open(start('en', { worker, sheets: { Orders: largeShop } }));
  await toTerms(page);
  // Within the page, because the analysis may be done before a message from here arrives.
  await page.evaluate(
    async ([run, cancel]) => {
      const button = (name: string | undefined) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      button(run)?.click();
      while (!button(cancel)) await new Promise((resolve) => setTimeout(resolve));
      button(cancel)?.click();
    },
    [words.terms.run, words.cancel],
  );
  await heading(page, words.terms.heading);
  await page.getByText(words.cancelled).waitFor();
  await page.waitForTimeout(1500);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.terms.heading);
});

test('an analysis that takes its time shows where it is', async () => {
  const { page } = await open(start('en', { ...smallShop, worker: 'slow' }));
  await toTerms(page);
  await press(page, words.terms.run);
  await heading(page, words.run.heading);
  await page.getByText(words.run.progress(words.run.stages.model, '30%')).first().waitFor();
  expect(await focused(page)).toBe(words.run.heading);
  await inspect(page, 'en-running');
  await tabTo(page, words.cancel);
  await page.keyboard.press('Enter');
  await heading(page, words.terms.heading);
});

test.each(['broken', 'none'] as const)(
  'without a worker (%s) the page does the work itself',
  async (worker) => {
    const { page, mishaps } = await open(start('en', { ...smallShop, worker }));
    await toTerms(page);
    await press(page, words.terms.run);
    await heading(page, words.result.heading);
    expect(mishaps.filter((mishap) => !mishap.startsWith('error: no'))).toEqual([]);
  },
);

test('what the spreadsheet refuses is said in a sentence, and can be tried again', async () => {
  const { page } = await open(start('en', smallShop));
  await heading(page, words.sheet.heading);
  await page.evaluate(() => window.failNext('readRows', 'cellEditing'));
  await next(page);
  await page.getByRole('alert').getByText(hostWords('en').errors.cellEditing).waitFor();
  await inspect(page, 'en-failed');
  await press(page, words.tryAgain);
  await heading(page, words.check.heading);
  await next(page);
  await press(page, words.terms.run);
  await heading(page, words.result.heading);
  await page.evaluate(() => window.failNext('beginTab', 'protected'));
  await press(page, words.result.write);
  await page.getByRole('alert').getByText(hostWords('en').errors.protected).waitFor();
  await press(page, words.tryAgain);
  await heading(page, words.write.doneHeading);
});

test('reading and writing can be cancelled, and writing again completes the report', async () => {
  const { page } = await open(start('en', smallShop));
  await heading(page, words.sheet.heading);
  await page.evaluate(() => window.hold('readRows'));
  await next(page);
  await page.getByRole('progressbar').waitFor();
  await inspect(page, 'en-reading');
  await press(page, words.cancel);
  await page.getByText(words.cancelled).waitFor();
  await page.evaluate(() => window.letThrough());
  await next(page);
  await heading(page, words.check.heading);
  await next(page);
  await press(page, words.terms.run);
  await heading(page, words.result.heading);

  await page.evaluate(() => window.hold('writeRows'));
  await press(page, words.result.write);
  await heading(page, words.write.heading);
  await inspect(page, 'en-writing');
  await press(page, words.cancel);
  await page.getByText(words.write.cancelled).waitFor();
  await press(page, words.result.write); // waits for the call that is still under way
  await page.evaluate(() => window.letThrough());
  await heading(page, words.write.doneHeading);
  const notice = hostWords('en').incompleteNotice;
  for (const name of (await page.evaluate(() => window.sheetNames())).slice(1)) {
    const values = await page.evaluate((one) => window.sheetValues(one), name);
    expect(values?.[0]?.[0]).not.toBe(notice);
  }
  // Each tab once: the second writing completed those of the first.
  const names = await page.evaluate(() => window.sheetNames());
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(Object.values(reportWords('en').tabs)));
});

test('a column that the user removes stays away the next time', async () => {
  const { page } = await open(start('en', smallShop));
  await heading(page, words.sheet.heading);
  await next(page);
  await press(page, words.check.changeColumns);
  await heading(page, words.columns.heading);
  await page.getByText(words.columns.optionalHeading).click();
  const status = page.getByLabel(words.columns.fields.status, { exact: true });
  await status.selectOption({ label: words.columns.notThere });
  await page.getByText('400 rows: 400 used, 0 left out.', { exact: false }).waitFor();
  await inspect(page, 'en-columns-picked');
  await next(page);
  await heading(page, words.check.heading);
  await page.getByText(words.check.noneLeftOut).waitFor();
  await next(page);
  await press(page, words.terms.run);
  await heading(page, words.result.heading);
  await press(page, words.result.write);
  await press(page, words.write.again);
  await heading(page, words.sheet.heading);
  await next(page);
  await heading(page, words.check.heading);
  await press(page, words.check.changeColumns);
  expect(await status.inputValue()).toBe('');
});

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
  const { questions, reading } = { en: enCheck, tr: trCheck, fa: faCheck }[language];

  test('is asked by keyboard with both readings, and remembered for next week', async () => {
    const { page, mishaps } = await open(start(language, { sheets: { Orders: openShop() } }));
    await heading(page, said.sheet.heading);
    await tabTo(page, said.next);
    await page.keyboard.press('Enter');
    await heading(page, said.check.heading);

    // Nothing is preselected, both readings are shown, and the next button is disabled with a reason.
    const group = page.locator('fieldset.open');
    const radios = group.getByRole('radio');
    expect(await radios.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked))).toEqual(
      [],
    );
    const text = (await group.textContent()) ?? '';
    expect(text).toContain(questions.dateOrder.answer('dayFirst'));
    for (const day of ['2024-08-02', '2024-02-08']) {
      const read = formatDay(isoToDay(day) ?? 0, language);
      expect(text).toContain(reading({ text: '02/08/2024', read }));
    }
    const goOn = page.getByRole('button', { name: said.next, exact: true });
    expect(await goOn.isDisabled()).toBe(true);
    await page.getByText(said.check.open).waitFor();
    await inspect(page, `${language}-check-open`);

    await tabToRole(page, 'radio');
    await page.keyboard.press('Space');
    await readyToGoOn(page, said.next);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('dayFirst');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('input[value=monthFirst]:checked'));
    await readyToGoOn(page, said.next);
    expect(await page.getByText(said.check.open).count()).toBe(0);

    // Orders that wait count until the user decides otherwise; a merge is shown with its reason and can be taken back.
    const waiting = page.locator('input[name=question-pendingOrders]');
    expect(await waiting.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([
      true,
      false,
    ]);
    await waiting.nth(1).focus();
    await page.keyboard.press('Space');
    await readyToGoOn(page, said.next);
    await page.getByLabel(said.check.mergesSwitch).focus();
    await inspect(page, `${language}-check-answered`);
    await page.keyboard.press('Space');
    await readyToGoOn(page, said.next);
    expect(await page.getByLabel(said.check.mergesSwitch).isChecked()).toBe(false);
    await page.getByText(said.check.account).click();
    expect(await countsOf(page)).toBe(200);
    await tabTo(page, said.next);
    await page.keyboard.press('Enter');
    await heading(page, said.terms.heading);
    await press(page, said.terms.run);
    await heading(page, said.result.heading);
    expect(await page.evaluate(() => window.remembered())).toMatchObject({
      'answer.dateOrder: Order date': 'monthFirst',
      'answer.pendingOrders: Status': 'leaveOut',
      'answer.merges: Email': false,
    });

    await press(page, said.result.write);
    await heading(page, said.write.doneHeading);
    const tab = await page.evaluate((name) => window.sheetValues(name), reportWords(language).tabs.check);
    expect(tab?.flat()).toContain(questions.dateOrder.answer('monthFirst'));
    await press(page, said.write.again);
    await heading(page, said.sheet.heading);
    await press(page, said.next);
    await heading(page, said.check.heading);
    await readyToGoOn(page, said.next);
    expect(await page.locator('input[name=question-dateOrder]:checked').inputValue()).toBe('monthFirst');
    expect(await page.getByLabel(said.check.mergesSwitch).isChecked()).toBe(false);
    expect(mishaps).toEqual([]);
  });
});

/** Presses Tab until the focus is on an input of this type. */
async function tabToRole(page: Page, type: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.getAttribute('type') === wanted, type))
      return;
  }
  throw new Error(`Tab never reached a ${type}`);
}

test('columns that are not sure are shown first, with the reason', async () => {
  const rows = english
    .slice(1, 400)
    .map(([, date, amount], i) => [`Person ${'ABCDEFGHIJ'[i % 10]}`, date ?? '', amount ?? '']);
  const { page } = await open(
    start('en', { sheets: { Orders: [['Our customer', 'Date', 'Amount'], ...rows] } }),
  );
  await heading(page, words.sheet.heading);
  await next(page);
  await heading(page, words.columns.heading);
  const customer = page.getByLabel(words.columns.fields.customer, { exact: true });
  const why = await customer.evaluate(
    (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(why).toBe(words.columns.why('part of its header says so', 'fairly sure'));
  await inspect(page, 'en-columns-unsure');
  await next(page);
  await heading(page, words.check.heading);
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
  const words = sidebarWords(language);
  const { pick } = words.columns;
  const { page, mishaps } = await open(start(language, { look, sheets: { Orders: foreign } }));
  await heading(page, words.sheet.heading);
  await press(page, words.next);
  await heading(page, words.columns.heading);

  // The next button is disabled, with an accessible reason.
  const main = page.locator('button.main');
  expect(await main.textContent()).toBe(words.next);
  expect(await main.isDisabled()).toBe(true);
  const described = (await main.getAttribute('aria-describedby')) ?? '';
  const reason = await page.locator(`#${described}`).textContent();
  expect(reason).toContain(words.columns.fields.customer);
  const cards = (question: string) => page.getByRole('group', { name: question }).getByRole('button');
  expect(await cards(pick.date).count()).toBe(4);
  const shown = await cards(pick.date).nth(1).innerText();
  expect(shown.split('\n').map((line) => line.trim())).toEqual(['Kunde', 'B', 'K-0', 'K-1', 'K-2']);
  await inspect(page, `${language}-${look}-columns-to-pick`);

  // By keyboard: the focus goes on with the field that is now there.
  await cards(pick.date).nth(2).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: pick.date }).waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('column-date');
  expect(await page.locator('#column-date').inputValue()).toBe('2');
  const taken = await cards(pick.customer).nth(2).innerText();
  expect(taken).toContain(words.columns.takenFor(words.columns.fields.date));
  await inspect(page, `${language}-${look}-columns-one-picked`);
  await cards(pick.customer).nth(1).click();
  expect(await main.isDisabled()).toBe(true);
  await cards(pick.amount).nth(3).click();
  await readyToGoOn(page, words.next);
  await inspect(page, `${language}-${look}-columns-picked`);
  await press(page, words.next);
  await heading(page, words.check.heading);
  await readyToGoOn(page, words.next);
  expect(mishaps).toEqual([]);
});

test.each(['en', 'tr', 'fa'] as const)(
  'two columns that can be the amount are asked about (%s)',
  async (language) => {
    const words = sidebarWords(language);
    const { asked } = { en: enCheck, tr: trCheck, fa: faCheck }[language].questions.amountColumn;
    const rows = english
      .slice(1, 200)
      .map(([, date, amount], i) => [`K-${i % 40}`, date ?? '', amount ?? '', Number(amount) * 1.2]);
    const headers = ['Customer', 'Date', 'Basket Amount', 'Ticket Amount'];
    const { page, mishaps } = await open(start(language, { sheets: { Orders: [headers, ...rows] } }));
    await heading(page, words.sheet.heading);
    await press(page, words.next);
    await heading(page, words.check.heading);
    const question = page.getByRole('group', { name: asked({ rows: 0, example: '' }) });
    expect(await question.getByRole('radio').count()).toBe(2);
    expect(await page.locator('button.main').isDisabled()).toBe(true);
    await inspect(page, `${language}-sheets-column-asked`);
    await question.getByText('Basket Amount').click();
    await readyToGoOn(page, words.next);
    expect(await question.getByRole('radio').first().isChecked()).toBe(true);
    await press(page, words.next);
    await heading(page, words.terms.heading);
    expect(mishaps).toEqual([]);
  },
);

test('another language speaks at once, and writes its own report', async () => {
  const { page } = await open(start('en', smallShop));
  await toTerms(page);
  await press(page, words.terms.run);
  await heading(page, words.result.heading);
  await page.getByLabel(words.language).selectOption('fa');
  await heading(page, sidebarWords('fa').result.heading);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await press(page, sidebarWords('fa').result.write);
  await heading(page, sidebarWords('fa').write.doneHeading);
  expect(await page.evaluate(() => window.activeSheet())).toBe(reportWords('fa').tabs.summary);
});

test('a language whose words cannot be loaded leaves the old one, says so, and can be chosen again', async () => {
  const { page, mishaps } = await open(start('en', smallShop));
  await heading(page, words.sheet.heading);
  await page.evaluate(() => window.lackWords('fa'));
  await page.getByLabel(words.language).selectOption('fa');
  await page.getByRole('alert').getByText(words.languageNotLoaded('فارسی')).waitFor();
  await heading(page, words.sheet.heading);
  expect(await page.getByLabel(words.language).inputValue()).toBe('en');
  await inspect(page, 'en-language-not-loaded');
  await page.evaluate(() => window.lackWords(null));
  await page.getByLabel(words.language).selectOption('fa');
  await heading(page, sidebarWords('fa').sheet.heading);
  expect(await page.getByText(words.languageNotLoaded('فارسی')).count()).toBe(0);
  expect(mishaps).toEqual([]);
});

test('a sidebar without any words says so', async () => {
  const { page } = await open(start('en', smallShop));
  await page.evaluate(() => {
    window.lackWords('en');
    window.reopenSidebar();
  });
  await page.getByText(noWords.en).waitFor();
  await inspect(page, 'en-no-words');
  await page.evaluate(() => window.lackWords(null));
});

test('a sheet that holds no orders is explained, and the user can go back', async () => {
  const { page } = await open(start('en', { sheets: { Notes: [['call the printer'], ['buy paper']] } }));
  await heading(page, words.sheet.heading);
  await next(page);
  await heading(page, words.columns.heading);
  await page.getByText('Choose a column for', { exact: false }).waitFor();
  await inspect(page, 'en-no-orders');
  await press(page, words.back);
  await heading(page, words.sheet.heading);
});

test('a workbook without data says so', async () => {
  const { page } = await open(start('tr', { sheets: { Sayfa1: [] } }));
  await page.getByText(sidebarWords('tr').sheet.none).waitFor();
  await inspect(page, 'tr-empty');
});
