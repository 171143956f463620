/** What every host must do, whatever spreadsheet is behind it. */
import { type Host, HostError, type TabOutline } from '../../core/host/port';
import type { CellValue } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';
import type { MakeHost } from './hostUnderTest';
import { interruptionContract } from './interruption';
import {
  beginTab,
  contents,
  finishedContents,
  finishTab,
  keepSafe,
  notice,
  picture,
  put,
  sample,
  writeRows,
  writeSample,
} from './sampleTab';

const dangerous = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@a',
  '<img src=x onerror=alert(1)>',
  "'007",
  '007',
  '1/2',
  '1e5',
  'TRUE',
  '2024-03-31',
  "''",
  '\t=1+1',
  '\r=1+1',
  '%40',
  '1.234,56',
  'ZÜHAL ŞEN',
  'می‌خرد',
];

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[], formats: readonly string[] = []): Sheet {
  const range = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  sheet.edit(range, (cell, row, column) => {
    cell.value = rows[row]?.[column] ?? null;
    const format = formats[column];
    if (format) cell.format = format;
  });
  return sheet;
}

function shop(timeZone = 'Etc/UTC', locale = 'en-US'): Workbook {
  const workbook = new Workbook('Shop', locale, timeZone);
  fill(
    workbook.addSheet('Orders'),
    [
      ['Customer', 'Date', 'Amount'],
      ['Ada', 45_000, 12.5],
      ['=not a formula', 45_001, -3],
    ],
    ['@', 'yyyy-mm-dd', '0.00'],
  );
  return workbook;
}

function tabOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name} among ${workbook.sheets.map((tab) => tab.name).join(', ')}`);
  return sheet;
}

async function idOf(host: Host, name: string): Promise<string> {
  const tab = (await host.describe()).tabs.find((known) => known.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab.id;
}

const blank = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));

/** Registers the suite; `name` is that of the host. */
export function hostContract(name: string, makeHost: MakeHost): void {
  const open = async (workbook: Workbook) => (await makeHost(workbook)).host;

  describe(`${name}: looking around`, () => {
    test('says what is in the workbook', async () => {
      const workbook = shop('Europe/Istanbul', 'tr-TR');
      workbook.addSheet('Empty');
      workbook.activate(tabOf(workbook, 'Orders'));
      const info = await (await open(workbook)).describe();
      expect(info.name).toBe('Shop');
      expect(info.locale).toBe('tr-TR');
      expect(['Europe/Istanbul', '']).toContain(info.timeZone);
      expect(info.remembered).toBeNull();
      expect(info.tabs.map(({ id: _, ...tab }) => tab)).toEqual([
        { name: 'Orders', rows: 3, columns: 3, active: true, ours: null },
        { name: 'Empty', rows: 0, columns: 0, active: false, ours: null },
      ]);
    });

    test('remembers choices until the next visit', async () => {
      const workbook = shop();
      const choices = { months: 12, margin: 0.4, tab: 'Orders', intervals: true, asOf: null };
      await (await open(workbook)).remember(choices);
      await (await open(workbook)).remember({ ...choices, months: 6 });
      expect((await (await open(workbook)).describe()).remembered).toEqual({ ...choices, months: 6 });
    });

    test('keeps a text safe until it is taken back', async () => {
      const workbook = shop();
      const kept = async () => (await (await open(workbook)).describe()).safeguarded;
      expect(await kept()).toBeUndefined();
      const long = `${'ارزش مشتری "x"\n'.repeat(2_000)}end`;
      await keepSafe(await open(workbook), long);
      expect(await kept()).toBe(long);
      await keepSafe(await open(workbook), 'short');
      expect(await kept()).toBe('short');
      const host = await open(workbook);
      await keepSafe(host, null);
      await keepSafe(host, null);
      expect(await kept()).toBeUndefined();
    });

    test('shows a tab, and says when it is gone', async () => {
      const workbook = shop();
      workbook.addSheet('Other');
      const host = await open(workbook);
      const other = (await host.describe()).tabs.find((tab) => tab.name === 'Other');
      await host.showTab(other?.id ?? '');
      expect((await host.describe()).tabs.map((tab) => [tab.name, tab.active])).toEqual([
        ['Orders', false],
        ['Other', true],
      ]);
      await expect(host.showTab('987654321')).rejects.toMatchObject({ code: 'tabGone' });
    });
  });

  describe(`${name}: reading`, () => {
    test('gives rows from column A on, at most as many as there are', async () => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await idOf(host, 'Orders');
      expect(await host.readRows(id, 1, 100)).toEqual([
        ['Customer', 'Date', 'Amount'],
        ['Ada', 45_000, 12.5],
        ['=not a formula', 45_001, -3],
      ]);
      expect(await host.readRows(id, 2, 1)).toEqual([['Ada', 45_000, 12.5]]);
      expect(await host.readRows(id, 4, 10)).toEqual([]);
    });

    test('an empty tab has no rows', async () => {
      const workbook = shop();
      workbook.addSheet('Empty');
      const host = await open(workbook);
      expect(await host.readRows(await idOf(host, 'Empty'), 1, 10)).toEqual([]);
    });

    test('blank cells are blank, and every kind of value arrives as itself', async () => {
      const workbook = shop();
      fill(workbook.addSheet('Mixed'), [
        [null, 'a', true],
        ['', 0, false],
        [null, null, '#N/A'],
      ]);
      const host = await open(workbook);
      expect(blank(await host.readRows(await idOf(host, 'Mixed'), 1, 3))).toEqual([
        [null, 'a', true],
        [null, 0, false],
        [null, null, '#N/A'],
      ]);
    });

    test.each([
      'Etc/UTC',
      'America/New_York',
      'Europe/Istanbul',
      'Asia/Tehran',
      'Pacific/Auckland',
      'Asia/Kolkata',
    ])('days stay the same days in %s', async (timeZone) => {
      const workbook = shop(timeZone);
      // 2015 to 2027, so that every change of the clocks is crossed
      const days = Array.from({ length: 4_400 }, (_, i) => 42_005 + i);
      fill(
        workbook.addSheet('Days'),
        days.map((day) => [day]),
        ['yyyy-mm-dd'],
      );
      const host = await open(workbook);
      const rows = await host.readRows(await idOf(host, 'Days'), 1, days.length);
      expect(rows.map(([day]) => Math.floor(day as number))).toEqual(days);
    });

    test('the time of day survives', async () => {
      const workbook = shop('America/New_York');
      // 2024-03-10 and 2024-11-03 are days on which the clocks change
      const times = [45_361.25, 45_361.5, 45_599.75, 45_599.999, 45_000.123_456];
      fill(
        workbook.addSheet('Times'),
        times.map((time) => [time]),
        ['yyyy-mm-dd hh:mm:ss'],
      );
      const host = await open(workbook);
      const rows = await host.readRows(await idOf(host, 'Times'), 1, times.length);
      rows.forEach(([time], i) => {
        expect(time).toBeCloseTo(times[i] as number, 6);
      });
    });

    test('100,000 orders arrive whole and in order', async () => {
      const workbook = shop('Europe/Istanbul');
      const orders = Array.from({ length: 100_000 }, (_, i) => [
        `C-${i % 9_973}`,
        43_000 + (i % 2_000),
        i / 4,
      ]);
      fill(workbook.addSheet('Many'), orders, ['@', 'yyyy-mm-dd', '0.00']);
      const host = await open(workbook);
      const rows = await host.readRows(await idOf(host, 'Many'), 1, 100_000);
      expect(rows.length).toBe(100_000);
      expect(rows.findIndex((row, i) => row.some((cell, j) => cell !== orders[i]?.[j]))).toBe(-1);
    }, 30_000);

    test('a tab that is gone is said to be gone', async () => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await idOf(host, 'Orders');
      workbook.addSheet('Other');
      workbook.removeSheet(tabOf(workbook, 'Orders'));
      const failure = await host.readRows(id, 1, 1).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostError);
      expect((failure as HostError).code).toBe('tabGone');
    });
  });

  describe(`${name}: writing a report tab`, () => {
    test('puts every cell in its place and the heading in A1', async () => {
      const workbook = shop();
      const before = picture(tabOf(workbook, 'Orders'));
      const host = await open(workbook);
      const id = await writeSample(host);
      const tab = tabOf(workbook, 'Segments');
      expect(contents(tab)).toEqual(finishedContents);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
      expect(picture(tabOf(workbook, 'Orders'))).toBe(before);
      const known = (await host.describe()).tabs.find((info) => info.id === id);
      expect(known).toMatchObject({ name: 'Segments', ours: 'segments', active: true, rows: 8, columns: 3 });
    });

    test('says in A1 that it is incomplete until it is finished', async () => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await beginTab(host, sample.outline);
      const tab = tabOf(workbook, 'Segments');
      expect(tab.value(0, 0)).toBe(notice);
      for (const block of sample.blocks) {
        await writeRows(host, id, block);
        expect(tab.value(0, 0)).toBe(notice);
      }
      await finishTab(host, id, sample.finish);
      expect(tab.value(0, 0)).toBe(sample.finish.heading);
    });

    test('formats numbers and days, widths and frozen rows', async () => {
      const workbook = shop();
      await writeSample(await open(workbook));
      const tab = tabOf(workbook, 'Segments');
      expect([5, 6, 7].map((row) => tab.cell(row, 1)?.format)).toEqual(['#,##0', '#,##0', '#,##0']);
      expect([5, 6].map((row) => tab.cell(row, 2)?.format)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
      expect([0, 1, 2].map((column) => tab.columnWidths.get(column))).toEqual([180, 90, 110]);
      expect(tab.frozenRows).toBe(5);
      expect(tab.cell(4, 0)?.bold).toBe(true);
      expect(tab.rightToLeft).toBe(false);
    });

    test('draws the chart over the right cells', async () => {
      const workbook = shop();
      await writeSample(await open(workbook));
      const [wanted] = sample.finish.charts;
      const charts = tabOf(workbook, 'Segments').charts;
      expect(charts.length).toBe(1);
      expect(charts[0]).toMatchObject({
        kind: 'column',
        title: wanted.title,
        xTitle: wanted.xTitle,
        yTitle: wanted.yTitle,
        categories: wanted.categories,
        series: wanted.series,
        row: 9,
        column: 0,
        width: 480,
        height: 300,
      });
    });

    test.each(['bar', 'line', 'pie', 'scatter'] as const)('a %s chart is a %s chart', async (kind) => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await beginTab(host, sample.outline);
      for (const block of sample.blocks) await writeRows(host, id, block);
      const [chart] = sample.finish.charts;
      const series = chart.series.slice(0, 1);
      await finishTab(host, id, { ...sample.finish, charts: [{ ...chart, kind, series }] });
      expect(tabOf(workbook, 'Segments').charts).toMatchObject([
        { kind, categories: chart.categories, series: [{ values: series[0]?.values }] },
      ]);
    });

    test('reads from right to left when asked', async () => {
      const workbook = shop('Asia/Tehran', 'fa-IR');
      await writeSample(await open(workbook), { ...sample.outline, rightToLeft: true, name: 'بخش‌ها' });
      expect(tabOf(workbook, 'بخش‌ها').rightToLeft).toBe(true);
    });

    test.each(['@', 'General', '0.00', 'yyyy-mm-dd', '0;-0;0;"kept"'])(
      'text stays text in a column of format %s',
      async (format) => {
        const workbook = shop();
        const host = await open(workbook);
        const id = await beginTab(host, { ...sample.outline, name: 'Texts' });
        const cells = dangerous.map((text) => [text]);
        await writeRows(host, id, { row: 1, column: 0, cells, formats: [format], style: 'body' });
        await writeRows(host, id, { row: 1, column: 1, cells, formats: [format], style: 'note' });
        await writeRows(host, id, { row: 1, column: 2, cells, formats: [format], style: 'header' });
        await finishTab(host, id, { ...sample.finish, tables: [], charts: [], heading: '=1+1' });
        const tab = tabOf(workbook, 'Texts');
        expect(contents(tab)).toEqual([['=1+1', null, null], ...dangerous.map((text) => [text, text, text])]);
        dangerous.forEach((_, i) => {
          for (const column of [0, 1, 2]) expect(tab.cell(i + 1, column)?.formula).toBeUndefined();
        });
        expect(tab.cell(0, 0)?.formula).toBeUndefined();
        const read = await host.readRows(id, 2, dangerous.length);
        expect(read.map((row) => row[0])).toEqual(dangerous);
      },
    );

    test('60,000 rows are written whole and in order', async () => {
      const workbook = shop();
      const host = await open(workbook);
      const rows = Array.from({ length: 60_000 }, (_, i) => [`C-${i}`, i, 40_000 + i / 100]);
      const id = await beginTab(host, { ...sample.outline, rows: 60_001, columns: 3 });
      await writeRows(host, id, {
        row: 1,
        column: 0,
        cells: rows,
        formats: ['@', '0', '0.00'],
        style: 'body',
      });
      await finishTab(host, id, {
        ...sample.finish,
        charts: [],
        tables: [{ row: 0, column: 0, rows: 60_001, columns: 3, key: 'large', rowKey: [], own: [] }],
      });
      const tab = tabOf(workbook, 'Segments');
      const wrong = rows.findIndex((row, i) => row.some((cell, j) => tab.value(i + 1, j) !== cell));
      expect(wrong).toBe(-1);
    }, 30_000);
  });

  describe(`${name}: writing again`, () => {
    const again = async (workbook: Workbook, outline: TabOutline = sample.outline) =>
      writeSample(await open(workbook), outline);

    test('reuses its own tab', async () => {
      const workbook = shop();
      const first = await again(workbook);
      const before = picture(tabOf(workbook, 'Segments'));
      expect(await again(workbook)).toBe(first);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
      const withoutChartId = (text: string) => text.replace(/"id":"[^"]*"/g, '');
      expect(withoutChartId(picture(tabOf(workbook, 'Segments')))).toBe(withoutChartId(before));
    });

    test('a shorter report leaves nothing of the longer one', async () => {
      const workbook = shop();
      await again(workbook);
      const host = await open(workbook);
      const id = await beginTab(host, { ...sample.outline, rows: 3, columns: 2 });
      const [note] = sample.blocks;
      await writeRows(host, id, note);
      await finishTab(host, id, { ...sample.finish, tables: [], charts: [], frozenRows: 0 });
      const tab = tabOf(workbook, 'Segments');
      expect(contents(tab)).toEqual(finishedContents.slice(0, 3).map((row) => row.slice(0, 1)));
      expect(tab.charts).toEqual([]);
      expect(tab.frozenRows).toBe(0);
    });

    test('finds its tab under the name the user gave it, and keeps that name', async () => {
      const workbook = shop();
      await again(workbook);
      tabOf(workbook, 'Segments').name = 'My groups';
      await again(workbook);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'My groups']);
      expect(contents(tabOf(workbook, 'My groups'))).toEqual(finishedContents);
    });

    test('never touches a tab of the user that has the requested name', async () => {
      const workbook = shop();
      fill(workbook.addSheet('segments'), [['own text']]);
      const before = picture(tabOf(workbook, 'segments'));
      await again(workbook);
      await again(workbook);
      expect(picture(tabOf(workbook, 'segments'))).toBe(before);
      expect(workbook.sheets.length).toBe(3);
      expect(workbook.sheets[2]?.name).toMatch(/^Segments.*\d/);
    });

    test('a number added to a long name keeps it within 31 characters', async () => {
      const workbook = shop();
      const name = 'A name of thirty-one characters';
      expect(name.length).toBe(31);
      fill(workbook.addSheet(name), [['own text']]);
      await again(workbook, { ...sample.outline, name });
      const ours = workbook.sheets[2]?.name ?? '';
      expect(ours.length).toBeLessThanOrEqual(31);
      expect(ours).not.toBe(name);
    });

    const edits: Record<string, (tab: Sheet) => void> = {
      'changed a number': (tab) => put(tab, 5, 1, 13),
      'changed the heading': (tab) => put(tab, 0, 0, 'My title'),
      'exchanged two numbers': (tab) => {
        put(tab, 5, 1, 7.5);
        put(tab, 6, 1, 12);
      },
      'emptied a cell': (tab) => put(tab, 6, 0, null),
      'added a remark next to the table': (tab) => put(tab, 5, 5, 'call back'),
      'added a row below the table': (tab) => put(tab, 20, 0, 'sum'),
      'wrote far outside': (tab) => put(tab, 40, 12, 'far'),
      'put a formula in place of a number with the same result': (tab) =>
        tab.edit({ row: 5, column: 1, rows: 1, columns: 1 }, (cell) => {
          cell.formula = '=6+6';
        }),
      'added another chart': (tab) => {
        const [chart] = tab.charts;
        if (chart) tab.charts.push({ ...chart, id: '987654', series: [...chart.series], row: 2 });
      },
      'drew another chart in the place of ours': (tab) => {
        const [chart] = tab.charts;
        if (chart) tab.charts.splice(0, 1, { ...chart, id: '987654', series: [...chart.series] });
      },
    };

    test.each(Object.keys(edits))('keeps the tab as it is when the user %s', async (edit) => {
      const workbook = shop();
      await again(workbook);
      const tab = tabOf(workbook, 'Segments');
      edits[edit]?.(tab);
      const { name: _, ...before } = JSON.parse(picture(tab));
      await again(workbook);
      expect(workbook.sheets.map((sheet) => sheet.name).sort()).toEqual([
        'Orders',
        'Segments',
        'Segments (kept)',
      ]);
      const { name, ...kept } = JSON.parse(picture(tab));
      expect(name).toBe('Segments (kept)');
      expect(kept).toEqual(before);
      expect(contents(tabOf(workbook, 'Segments'))).toEqual(finishedContents);
      const info = await (await open(workbook)).describe();
      expect(info.tabs.find((known) => known.name === 'Segments (kept)')?.ours).toBeNull();
      expect(info.tabs.filter((known) => known.ours === 'segments').length).toBe(1);
    });

    test('a table that the user has sorted is still ours', async () => {
      const workbook = shop();
      await again(workbook);
      const tab = tabOf(workbook, 'Segments');
      // By the smallest number first: the first row and the last, which were written in two blocks, change places.
      const [first, last] = [5, 7].map((row) => [0, 1, 2].map((column) => tab.value(row, column)));
      first.forEach((value, column) => {
        put(tab, 7, column, value);
        put(tab, 5, column, last[column] ?? null);
      });
      expect(contents(tab)).not.toEqual(finishedContents);
      await again(workbook);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
      expect(contents(tabOf(workbook, 'Segments'))).toEqual(finishedContents);
    });

    test('numbers the kept tabs', async () => {
      const workbook = shop();
      for (const mark of ['one', 'two', 'three']) {
        await again(workbook);
        put(tabOf(workbook, 'Segments'), 12, 6, mark);
      }
      await again(workbook);
      const kept = workbook.sheets.filter((sheet) => sheet.name.startsWith('Segments (kept)'));
      expect(kept.map((sheet) => sheet.value(12, 6)).sort()).toEqual(['one', 'three', 'two']);
    });

    test('keeps what the user typed into a tab that was never finished', async () => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await beginTab(host, sample.outline);
      await writeRows(host, id, sample.blocks[0]);
      const tab = tabOf(workbook, 'Segments');
      put(tab, 9, 3, 'own text');
      await again(workbook);
      expect(tab.value(9, 3)).toBe('own text');
      expect(tab.name).toBe('Segments (kept)');
      expect(contents(tabOf(workbook, 'Segments'))).toEqual(finishedContents);
    });

    const meanwhile: Record<string, (tab: Sheet) => void> = {
      'wrote next to the table': (tab) => put(tab, 5, 5, 'call back'),
      'changed a number': (tab) => put(tab, 5, 1, 13),
      'drew a chart': (tab) =>
        tab.charts.push({ ...sample.finish.charts[0], id: '987654', series: [], row: 2, column: 4 }),
    };

    test.each(Object.keys(meanwhile))('keeps the tab when the user %s while it was written', async (edit) => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await beginTab(host, sample.outline);
      for (const block of sample.blocks) await writeRows(host, id, block);
      const tab = tabOf(workbook, 'Segments');
      meanwhile[edit]?.(tab);
      await finishTab(host, id, sample.finish);
      const { name: _, ...before } = JSON.parse(picture(tab));
      await again(workbook);
      const { name, ...kept } = JSON.parse(picture(tab));
      expect(name).toBe('Segments (kept)');
      expect(kept).toEqual(before);
      expect(contents(tabOf(workbook, 'Segments'))).toEqual(finishedContents);
    });

    test('repairs a tab that was never finished', async () => {
      const workbook = shop();
      const host = await open(workbook);
      const id = await beginTab(host, sample.outline);
      for (const block of sample.blocks) await writeRows(host, id, block);
      await again(workbook);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
      expect(contents(tabOf(workbook, 'Segments'))).toEqual(finishedContents);
    });

    test('tabs of different keys do not meet', async () => {
      const workbook = shop();
      await again(workbook);
      await again(workbook, { ...sample.outline, key: 'customers', name: 'Customers' });
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments', 'Customers']);
    });
  });

  interruptionContract(name, makeHost, shop);
}
