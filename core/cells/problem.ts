import type { TimeUnit } from './columns/kinds/customerFields';
import type { CustomerNeed, SeveralColumns } from './columns/kinds/customerTable';
import type { Platform } from './columns/platform';
import type { Weighed } from './columns/weighColumns';

/**
 * What can be wrong with a user's data: each code with what its sentence needs.
 *
 * Problems are collected as values, never thrown, so that all are shown at once;
 * the sentences are in core/speech, where a missing one does not compile.
 */
export interface ProblemParams {
  /** The table has no cells at all. */
  emptyTable: { readonly sheet: string };
  noCustomerColumn: { readonly sheet: string; readonly headers: readonly string[] };
  noDateColumn: { readonly sheet: string; readonly headers: readonly string[] };
  noAmountColumn: { readonly sheet: string; readonly headers: readonly string[] };
  /** A column that its header names as the field, and the first of its cells that cannot be it. */
  unreadableColumn: {
    readonly field: 'customer' | 'date' | 'amount';
    readonly header: string;
    readonly example: string;
  };
  /** One row for each customer, without something that the models need, or with several columns that can be the same. */
  customersLack: {
    readonly sheet: string;
    readonly lacks: readonly CustomerNeed[];
    readonly several: readonly SeveralColumns[];
  };
  /** A table of customers was read: how many, with how many orders, so that what needs single orders is not known. */
  customerTable: { readonly customers: number; readonly orders: number };
  /** In what the times of a table of customers are read, where nothing says it. */
  timeUnitAssumed: { readonly unit: TimeUnit };
  /** What the first order of each customer cost is not in the table: the mean of the repeat orders stands for it. */
  firstOrdersAssumed: { readonly average: number };
  /** The analysis day is before the last order of a table of customers, which cannot be taken back. */
  customersAfterAsOf: { readonly day: string; readonly last: string };
  /** A price index, and a table of customers, whose sums are of many days. */
  noPriceIndex: Readonly<Record<string, never>>;
  tooManyCustomers: { readonly sheet: string; readonly count: number; readonly most: number };
  /** Months or years beside each other: the first and the last of them. */
  pivotTable: { readonly sheet: string; readonly first: string; readonly last: string };
  /** A log of what visitors do, by the header of its events, in which no purchase has customer, day and amount. */
  eventLog: { readonly sheet: string; readonly header: string };
  /** Totals by period: the headers of the period and of the number of orders, and of the customer where each has rows of their own. */
  totalsByPeriod: {
    readonly sheet: string;
    readonly header: string;
    readonly count: string;
    readonly customer: string | null;
  };
  /** What is owed and what is paid, by the headers of both. */
  ledger: { readonly sheet: string; readonly debit: string; readonly credit: string };
  /** Products without who bought them, by the header of the products. */
  productList: { readonly sheet: string; readonly header: string };
  /**
   * Several columns can be the order's day: their headers, and the one that is read (`headers` are then the others), or
   * null when nothing is read before the user has said which.
   */
  severalDateColumns: { readonly headers: readonly string[]; readonly used: string | null };
  /** No header names the order's day or money, and this column alone can be it by its cells. */
  knownByCells: { readonly role: Weighed; readonly header: string };
  /** The same of the money. */
  severalAmountColumns: { readonly headers: readonly string[]; readonly used: string | null };
  /** A range without a header row that is not exactly customer, date, amount. */
  noHeader: { readonly sheet: string; readonly columns: number };
  /** The option names a column that is not there. */
  unknownColumn: { readonly column: string; readonly headers: readonly string[] };
  /** Cells of the date column that are not dates: the first one ('' when it is empty), and how many in all. */
  badDates: { readonly example: string; readonly count: number };
  badAmounts: { readonly example: string; readonly count: number };
  /** A sign beside amounts that is no currency we know, and how many rows are left out for it. */
  unknownSign: { readonly sign: string; readonly count: number };
  /** Day and month cannot be told apart in any row of the column. */
  ambiguousDates: { readonly example: string };
  /**
   * Date cells in which a program seems to have swapped day and month: the first one as it stands and swapped back (ISO),
   * the text beside it that shows it, and how many there are.
   */
  swappedDates: {
    readonly asItStands: string;
    readonly swapped: string;
    readonly text: string;
    readonly count: number;
  };
  /** "1.234" and its like: the column never shows which mark is the decimal one. */
  ambiguousAmounts: { readonly example: string };
  /** Rows of money paid back that belong to no order of the customer. */
  unmatchedRefunds: { readonly count: number };
  /** Orders that count although their status says that they are not paid yet. */
  pendingOrders: { readonly example: string; readonly count: number };
  /** Orders that wait for payment and are left out because the platform's own reports leave them out. */
  pendingLeftOut: { readonly example: string; readonly count: number };
  /** Words of status that are in no list, the most frequent ones, how many more there are, and their rows, which count. */
  unknownStatus: { readonly words: readonly string[]; readonly more: number; readonly count: number };
  noOrders: { readonly sheet: string; readonly rows: number };
  /** Orders later than the analysis day. */
  ordersAfterAsOf: { readonly count: number; readonly day: string };
  severalCurrencies: { readonly currencies: readonly string[] };
  /** An export that never holds the buyer. */
  exportWithoutCustomer: { readonly platform: Platform };
  /** Rows without a customer in which something stands that could name one, but tells nobody from others: a stand-in, a bare name. */
  unnamedRows: { readonly example: string; readonly count: number };
  /** Rows that name nobody. */
  noCustomerRows: { readonly count: number };
  /** Amounts in tomans and in rials in one column. */
  tomansAndRials: { readonly count: number };
  /** Persian amounts of which nothing says whether they are tomans or rials. */
  tomanOrRialUnsaid: Readonly<Record<string, never>>;
  /** Rows in another currency than the chosen one. */
  otherCurrencies: { readonly currency: string; readonly count: number };
  /** Amounts of several currencies that were brought into one by the table's own rates. */
  convertedAmounts: { readonly currencies: readonly string[]; readonly count: number };
  /** The amount of a row is its price times its quantity: the headers of both. */
  priceTimesQuantity: { readonly price: string; readonly quantity: string };
  /** Money paid back that is more than all that was paid before: how many refunds, and the sum that was lost. */
  refundRemainder: { readonly count: number; readonly amount: number };
  /** One order id in rows of several customers. */
  orderOfSeveralCustomers: { readonly example: string; readonly count: number };
  /** Each customer's orders are all of one day: the column, and how many customers with several orders there are. */
  oneDayEach: { readonly header: string; readonly customers: number };
  /** Order numbers that began again, so that one of them is of several orders. */
  orderNumbersRestart: { readonly example: string; readonly count: number };
  /** Order ids such as 1.2E+15, in which digits are lost. */
  lossyOrderIds: { readonly example: string; readonly count: number };
  /** Ids or phone numbers of customers such as 9.05E+11, in which digits are lost. */
  lossyCustomers: { readonly example: string; readonly count: number };
  /** Rows that stand in the table once more: of how many orders. */
  duplicateRows: { readonly count: number; readonly orders: number };
  /** Customers are told apart by name only. */
  customersByName: { readonly customers: number };
  /** E-mail addresses that a marketplace made up for each order. */
  maskedEmails: { readonly example: string; readonly count: number };
  /** Addresses, numbers or ids that are nobody's: beside many customers (a till), or written where there is none. */
  sharedIdentities: { readonly example: string; readonly count: number };
  /** Customers that were joined because they share an id, an e-mail address or a phone number. */
  mergedCustomers: { readonly count: number; readonly example: string };
  /** Nobody has ordered twice. */
  noRepeatOrders: { readonly customers: number };
  /** The fit leans on the weak prior because there are few customers. */
  littleData: { readonly customers: number; readonly repeaters: number };
  /** Nobody seems to leave for good, so the model without dropout was chosen. */
  nobodyLeaves: { readonly customers: number };
  /** The same in a model that was asked for by name: its likelihood has no maximum inside. */
  noDropout: { readonly customers: number };
  /** Repeat spend has too few customers for a spend model: the plain mean is used. */
  littleSpendData: { readonly customers: number };
  /** Repeat buyers whose mean spend is zero or less: set aside from the spend model. */
  nonPositiveSpend: { readonly count: number };
  /** Columns of covariates in which no two values have enough customers. */
  nothingToCompare: { readonly columns: readonly string[] };
  /** Amounts were put into the money of one month (2024-12) by the price index. */
  moneyOfOneDay: { readonly day: string };
  /** Orders on days that the price index (its first and last month) does not cover. */
  priceIndexTooShort: { readonly from: string; readonly to: string; readonly count: number };
  /** Those who order more often spend more per order (correlation above 0) or less, which the spend model does not know. */
  spendFollowsFrequency: { readonly correlation: number };
  /** The history is too short to hold some of it back and check the forecast. */
  noHoldout: { readonly weeks: number };
  /** Fewer than 20 customers: quintiles say little. */
  fewCustomersForScores: { readonly customers: number };
  /** More than 60 % bought once: F is scored by the number of orders, not by quintile. */
  frequencyByCount: { readonly share: number };
}

export type ProblemCode = keyof ProblemParams;

export type Problem = {
  [C in ProblemCode]: {
    readonly code: C;
    readonly params: ProblemParams[C];
    /** Address such as "C17", or "Orders!C17"; absent when the problem has no place. */
    readonly where?: string;
    /** 'error': there is no result; 'warning': there is one, read with this in mind; 'note': good to know. */
    readonly severity: 'error' | 'warning' | 'note';
  };
}[ProblemCode];

/** Whether something keeps the data from being used at all. */
export function hasErrors({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
