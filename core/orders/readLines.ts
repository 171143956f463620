import type { CodeColumn, Column } from '../cells/cell';
import { codeColumn, columnOf } from '../cells/column';
import type { Role } from '../cells/columns';
import { currencyInHeader } from '../cells/currency';
import { compact } from '../cells/fold';
import { type ParsedAmounts, parseAmounts } from '../cells/parseAmounts';
import { type ParsedDates, parseDates } from '../cells/parseDates';
import { isBlankRow, rowAt } from '../cells/table';
import {
  currenciesOfAmounts,
  currenciesOfColumn,
  noCurrencies,
  type RowCurrencies,
  spreadOverOrders,
} from './currencies';
import { cellOfRole, columnOfRole, type Data } from './data';
import { fateOf } from './fate';
import { type Grouping, groupRows } from './groupRows';
import { type Identified, identify } from './identify';
import { identityColumns } from './identityColumns';
import { numberOrderIds, type OrderIds } from './orderIds';
import type { ReadingChoices } from './readingChoices';
import { readMeanings } from './readMeanings';
import { type Rates, type Settled, settleCurrency } from './settleCurrency';
import { isTotalRow } from './totalRow';
import type { UnknownStatus } from './unknownStatuses';

/** The rows of the table, column by column; a million of them fit because they are numbers. */
export interface Lines {
  readonly count: number;
  readonly who: Identified;
  readonly grouping: Grouping;
  readonly ids: OrderIds | null;
  /** NaN when blank or unreadable. */
  readonly day: Float64Array;
  readonly amount: Float64Array;
  /** Quantity × unit price of each row; null when the table has not both beside an amount. */
  readonly priced: Float64Array | null;
  /** Money paid back, 0 or more; NaN when there is none. */
  readonly refund: Float64Array;
  /** Code of its `RowMeaning`, 0 where nothing is said; null when no column says anything. */
  readonly meaning: Uint8Array | null;
  /** True when the user has not said whether orders that wait for payment count. */
  readonly pendingByDefault: boolean;
  /** Words of status that are not known. */
  readonly unknown: readonly UnknownStatus[];
  /** Why a row is left out, as a code of `fate.ts`; 0 as long as it counts. */
  readonly fate: Uint8Array;
  readonly dates: ParsedDates;
  readonly amounts: ParsedAmounts;
  readonly currencies: RowCurrencies;
  readonly settled: Settled;
}

/** Reads every row as far as it can be read by itself. */
export function readLines(data: Data, choices: ReadingChoices): Lines {
  const { found, rows: count } = data;
  const { roles, headers, platform } = found;
  const has = (role: Role) => roles[role] !== undefined;
  const column = (role: Role): Column | null => columnOfRole(data, role);
  const coded = (role: Role): CodeColumn | null => {
    const cells = column(role);
    return cells && codeColumn(cells);
  };
  const noCells = columnOf([]);

  const { dateOrder: order, timeZone } = choices;
  const dates = parseDates(column('date') ?? noCells, {
    order,
    timeZone,
    from1904: choices.dateSystem === 1904,
    swapped: choices.swappedDates === 'swapped',
  });
  const idCells = column('orderId');
  const ids = idCells && numberOrderIds(idCells);
  const who = identify(identityColumns(data, choices, ids));

  const fate = new Uint8Array(count);
  const joins = new Int32Array(has('product') ? count : 0);
  settleOddRows(data, dates.days, who.customer, fate, joins);

  const amountCells = column('amount') ?? noCells;
  const amounts = parseAmounts(amountCells, { decimalMark: choices.decimalMark });
  const { mark } = amounts;
  const read = (role: Role) => {
    const cells = column(role);
    return cells && parseAmounts(cells, { decimalMark: mark ?? undefined }).values;
  };
  const amount = amounts.values;
  const quantity = column('quantity');
  if (found.amountKind === 'unitPrice' && quantity)
    multiply(amount, parseAmounts(quantity, { decimalMark: '.' }).values);
  const unitPrice = found.amountKind === 'unitPrice' || !quantity ? null : read('unitPrice');
  if (unitPrice && quantity) multiply(unitPrice, parseAmounts(quantity, { decimalMark: '.' }).values);
  const adjusted = read('adjusted');
  if (adjusted) adjust(amount, adjusted);
  const refund = read('refund') ?? new Float64Array(count).fill(Number.NaN);
  for (let i = 0; i < refund.length; i++) refund[i] = Math.abs(refund[i] ?? Number.NaN);

  const { ofRow: meaning, unknown } = readMeanings(coded, platform, { amount, fate }, choices);
  const referenceCells = column('reference');
  const grouping = groupRows({
    ids,
    customer: who.customer,
    keys: who.keys,
    days: dates.days,
    joins,
    references: idCells && referenceCells && [idCells, referenceCells],
    meaning,
    amount,
  });

  let currencies = noCurrencies;
  const named = coded('currency');
  if (named) currencies = currenciesOfColumn(named, fate);
  if (currencies.names.length === 0 && amounts.currencies.size > 0) {
    currencies = currenciesOfAmounts(codeColumn(amountCells), fate);
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
    priced: unitPrice,
    refund,
    meaning,
    pendingByDefault: choices.pendingOrders === undefined,
    unknown,
    fate,
    dates,
    amounts,
    currencies,
    settled,
  };
}

/** Blank rows, totals, repeated headers and titles of groups; and rows that go on with the order above them. */
function settleOddRows(
  data: Data,
  days: Float64Array,
  customer: Int32Array,
  fate: Uint8Array,
  joins: Int32Array,
): void {
  const { roles, headers } = data.found;
  const dateHeader = compact(headers[roles.date ?? -1] ?? '');
  const filled = (row: number, role: Role) => cellOfRole(data, role, row) !== null;
  let above = -1;
  for (let i = 0; i < days.length; i++) {
    if (joins.length > 0) joins[i] = -1;
    if (!Number.isNaN(days[i] ?? Number.NaN)) {
      above = i;
      continue;
    }
    const date = cellOfRole(data, 'date', i);
    const row = rowAt(data.table, data.firstData + i);
    if (isBlankRow(data.table, data.firstData + i)) fate[i] = fateOf('blank');
    else if (date !== null) {
      if (typeof date === 'string' && compact(date) === dateHeader) fate[i] = fateOf('heading');
      else above = i;
    } else if (isTotalRow(row)) fate[i] = fateOf('total');
    else if (!filled(i, 'amount') && !filled(i, 'orderId') && !filled(i, 'product')) {
      // Nothing but a title: a customer's name above her rows, the name of a month.
      if (row.filter((cell) => cell !== null).length <= 1) fate[i] = fateOf('heading');
    } else if ((customer[i] ?? -1) < 0 && !filled(i, 'orderId') && filled(i, 'product')) {
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
