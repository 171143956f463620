import type { TimeUnit } from './columns/kinds/customerFields';
import type { CustomerNeed, SeveralColumns } from './columns/kinds/customerTable';
import type { PlatformWithoutCustomer } from './columns/platform';
import type { Weighed } from './columns/weighColumns';

/**
 * What can keep a user's data from being read at all: each code with what its sentence needs. Where the user has
 * picked an answer, some of these become notes.
 *
 * Problems are collected as values, never thrown, so that all are shown at once;
 * the sentences are in core/speech, where a missing one does not compile.
 */
export interface ErrorParams {
  /** The table has no cells at all. */
  emptyTable: { readonly sheet: string };
  noCustomerColumn: { readonly sheet: string; readonly headers: readonly string[] };
  noDateColumn: { readonly sheet: string; readonly headers: readonly string[] };
  noAmountColumn: { readonly sheet: string; readonly headers: readonly string[] };
  /** A column whose header names the field, and its first cell that does not fit. */
  unreadableColumn: {
    readonly field: 'customer' | 'date' | 'amount';
    readonly header: string;
    readonly example: string;
  };
  /** One row per customer, but a field that the models need is missing or has several candidate columns. */
  customersLack: {
    readonly sheet: string;
    readonly lacks: readonly CustomerNeed[];
    readonly several: readonly SeveralColumns[];
  };
  /** The analysis day is before the last order of a table of customers, which cannot be taken back. */
  customersAfterAsOf: { readonly day: string; readonly last: string };
  tooManyCustomers: { readonly sheet: string; readonly count: number; readonly most: number };
  /** A pivot table with a column per month or year: the first and the last of them. */
  pivotTable: { readonly sheet: string; readonly first: string; readonly last: string };
  /** A log of visitors' events without a purchase that has customer, day and amount: the header of its event column. */
  eventLog: { readonly sheet: string; readonly header: string };
  /** Totals by period: the headers of the period and of the number of orders, and of the customer when there are rows per customer. */
  totalsByPeriod: {
    readonly sheet: string;
    readonly header: string;
    readonly count: string;
    readonly customer: string | null;
  };
  /** A ledger: the headers of its debit and credit columns. */
  ledger: { readonly sheet: string; readonly debit: string; readonly credit: string };
  /** A product list without buyers: the header of the products. */
  productList: { readonly sheet: string; readonly header: string };
  /**
   * Several columns can be the order's day: their headers, and the one that is read (`headers` are then the others);
   * null when nothing is read until the user chooses.
   */
  severalDateColumns: { readonly headers: readonly string[]; readonly used: string | null };
  /** The same for the order's money. */
  severalAmountColumns: { readonly headers: readonly string[]; readonly used: string | null };
  /** A range without a header row that is not exactly customer, date, amount. */
  noHeader: { readonly sheet: string; readonly columns: number };
  /** The option names a column that does not exist. */
  unknownColumn: { readonly column: string; readonly headers: readonly string[] };
  /** Day and month cannot be told apart in any row of the column. */
  ambiguousDates: { readonly example: string };
  /**
   * Date cells in which a program seems to have swapped day and month: the first one as read and swapped back (ISO),
   * a text of the column that shows it, and how many there are.
   */
  swappedDates: {
    readonly asItStands: string;
    readonly swapped: string;
    readonly text: string;
    readonly count: number;
  };
  /** Amounts such as "1.234": the column never shows which mark is the decimal one. */
  ambiguousAmounts: { readonly example: string };
  noOrders: { readonly sheet: string; readonly rows: number };
  severalCurrencies: { readonly currencies: readonly string[] };
  /** An export that never holds the buyer. */
  exportWithoutCustomer: { readonly platform: PlatformWithoutCustomer };
  /** Amounts in tomans and in rials in one column. */
  tomansAndRials: { readonly count: number };
}

