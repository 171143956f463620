import type { Frozen } from '../../core/host/frozen';
import type { PrintedArea } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { holdsOnlyOurs } from '../../core/report/writing/fingerprintedArea';
import { loadFrozen } from './freeze';
import { isTooLarge } from './hostError';
import type { Mark } from './mark';
import { hasApi, rangeOf } from './range';
import { readArea } from './readArea';

/** Objects on a tab of ours other than cells; available after the request. */
export interface Look {
  readonly sheet: Excel.Worksheet;
  /** Used area from A1; null for an empty tab. */
  used(): Area | null;
  frozen(): Frozen;
  /** Whether all charts and tables are ours, and there are no shapes, slicers, pivot tables, comments or notes. */
  holdsOurs(mark: Mark): boolean;
}

/** Queues the loading. */
export function lookAt(sheet: Excel.Worksheet): Look {
  const { charts, shapes, tables } = sheet;
  charts.load('items/name');
  shapes.load('items/name');
  tables.load('items/name');
  const frozen = loadFrozen(sheet);
  const pivotTables = sheet.pivotTables.getCount();
  const comments = hasApi('1.10') ? sheet.comments.getCount() : null;
  const slicers = hasApi('1.10') ? sheet.slicers.getCount() : null;
  const notes = hasApi('1.18') ? sheet.notes.getCount() : null;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  return {
    sheet,
    frozen,
    used: () =>
      used.isNullObject
        ? null
        : {
            row: 0,
            column: 0,
            rows: used.rowIndex + used.rowCount,
            columns: used.columnIndex + used.columnCount,
          },
    holdsOurs: (mark) =>
      // Some Excels list a chart among the shapes as well. (Should Excel stop between making a chart of ours and
      // naming it, the tab is kept as if the chart were the user's: better a tab too many than a lost chart.)
      areOurs(charts.items, mark) &&
      areOurs(shapes.items, mark) &&
      tables.items.length <= mark.tables &&
      pivotTables.value === 0 &&
      (comments === null || comments.value === 0) &&
      (slicers === null || slicers.value === 0) &&
      (notes === null || notes.value === 0),
  };
}

/** A chart copied by the user repeats the name of ours. */
function areOurs(drawn: readonly { readonly name: string }[], { charts }: Mark): boolean {
  const names = drawn.map(({ name }) => name);
  return new Set(names).size === names.length && names.every((name) => charts.includes(name));
}

/** A tab of ours, and its areas whose content is carried elsewhere. */
export interface Looked {
  readonly look: Look;
  readonly mark: Mark;
  readonly carried: readonly PrintedArea[];
}

/** Maximum number of cells read with one request. */
const cellsTogether = 50_000;

/**
 * Those tabs on which everything is as we left it: our cells (a formula in one of them counts as a change), nothing in any other
 * cell that is not carried elsewhere (with its formula, as `readNotes` prints it), and nothing of the user's beside cells.
 */
export async function untouched(
  context: Excel.RequestContext,
  looked: readonly Looked[],
): Promise<ReadonlySet<Look>> {
  const ours = looked.filter(({ look, mark }) => look.holdsOurs(mark));
  const cellsIn = ({ look }: Looked) => (look.used()?.rows ?? 0) * (look.used()?.columns ?? 0);
  const cells = ours.reduce((sum, one) => sum + cellsIn(one), 0);
  const grids = cells <= cellsTogether ? await readTogether(context, ours) : null;
  const found = new Set<Look>();
  for (const [i, one] of ours.entries())
    if (cellsAreOurs(grids ? (grids[i] ?? []) : await readAlone(context, one), one)) found.add(one.look);
  return found;
}

type Grid = readonly (readonly unknown[])[];

/** The cells; null when too large for one response. */
async function readTogether(
  context: Excel.RequestContext,
  looked: readonly Looked[],
): Promise<readonly Grid[] | null> {
  const ranges = looked.map(({ look }) => {
    const used = look.used();
    return used === null ? null : rangeOf(look.sheet, used).load('formulasR1C1');
  });
  if (ranges.every((range) => range === null)) return ranges.map(() => []);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return ranges.map((range) => range?.untrack().formulasR1C1 ?? []);
}

async function readAlone(context: Excel.RequestContext, { look }: Looked): Promise<Grid> {
  const grid: unknown[][] = [];
  const used = look.used();
  if (used !== null)
    await readArea(context, look.sheet, used, ['formulasR1C1'], ({ formulasR1C1 }) => {
      for (const line of formulasR1C1) grid.push([...line]);
    });
  return grid;
}

function cellsAreOurs(grid: Grid, { look, mark, carried }: Looked): boolean {
  const used = look.used();
  if (used === null) return true;
  if (!mark.corner.includes(String(grid[0]?.[0] ?? ''))) return false;
  const cellAt = (row: number, column: number) => grid[row]?.[column] ?? '';
  return holdsOnlyOurs(cellAt, used, mark.areas, carried, { unwritten: true });
}
