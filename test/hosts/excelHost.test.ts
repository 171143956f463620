/** What Excel alone does, on the real office.js; what every host must do is in the contract. */
import { HostError } from '../../core/host/port';
import type { ExcelOptions } from '../../simulated/excel';
import type { CellValue } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';
import { openExcel } from './excelHostUnderTest';
import { beginTab, contents, finishedContents, finishTab, sample, writeRows, writeSample } from './sampleTab';

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[], formats: readonly string[] = []): void {
  sheet.edit({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }, (cell, row, column) => {
    cell.value = rows[row]?.[column] ?? null;
    const format = formats[column];
    if (format) cell.format = format;
  });
}

function shop(options: ExcelOptions = {}) {
  const workbook = new Workbook('Shop', 'tr-TR');
  const orders = workbook.addSheet('Orders');
  fill(orders, [
    ['Customer', 'Date', 'Amount'],
    ['Ada', 45_000, 12.5],
  ]);
  return { workbook, orders, ...openExcel(workbook, options) };
}

const tab = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

async function failure(promise: Promise<unknown>): Promise<HostError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}

test('tells the workbook’s language from the user’s', async () => {
  const info = await shop({ displayLanguage: 'fa-IR' }).host.describe();
  expect([info.locale, info.userLocale, info.timeZone]).toEqual(['tr-TR', 'fa-IR', '']);
});

test('counts rows and columns from A1 when the first ones are empty', async () => {
  const { workbook, host } = shop();
  tab(workbook, 'Orders').clear({ row: 0, column: 0, rows: 1, columns: 3 });
  tab(workbook, 'Orders').clear({ row: 0, column: 0, rows: 9, columns: 1 });
  const [orders] = (await host.describe()).tabs;
  expect(orders).toMatchObject({ rows: 2, columns: 3 });
  expect(await host.readRows(orders?.id ?? '', 1, 2)).toEqual([
    ['', '', ''],
    ['', 45_000, 12.5],
  ]);
});

