import type { CodeColumn } from '../../cells/cell';

/** An unknown word of a status or type column, with its rows. */
export interface UnknownStatus {
  readonly role: 'status' | 'paymentStatus' | 'type';
  readonly word: string;
  readonly rows: number;
  /** The first of these rows. */
  readonly first: number;
}

/**
 * The unknown words of a column, most frequent first.
 *
 * @param isUnknown For each distinct cell, whether its word is unknown.
 * @param counts Whether a row is included in the count.
 */
export function unknownStatuses(
  role: UnknownStatus['role'],
  { codes, cells }: CodeColumn,
  isUnknown: readonly boolean[],
  counts: (row: number) => boolean,
): UnknownStatus[] {
  if (!isUnknown.includes(true)) return [];
  const rows = new Map<number, { rows: number; first: number }>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (!isUnknown[code] || !counts(row)) continue;
    const known = rows.get(code);
    if (known) known.rows++;
    else rows.set(code, { rows: 1, first: row });
  }
  return [...rows]
    .map(([code, counted]) => ({ role, word: String(cells[code]).trim(), ...counted }))
    .sort((one, other) => other.rows - one.rows || one.first - other.first);
}
