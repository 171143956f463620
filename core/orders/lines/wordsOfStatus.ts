import type { Role } from '../../cells/columns/columns';
import { cellOfRole, type DataRows, placeOf } from './dataRows';
import type { RowMeanings } from './readMeanings';
import { statusMeaning } from './status';

const columnsOfStatus: readonly Role[] = ['status', 'paymentStatus'];

/** Text and address of the cell that marks a row as waiting for payment. */
export function placeOfPending(data: DataRows, row: number): { text: string; where: string } {
  const waits = (role: Role) =>
    statusMeaning(String(cellOfRole(data, role, row) ?? ''), 'status') === 'pending';
  return placeOf(data, columnsOfStatus.find(waits) ?? 'status', row);
}

/** From this number of rows on, or this share of rows with a status, unknown words become a question. */
const manyRows = 20;
const manyShare = 0.05;

/** Number of rows with an unknown status, and whether that is many. */
export function unknownRows({ unknown, ofRow }: RowMeanings): {
  readonly rows: number;
  readonly many: boolean;
} {
  const rows = unknown.reduce((sum, word) => sum + word.rows, 0);
  const withStatus = ofRow?.reduce((sum, code) => sum + Number(code > 0), 0) ?? 0;
  return { rows, many: rows > 0 && (rows >= manyRows || rows >= manyShare * withStatus) };
}
