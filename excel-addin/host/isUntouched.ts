import type { PrintedArea } from '../../core/host/port';
import { holdsOnlyOurs } from '../../core/report/writing/fingerprintedArea';
import type { Mark } from './mark';
import { hasApi } from './range';
import { readArea } from './readArea';

/**
 * Whether everything on a tab of ours is as we left it: our cells (a formula in one of them counts as a change),
 * nothing in any other cell that is not carried elsewhere (with its formula, as `readNotes` prints it), no chart, table, shape, pivot table, comment or note of the user's.
 */
export async function isUntouched(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: Mark,
  carried: readonly PrintedArea[] = [],
): Promise<boolean> {
  return (await objectsAreOurs(context, sheet, mark)) && (await cellsAreOurs(context, sheet, mark, carried));
}

async function objectsAreOurs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: Mark,
): Promise<boolean> {
  const { charts, shapes } = sheet;
  charts.load('items/name');
  shapes.load('items/name');
  const tables = sheet.tables.getCount();
  const pivotTables = sheet.pivotTables.getCount();
  const comments = hasApi('1.10') ? sheet.comments.getCount() : null;
  const notes = hasApi('1.18') ? sheet.notes.getCount() : null;
  await context.sync();
  return (
    // Some Excels list a chart among the shapes as well. (Should Excel stop between making a chart of ours and
    // naming it, the tab is kept as if the chart were the user's: better a tab too many than a lost chart.)
    areOurs(charts.items, mark) &&
    areOurs(shapes.items, mark) &&
    tables.value <= mark.tables &&
    pivotTables.value === 0 &&
    (comments === null || comments.value === 0) &&
    (notes === null || notes.value === 0)
  );
}

/** A chart copied by the user repeats the name of ours. */
function areOurs(drawn: readonly { readonly name: string }[], { charts }: Mark): boolean {
  const names = drawn.map(({ name }) => name);
  return new Set(names).size === names.length && names.every((name) => charts.includes(name));
}

async function cellsAreOurs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: Mark,
  carried: readonly PrintedArea[],
): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return true; // empty tab

  const whole = {
    row: 0,
    column: 0,
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
  };
  const grid: unknown[][] = [];
  await readArea(context, sheet, whole, ['formulasR1C1'], ({ formulasR1C1 }) => {
    for (const line of formulasR1C1) grid.push([...line]);
  });

  if (!mark.corner.includes(String(grid[0]?.[0] ?? ''))) return false;
  const cellAt = (row: number, column: number) => grid[row]?.[column] ?? '';
  return holdsOnlyOurs(cellAt, whole, mark.areas, carried, { unwritten: true });
}
