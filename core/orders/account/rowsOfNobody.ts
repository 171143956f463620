import { cellAddress } from '../../cells/address';
import type { Problem } from '../../cells/problem';
import { shortText } from '../../cells/shortText';
import { cellAt } from '../../cells/table';
import type { DataRows } from '../lines/dataRows';
import { statusCode } from '../lines/rowStatus';

/** Roles that can identify a customer, most reliable first. */
const naming = ['customer', 'customerId', 'email', 'phone', 'name', 'firstName', 'lastName'] as const;

/** Problems for rows without a customer: those with empty cells, and those whose cells cannot identify a customer. */
export function rowsOfNobody({ table, firstData, found }: DataRows, status: Uint8Array): Problem[] {
  const columns = [
    ...naming.map((role) => found.roles[role]),
    ...found.furtherEmails,
    ...found.furtherPhones,
  ].filter((column): column is number => column !== undefined);
  const [first] = columns;
  const [empty, unnamed] = [
    { count: 0, row: 0, column: first },
    { count: 0, row: 0, column: first },
  ];
  const code = statusCode('noCustomer');
  status.forEach((one, row) => {
    if (one !== code) return;
    const column = columns.find((at) => cellAt(table, firstData + row, at) !== null);
    const kind = column === undefined ? empty : unnamed;
    if (kind.count++ === 0) {
      kind.row = firstData + row;
      if (column !== undefined) kind.column = column;
    }
  });
  const problems: Problem[] = [];
  if (empty.count > 0) {
    const where = cellAddress(table, empty.row, empty.column);
    problems.push({ code: 'noCustomerRows', params: { count: empty.count }, where, severity: 'note' });
  }
  if (unnamed.count > 0) {
    const example = shortText(cellAt(table, unnamed.row, unnamed.column));
    const where = cellAddress(table, unnamed.row, unnamed.column);
    problems.push({
      code: 'unnamedRows',
      params: { example, count: unnamed.count },
      where,
      severity: 'warning',
    });
  }
  return problems;
}
