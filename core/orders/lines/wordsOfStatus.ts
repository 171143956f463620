import type { Role } from '../../cells/columns/columns';
import { cellOfRole, type DataRows, placeOf } from './dataRows';
import type { RowMeanings } from './readMeanings';
import { statusMeaning } from './status';

const columnsOfStatus: readonly Role[] = ['status', 'paymentStatus'];

/** The cell of a row that says that the order waits for payment. */
export function placeOfPending(data: DataRows, row: number): { text: string; where: string } {
  const waits = (role: Role) =>
    statusMeaning(String(cellOfRole(data, role, row) ?? ''), 'status') === 'pending';
  return placeOf(data, columnsOfStatus.find(waits) ?? 'status', row);
}

/** From so many rows on, or this share of those with a status, words that are not known are asked about. */
const manyRows = 20;
const manyShare = 0.05;

/** How many rows have a status that is not known, and whether they are many. */
export function unknownRows({ unknown, ofRow }: RowMeanings): {
  readonly rows: number;
  readonly many: boolean;
} {
  const rows = unknown.reduce((sum, word) => sum + word.rows, 0);
  const withStatus = ofRow?.reduce((sum, code) => sum + Number(code > 0), 0) ?? 0;
  return { rows, many: rows > 0 && (rows >= manyRows || rows >= manyShare * withStatus) };
}
