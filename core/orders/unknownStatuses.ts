import type { CodeColumn } from '../cells/cell';
import type { StatusMeaning } from './status';

/** One word of a column of statuses or kinds that is in no list, and the rows that it stands in. */
export interface UnknownStatus {
  readonly word: string;
  readonly rows: number;
  /** Place of the first of these rows. */
  readonly first: number;
}

/** The words of a column that are not known, the most frequent first; `meanings` has those of `column.cells`. */
export function unknownStatuses(
  { codes, cells }: CodeColumn,
  meanings: readonly (StatusMeaning | null)[],
): UnknownStatus[] {
  const rows = new Map<number, { rows: number; first: number }>();
  codes.forEach((code, row) => {
    if (meanings[code] !== 'unknown') return;
    const known = rows.get(code);
    if (known) known.rows++;
    else rows.set(code, { rows: 1, first: row });
  });
  return [...rows]
    .map(([code, counted]) => ({ word: String(cells[code]).trim(), ...counted }))
    .sort((one, other) => other.rows - one.rows || one.first - other.first);
}
