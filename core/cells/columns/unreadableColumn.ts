import { cellAddress } from '../address';
import type { Cell } from '../cell';
import type { Problem } from '../problem';
import { shortText } from '../shortText';
import { cellAt } from '../table';
import { contentFits } from './contentFits';
import type { TableSeen } from './kinds/tableSeen';
import { headerRank } from './matchHeader';

/** The column whose header names a missing field but whose cells cannot be read as that field; null when there is none. */
export function unreadableColumn(field: 'customer' | 'date' | 'amount', seen: TableSeen): Problem | null {
  const { table, headers, samples, roles } = seen;
  const taken = new Set(Object.values(roles));
  const [best] = headers
    .map((header, column) => ({ header, column, rank: headerRank(header, field) ?? Number.NaN }))
    .filter(({ column, rank }) => rank >= 0 && !taken.has(column) && samples[column].length > 0)
    .sort((one, other) => one.rank - other.rank || one.column - other.column);
  if (best === undefined) return null;
  const { header, column } = best;
  const [row, cell] = firstUnreadable(field, seen, column);
  return {
    code: 'unreadableColumn',
    params: { field, header, example: shortText(cell) },
    where: cellAddress(table, row, column),
    severity: 'error',
  };
}

/** The first cell that does not fit the field; the first filled cell when only the column as a whole does not fit. */
function firstUnreadable(
  field: 'customer' | 'date' | 'amount',
  { table, firstData, length, headers }: TableSeen,
  column: number,
): readonly [row: number, cell: Cell] {
  let first: readonly [number, Cell] | null = null;
  for (let row = firstData; row < length; row++) {
    const cell = cellAt(table, row, column);
    if (cell === null) continue;
    first ??= [row, cell];
    if (!contentFits(field, [cell], headers[column])) return [row, cell];
  }
  return first ?? [firstData, null];
}
