/** A tab with all that a tab can have, and what every host has to make of it. */
import type { Host } from '../../core/host/port';
import type { ReportSpec, TabSpec } from '../../core/host/spec';
import { palette, toneColors } from '../../core/report/palette';
import { layoutReport } from '../../core/report/writing/layoutReport';
import { writeReport } from '../../core/report/writing/writeReport';
import type { SheetCell } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';
import type { MakeHost } from './hostUnderTest';
import { put } from './sampleTab';

const body = { row: 9, column: 0, rows: 3, columns: 1 };

const week: TabSpec = {
  key: 'week',
  name: 'This week',
  heading: '3 people to write to',
  notes: ['Made on 28 November'],
  frozenRows: 9,
  frozenColumns: 2,
  tiles: [
    { row: 3, column: 2, columns: 2, label: 'Profit', value: 1240.5, format: '[$$-409]#,##0', note: 'of 44' },
    {
      row: 3,
      column: 4,
      columns: 2,
      label: 'Plan',
      value: '=Yes',
      format: '@',
      note: 'it holds',
      tone: 'good',
    },
  ],
  sections: [{ row: 7, column: 0, text: 'People' }],
  tables: [
    {
      key: 'people',
      row: 8,
      column: 0,
      rowKey: [1],
      columns: [
        { header: 'Done', kind: 'tick', width: 60, own: 'done 0' },
        { header: 'Name', kind: 'text', width: 150, wrap: true },
        { header: 'At stake', kind: 'money', width: 90, format: '[$$-409]#,##0' },
        { header: 'Chance', kind: 'text', width: 90 },
        { header: 'Note', kind: 'text', width: 160, own: 'note' },
      ],
      rows: [
        [false, '=Mara', 64, 'safe', ''],
        [true, 'Theo, who wants a call first', 58, 'open', ''],
        [false, 'Ines', 51, 'long "shot"', ''],
      ],
    },
  ],
  looks: [
    { kind: 'scale', area: { ...body, column: 2 } },
    {
      kind: 'words',
      area: { ...body, column: 3 },
      words: [
        { text: 'safe', tone: 'good' },
        { text: 'long "shot"', tone: 'quiet' },
      ],
    },
    { kind: 'ticked', area: { ...body, columns: 5 }, column: 0 },
  ],
  choices: [{ area: { ...body, column: 4 }, values: ['wrote', 'called'] }],
  names: [{ name: 'clv_at_stake', row: 4, column: 2 }],
  links: [
    { row: 9, column: 1, text: '', tab: 'customers', target: { row: 4, column: 1 } },
    { row: 13, column: 0, text: 'All customers', tab: 'customers' },
    { row: 14, column: 0, text: 'Nowhere', tab: 'nowhere' },
  ],
  charts: [
    {
      kind: 'column',
      title: 'Orders will be fewer',
      subtitle: 'Orders a month',
      xTitle: '',
      yTitle: 'Orders',
      yFormat: '[$₺-41F]#,##0',
      categories: { ...body, column: 1 },
      series: [
        { name: 'came', values: { ...body, column: 2 }, color: '#9fb7d9' },
        { name: 'low', values: { ...body, column: 2 }, color: '#0a4a94', draw: 'dashed' },
      ],
      row: 16,
      column: 2,
      width: 400,
      height: 240,
      altText: 'Orders a month',
    },
    {
      kind: 'stackedBar',
      title: 'Best bring most',
      xTitle: 'Group',
      yTitle: 'Value',
      labels: true,
      categories: { ...body, column: 1 },
      series: [
        { name: 'Best', values: { ...body, column: 2 }, color: '#0a4a94' },
        { name: 'Regulars', values: { ...body, column: 2 }, color: '#17a087' },
      ],
      row: 16,
      column: 8,
      width: 400,
      height: 240,
      altText: 'Value by group',
    },
  ],
  gridLines: false,
};

const customers: TabSpec = {
  key: 'customers',
  name: "Customers' list",
  heading: 'Customers',
  notes: [],
  frozenRows: 0,
  tables: [],
  charts: [],
  links: [
    { row: 2, column: 0, text: 'Back', tab: 'week' },
    { row: 3, column: 0, text: 'Data', tab: 'check' },
  ],
};

const check: TabSpec = { ...customers, key: 'check', name: 'Data', heading: 'Data', links: [] };

export const dressedReport: ReportSpec = {
  tabs: [week, customers, check],
  rightToLeft: false,
  formats: {
    text: '@',
    count: '#,##0',
    number: '0.00',
    money: '#,##0.00',
    percent: '0%',
    date: 'yyyy-mm-dd',
    parameter: '0.000',
    tick: 'General',
  },
};

