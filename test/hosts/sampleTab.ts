import type { Block, Host, TabFinish, TabId, TabOutline } from '../../core/host/port';
import type { CellValue } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';

export const notice = 'Incomplete: write the tabs again.';

/** A small report tab with everything a report tab can have. */
export const sample = {
  outline: {
    key: 'segments',
    name: 'Segments',
    incompleteNotice: notice,
    keptName: 'Segments (kept)',
    rows: 30,
    columns: 8,
    rightToLeft: false,
  },
  blocks: [
    {
      row: 1,
      column: 0,
      cells: [['Twelve months ahead'], ['Revenue, not profit']],
      formats: ['@'],
      style: 'note',
    },
    {
      row: 4,
      column: 0,
      cells: [['Segment', 'Customers', 'Last order']],
      formats: ['@', '@', '@'],
      style: 'header',
    },
    {
      row: 5,
      column: 0,
      cells: [
        ['Champions', 12, 45_000],
        ['At risk', 7.5, 44_000],
      ],
      formats: ['@', '#,##0', 'yyyy-mm-dd'],
      style: 'body',
    },
    {
      row: 7,
      column: 0,
      cells: [['Lost', 3, null]],
      formats: ['@', '#,##0', 'yyyy-mm-dd'],
      style: 'body',
    },
  ],
  finish: {
    heading: 'Segments of your customers',
    columnWidths: [180, 90, 110],
    frozenRows: 5,
    tables: [{ row: 4, column: 0, rows: 4, columns: 3, key: 'segments', rowKey: [], own: [] }],
    charts: [
      {
        kind: 'column',
        title: 'Customers by segment',
        xTitle: 'Segment',
        yTitle: 'Customers',
        categories: { row: 5, column: 0, rows: 3, columns: 1 },
        series: [
          { name: 'Customers', values: { row: 5, column: 1, rows: 3, columns: 1 }, color: '#1a73e8' },
          { name: 'Days', values: { row: 5, column: 2, rows: 3, columns: 1 }, color: '#e8710a' },
        ],
        row: 9,
        column: 0,
        width: 480,
        height: 300,
        altText: 'Champions are the largest group.',
      },
    ],
    activate: true,
  },
} as const satisfies { outline: TabOutline; blocks: readonly Block[]; finish: TabFinish };

/** The steps of writing a tab, each in a call of its own. */
export async function beginTab(host: Host, outline: TabOutline): Promise<TabId> {
  const [tab = ''] = await host.write([{ kind: 'begin', outline }]);
  return tab;
}

export async function writeRows(host: Host, tab: TabId, block: Block): Promise<void> {
  await host.write([{ kind: 'rows', tab, block }]);
}

export async function finishTab(host: Host, tab: TabId, finish: TabFinish): Promise<void> {
  await host.write([{ kind: 'finish', tab, finish }]);
}

export async function keepSafe(host: Host, text: string | null): Promise<void> {
  await host.write([{ kind: 'keepSafe', text }]);
}

export async function writeSample(host: Host, outline: TabOutline = sample.outline): Promise<TabId> {
  const tab = await beginTab(host, outline);
  for (const block of sample.blocks) await writeRows(host, tab, block);
  await finishTab(host, tab, sample.finish);
  return tab;
}

/** Types into a cell as a user does. */
export function put(sheet: Sheet, row: number, column: number, value: CellValue): void {
  sheet.edit({ row, column, rows: 1, columns: 1 }, (cell) => {
    cell.value = value;
  });
}

/** Every value and formula of a sheet, for comparison; empty cells are null. */
export function contents(sheet: Sheet): unknown[][] {
  const used = sheet.usedRange();
  if (!used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_, column) => {
      const cell = sheet.cell(row, column);
      return cell?.formula ?? (cell?.value === '' ? null : (cell?.value ?? null));
    }),
  );
}

/** All that a user could see of a sheet. */
export function picture(sheet: Sheet): string {
  const used = sheet.usedRange();
  const cells = used
    ? Array.from({ length: used.rows }, (_, row) =>
        Array.from({ length: used.columns }, (_, column) => sheet.cell(row, column) ?? null),
      )
    : [];
  const { charts, tables, columnWidths, frozenRows, rightToLeft, tabColor, name } = sheet;
  return JSON.stringify({
    name,
    cells,
    charts,
    tables,
    columnWidths: [...columnWidths],
    frozenRows,
    rightToLeft,
    tabColor,
  });
}

/** What the sample's tab holds when it is finished. */
export const finishedContents: unknown[][] = [
  [sample.finish.heading, null, null],
  ['Twelve months ahead', null, null],
  ['Revenue, not profit', null, null],
  [null, null, null],
  ['Segment', 'Customers', 'Last order'],
  ['Champions', 12, 45_000],
  ['At risk', 7.5, 44_000],
  ['Lost', 3, null],
];

export function isFinishedSample(sheet: Sheet): boolean {
  return (
    JSON.stringify(contents(sheet)) === JSON.stringify(finishedContents) &&
    sheet.charts.length === 1 &&
    sheet.frozenRows === 5 &&
    sheet.columnWidths.get(0) === 180
  );
}