describe('a cell is being edited', () => {
  test('Excel that can wait waits until the user is done', async () => {
    const { excel, host } = shop();
    excel.beginCellEdit();
    let answered = false;
    const answer = host.describe().then((info) => {
      answered = true;
      return info;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    excel.endCellEdit();
    expect((await answer).name).toBe('Shop');
  });

  test('Excel that cannot wait is said to be editing', async () => {
    const { excel, host } = shop({ delayForCellEdit: false });
    excel.beginCellEdit();
    expect((await failure(host.describe())).code).toBe('cellEditing');
  });
});

test('a protected tab is said to be protected, and stays as it is', async () => {
  const { workbook, excel, host } = shop();
  const id = await beginTab(host, sample.outline);
  for (const block of sample.blocks) await writeRows(host, id, block);
  const before = contents(tab(workbook, 'Segments'));
  excel.protect(tab(workbook, 'Segments'));
  expect((await failure(writeRows(host, id, sample.blocks[0]))).code).toBe('protected');
  expect((await failure(finishTab(host, id, sample.finish))).code).toBe('protected');
  expect((await failure(beginTab(host, sample.outline))).code).toBe('protected');
  expect(contents(tab(workbook, 'Segments'))).toEqual(before);
});

test('a lost connection is said to be lost', async () => {
  const { excel, host } = shop();
  excel.accident = () => 'lostBefore';
  expect((await failure(host.describe())).code).toBe('offline');
});

test('only tabs of ours are written to', async () => {
  const { workbook, host } = shop();
  const [orders] = (await host.describe()).tabs;
  const before = contents(tab(workbook, 'Orders'));
  expect((await failure(writeRows(host, orders?.id ?? '', sample.blocks[0]))).code).toBe('reportGone');
  expect((await failure(finishTab(host, orders?.id ?? '', sample.finish))).code).toBe('reportGone');
  expect(contents(tab(workbook, 'Orders'))).toEqual(before);
});

test('a report that is larger than a tab is refused before anything is touched', async () => {
  const { workbook, excel, host } = shop();
  expect((await failure(beginTab(host, { ...sample.outline, rows: 1_048_577 }))).code).toBe('tooLarge');
  expect(excel.requests).toBe(0);
  expect(workbook.sheets.length).toBe(1);
});

describe('numbers and blanks', () => {
  test('null empties a cell that held something', async () => {
    const { workbook, host } = shop();
    const id = await beginTab(host, sample.outline);
    const block = { row: 1, column: 0, formats: ['@', '0'], style: 'body' } as const;
    await writeRows(host, id, { ...block, cells: [['a', 1]] });
    await writeRows(host, id, { ...block, cells: [[null, '']] });
    expect(contents(tab(workbook, 'Segments')).length).toBe(1);
  });

  test('a number in a text column stays a number', async () => {
    const { workbook, host } = shop();
    const id = await beginTab(host, sample.outline);
    await writeRows(host, id, {
      row: 1,
      column: 0,
      formats: ['@'],
      style: 'body',
      cells: [[7], ['007'], [true]],
    });
    expect(contents(tab(workbook, 'Segments')).slice(1)).toEqual([[7], ['007'], [true]]);
  });

  test('a text longer than a cell is cut, not refused', async () => {
    const { workbook, host } = shop();
    const id = await beginTab(host, sample.outline);
    await writeRows(host, id, {
      row: 1,
      column: 0,
      formats: ['@'],
      style: 'body',
      cells: [['x'.repeat(40_000)]],
    });
    expect(String(tab(workbook, 'Segments').value(1, 0)).length).toBe(32_767);
  });
});

describe('large tabs', () => {
  test('each request stays well below the limit, whatever the script', async () => {
    const { excel, host } = shop();
    const name = 'مشتری بسیار وفادار فروشگاه ';
    const cells = Array.from({ length: 20_000 }, (_, i) => [name + i, `"${i}"`, i / 7]);
    const id = await beginTab(host, { ...sample.outline, rows: 20_001 });
    await writeRows(host, id, { row: 1, column: 0, cells, formats: ['@', '@', '0.00'], style: 'body' });
    expect(excel.largest.request).toBeLessThan(2_500_000);
    expect(excel.requests).toBeLessThan(12);
  });

  test('rows of very long texts are read in smaller parts when the answer would be too large', async () => {
    const { workbook, excel, host } = shop();
    const text = 'ş'.repeat(4_000);
    const rows = Array.from({ length: 1_500 }, (_, i) => [`${i} ${text}`]);
    fill(workbook.addSheet('Long'), rows);
    const long = (await host.describe()).tabs[1];
    const read = await host.readRows(long?.id ?? '', 1, 1_500);
    expect(read.map(([cell]) => String(cell).split(' ')[0])).toEqual(rows.map((_, i) => String(i)));
    expect(excel.largest.response).toBeGreaterThan(5 * 1024 * 1024); // at least one was refused
  });
});

describe('a workbook that counts days from 1904', () => {
  const day = 45_000;
  const build = () => {
    const opened = shop({ dateSystem: 1904 });
    fill(
      opened.workbook.addSheet('Old'),
      [['a', day - 1462, 12, 0.25]],
      ['@', 'dd/mm/yyyy', '#,##0.00 "days"', '[h]:mm'],
    );
    return opened;
  };

  test('is read in the days of everybody else; other numbers stay', async () => {
    const { host } = build();
    const old = (await host.describe()).tabs[1];
    expect(await host.readRows(old?.id ?? '', 1, 1)).toEqual([['a', day, 12, 0.25]]);
  });

  test('is written in its own days', async () => {
    const { workbook, host } = build();
    await writeSample(host);
    expect(tab(workbook, 'Segments').value(5, 2)).toBe(45_000 - 1462);
    expect(tab(workbook, 'Segments').value(5, 1)).toBe(12);
    await writeSample(host);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Old', 'Segments']);
  });
});

test.each([0, 1, 3])('a chart is the same when Excel guesses %i series', async (guessed) => {
  const { workbook, excel, host } = shop();
  excel.world.guessedSeries = () => guessed;
  await writeSample(host);
  expect(tab(workbook, 'Segments').charts[0]?.series).toEqual(sample.finish.charts[0].series);
});

test('names are made legal for Excel', async () => {
  const { workbook, host } = shop();
  await beginTab(host, { ...sample.outline, name: "'A/B: [test]? and a name that is far too long'" });
  await beginTab(host, { ...sample.outline, key: 'other', name: 'History' });
  expect(workbook.sheets.map(({ name }) => name).slice(1)).toEqual([
    expect.stringMatching(/^A B {2}\W*test/),
    'History 1',
  ]);
});

test('a copy that the user made of our chart belongs to the user, though Excel gives it the same name', async () => {
  const { workbook, host } = shop();
  await writeSample(host);
  const [ours] = tab(workbook, 'Segments').charts;
  if (ours) tab(workbook, 'Segments').charts.push({ ...ours, id: 'CLV segments 1', title: 'My colours' });
  await writeSample(host);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments', 'Segments (kept)']);
  expect(tab(workbook, 'Segments (kept)').charts.map(({ title }) => title)).toContain('My colours');
});

test('the marks of deleted tabs are tidied away', async () => {
  const { workbook, host } = shop();
  await writeSample(host);
  const marks = () => [...workbook.properties.keys()].filter((key) => key.startsWith('clv.tab.'));
  expect(marks().length).toBe(1);
  workbook.removeSheet(tab(workbook, 'Segments'));
  await writeSample(host);
  expect(marks().length).toBe(1);
});

test('works the same where newer members are there', async () => {
  const { workbook, host } = shop({ excelApi: '1.14' });
  await writeSample(host);
  await writeSample(host);
  expect(contents(tab(workbook, 'Segments'))).toEqual(finishedContents);
  expect(workbook.sheets.length).toBe(2);
});

test('a formula of a table is taken once there is the table, and one that Excel refuses is a text', async () => {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  const { host } = openExcel(workbook);
  const id = await beginTab(host, sample.outline);
  for (const block of sample.blocks) await writeRows(host, id, block);
  const cell = (row: number, column: number, formula: string) => ({
    ...{ row, column, rows: 1, columns: 1, value: '', format: 'General' },
    formula,
  });
  const tables = [{ ...sample.finish.tables[0], columns: 4 }];
  const carried = [
    cell(5, 3, '=[@Customers]*2'),
    cell(6, 3, '=RC[-2]*2'),
    cell(7, 3, '=RC[-2]*(2'),
    cell(12, 6, '=[@Customers]'),
  ];
  await finishTab(host, id, { ...sample.finish, tables, carried });
  const tab = workbook.sheetByName('Segments');
  expect(tab?.formulas().map(({ formula }) => formula)).toEqual(['=[@Customers]*2', '=B7*2']);
  expect([tab?.value(7, 3), tab?.value(12, 6)]).toEqual(['=B8*(2', '=[@Customers]']);
  expect(tab?.value(0, 0)).toBe(sample.finish.heading);
});