function write(host: Host, report = dressedReport) {
  return writeReport(layoutReport(report), host, { language: 'en' });
}

function tabOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** All that is on the tab besides its cells. */
function dressing(workbook: Workbook) {
  return {
    sheets: workbook.sheets.map(
      ({ name, rules, validations, merges, frozenRows, frozenColumns, gridLines }) => ({
        name,
        rules,
        validations,
        merges,
        frozenRows,
        frozenColumns,
        gridLines,
      }),
    ),
    names: [...workbook.names].map(([name, { sheet, range }]) => [name, sheet.name, range]),
    links: linksOf(workbook),
  };
}

function linksOf(workbook: Workbook): unknown[] {
  return workbook.sheets.flatMap((sheet) =>
    cellsOf(sheet).flatMap(({ row, column, cell }) =>
      cell.link === undefined ? [] : [[sheet.name, row, column, cell.value, cell.link]],
    ),
  );
}

function cellsOf(sheet: Sheet) {
  const used = sheet.usedRange() ?? { rows: 0, columns: 0 };
  return Array.from({ length: used.rows * used.columns }, (_, i) => {
    const [row, column] = [Math.floor(i / used.columns), i % used.columns];
    return { row, column, cell: sheet.cell(row, column) ?? { value: null } };
  });
}

