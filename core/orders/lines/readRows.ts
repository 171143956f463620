import { codeColumn } from '../../cells/column';
import type { Role } from '../../cells/columns/columns';
import type { ReadingChoices } from '../account/readingChoices';
import { type Duplicates, findDuplicates } from '../grouping/findDuplicates';
import { groupRows, type RowGrouping } from '../grouping/groupRows';
import { numberOrderIds, type OrderIds } from '../grouping/orderIds';
import { type OrderRows, rowsByOrder } from '../grouping/orderRows';
import { type Identified, identify } from '../identity/identify';
import { identityColumns } from '../identity/identityColumns';
import { type RowMoney, readMoney } from '../money/readMoney';
import { columnOfRole, type DataRows } from './dataRows';
import { type ByStatus, dropByStatus } from './dropByStatus';
import { type OddRows, oddRows } from './oddRows';
import { type ParsedRows, parseRows } from './parseRows';
import { type RowMeanings, readMeanings } from './readMeanings';

/**
 * The rows of the table, read as far as possible without the analysis day. Typed columns with one entry per row, so
 * that a million rows fit. Each column is written by one function and never changed by another.
 */
export interface RowsRead {
  readonly data: DataRows;
  readonly parsed: ParsedRows;
  readonly who: Identified;
  readonly odd: OddRows;
  readonly meanings: RowMeanings;
  readonly ids: OrderIds | null;
  readonly grouping: RowGrouping;
  readonly orderRows: OrderRows;
  readonly money: RowMoney;
  readonly duplicates: Duplicates;
  /** 1 for rows of extra copies of duplicated orders; null when copies count. */
  readonly copies: Uint8Array | null;
  /** 1 for rows that can be lines of an order. */
  readonly candidate: Uint8Array;
  readonly byStatus: ByStatus;
}

/** Reads the rows: cells → customers → orders → money → status. */
export function readRows(data: DataRows, choices: ReadingChoices): RowsRead {
  const { platform, amountKind } = data.found;
  const parsed = parseRows(data, choices);
  const { days } = parsed.dates;
  const orderId = columnOfRole(data, 'orderId');
  const ids = orderId && numberOrderIds(orderId);
  const who = identify(identityColumns(data, choices, ids));
  const odd = oddRows(data, days, who.customer);
  const { amount } = parsed;
  const meanings = readMeanings(
    (role) => codesOfRole(data, role),
    platform,
    { amount, odd: odd.kind },
    choices,
  );

  const reference = columnOfRole(data, 'reference');
  const grouping = groupRows({
    ids,
    customer: who.customer,
    keys: who.keys,
    days,
    joins: odd.joins,
    references: orderId && reference && [orderId, reference],
    meaning: meanings.ofRow,
    amount,
  });
  const orderRows = rowsByOrder(grouping.order, grouping.orderCount);
  const money = readMoney(data, parsed, odd, grouping, choices);

  const aside = setAside(odd, money);
  const duplicates = findDuplicates(data, {
    customer: grouping.customer,
    days,
    money,
    aside,
    orders: ids && orderRows,
  });
  const copies = takenOnce(duplicates, choices) ? rowsMarked(duplicates.rows, data.rows) : null;
  const candidate = aside.map((reason, row) => (reason === 0 && copies?.[row] !== 1 ? 1 : 0));
  const byStatus = dropByStatus(meanings.ofRow, money.amount, candidate, orderRows, amountKind);
  return {
    data,
    parsed,
    who,
    odd,
    meanings,
    ids,
    grouping,
    orderRows,
    money,
    duplicates,
    copies,
    candidate,
    byStatus,
  };
}

function codesOfRole(data: DataRows, role: Role) {
  const column = columnOfRole(data, role);
  return column && codeColumn(column);
}

/** A reason code for rows that are not lines of an order or not in the chosen currency; 0 for other rows. */
function setAside({ kind }: OddRows, { otherCurrency }: RowMoney): Uint8Array {
  return otherCurrency === null
    ? kind
    : kind.map((odd, row) => (odd === 0 && otherCurrency[row] === 1 ? 255 : odd));
}

function takenOnce({ rows, evident }: Duplicates, { duplicateOrders }: ReadingChoices): boolean {
  return rows.length > 0 && (duplicateOrders ?? (evident ? 'once' : 'all')) === 'once';
}

function rowsMarked(rows: readonly number[], count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const row of rows) marks[row] = 1;
  return marks;
}
