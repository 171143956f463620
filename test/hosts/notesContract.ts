/** What users write on tabs of a report lives on. */
import type { Host } from '../../core/host/port';
import type { ReportSpec, TableSpec, TabSpec } from '../../core/host/spec';
import { layoutReport } from '../../core/report/writing/layoutReport';
import { writeReport } from '../../core/report/writing/writeReport';
import type { CellValue } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';
import { dressedReport } from './dressedTab';
import type { MakeHost } from './hostUnderTest';
import { put } from './sampleTab';
import { nextStep } from './stride';

type Person = readonly [list: string, id: string];

function people(rows: readonly Person[]): TableSpec {
  return {
    key: 'people',
    row: 3,
    column: 0,
    rowKey: [1, 2],
    columns: [
      { header: 'Done', kind: 'tick', width: 60, own: 'done 45600' },
      { header: 'List', kind: 'text', width: 90 },
      { header: 'Customer', kind: 'text', width: 120 },
      { header: 'Note', kind: 'text', width: 160, own: 'note' },
    ],
    rows: rows.map(([list, id]) => [false, list, id, '']),
  };
}

/** Row of a person on the tab. */
function rowOf(sheet: Sheet, id: string, list = ''): number {
  for (let row = 4; row < 40; row++)
    if (sheet.value(row, 2) === id && (list === '' || sheet.value(row, 1) === list)) return row;
  throw new Error(`no row of ${id}`);
}

function reportOf(rows: readonly Person[], more: Partial<TabSpec> = {}): ReportSpec {
  const week: TabSpec = {
    key: 'week',
    name: 'This week',
    heading: `${rows.length} people`,
    notes: ['Made today'],
    frozenRows: 4,
    tables: [people(rows)],
    charts: [],
    ...more,
  };
  const summary: TabSpec = {
    key: 'summary',
    name: 'Summary',
    heading: 'Summary',
    notes: [],
    frozenRows: 0,
    tables: [],
    charts: [],
  };
  return { ...dressedReport, tabs: [summary, week] };
}

const write = (host: Host, report: ReportSpec) => writeReport(layoutReport(report), host, { language: 'en' });

const first: readonly Person[] = [
  ['Remind', 'Ada'],
  ['Remind', '007'],
  ['Win back', 'Ada'],
  ['Win back', 'Cem'],
];
const second: readonly Person[] = [
  ['Win back', 'Ada'],
  ['Remind', 'Zoe'],
  ['Remind', '007'],
  ['Remind', 'Ada'],
];

/** Types a formula, as a user does. */
function type(sheet: Sheet, row: number, column: number, formula: string, value: CellValue = 0): void {
  sheet.edit({ row, column, rows: 1, columns: 1 }, (cell) => Object.assign(cell, { formula, value }));
}

/** Text of every cell of a workbook. */
function allCells(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedRange() ?? { rows: 0, columns: 0 };
    return Array.from({ length: used.rows * used.columns }, (_, i) =>
      String(sheet.value(Math.floor(i / used.columns), i % used.columns) ?? ''),
    );
  });
}