/** Registers the suite; `linkTo` spells a link as the host does. */
export function dressingContract(
  name: string,
  makeHost: MakeHost,
  linkTo: (tab: Sheet, cell: string) => string,
): void {
  describe(`${name}: a tab that a team works on`, () => {
    const workbook = new Workbook('Shop');
    let tab: Sheet;
    const cell = (row: number, column: number): Readonly<SheetCell> =>
      tab.cell(row, column) ?? { value: null };

    beforeAll(async () => {
      workbook.addSheet('Orders');
      await write((await makeHost(workbook)).host);
      tab = tabOf(workbook, 'This week');
    });

    test('tiles: label, figure in its format, note, each as wide as the tile', () => {
      expect([3, 4, 5].map((row) => cell(row, 2).value)).toEqual(['Profit', 1240.5, 'of 44']);
      expect(cell(4, 2)).toMatchObject({
        format: '[$$-409]#,##0',
        bold: true,
        fontSize: 16,
        color: palette.text,
        fill: palette.tile,
        align: 'left',
      });
      expect(cell(3, 3)).toMatchObject({ fill: palette.tile, lineRight: palette.white });
      expect(cell(4, 4)).toMatchObject({ value: '=Yes', color: toneColors.good.text });
      expect(cell(4, 4).formula).toBeUndefined();
      expect(tab.merges).toEqual(
        [2, 4].flatMap((column) => [3, 4, 5].map((row) => ({ row, column, rows: 1, columns: 2 }))),
      );
      expect([cell(3, 2).wrap, cell(4, 2).wrap, cell(5, 2).wrap]).toEqual([true, undefined, true]);
    });

    test('a long text is broken into lines, and rows are as high as they need', () => {
      expect([cell(10, 1).wrap, cell(10, 3).wrap, cell(8, 2).wrap]).toEqual([true, undefined, true]);
      // The figure of the tiles, the header "At stake" over a narrow column, and Theo.
      expect([...tab.rowHeights].map(([row, height]) => [row, Math.round(height)])).toEqual([
        [4, 34],
        [8, 40],
        [10, 40],
      ]);
    });

    test('frozen, without lines between cells, with a heading inside', () => {
      expect([tab.frozenRows, tab.frozenColumns, tab.gridLines]).toEqual([9, 2, false]);
      expect(tabOf(workbook, "Customers' list").gridLines).toBe(true);
      expect(cell(7, 0)).toMatchObject({ value: 'People', bold: true });
    });

    test('headers over numbers are at the right, and the columns of the user are tinted', () => {
      expect(cell(8, 2).align).toBe('right');
      expect(cell(8, 1).align).toBeUndefined();
      expect([8, 9].map((row) => cell(row, 4).fill)).toEqual([palette.ownHeader, palette.own]);
      expect(cell(9, 2).format).toBe('[$$-409]#,##0');
    });

    test('check boxes keep their ticks, and a list offers what to say', () => {
      expect(tab.validations).toEqual([
        { kind: 'checkbox', values: [], row: 9, column: 0, rows: 3, columns: 1 },
        { kind: 'list', values: ['wrote', 'called'], row: 9, column: 4, rows: 3, columns: 1 },
      ]);
      expect([9, 10, 11].map((row) => cell(row, 0).value)).toEqual([false, true, false]);
    });

    test('conditional formats, the scale beneath', () => {
      expect(
        tab.rules.map((rule) => (rule.kind === 'scale' ? 'scale' : [rule.formula, rule.fill, rule.text])),
      ).toEqual([
        ['=D10="safe"', toneColors.good.fill, toneColors.good.text],
        ['=D10="long ""shot"""', toneColors.quiet.fill, toneColors.quiet.text],
        ['=$A10=TRUE', '', palette.quiet],
        'scale',
      ]);
      expect(tab.rules[3]).toMatchObject({ from: palette.scaleFrom, to: palette.scaleTo });
    });

    test('links lead to tabs that exist, and change no text', () => {
      const list = tabOf(workbook, "Customers' list");
      expect(linksOf(workbook)).toEqual([
        ['This week', 9, 1, '=Mara', linkTo(list, 'B5')],
        ['This week', 13, 0, 'All customers', linkTo(list, 'A1')],
        ["Customers' list", 2, 0, 'Back', linkTo(tab, 'A1')],
        ["Customers' list", 3, 0, 'Data', linkTo(tabOf(workbook, 'Data'), 'A1')],
      ]);
      expect(cell(14, 0)).toMatchObject({ value: 'Nowhere' });
      expect(cell(9, 1).formula).toBeUndefined();
    });

    test('a name leads to its cell', () => {
      expect(workbook.names.get('clv_at_stake')).toMatchObject({ sheet: tab, range: { row: 4, column: 2 } });
    });

    test('charts: a combination, and bars with a colour a group', () => {
      const [combined, bars] = tab.charts;
      expect(combined?.kind).toBe('column');
      expect(`${combined?.title} ${combined?.subtitle ?? ''}`).toMatch(
        /^Orders will be fewer\sOrders a month\s?$/,
      );
      expect(combined?.yFormat).toMatch(/₺/);
      expect(combined?.series.map(({ draw, color }) => [draw ?? 'column', color])).toEqual([
        ['column', '#9fb7d9'],
        ['dashed', '#0a4a94'],
      ]);
      expect(combined?.hasLegend).toBe(true);
      expect(bars).toMatchObject({ kind: 'stackedBar', labels: true, hasLegend: false });
      expect(bars?.series.map(({ color }) => color)).toEqual(['#0a4a94', '#17a087']);
    });

    test('a second run leaves the same, once', async () => {
      const before = dressing(workbook);
      await write((await makeHost(workbook)).host);
      expect(dressing(workbook)).toEqual(before);
      expect(tabOf(workbook, 'This week')).toBe(tab);
    });

    test('a run with less takes ours away', async () => {
      const bare = { ...week, tiles: [], looks: [], choices: [], names: [], links: [], gridLines: true };
      const { frozenColumns: _, ...plain } = bare;
      const plainTables = plain.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({ ...column, kind: 'text' as const })),
      }));
      await write((await makeHost(workbook)).host, {
        ...dressedReport,
        tabs: [{ ...plain, tables: plainTables, charts: [] }],
      });
      expect(dressing(workbook)).toEqual({
        sheets: workbook.sheets.map(({ name, frozenRows }) => ({
          name,
          rules: [],
          validations: [],
          merges: [],
          frozenRows,
          frozenColumns: 0,
          gridLines: true,
        })),
        names: [],
        links: [],
      });
      expect(tab.rowHeights.has(4)).toBe(false);
    });
  });

  describe(`${name}: names`, () => {
    test('one that the user has given to a cell of another tab stays', async () => {
      const workbook = new Workbook('Shop');
      const orders = workbook.addSheet('Orders');
      put(orders, 0, 0, 1);
      const hers = { sheet: orders, range: { row: 0, column: 0, rows: 1, columns: 1 } };
      workbook.names.set('clv_at_stake', hers);
      workbook.names.set('mine', hers);
      await write((await makeHost(workbook)).host);
      await write((await makeHost(workbook)).host);
      expect(workbook.names.get('clv_at_stake')?.sheet).toBe(orders);
      expect(workbook.names.get('mine')?.sheet).toBe(orders);
    });

    test('ours follow to the new tab when the old one is kept', async () => {
      const workbook = new Workbook('Shop');
      workbook.addSheet('Orders');
      await write((await makeHost(workbook)).host);
      put(tabOf(workbook, 'This week'), 10, 1, 'changed');
      await write((await makeHost(workbook)).host);
      expect(workbook.sheetByName('This week (kept)')).toBeDefined();
      expect(workbook.names.get('clv_at_stake')?.sheet).toBe(tabOf(workbook, 'This week'));
    });
  });
}
