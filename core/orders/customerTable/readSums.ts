import { cellAddress } from '../../cells/address';
import type { Day } from '../../cells/cell';
import { dayToIso } from '../../cells/parse/civil';
import type { Problem } from '../../cells/problem';
import type { Question } from '../account/question';
import type { ReadingChoices } from '../account/readingChoices';
import type { DataRows } from '../lines/dataRows';
import type { SkipReason } from '../order';
import type { CustomerSums } from './customerTable';
import { readSpend } from './readSpend';
import { firstAndLast } from './readTimes';
import { timeUnitOf } from './timeUnit';
import type { NumbersOf, Timing } from './timing';

/** The sums of the orders of each row. */
export interface SumsOfRows {
  readonly sums: CustomerSums;
  /** Why a row cannot be read; null when it can. */
  readonly reason: readonly (SkipReason | null)[];
  readonly until: Day;
  readonly dated: boolean;
  readonly spendKnown: boolean;
  readonly firstSpendKnown: boolean;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** Reads frequency, recency, age and money of each row from the columns that a table of customers has. */
export function readSums(
  data: DataRows,
  numbersOf: NumbersOf,
  choices: ReadingChoices,
  asOf: Day | null,
): SumsOfRows {
  const { firstOrder, lastOrder } = data.found.customers ?? {};
  const timing =
    firstOrder === undefined || lastOrder === undefined
      ? fromTimes(data, numbersOf, asOf)
      : fromDays(data, numbersOf, [firstOrder, lastOrder], choices, asOf);
  const money = readSpend(data, numbersOf, timing);
  const whole = (column: Float64Array) =>
    new Int32Array(column.map((value) => (Number.isNaN(value) ? 0 : value)));
  return {
    sums: {
      orders: whole(timing.orders),
      firstDay: whole(timing.firstDay),
      lastDay: whole(timing.lastDay),
      revenue: money.revenue,
      frequency: whole(timing.repeats),
      recency: timing.recency,
      age: timing.age,
      meanSpend: money.meanSpend,
      logGaps: logGapsOf(timing, numbersOf('logGaps')),
    },
    reason: timing.reason.map((reason, row) => reason ?? money.reason(row)),
    until: timing.until,
    dated: timing.dated,
    spendKnown: money.isKnown,
    firstSpendKnown: money.firstIsKnown,
    problems: [...timing.problems, ...money.problems],
    questions: timing.questions,
  };
}

/** Values of the column for customers with repeat orders; unknown without a column. */
function logGapsOf({ repeats }: Timing, given: Float64Array | undefined): Float64Array {
  return repeats.map((x, row) => (x > 0 ? (given === undefined ? Number.NaN : given[row]) : 0));
}

/** From the number of orders and the days of the first and the last of them. */
function fromDays(
  data: DataRows,
  numbersOf: NumbersOf,
  [firstOrder, lastOrder]: readonly [number, number],
  choices: ReadingChoices,
  asOf: Day | null,
): Timing {
  const { rows, table, firstData } = data;
  const { first, last, problems: open, questions } = firstAndLast(data, firstOrder, lastOrder, choices);
  const counted = numbersOf('orderCount');
  const frequency = numbersOf('frequency') ?? new Float64Array(rows);
  // A frequency of 0 means that repeat orders are counted; without any 0 it counts all orders.
  const ofRepeats = frequency.some((x) => x === 0);
  const orders = first.map((_, row) => counted?.[row] ?? frequency[row] + (ofRepeats ? 1 : 0));
  const reason = Array.from(first, (_, row): SkipReason | null => {
    if (orders[row] === 0) return 'neverOrdered';
    if (!(orders[row] >= 1)) return 'badAmount';
    if (Number.isNaN(first[row]) || Number.isNaN(last[row])) return 'badDate';
    // Several orders on one day are possible, one order on two days is not.
    return last[row] < first[row] || (orders[row] === 1 && last[row] > first[row]) ? 'contradiction' : null;
  });
  const latest = last.reduce(
    (most, day, row) => (reason[row] === null && day > most ? day : most),
    -Infinity,
  );
  const lastKnown = Number.isFinite(latest) ? latest : 0;
  const until = asOf ?? lastKnown;
  const problems: Problem[] = [...open];
  if (until < lastKnown) {
    const where = cellAddress(table, firstData + Math.max(0, last.indexOf(latest)), lastOrder);
    const params = { day: dayToIso(until), last: dayToIso(lastKnown) };
    problems.push({ code: 'customersAfterAsOf', params, where, severity: 'error' });
  }
  // Together with the number of orders, a frequency separates days with an order from several orders on one day.
  const saysDays = counted !== undefined && ofRepeats;
  return {
    orders,
    repeats: orders.map((count, row) => {
      const most = Math.min(count - 1, last[row] - first[row]);
      return saysDays && frequency[row] >= Math.sign(most) ? Math.min(most, frequency[row]) : most;
    }),
    firstDay: first,
    lastDay: last,
    recency: last.map((day, row) => (day - first[row]) / 7),
    age: first.map((day) => (until - day) / 7),
    reason,
    until,
    dated: true,
    problems,
    questions,
  };
}

/** From frequency, recency and age, which give differences between days only. */
function fromTimes({ rows, found }: DataRows, numbersOf: NumbersOf, asOf: Day | null): Timing {
  const none = new Float64Array(rows).fill(Number.NaN);
  const [frequency, recency, age] = (['frequency', 'recency', 'age'] as const).map(
    (field) => numbersOf(field) ?? none,
  );
  const { customers = {}, headers } = found;
  const named = [customers?.age, customers?.recency].map((column) => headers[column ?? -1] ?? '');
  const { unit, isSure, weeks } = timeUnitOf(named, recency, age);
  const countsAll = countsAllOrders(frequency, recency);
  const repeats = frequency.map((x) => x - (countsAll ? 1 : 0));
  const reason = Array.from(frequency, (x, row): SkipReason | null => {
    if (!(x >= 0 && recency[row] >= 0 && age[row] >= 0)) return 'badAmount';
    if (countsAll && x === 0) return 'neverOrdered';
    const isApart = repeats[row] > 0 === recency[row] > 0;
    return !isApart || recency[row] > age[row] * (1 + 1e-9) ? 'contradiction' : null;
  });
  const until = asOf ?? 0;
  const ages = age.map(weeks);
  const recencies = recency.map(weeks);
  const problems: Problem[] = isSure
    ? []
    : [{ code: 'timeUnitAssumed', params: { unit }, severity: 'warning' }];
  return {
    orders: repeats.map((x) => x + 1),
    repeats,
    firstDay: ages.map((age) => until - Math.round(7 * age)),
    lastDay: ages.map((age, row) => until - Math.round(7 * (age - recencies[row]))),
    recency: recencies,
    age: ages,
    reason,
    until,
    dated: asOf !== null,
    problems,
    questions: [],
  };
}

/** True when the frequency counts all orders: then a customer with frequency 1 has recency 0. */
function countsAllOrders(frequency: Float64Array, recency: Float64Array): boolean {
  let ones = 0;
  for (let row = 0; row < frequency.length; row++) {
    if (frequency[row] === 0 || (frequency[row] === 1 && recency[row] > 0)) return false;
    if (frequency[row] === 1) ones++;
  }
  return ones > 0;
}
