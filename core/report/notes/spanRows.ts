import type { Note } from './note';

/** The rows of a table (header at `row`) that a column formula fills; null when there are none. */
export function spanRows(
  { span, column }: Note,
  { row, rows }: { readonly row: number; readonly rows: number },
  others: readonly Note[],
): { readonly row: number; readonly rows: number } | null {
  if (span === 'header') return { row, rows: 1 };
  // The first row may have a different formula from the others.
  const skips = span === 'every' && others.some((one) => one.span === 'first' && one.column === column);
  const first = row + (skips ? 2 : 1);
  const end = row + rows;
  if (first >= end) return null;
  return { row: first, rows: span === 'every' ? end - first : 1 };
}
