import type { Browser, Page } from 'playwright-core';
import { commandWords } from '../../core/speech/command/commandWords';
import { type Language, languages } from '../../core/speech/language';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { textsIn } from '../../preview/page/texts';
import { encodeBytes } from '../report/encode';
import { workbookByHand } from '../report/workbookByHand';
import { accessibilityViolations } from './axe';
import { PreviewPage } from './previewPage';
import { connectBrowser, previewAddress } from './shared';

jest.setTimeout(240_000);

const address = previewAddress();
let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const turkish = [
  'Mağaza: Kahve Köşesi',
  '',
  'Sipariş No;Müşteri;Sipariş Tarihi;Tutar',
  ...Array.from(
    { length: 60 },
    (_, i) =>
      `${100 + i};${['Ayşe Işık', 'Şule Çağ', 'Ümit Öz'][i % 3]};${1 + (i % 28)}.${1 + (i % 12)}.2024;1.2${10 + i},50 TL`,
  ),
].join('\r\n');
const windows1254 = {
  name: 'siparişler.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(encodeBytes(turkish, 'windows-1254')),
};

const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const excelFile = {
  name: 'shop.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    workbookByHand({
      Notes: inline('A1', 'call the printer'),
      Sales: [
        inline('A1', 'Customer') + inline('B1', 'Date') + inline('C1', 'Amount'),
        ...Array.from(
          { length: 40 },
          (_, i) =>
            inline(`A${i + 2}`, `c${i % 9}@example.com`) +
            `<c r="B${i + 2}" s="1"><v>${45300 + i * 5}</v></c><c r="C${i + 2}"><v>${20 + i}</v></c>`,
        ),
      ].join('|'),
    }),
  ),
};

const open = (language: Language = 'en', host = 'google') =>
  PreviewPage.open(browser, address, `?host=${host}&lang=${language}`);

/** Chooses a file by the button, and waits for the workbook that it becomes. */
async function choose(page: Page, file: typeof excelFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/shop=own-file/);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
}

test.each(languages)(
  'a Windows-1254 file opens as a workbook, and how it was read is said (%s)',
  async (language) => {
    const preview = await open(language);
    const { page } = preview;
    const texts = textsIn(language);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: texts.openFile }).press('Enter');
    await (await chooser).setFiles(windows1254);
    await page.waitForURL(/shop=own-file/);
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 });

    expect((await preview.sheets()).map(({ name }) => name)).toEqual(['siparişler']);
    expect(await preview.value('siparişler', 2, 0)).toBe('Sipariş No');
    expect(await preview.value('siparişler', 3, 1)).toBe('Ayşe Işık');
    expect(await preview.value('siparişler', 3, 3)).toBe('1.210,50 TL');
    await page.getByText(texts.encodingGuessed('Windows-1254')).waitFor();
    await page.getByText(texts.noticeOwn.split(/[.؛] /)[0] ?? '').waitFor();

    // The wrong encoding can be chosen, and the right one again.
    await page.getByLabel(texts.encoding).selectOption('windows-1252');
    await page.getByText(texts.encodingKnown('Windows-1252')).waitFor({ timeout: 60_000 });
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
    expect(await preview.value('siparişler', 3, 1)).toBe('Ayþe Iþýk');
    await page.getByLabel(texts.encoding).selectOption('windows-1254');
    await page.getByText(texts.encodingKnown('Windows-1254')).waitFor({ timeout: 60_000 });
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
    expect(await preview.value('siparişler', 3, 1)).toBe('Ayşe Işık');

    expect(preview.outside).toEqual([]);
    expect(preview.errors).toEqual([]);
    await page.close();
  },
);

