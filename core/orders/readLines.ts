import { isBlank, isBlankRow } from '../cells/blank';
import type { Cell, Row } from '../cells/cell';
import type { Role } from '../cells/columns';
import { currencyInHeader } from '../cells/currency';
import type { FoundColumns } from '../cells/findColumns';
import { compact } from '../cells/fold';
import { type ParsedAmounts, parseAmounts } from '../cells/parseAmounts';
import { type ParsedDates, parseDates } from '../cells/parseDates';
import {
  currenciesOfAmounts,
  currenciesOfColumn,
  noCurrencies,
  type RowCurrencies,
  spreadOverOrders,
} from './currencies';
import { columnDictionary, columnOf, type Dictionary } from './dictionary';
import { fateOf } from './fate';
import { type Grouping, groupRows } from './groupRows';
import { type Identified, type IdentityColumn, identify } from './identify';
import { namesWithPlace } from './namesWithPlace';
import { numberOrderIds, type OrderIds } from './orderIds';
import type { ReadingChoices } from './readingChoices';
import { readMeanings } from './readMeanings';
import { type Rates, type Settled, settleCurrency } from './settleCurrency';
import { isTotalRow } from './totalRow';

/** The rows of the table, column by column; a million of them fit because they are numbers. */
export interface Lines {
  readonly count: number;
  readonly who: Identified;
  readonly grouping: Grouping;
  readonly ids: OrderIds | null;
  /** NaN when blank or unreadable. */
  readonly day: Float64Array;
  readonly amount: Float64Array;
  /** Money paid back, 0 or more; NaN when there is none. */
  readonly refund: Float64Array;
  /** Place in `meanings` plus one, 0 where nothing is said; null when no column says anything. */
  readonly meaning: Uint8Array | null;
  /** Why a row is left out, as a code of `fate.ts`; 0 as long as it counts. */
  readonly fate: Uint8Array;
  readonly dates: ParsedDates;
  readonly amounts: ParsedAmounts;
  readonly currencies: RowCurrencies;
  readonly settled: Settled;
}

/** Reads every row as far as it can be read by itself. */
export function readLines(rows: readonly Row[], found: FoundColumns, choices: ReadingChoices): Lines {
  const { roles, headers, platform } = found;
  const count = rows.length;
  const has = (role: Role) => roles[role] !== undefined;
  const column = (role: Role): Cell[] => {
    const index = roles[role];
    return index === undefined ? [] : columnOf(rows, index);
  };
  const dictionary = (role: Role): Dictionary | null => {
    const index = roles[role];
    return index === undefined ? null : columnDictionary(rows, index);
  };

  const dateCells = column('date');
  const { dateOrder: order, timeZone } = choices;
  const dates = parseDates(dateCells, { order, timeZone, from1904: choices.dateSystem === 1904 });
  const who = identify(identityColumns(rows, found), choices.merges !== false);

  const fate = new Uint8Array(count);
  const joins = new Int32Array(has('product') ? count : 0);
  settleOddRows(rows, found, dateCells, dates.days, who.customer, fate, joins);

  const amountCells = column('amount');
  const amounts = parseAmounts(amountCells, { decimalMark: choices.decimalMark });
  const { mark } = amounts;
  const read = (role: Role) => parseAmounts(column(role), { decimalMark: mark ?? undefined }).values;
  const amount = amounts.values;
  if (found.amountKind === 'unitPrice')
    multiply(amount, parseAmounts(column('quantity'), { decimalMark: '.' }).values);
  if (has('adjusted')) adjust(amount, read('adjusted'));
  const refund = has('refund') ? read('refund') : new Float64Array(count).fill(Number.NaN);
  for (let i = 0; i < refund.length; i++) refund[i] = Math.abs(refund[i] ?? Number.NaN);

  const meaning = readMeanings(dictionary, platform, amount);
  const ids = has('orderId') ? numberOrderIds(rows, roles.orderId ?? 0) : null;
  const grouping = groupRows({
    ids,
    customer: who.customer,
    keys: who.keys,
    days: dates.days,
    joins,
    references: has('reference') && has('orderId') ? [column('orderId'), column('reference')] : null,
    meaning,
    amount,
  });

  let currencies = noCurrencies;
  const named = dictionary('currency');
  if (named) currencies = currenciesOfColumn(named, fate);
  if (currencies.names.length === 0 && amounts.currencies.size > 0) {
    currencies = currenciesOfAmounts(amountCells, fate);
  }
  const rates: Rates | null =
    choices.exchangeRates === false
      ? null
      : {
          exchangeRate: column('exchangeRate'),
          convertedAmount: column('convertedAmount'),
          convertedRefund: column('convertedRefund'),
          convertedCurrency: column('convertedCurrency'),
          platform,
        };
  const several = currencies.names.length > 1;
  const ofRow = several
    ? spreadOverOrders(currencies, grouping.order, grouping.orderCount)
    : currencies.ofRow;
  let settled = settleCurrency(ofRow, currencies, { amount, refund, fate }, choices.currency, rates);
  if (settled.how === 'one' && settled.currency === null) {
    settled = { how: 'one', currency: currencyInHeader(headers[roles.amount ?? -1] ?? '') };
  }
  return {
    count,
    who,
    grouping,
    ids,
    day: dates.days,
    amount,
    refund,
    meaning,
    fate,
    dates,
    amounts,
    currencies,
    settled,
  };
}

