import type { Cell, Row, Table } from '../../cells/cell';
import { tableBuilder } from '../../cells/table';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { isLeftOut } from '../arguments/arguments';
import { isBlank, isRange, quoteCell, single } from '../arguments/inputs';
import { FunctionError, type HostRange, type HostRow, type Input } from '../types';

/**
 * The range of orders passed by the host, without trailing blank rows (whole columns such as A:C have a million).
 * Throws a FunctionError when it is not a range, or an empty one.
 */
export function ordersIn(orders: Input, language: Language): HostRange {
  const { errors } = functionWords(language);
  if (isLeftOut(orders)) throw new FunctionError('value', errors.ordersMissing);
  const { rows, cellsOf } = asHostRange(orders, errors.ordersNotARange);
  const isEmpty = (row: HostRow) =>
    row.every((value) => isBlank(value as Cell)) || cellsOf(row).every(isBlank);
  let end = rows.length;
  while (end > 0 && isEmpty(rows[end - 1])) end--;
  if (end === 0) throw new FunctionError('notAvailable', errors.ordersEmpty);
  return { rows: end === rows.length ? rows : rows.slice(0, end), cellsOf };
}

function asHostRange(orders: Input, complaint: (what: { readonly got: string }) => string): HostRange {
  if (isHostRange(orders)) return orders;
  if (isRange(orders)) return { rows: orders, cellsOf: (row) => row as Row };
  throw new FunctionError('value', complaint({ got: quoteCell(single(orders)) }));
}

function isHostRange(input: Input): input is HostRange {
  return typeof input === 'object' && input !== null && 'cellsOf' in input;
}

/** Rows converted to cells at a time. */
const rowsPerBlock = 1000;

/** The cells of a range as a table. */
export function tableOfRange({ rows, cellsOf }: HostRange): Table {
  const builder = tableBuilder({}, rows.length);
  for (let from = 0; from < rows.length; from += rowsPerBlock)
    builder.append(rows.slice(from, from + rowsPerBlock).map(cellsOf));
  return builder.table();
}

/**
 * Whether two ranges hold the same cells. Hosts pass a copy of the orders for every cell; comparing it is faster than
 * any fingerprint, and exact.
 */
export function isSameRange(one: HostRange, other: HostRange): boolean {
  if (one.rows === other.rows) return true;
  return (
    one.rows.length === other.rows.length &&
    one.rows.every(
      (row, i) =>
        hasSameValues(row, other.rows[i]) || hasSameValues(one.cellsOf(row), other.cellsOf(other.rows[i])),
    )
  );
}

function hasSameValues(one: HostRow, other: HostRow): boolean {
  if (one.length !== other.length) return false;
  for (let k = 0; k < one.length; k++) if (one[k] !== other[k]) return false;
  return true;
}