export function notesContract(name: string, makeHost: MakeHost): void {
  const open = async (workbook: Workbook) => (await makeHost(workbook)).host;
  const started = async (rows = first) => {
    const workbook = new Workbook('Shop');
    workbook.addSheet('Orders');
    await write(await open(workbook), reportOf(rows));
    return workbook;
  };
  const week = (workbook: Workbook) => {
    const sheet = workbook.sheetByName('This week');
    if (!sheet) throw new Error('no tab of the week');
    return sheet;
  };
  const names = (workbook: Workbook) => workbook.sheets.map((sheet) => sheet.name);

  describe(`${name}: what the user has written lives on`, () => {
    test('ticks, notes and an added column are beside the same rows after three runs', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, rowOf(tab, 'Ada', 'Remind'), 0, true);
      put(tab, rowOf(tab, 'Ada', 'Win back'), 3, 'moved house');
      put(tab, rowOf(tab, '007'), 3, '=not a formula'.slice(1));
      put(tab, 3, 4, 'Who does it');
      put(tab, rowOf(tab, '007'), 4, 'Noor');
      for (const rows of [second, first.slice(0, 3), second]) {
        await write(await open(workbook), reportOf(rows));
        expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week']);
        expect(tab.value(rowOf(tab, 'Ada', 'Remind'), 0)).toBe(true);
        expect(tab.value(rowOf(tab, '007'), 0)).toBe(false);
        expect(tab.value(rowOf(tab, 'Ada', 'Win back'), 3)).toBe('moved house');
        expect(tab.value(rowOf(tab, '007'), 3)).toBe('not a formula');
        expect(tab.value(3, 4)).toBe('Who does it');
        expect(tab.value(rowOf(tab, '007'), 4)).toBe('Noor');
      }
    });

    test('what has no row or no place any more is on a tab of its own, named in the result', async () => {
      const workbook = await started(first.slice(0, 3).concat([['Win back', 'Cem']]));
      const tab = week(workbook);
      put(tab, rowOf(tab, 'Cem'), 3, 'wants decaf');
      put(tab, rowOf(tab, 'Cem'), 0, true);
      // In the rows of the table, but beside none of its columns: another person may come to that row.
      put(tab, 5, 8, 'ask the printer');
      const written = await write(await open(workbook), reportOf(second));
      expect(written.map(({ key, name }) => [key, name])).toEqual([
        ['summary', 'Summary'],
        ['week', 'This week'],
        ['notes', 'Earlier notes'],
      ]);
      const notes = workbook.sheetByName('Earlier notes');
      const rows = [4, 5, 6, 7].map((row) => [0, 1, 2, 3].map((column) => notes?.value(row, column) || null));
      expect(rows.sort()).toEqual(
        [
          // A tick whose row is gone says nothing any more.
          ['This week', 'Win back · Cem', 'Note', 'wants decaf'],
          ['This week', 'I6', null, 'ask the printer'],
          [null, null, null, null],
          [null, null, null, null],
        ].sort(),
      );

      // Added over runs; what the user changes there stays.
      if (notes) put(notes, 4, 3, 'changed by hand');
      put(tab, rowOf(tab, 'Zoe'), 3, 'new here');
      await write(await open(workbook), reportOf(first));
      expect(names(workbook).sort()).toEqual(['Earlier notes', 'Orders', 'Summary', 'This week']);
      expect(allCells(workbook)).toEqual(
        expect.arrayContaining(['changed by hand', 'new here', 'ask the printer']),
      );
      await write(await open(workbook), reportOf(first));
      expect(allCells(workbook).filter((text) => text === 'ask the printer')).toHaveLength(1);
    });

    test('a sorted table, a renamed tab and another order of tabs change nothing', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, rowOf(tab, 'Cem'), 3, 'last');
      const rows = [7, 6, 5, 4].map((row) => [0, 1, 2, 3].map((column) => tab.value(row, column)));
      rows.forEach((cells, i) => {
        for (const [column, value] of cells.entries()) put(tab, 4 + i, column, value);
      });
      tab.name = 'Monday';
      workbook.sheets.reverse();
      const order = names(workbook);
      await write(await open(workbook), reportOf(first));
      expect(names(workbook)).toEqual(order);
      expect(tab.value(rowOf(tab, 'Cem'), 3)).toBe('last');
    });

    test('a cell of ours that the user has changed keeps the tab, and the notes come along as well', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, rowOf(tab, '007'), 3, 'call');
      put(tab, rowOf(tab, 'Cem'), 2, 'Cem Yılmaz');
      await write(await open(workbook), reportOf(first));
      expect(names(workbook).sort()).toEqual(['Orders', 'Summary', 'This week', 'This week (kept)']);
      expect(tab.name).toBe('This week (kept)');
      expect(tab.value(rowOf(tab, '007'), 3)).toBe('call');
      expect(week(workbook).value(rowOf(week(workbook), '007'), 3)).toBe('call');
    });

    test('formulas in an added column and in a column of the user’s move with their rows, over three runs', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, 3, 4, 'Who does it');
      put(tab, 3, 5, 'Segment');
      put(tab, rowOf(tab, '007'), 4, 'Noor');
      const segment = (row: number) => `=SEGMENT(Orders!A:C,C${row + 1})&$B$1`;
      for (const id of ['007', 'Cem']) type(tab, rowOf(tab, id), 5, segment(rowOf(tab, id)));
      type(tab, rowOf(tab, 'Ada', 'Win back'), 3, '="since "&TEXT(Orders!B2,"yyyy")');
      for (const rows of [second, first.slice(1), second]) {
        await write(await open(workbook), reportOf(rows));
        expect(names(workbook).slice(0, 3)).toEqual(['Orders', 'Summary', 'This week']);
        expect([tab.value(3, 4), tab.value(3, 5)]).toEqual(['Who does it', 'Segment']);
        const row = rowOf(tab, '007');
        expect(tab.cell(row, 5)?.formula).toBe(segment(row));
        expect(tab.value(row, 4)).toBe('Noor');
        const ada = rowOf(tab, 'Ada', 'Win back');
        expect(tab.cell(ada, 3)?.formula).toBe('="since "&TEXT(Orders!B2,"yyyy")');
        expect(tab.formulas()).toHaveLength(2);
      }
      // The formula beside Cem, who is gone, can be read.
      expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week', 'Earlier notes']);
      expect(allCells(workbook)).toContain(segment(7));
      expect(workbook.sheetByName('Earlier notes')?.formulas()).toEqual([]);
    });

    test('a formula that is in every row is in new rows too', async () => {
      const workbook = await started();
      const tab = week(workbook);
      for (let row = 4; row < 8; row++) type(tab, row, 4, `=LEN(C${row + 1})*2`);
      for (const rows of [[...second, ['Remind', 'Bo'] as const], first.slice(1), second]) {
        await write(await open(workbook), reportOf(rows));
        expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week']);
        expect(tab.formulas()).toEqual(
          rows.map((_, i) => ({ row: 4 + i, column: 4, formula: `=LEN(C${5 + i})*2` })),
        );
      }
    });

    test('what a formula fills is no text of the user’s, and the formula stays above it', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, 3, 4, 'Segment');
      type(tab, 4, 4, '=SEGMENT(Orders!A:C,C5:C8)');
      for (let row = 5; row < 8; row++) put(tab, row, 4, 'Best');
      await write(await open(workbook), reportOf(second));
      expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week']);
      expect(tab.formulas()).toEqual([{ row: 4, column: 4, formula: '=SEGMENT(Orders!A:C,C5:C8)' }]);
      expect([5, 6, 7].map((row) => tab.value(row, 4) || null)).toEqual([null, null, null]);
    });

    test('a lone formula and its label stay where they are, or can be read when rows have come there', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, 5, 7, 'all');
      type(tab, 5, 8, '=COUNTA(C5:C80)');
      put(tab, 9, 1, 'people');
      type(tab, 9, 2, '=COUNTA(C5:C8)');
      for (const rows of [second, first.slice(1), second]) {
        await write(await open(workbook), reportOf(rows));
        expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week']);
        expect([tab.value(5, 7), tab.value(9, 1)]).toEqual(['all', 'people']);
        expect(tab.formulas()).toEqual([
          { row: 5, column: 8, formula: '=COUNTA(C5:C80)' },
          { row: 9, column: 2, formula: '=COUNTA(C5:C8)' },
        ]);
      }
      const longer = Array.from({ length: 9 }, (_, i) => ['Remind', `p${i}`] as const);
      await write(await open(workbook), reportOf(longer));
      expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week', 'Earlier notes']);
      expect(tab.value(9, 2)).toBe('p5');
      expect(tab.formulas()).toEqual([{ row: 5, column: 8, formula: '=COUNTA(C5:C80)' }]);
      expect(allCells(workbook)).toEqual(expect.arrayContaining(['=COUNTA(C5:C8)', 'people']));
    });

    test('what a formula fills beside no row is not known: the tab is kept, and the formula is in the new one too', async () => {
      const workbook = await started();
      const tab = week(workbook);
      type(tab, 1, 7, '=CLV(Orders!A:C)');
      for (const [row, column] of [
        [1, 8],
        [2, 7],
        [2, 8],
      ] as const)
        put(tab, row, column, 'of the table');
      await write(await open(workbook), reportOf(first));
      expect(tab.name).toBe('This week (kept)');
      expect(week(workbook).formulas()).toEqual([{ row: 1, column: 7, formula: '=CLV(Orders!A:C)' }]);
      expect(week(workbook).value(2, 8) || null).toBeNull();
    });

    test('a tab that is kept has the new one in its place, which the result says', async () => {
      const workbook = await started();
      workbook.sheets.reverse();
      const tab = week(workbook);
      put(tab, 3, 4, 'Segment');
      type(tab, rowOf(tab, '007'), 4, '=UPPER(C6)');
      put(tab, rowOf(tab, 'Cem'), 2, 'Cem Yılmaz');
      const written = await write(await open(workbook), reportOf(first));
      expect(names(workbook)).toEqual(['This week', 'This week (kept)', 'Summary', 'Orders']);
      expect(written.map(({ key, name, kept }) => [key, name, kept])).toEqual([
        ['summary', 'Summary', undefined],
        ['week', 'This week', 'This week (kept)'],
      ]);
      expect(tab.name).toBe('This week (kept)');
      expect(tab.cell(rowOf(tab, '007'), 4)?.formula).toBe('=UPPER(C6)');
      const next = week(workbook);
      expect(next.cell(rowOf(next, '007'), 4)?.formula).toBe('=UPPER(C6)');
      const again = await write(await open(workbook), reportOf(second));
      expect(again.every(({ kept }) => kept === undefined)).toBe(true);
      expect(names(workbook).slice(0, 2)).toEqual(['This week', 'This week (kept)']);
    });

    test('a formula in a cell of ours keeps the tab', async () => {
      const workbook = await started();
      const tab = week(workbook);
      type(tab, rowOf(tab, '007'), 1, '="Remind"', 'Remind');
      await write(await open(workbook), reportOf(first));
      expect(names(workbook)).toEqual(['Orders', 'Summary', 'This week', 'This week (kept)']);
    });

    test('a tab that is no longer in the report hands its notes over', async () => {
      const workbook = await started();
      put(week(workbook), rowOf(week(workbook), '007'), 3, 'call');
      const report = reportOf(first);
      await write(await open(workbook), { ...report, tabs: report.tabs.slice(0, 1) });
      expect(names(workbook).sort()).toEqual(['Earlier notes', 'Orders', 'Summary', 'This week']);
      expect(allCells(workbook)).toContain('call');
    });

    test('a date in an added column is a date again', async () => {
      const workbook = await started();
      const tab = week(workbook);
      put(tab, 3, 4, 'Call on');
      const at = { row: rowOf(tab, '007'), column: 4, rows: 1, columns: 1 };
      tab.edit(at, (cell) => Object.assign(cell, { value: 45_000, format: 'yyyy-mm-dd' }));
      await write(await open(workbook), reportOf(second));
      expect(tab.cell(rowOf(tab, '007'), 4)).toMatchObject({ value: 45_000, format: 'yyyy-mm-dd' });
    });

    test('broken off at any call, nothing is lost, and the next run has everything in its place', async () => {
      const written = ['moved house', 'wants decaf', 'Noor', 'Who does it'];
      const prepared = async () => {
        const workbook = await started();
        const tab = week(workbook);
        put(tab, rowOf(tab, 'Ada', 'Win back'), 3, 'moved house');
        put(tab, rowOf(tab, 'Cem'), 3, 'wants decaf');
        put(tab, 3, 4, 'Who does it');
        put(tab, rowOf(tab, '007'), 4, 'Noor');
        type(tab, rowOf(tab, 'Ada', 'Remind'), 4, '=LOWER(C5)');
        type(tab, 14, 2, '=COUNTA(C:C)');
        return workbook;
      };
      for (let calls = 1; ; calls = nextStep(calls)) {
        const workbook = await prepared();
        const { host, interruptAfter } = await makeHost(workbook);
        interruptAfter(calls);
        const whole = await write(host, reportOf(second)).then(
          () => true,
          () => false,
        );
        expect({ calls, cells: allCells(workbook) }).toEqual({
          calls,
          cells: expect.arrayContaining(written),
        });
        await write(await open(workbook), reportOf(second));
        const tab = week(workbook);
        expect({ calls, note: tab.value(rowOf(tab, 'Ada', 'Win back'), 3) }).toEqual({
          calls,
          note: 'moved house',
        });
        expect({ calls, who: tab.value(rowOf(tab, '007'), 4) }).toEqual({ calls, who: 'Noor' });
        const formulas = tab.formulas().map(({ row, column, formula }) => [row, column, formula]);
        const ada = rowOf(tab, 'Ada', 'Remind');
        expect({ calls, formulas }).toEqual({
          calls,
          formulas: [
            [ada, 4, `=LOWER(C${ada + 1})`],
            [14, 2, '=COUNTA(C:C)'],
          ],
        });
        expect({ calls, cells: allCells(workbook) }).toEqual({
          calls,
          cells: expect.arrayContaining(written),
        });
        expect({ calls, tabs: names(workbook).sort() }).toEqual({
          calls,
          tabs: ['Earlier notes', 'Orders', 'Summary', 'This week'],
        });
        if (whole) break;
      }
    }, 120_000);
  });
}
