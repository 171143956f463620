import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { catalog } from '../../core/functions/catalog/catalog';
import { functionHelp } from '../../core/functions/help/functionHelp';
import { root } from '../root';
import { answered } from './home';
import { PreviewPage } from './previewPage';
import { connectBrowser, previewAddress } from './shared';

jest.setTimeout(180_000);

const address = previewAddress();
let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const roaster = readFileSync(join(root, 'samples/coffee-roaster.csv'), 'utf8').split('\n');
const customerOf = (line: string) => line.slice(0, line.indexOf(','));

/** The sample shop with its first 150 customers alone: with all 5,000 it is shown in one host. */
async function withFewCustomers(page: Page): Promise<void> {
  const few = new Set([...new Set(roaster.slice(1).map(customerOf))].slice(0, 150));
  const lines = roaster.filter((line, i) => i === 0 || few.has(customerOf(line)));
  await page.route('**/samples/coffee-roaster.csv', (route) => route.fulfill({ body: lines.join('\n') }));
}

// The orders that formulas are about: the first months of the large shop, or all. Of these a row of an order that is not its
// customer's first, whose amount says nothing about the next ones; and the first of three rows of three customers.
describe.each([
  ['google', async () => {}, { orders: 'Orders!$A$1:$C$3000', again: 2999, three: 2990 }],
  ['excel', withFewCustomers, { orders: 'Orders!A:C', again: 1101, three: 1092 }],
] as const)('the preview of %s', (host, prepare, { orders, ...rows }) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open(browser, address, `?host=${host}&lang=en`, undefined, prepare);
  });

  afterAll(() => preview?.page.close());

  test('answers without a click after opening, and writes tabs, tables and charts with the keyboard alone', async () => {
    const frame = await preview.openAddIn(host);
    await answered(frame);
    expect(await frame.locator('[data-card]').count()).toBe(6);
    await preview.writeReport(frame);

    await frame.evaluate(axe);
    const found = await frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run({ resultTypes: ['violations'] })).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);

    const [shop, formulas, ...written] = await preview.sheets();
    expect([shop?.name, formulas?.name]).toEqual(['Orders', 'Formulas']);
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.every(({ tables }) => tables > 0)).toBe(true);
    const charted = written.find(({ charts }) => charts.length > 0);
    await preview.showTab(charted?.name ?? 'a tab with a chart');
    await preview.page.locator('.chart canvas[role=img]').first().waitFor();
  });

  test('calculates a formula typed by hand, and again when an order is edited', async () => {
    await preview.showTab('Orders');
    // The grid is the same in both: letter by letter once.
    const formula = `=CLV(${orders}, A${rows.again})`;
    await (host === 'google' ? preview.type('K2', formula) : preview.put('K2', formula));
    const before = await preview.numberAt('Orders', 1, 10);
    expect(before).toBeGreaterThan(0);

    await preview.type(`C${rows.again}`, '900');
    const after = await preview.numberAt('Orders', 1, 10, (value) => value !== before);
    expect(after).not.toBe(before);
  });

  test('calculates for each row of a formula that is filled down', async () => {
    await preview.put('K6', `=CLV(${orders}, A${rows.three})`);
    const first = await preview.numberAt('Orders', 5, 10);
    await preview.select('K6:K8');
    await preview.page.keyboard.press('Control+d');
    const others = [await preview.numberAt('Orders', 6, 10), await preview.numberAt('Orders', 7, 10)];
    expect(await preview.formula('Orders', 7, 10)).toBe(`=CLV(${orders}, A${rows.three + 2})`);
    expect(new Set([first, ...others]).size).toBe(3);
  });

  test('has a tab on which every formula is live', async () => {
    await preview.showTab('Formulas');
    const names = catalog.map(({ name }) => String(name));
    const texts = await preview.page.evaluate(() => {
      const { preview } = window as unknown as {
        preview: { workbook: { sheetByName(name: string): { value(r: number, c: number): unknown } } };
      };
      const sheet = preview.workbook.sheetByName('Formulas');
      return Array.from({ length: 200 }, (_, row) => String(sheet.value(row, 0) ?? ''));
    });
    const heads = texts.flatMap((text, row) => (names.includes(text) ? [{ name: text, row }] : []));
    expect(heads.map(({ name }) => name)).toEqual(names);
    for (const { name, row } of heads) {
      expect(await preview.formula('Formulas', row + 2, 1)).toMatch(new RegExp(`^=${name}\\(.+\\)$`));
      expect(texts[row + 2]).toBe(await preview.formula('Formulas', row + 2, 1));
    }
    const [{ examples }] = catalog
      .filter(({ name }) => name === 'CLV_SIMPLE')
      .map((one) => functionHelp(one, 'en'));
    const index = heads.find(({ name }) => name === 'CLV_SIMPLE')?.row ?? 0;
    expect(await preview.numberAt('Formulas', index + 2, 1)).toBe(Number(examples[0]?.result.rows[0]?.[0]));
    for (const { row } of heads) {
      await preview.settled('Formulas', row + 2, 1);
      expect(String(await preview.value('Formulas', row + 2, 1))).not.toMatch(/^#|^$/);
    }
  });

  test('spills a table whose dates are dates', async () => {
    await preview.showTab('Orders');
    await preview.put('M2', `=CLV(${orders})`);
    await preview.page.waitForFunction(() => {
      const { preview } = window as unknown as {
        preview: { workbook: { sheets: { cell(r: number, c: number): { format?: string } | undefined }[] } };
      };
      return preview.workbook.sheets[0]?.cell(2, 14)?.format === 'yyyy-mm-dd';
    });
  });

  test('says in an error cell’s message what is wrong', async () => {
    await preview.put('K4', `=CLV(${orders}, A2, "soon")`);
    await preview.settled('Orders', 3, 10);
    await preview.page.keyboard.press('ArrowUp');
    const note = preview.page.locator('.cell-note');
    await note.waitFor({ state: 'visible' });
    expect(await note.textContent()).toMatch(/K4.*months/);
  });

  test('asks no other machine for anything and reports no error', () => {
    expect(preview.outside).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});