test('a workbook opens with all its tabs, goes through the wizard, and stays for the other host', async () => {
  const preview = await open();
  const { page } = preview;
  await choose(page, excelFile);
  expect((await preview.sheets()).map(({ name }) => name)).toEqual(['Notes', 'Sales']);
  expect(await preview.value('Sales', 1, 1)).toBe(45300);
  expect(await page.locator('.file-bar:visible').count()).toBe(0);
  await page.getByRole('link', { name: 'Excel' }).click();
  await page.waitForURL(/host=excel/);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  expect((await preview.sheets()).map(({ name }) => name)).toEqual(['Notes', 'Sales']);

  await preview.showTab('Sales');
  await preview.type('F2', '=CLV(Sales!A:C, "c1@example.com")');
  expect(await preview.numberAt('Sales', 1, 5)).toBeGreaterThan(0);
  const frame = await preview.openAddIn('excel');
  await frame.getByLabel(sidebarWords('en').sheet.label).selectOption({ index: 1 });
  const screens = [
    await preview.goOn(frame),
    await preview.goOn(frame),
    await preview.goOn(frame),
    await preview.goOn(frame),
  ];
  expect(screens[0]).toBe(sidebarWords('en').check.heading);
  expect(screens[3]).toBe(sidebarWords('en').write.doneHeading);

  // A sample shop takes the place of the file, and the file is still offered.
  await page.getByLabel('Sample shop').selectOption('kitap-kulubu');
  await page.waitForURL(/kitap-kulubu/);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  await page.getByLabel('Sample shop').selectOption({ label: 'shop.xlsx' });
  await page.waitForURL(/own-file/);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  expect((await preview.sheets()).map(({ name }) => name)).toEqual(['Notes', 'Sales']);
  expect(preview.outside).toEqual([]);
  expect(preview.errors).toEqual([]);
  await page.close();
});

test('a file can be dropped on the page', async () => {
  const preview = await open('tr', 'excel');
  const { page } = preview;
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'a/b: sales.tsv', { type: 'text/tab-separated-values' }));
    return transfer;
  }, 'Customer\tDate\tAmount\nAda\t2024-01-05\t12.50\n');
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  expect(await page.locator('body.dropping').count()).toBe(1);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await page.waitForURL(/shop=own-file/);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  expect((await preview.sheets()).map(({ name }) => name)).toEqual(['a b  sales']);
  expect(await preview.value('a b  sales', 1, 1)).toBe(45296);
  expect(await preview.value('a b  sales', 1, 2)).toBe(12.5);
  await page.close();
});

test('a file that is no table is refused with a sentence, and the workbook stays', async () => {
  const preview = await open('fa');
  const { page } = preview;
  const before = (await preview.sheets()).map(({ name }) => name);
  const say = commandWords('fa');
  const refusals = [
    [
      'old.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      say.fileOldExcel({ file: 'old.xls' }),
    ],
    ['page.xls', Buffer.from('<html><table></table></html>'), say.fileNotTable({ file: 'page.xls' })],
    ['empty.csv', Buffer.from(''), say.fileEmpty({ file: 'empty.csv' })],
    ['half.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20]), say.fileBrokenExcel({ file: 'half.xlsx' })],
  ] as const;
  for (const [name, buffer, sentence] of refusals) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByRole('alert').getByText(sentence).waitFor();
  }
  expect((await preview.sheets()).map(({ name }) => name)).toEqual(before);
  const inChrome = await accessibilityViolations(page);
  expect(inChrome.filter((one) => /open-file|file-bar|encoding/.test(one))).toEqual([]);
  await page.close();
});

test('another visit does not find the file of this one', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const first = await context.newPage();
  await first.goto(`${address}?lang=en`);
  await first.waitForSelector('body[data-ready]', { timeout: 60_000 });
  await choose(first, excelFile);
  await first.close();
  const second = await context.newPage(); // a new window of the same browser
  await second.goto(`${address}?lang=en&shop=own-file`);
  await second.waitForSelector('body[data-ready]', { timeout: 60_000 });
  expect(await second.getByLabel('Sample shop').inputValue()).toBe('coffee-roaster');
  await context.close();
});
