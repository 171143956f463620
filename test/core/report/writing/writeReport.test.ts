import type { Run } from '../../../../core/history/run';
import { runColumns } from '../../../../core/history/runColumns';
import { rowOfRun } from '../../../../core/history/runRows';
import type { ReportSpec, TabSpec } from '../../../../core/host/spec';
import { historyKey, readMemory } from '../../../../core/report/memory/readMemory';
import { layoutReport } from '../../../../core/report/writing/layoutReport';
import { layoutTab } from '../../../../core/report/writing/layoutTab';
import { writeReport } from '../../../../core/report/writing/writeReport';
import { memoryHeaders } from '../../../../core/speech/history/headers';
import { hostWords } from '../../../../core/speech/host/hostWords';
import { languages } from '../../../../core/speech/language';
import { readOurTab } from '../../../../sidebar/flow/readTab';
import { MemoryHost, valuesOf, workbookOf } from '../../../hosts/memoryHost';

const formats = {
  text: '@',
  count: '#,##0',
  number: '0.0',
  money: '#,##0.00',
  percent: '0%',
  date: 'yyyy-mm-dd',
  parameter: '0.000000',
  tick: 'General',
};

const segments: TabSpec = {
  key: 'segments',
  name: 'Segments',
  heading: 'Customer segments',
  notes: ['First note', 'Second note'],
  tables: [
    {
      key: 'segments',
      row: 4,
      column: 0,
      columns: [
        { header: 'Segment', kind: 'text', width: 180 },
        { header: 'Customers', kind: 'count', width: 90 },
      ],
      rows: [
        ['Champions', 12],
        ['=1+1', 30],
        ['Lost', 4],
      ],
    },
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Customers',
      xTitle: '',
      yTitle: '',
      categories: { row: 5, column: 0, rows: 3, columns: 1 },
      series: [{ name: 'Customers', values: { row: 5, column: 1, rows: 3, columns: 1 }, color: '#1a73e8' }],
      row: 9,
      column: 3,
      width: 480,
      height: 300,
      altText: 'Customers in each segment',
    },
  ],
  frozenRows: 5,
};
const summary: TabSpec = {
  ...segments,
  key: 'summary',
  name: 'Summary',
  heading: 'Summary',
  tables: [],
  charts: [],
};
const report: ReportSpec = { tabs: [summary, segments], rightToLeft: false, formats };

describe('a tab as blocks', () => {
  test('notes under the heading, then header and body where the table stands', () => {
    const { blocks } = layoutTab(segments, report, false);
    expect(blocks.map(({ style, row, column, cells }) => [style, row, column, cells.length])).toEqual([
      ['note', 1, 0, 2],
      ['header', 4, 0, 1],
      ['body', 5, 0, 3],
    ]);
    expect(blocks[2]?.formats).toEqual(['@', '#,##0']);
  });

  test('no block has more cells than the limit, and together they are the table', () => {
    const { blocks } = layoutTab(segments, report, false, 4);
    const body = blocks.filter(({ style }) => style === 'body');
    expect(body.map(({ row, cells }) => [row, cells.length])).toEqual([
      [5, 2],
      [7, 1],
    ]);
    expect(body.flatMap(({ cells }) => cells)).toEqual(segments.tables[0]?.rows);
  });

  test('a row that is wider than the limit is still written', () => {
    const { blocks } = layoutTab(segments, report, false, 1);
    expect(blocks.filter(({ style }) => style === 'body')).toHaveLength(3);
  });

  test('the grid holds the charts as well', () => {
    const { rows, columns } = layoutTab(segments, report, false);
    expect(rows).toBeGreaterThanOrEqual(9 + 300 / 21);
    expect(columns).toBeGreaterThanOrEqual(3 + 480 / 100);
  });

  test('widths run from column A, also when a table starts further right', () => {
    const moved = segments.tables.map((table) => ({ ...table, column: 2 }));
    const { finish } = layoutTab({ ...segments, tables: moved }, report, false);
    expect(finish.columnWidths).toEqual([64, 64, 180, 90]);
    expect(finish.tables).toMatchObject([{ row: 4, column: 2, rows: 4, columns: 2 }]);
  });
});

