import type { Area } from '../../core/host/spec';
import { holdsWhatWasWritten, isBlank } from '../../core/report/writing/fingerprintedArea';
import type { Mark } from './mark';
import { hasApi } from './range';
import { readArea } from './readArea';

/**
 * Whether everything on a tab of ours is as we left it: our cells (a formula in one of them counts as a change),
 * nothing in any other cell, no chart, table, shape, pivot table, comment or note of the user's.
 */
export async function isUntouched(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: Mark,
): Promise<boolean> {
  return (await objectsAreOurs(context, sheet, mark)) && (await cellsAreOurs(context, sheet, mark));
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
  await readArea(context, sheet, whole, ['formulas'], ({ formulas }) => {
    for (const line of formulas) grid.push([...line]);
  });

  if (!mark.corner.includes(String(grid[0]?.[0] ?? ''))) return false;
  if (grid[0]) grid[0][0] = '';
  const cellsIn = (area: Area) =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => grid[area.row + row]?.[area.column + column] ?? ''),
    );
  const known = mark.areas.reduce((sum, area) => sum + count(cellsIn(area)), 0);
  return holdsWhatWasWritten(mark.areas, cellsIn, { unwritten: true }) && count(grid) === known;
}

function count(grid: readonly (readonly unknown[])[]): number {
  return grid.reduce((sum, line) => sum + line.filter((cell) => !isBlank(cell)).length, 0);
}
