import type { Columns, Field } from '../core/cells/columns';

export const requiredFields: readonly Field[] = ['customer', 'date', 'amount'];
export const optionalFields: readonly Field[] = ['orderId', 'status', 'refund', 'currency'];

/** Fields without which there is nothing to analyse and that have no column yet. */
export function missingFields(columns: Columns): readonly Field[] {
  return requiredFields.filter((field) => columns[field] === undefined);
}

/** The first column that stands for two fields; null when each stands for one. */
export function columnChosenTwice(columns: Columns): number | null {
  const taken = new Set<number>();
  for (const column of Object.values(columns)) {
    if (taken.has(column)) return column;
    taken.add(column);
  }
  return null;
}

/** May the user go on with these columns? */
export function columnsComplete(columns: Columns): boolean {
  return missingFields(columns).length === 0 && columnChosenTwice(columns) === null;
}