/** Columns that name customers, the surest first; a name stands alone, because people share names. */
function identityColumns(rows: readonly Row[], { roles, customerKind }: FoundColumns): IdentityColumn[] {
  const { customer, firstName, lastName, postcode } = roles;
  if (customer === undefined) return [];
  if (customerKind === 'name') {
    const both = customer === firstName && lastName !== undefined ? [customer, lastName] : [customer];
    return [{ kind: customerKind, cells: namesWithPlace(rows, both, postcode), rows, column: customer }];
  }
  const others = (
    [
      ['customerId', 'id'],
      ['email', 'email'],
      ['phone', 'phone'],
    ] as const
  ).flatMap(([role, kind]) => {
    const index = roles[role];
    return index === undefined || index === customer ? [] : [{ kind, cells: null, rows, column: index }];
  });
  return [{ kind: customerKind, cells: null, rows, column: customer }, ...others];
}

/** Blank rows, totals, repeated headers and titles of groups; and rows that go on with the order above them. */
function settleOddRows(
  rows: readonly Row[],
  { roles, headers }: FoundColumns,
  dateCells: readonly Cell[],
  days: Float64Array,
  customer: Int32Array,
  fate: Uint8Array,
  joins: Int32Array,
): void {
  const dateHeader = compact(headers[roles.date ?? -1] ?? '');
  const filled = (row: Row, role: Role) => roles[role] !== undefined && !isBlank(row[roles[role] ?? 0]);
  let above = -1;
  for (let i = 0; i < rows.length; i++) {
    if (joins.length > 0) joins[i] = -1;
    if (!Number.isNaN(days[i] ?? Number.NaN)) {
      above = i;
      continue;
    }
    const row = rows[i] ?? [];
    const date = dateCells[i] ?? null;
    if (isBlankRow(row)) fate[i] = fateOf('blank');
    else if (!isBlank(date)) {
      if (typeof date === 'string' && compact(date) === dateHeader) fate[i] = fateOf('heading');
      else above = i;
    } else if (isTotalRow(row)) fate[i] = fateOf('total');
    else if (!filled(row, 'amount') && !filled(row, 'orderId') && !filled(row, 'product')) {
      // Nothing but a title: a customer's name above her rows, the name of a month.
      if (row.reduce<number>((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0) <= 1)
        fate[i] = fateOf('heading');
    } else if ((customer[i] ?? -1) < 0 && !filled(row, 'orderId') && filled(row, 'product')) {
      if (joins.length > 0) joins[i] = above;
    } else above = i;
  }
}

function multiply(amount: Float64Array, quantity: Float64Array): void {
  for (let i = 0; i < amount.length; i++) {
    const pieces = quantity[i] ?? Number.NaN;
    if (!Number.isNaN(pieces)) amount[i] = roundToCents((amount[i] ?? Number.NaN) * pieces);
  }
}

/** 3 × 1.1 is 3.3000000000000003: a price has at most four decimals, and so has its multiple. */
function roundToCents(value: number): number {
  const scaled = value * 10_000;
  return Math.abs(scaled) < 2 ** 52 ? Math.round(scaled) / 10_000 : value;
}

/** A corrected total takes the place of the first one; 0 means that nothing was corrected. */
function adjust(amount: Float64Array, adjusted: Float64Array): void {
  for (let i = 0; i < amount.length; i++) {
    const corrected = adjusted[i] ?? 0;
    if (corrected > 0) amount[i] = corrected;
  }
}