/** What is good to know about a result: each code with what its sentence needs. */
export interface NoteParams {
  /** A table of customers was read (how many, with how many orders): results that need single orders are missing. */
  customerTable: { readonly customers: number; readonly orders: number };
  /**
   * Files were read by DuckDB: how many, with how many rows; rows left out because of their status, and its words; headers of columns
   * that would change what is read in a table of a sheet, and are not used.
   */
  readByDatabase: {
    readonly files: number;
    readonly rows: number;
    readonly byStatus: number;
    readonly statuses: readonly string[];
    readonly unread: readonly string[];
  };
  /** Of all customers, one in `sample` was analysed, `of` them; a sum over them is known to this share (90 %). */
  sampled: {
    readonly customers: number;
    readonly of: number;
    readonly sample: number;
    readonly error: number;
  };
  /** The assumed unit of the times in a table of customers that does not state it. */
  timeUnitAssumed: { readonly unit: TimeUnit };
  /** The table lacks the amount of each first order: the mean of the repeat orders is used instead. */
  firstOrdersAssumed: { readonly average: number };
  /** A price index cannot be applied to a table of customers, whose sums span many days. */
  noPriceIndex: Readonly<Record<string, never>>;
  /** No header names the order's day or money, and this is the only column whose cells fit. */
  knownByCells: { readonly role: Weighed; readonly header: string };
  /** Cells of the date column that are not dates: the first one ('' when it is empty), and how many in all. */
  badDates: { readonly example: string; readonly count: number };
  badAmounts: { readonly example: string; readonly count: number };
  /** An unknown currency sign next to amounts, and how many rows are left out because of it. */
  unknownSign: { readonly sign: string; readonly count: number };
  /** Refund rows that match no order of the customer. */
  unmatchedRefunds: { readonly count: number };
  /** Orders that count although their status says that they are not paid yet. */
  pendingOrders: { readonly example: string; readonly count: number };
  /** Orders that wait for payment and are left out because the platform's own reports leave them out. */
  pendingLeftOut: { readonly example: string; readonly count: number };
  /** Unknown status words: the most frequent ones, how many more there are, and the number of rows, which count as orders. */
  unknownStatus: { readonly words: readonly string[]; readonly more: number; readonly count: number };
  /** Orders later than the analysis day. */
  ordersAfterAsOf: { readonly count: number; readonly day: string };
  /** Rows without a customer whose cells hold something that cannot identify one: a placeholder, a bare name. */
  unnamedRows: { readonly example: string; readonly count: number };
  /** Rows that name no customer. */
  noCustomerRows: { readonly count: number };
  /** Persian amounts that may be tomans or rials. */
  tomanOrRialUnsaid: Readonly<Record<string, never>>;
  /** Rows in another currency than the chosen one. */
  otherCurrencies: { readonly currency: string; readonly count: number };
  /** Amounts in several currencies, converted with the table's own rates. */
  convertedAmounts: { readonly currencies: readonly string[]; readonly count: number };
  /** The amount of a row is its price times its quantity: the headers of both. */
  priceTimesQuantity: { readonly price: string; readonly quantity: string };
  /** Refunds larger than everything paid before: how many, and the sum that could not be deducted. */
  refundRemainder: { readonly count: number; readonly amount: number };
  /** The same order id in rows of several customers. */
  orderOfSeveralCustomers: { readonly example: string; readonly count: number };
  /** All orders of each customer have the same day: the column, and the number of customers with several orders. */
  oneDayEach: { readonly header: string; readonly customers: number };
  /** Order numbers that restart, so that one number belongs to several orders. */
  orderNumbersRestart: { readonly example: string; readonly count: number };
  /** Order ids that lost digits, such as 1.2E+15. */
  lossyOrderIds: { readonly example: string; readonly count: number };
  /** Customer ids or phone numbers that lost digits, such as 9.05E+11. */
  lossyCustomers: { readonly example: string; readonly count: number };
  /** Duplicated rows, and of how many orders. */
  duplicateRows: { readonly count: number; readonly orders: number };
  /** Customers are distinguished by name only. */
  customersByName: { readonly customers: number };
  /** E-mail addresses that a marketplace made up for each order. */
  maskedEmails: { readonly example: string; readonly count: number };
  /** Addresses, numbers or ids that identify no one: shared by many customers (a till) or used as placeholders. */
  sharedIdentities: { readonly example: string; readonly count: number };
  /** Customers that were joined because they share an id, an e-mail address or a phone number. */
  mergedCustomers: { readonly count: number; readonly example: string };
  /** No customer has ordered twice. */
  noRepeatOrders: { readonly customers: number };
  /** There are few customers, so the parameters are hardly known; whether the fit leans on the weak prior instead. */
  littleData: { readonly customers: number; readonly repeaters: number; readonly leans: boolean };
  /** The same because hardly anybody is seen to leave: of many customers, or because nothing speaks for dropout. */
  hardlyAnybodyLeaves: { readonly customers: number; readonly leans: boolean };
  /** The same with many customers in a model without dropout, because they order alike. */
  allAlike: { readonly customers: number; readonly leans: boolean };
  /** Customers do not seem to drop out, so the model without dropout was chosen. */
  nobodyLeaves: { readonly customers: number };
  /** The likelihood of a model requested by name has no maximum: it rises towards no dropout, where the fit is … */
  noDropout: { readonly customers: number };
  /** … or towards something else, and the weak prior keeps the parameters in bounds. */
  risesForEver: { readonly customers: number };
  /** Repeat spend has too few customers for a spend model: the plain mean is used. */
  littleSpendData: { readonly customers: number };
  /** Repeat buyers whose mean spend is zero or less: set aside from the spend model. */
  nonPositiveSpend: { readonly count: number };
  /** Columns of covariates in which no two values have enough customers. */
  nothingToCompare: { readonly columns: readonly string[] };
  /** Columns of covariates whose effects are shown but not used, because the model in use knows no covariates. */
  covariatesOnlyExplain: { readonly columns: readonly string[] };
  /** Amounts were converted to the prices of one month (2024-12) with the price index. */
  moneyOfOneDay: { readonly day: string };
  /** Orders on days that the price index (its first and last month) does not cover. */
  priceIndexTooShort: { readonly from: string; readonly to: string; readonly count: number };
  /** Frequent buyers spend more per order (correlation above 0) or less, although the spend model assumes independence. */
  spendFollowsFrequency: { readonly correlation: number };
  /** Orders of the same customers grow in money, by these shares a month and a year, and no price index is given. */
  ordersGrow: {
    readonly perMonth: number;
    readonly perYear: number;
    readonly low: number;
    readonly high: number;
  };
  /** The history is too short for a holdout check of the forecast. */
  /** Less than two years, so a forecast for a part of a year is one for average months. */
  seasonUnknown: Readonly<Record<string, never>>;
  /** A season was asked for, but there are less than two years … */
  seasonNeedsYears: Readonly<Record<string, never>>;
  /** … or no single orders … */
  seasonNeedsOrders: Readonly<Record<string, never>>;
  /** … or the same months do not stand out in each of these years. */
  noSeasonFound: { readonly years: number };
  noHoldout: { readonly weeks: number };
  /** Fewer than 20 customers: quintiles say little. */
  fewCustomersForScores: { readonly customers: number };
  /** More than 60 % bought once: F is scored by the number of orders, not by quintile. */
  frequencyByCount: { readonly share: number };
}

export interface ProblemParams extends ErrorParams, NoteParams {}

export type ProblemCode = keyof ProblemParams;
export type ErrorCode = keyof ErrorParams;

export type Problem = {
  [C in ProblemCode]: {
    readonly code: C;
    readonly params: ProblemParams[C];
    /** Address such as "C17", or "Orders!C17"; absent when the problem has no place. */
    readonly where?: string;
    /** 'error': there is no result; 'warning': there is one, read with this in mind; 'note': good to know. */
    readonly severity: C extends ErrorCode ? 'error' | 'warning' | 'note' : 'warning' | 'note';
  };
}[ProblemCode];

/** A problem with which there is no result. */
export type ErrorProblem = Extract<Problem, { readonly code: ErrorCode }> & { readonly severity: 'error' };

export function isError(problem: Problem): problem is ErrorProblem {
  return problem.severity === 'error';
}

/** Whether something keeps the data from being used at all. */
export function hasErrors({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return problems.some(isError);
}
