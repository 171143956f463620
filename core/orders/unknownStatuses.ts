import type { Cell } from '../cells/cell';
import type { StatusMeaning } from './status';

/** One word of a column of statuses or kinds that is in no list, and the rows that it stands in. */
export interface UnknownStatus {
  readonly word: string;
  readonly rows: number;
  /** Place of the first of these rows. */
  readonly first: number;
}

/**
 * The words of a column that are not known, the most frequent first; `codes` holds for each row the place of its
 * cell in `cells` and in `meanings`, negative where it is blank.
 */
export function unknownStatuses(
  codes: Int32Array,
  cells: readonly Cell[],
  meanings: readonly StatusMeaning[],
): UnknownStatus[] {
  const rows = new Map<number, { rows: number; first: number }>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0 || meanings[code] !== 'unknown') continue;
    const known = rows.get(code);
    if (known) known.rows++;
    else rows.set(code, { rows: 1, first: row });
  }
  return [...rows]
    .map(([code, counted]) => ({ word: String(cells[code] ?? '').trim(), ...counted }))
    .sort((one, other) => other.rows - one.rows || one.first - other.first);
}