describe('writing a report', () => {
  test('every tab ends complete, and the first one is shown', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [['Customer'], ['a']] }));
    const written = await writeReport(layoutReport(report), host, { language: 'en' });
    expect(written.map(({ key, name }) => [key, name])).toEqual([
      ['summary', 'Summary'],
      ['segments', 'Segments'],
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Summary', 'Segments']);
    expect(host.workbook.activeSheet.name).toBe('Summary');
    expect(valuesOf(sheetOf(host, 'Segments'))).toEqual([
      ['Customer segments', null],
      ['First note', null],
      ['Second note', null],
      [null, null],
      ['Segment', 'Customers'],
      ['Champions', 12],
      ['=1+1', 30],
      ['Lost', 4],
    ]);
    expect(sheetOf(host, 'Segments').charts).toHaveLength(1);
  });

  test('interrupted at any call, each tab is complete or says that it is not, and the next run repairs it', async () => {
    const whole = new MemoryHost(workbookOf({ Orders: [['Customer'], ['a']] }));
    await writeReport(layoutReport(report), whole, { language: 'en' });
    // The last call ends the run: without it the next run waits, which is no failure.
    expect(whole.calls.at(-1)).toBe('closeRun');
    for (let failing = 0; failing < whole.calls.length - 1; failing++) {
      const host = new MemoryHost(workbookOf({ Orders: [['Customer'], ['a']] }));
      host.before = () => {
        if (host.calls.length === failing + 1) throw new Error('the line went dead');
      };
      await expect(writeReport(layoutReport(report), host, { language: 'en' })).rejects.toThrow(
        'the line went dead',
      );
      expect(valuesOf(sheetOf(host, 'Orders'))).toEqual([['Customer'], ['a']]);
      for (const tab of report.tabs) {
        const sheet = host.workbook.sheetByName(tab.name);
        if (!sheet) continue;
        const complete =
          JSON.stringify(valuesOf(sheet)) === JSON.stringify(valuesOf(sheetOf(whole, tab.name)));
        expect(complete || sheet.value(0, 0) === hostWords('en').incompleteNotice).toBe(true);
      }
      host.before = () => {};
      await writeReport(layoutReport(report), host, { language: 'en' });
      expect(host.workbook.sheets.map(valuesOf)).toEqual(whole.workbook.sheets.map(valuesOf));
    }
  });

  test('the first tab stays incomplete until all others are finished', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [] }));
    const first: unknown[] = [];
    host.before = (call) => {
      if (call === 'finishTab') first.push(sheetOf(host, 'Summary').value(0, 0));
    };
    await writeReport(layoutReport(report), host, { language: 'tr' });
    expect(first).toEqual(Array(2).fill(hostWords('tr').incompleteNotice));
    expect(sheetOf(host, 'Summary').value(0, 0)).toBe('Summary');
  });

  test('progress counts cells up to the total', async () => {
    const seen: [number, number, string][] = [];
    await writeReport(layoutReport(report), new MemoryHost(workbookOf({ Orders: [] })), {
      language: 'en',
      onProgress: (done, total, tab) => seen.push([done, total, tab]),
    });
    expect(seen[0]).toEqual([0, 12, 'Summary']);
    expect(seen[seen.length - 1]).toEqual([12, 12, 'Segments']);
  });

  test('cancelled between blocks, it leaves the tab saying that it is incomplete', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [] }));
    const signal = { cancelled: false };
    const written = await writeReport(layoutReport(report), host, {
      language: 'fa',
      signal,
      onProgress: (done, _total, tab) => {
        if (tab === 'Segments' && done > 2) signal.cancelled = true;
      },
    });
    expect(written).toEqual([]);
    expect(sheetOf(host, 'Segments').value(0, 0)).toBe(hostWords('fa').incompleteNotice);
    expect(sheetOf(host, 'Summary').value(0, 0)).toBe(hostWords('fa').incompleteNotice);
  });

  test('cancelled in the tab that remembers earlier runs, it finishes that tab', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [] }));
    const memory: ReportSpec = {
      ...report,
      tabs: report.tabs.map((tab, i) => (i === 1 ? { ...tab, key: historyKey } : tab)),
    };
    const signal = { cancelled: false };
    const written = await writeReport(layoutReport(memory), host, {
      language: 'en',
      signal,
      onProgress: (done, _total, tab) => {
        if (tab === 'Segments' && done > 2) signal.cancelled = true;
      },
    });
    expect(written.map(({ key }) => key)).toEqual([historyKey]);
    expect(sheetOf(host, 'Segments').value(0, 0)).toBe('Customer segments');
    expect(sheetOf(host, 'Summary').value(0, 0)).toBe(hostWords('en').incompleteNotice);
  });

  describe('the tab that remembers earlier runs', () => {
    const day = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + 7 * i);
    const run = (one: number): Run => ({
      ...{ day: one, orders: 7, customers: 5, value: 100, low: 50, high: 200, version: '1.0.0' },
      settings: {
        ...{ months: 12, margin: 1, discountRate: 0.1, model: 'auto' as const },
        scheme: 'rfm',
        currency: null,
        pricesOfDay: false,
      },
      groups: { lost: 5 },
    });
    /** A history as it is written: with more runs, its tables stand elsewhere. */
    const history = (days: readonly number[]): ReportSpec => ({
      ...report,
      tabs: [
        summary,
        {
          ...segments,
          key: historyKey,
          name: 'History',
          notes: days.map((one) => `note ${one}`),
          tables: [
            {
              key: 'runs',
              row: 3 + days.length,
              column: 0,
              columns: runColumns.map((column) => ({
                header: memoryHeaders.en[column],
                kind: 'text',
                width: 90,
              })),
              rows: days.map((one) => rowOfRun(run(one))),
            },
          ],
        },
      ],
    });
    const known = async (host: MemoryHost) => {
      const rows = await readOurTab(host, historyKey, { cancelled: false });
      return readMemory(rows).history.runs.map((one) => one.day);
    };
    const write = (host: MemoryHost, days: readonly number[]) =>
      writeReport(layoutReport(history(days)), host, { language: 'en' });

    test.each([false, true])(
      'interrupted at any call, it forgets no run (something of the user’s in it: %s)',
      async (typed) => {
        const [before, after] = [day(45_000, 3), day(45_000, 4)];
        const started = async () => {
          const host = new MemoryHost(workbookOf({ Orders: [['Customer'], ['a']] }));
          await write(host, before);
          if (typed)
            sheetOf(host, 'History').edit({ row: 1, column: 12, rows: 1, columns: 1 }, (cell) => {
              cell.value = 'mine';
            });
          host.calls.length = 0;
          return host;
        };
        const whole = await started();
        await write(whole, after);
        const calls = whole.calls.length;
        expect(await known(whole)).toEqual(after);
        expect((await whole.describe()).safeguarded).toBeUndefined();
        for (let failing = 1; failing < calls; failing++) {
          const host = await started();
          host.before = () => {
            if (host.calls.length === failing) throw new Error('the line went dead');
          };
          await expect(write(host, after)).rejects.toThrow('the line went dead');
          host.before = () => {};
          expect([before, after]).toContainEqual(await known(host));
          await write(host, after);
          expect(await known(host)).toEqual(after);
          expect((await host.describe()).safeguarded).toBeUndefined();
        }
      },
    );

    test('is written as before when it is too long to be kept safe', async () => {
      const host = new MemoryHost(workbookOf({ Orders: [] }));
      const days = day(40_000, 700);
      await write(host, days);
      expect(host.calls).not.toContain('keepSafe');
      expect(await known(host)).toEqual(days);
    });
  });

  test('a single tab leaves the others of a report as they are, and is shown only where it is to be', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [] }));
    await writeReport(layoutReport(report), host, { language: 'en' });
    const list = { ...segments, key: 'list:overdue', name: 'Remind' };
    const part = { ...report, tabs: [list] };
    expect(layoutReport(part, false).tabs[0].finish.activate).toBe(false);
    const written = await writeReport(layoutReport(part), host, { language: 'en', part: true });
    expect(written.map(({ key }) => key)).toEqual(['list:overdue']);
    expect(host.workbook.activeSheet.name).toBe('Remind');
    expect(sheetOf(host, 'Segments').value(0, 0)).toBe('Customer segments');
  });

  test('a tab in which the user has changed something of ours is kept under another name', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [] }));
    await writeReport(layoutReport(report), host, { language: 'en' });
    sheetOf(host, 'Segments').edit({ row: 5, column: 1, rows: 1, columns: 1 }, (cell) => {
      cell.value = 13;
    });
    await writeReport(layoutReport(report), host, { language: 'en' });
    expect(sheetOf(host, 'Segments (kept)').value(5, 1)).toBe(13);
    expect(sheetOf(host, 'Segments').value(5, 1)).toBe(12);
  });

  test('a tab that only an earlier report had says so, and what the user typed in it is kept', async () => {
    const host = new MemoryHost(workbookOf({ Orders: [] }));
    await writeReport(layoutReport(report), host, { language: 'en' });
    const shorter = { ...report, tabs: [summary] };
    expect(
      (await writeReport(layoutReport(shorter), host, { language: 'tr' })).map(({ key }) => key),
    ).toEqual(['summary']);
    expect(valuesOf(sheetOf(host, 'Segments'))).toEqual([[hostWords('tr').notInReport]]);
    expect(sheetOf(host, 'Segments').charts).toHaveLength(0);

    await writeReport(layoutReport(report), host, { language: 'en' });
    expect(sheetOf(host, 'Segments').value(0, 0)).toBe('Customer segments');
    sheetOf(host, 'Segments').edit({ row: 5, column: 5, rows: 1, columns: 1 }, (cell) => {
      cell.value = 'call on Monday';
    });
    await writeReport(layoutReport(shorter), host, { language: 'en' });
    expect(valuesOf(sheetOf(host, hostWords('en').earlierNotes.name)).flat()).toContain('call on Monday');
  });

  test('a name that is taken gets a number, and the answer says so', async () => {
    const host = new MemoryHost(workbookOf({ Summary: [['mine']] }));
    const written = await writeReport(layoutReport(report), host, { language: 'en' });
    expect(written[0]?.name).toBe('Summary (2)');
    expect(valuesOf(sheetOf(host, 'Summary'))).toEqual([['mine']]);
  });

  test.each(languages)('the name of a kept tab fits the hosts in %s', (language) => {
    expect(hostWords(language).keptName('x'.repeat(31)).length).toBeLessThanOrEqual(31);
  });
});

function sheetOf(host: MemoryHost, name: string) {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}
