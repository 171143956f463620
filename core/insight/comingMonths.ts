import type { Day } from '../cells/cell';
import { type Calendar, firstOfMonth, monthNumber } from '../cells/parse/calendarMonth';
import type { Histories } from '../customers/histories';
import { groupedPatterns } from '../model/covariates/groupedPatterns';
import { type CustomerPatterns, timelineAt } from '../model/fit/patterns';
import type { FittedModel } from '../model/fitted';
import { timingModels } from '../model/timingModel';
import { bookIn, type OrdersOrCustomers } from '../orders/customerTable/customerTable';
import { daysPerWeek, weeksOfMonths } from '../valuation/rates';
import type { GroupValue, Terms } from '../valuation/value';

/** Expected orders of today's customers in a month, or in the part of it between the analysis day and the horizon. */
export interface ComingMonth {
  /** First day of the month. */
  readonly start: Day;
  /** First day that counts, and the last one: whole months, except the first and the last month. */
  readonly from: Day;
  readonly to: Day;
  /** True when all days of the month count. */
  readonly whole: boolean;
  readonly expected: number;
  /** 90 % interval; both equal `expected` without intervals. */
  readonly low: number;
  readonly high: number;
}

/** The part of an analysis that the months need. */
export interface ComingInputs {
  readonly histories: Histories;
  readonly orders: OrdersOrCustomers;
  readonly model: FittedModel;
  readonly terms: Terms;
  readonly total: GroupValue;
  readonly record: { readonly modelError: { readonly orders: number } };
}

/** The distribution over the months is computed from at most this many patterns, because it changes smoothly between patterns. */
const mostPatterns = 2000;

/**
 * Expected orders in each coming month up to the horizon; they sum to the expected total. The model, with its season if
 * any, gives the distribution over the months, and the total its level.
 *
 * The intervals are derived from that of the total: the model error is the same in every month, while chance is larger
 * in a month than in the total, where it averages out. A single month that reaches the horizon has the interval of the
 * total.
 */
export function comingMonths(inputs: ComingInputs, calendar: Calendar): readonly ComingMonth[] {
  const { histories, terms, total } = inputs;
  const { asOf } = histories;
  const days = weeksOfMonths(terms.months) * daysPerWeek;
  const parts: Omit<ComingMonth, 'expected' | 'low' | 'high'>[] = [];
  for (let month = monthNumber(asOf + 1, calendar); ; month++) {
    const start = firstOfMonth(month, calendar);
    if (start - asOf > days) break;
    const last = firstOfMonth(month + 1, calendar) - 1;
    const from = Math.max(start, asOf + 1);
    const to = Math.min(last, asOf + Math.floor(days));
    parts.push({ start, from, to, whole: from === start && to === last });
  }
  const ends = parts.map(({ to }, i) => (i === parts.length - 1 ? days : to - asOf));
  const course = courseOf(inputs, ends);
  const whole = course[course.length - 1];
  const band = bandOf(total, inputs.record.modelError.orders);
  return parts.map((part, i) => {
    const share = whole > 0 ? (course[i] - (i === 0 ? 0 : course[i - 1])) / whole : 0;
    const expected = share * total.expectedOrders;
    return { ...part, expected, ...band(expected) };
  });
}

/** Expected orders up to each of these days, of all customers or an even sample. */
function courseOf({ histories, orders, model }: ComingInputs, days: readonly number[]): number[] {
  const patterns = groupedPatterns(histories, bookIn(orders), model);
  const timings = timingModels(model);
  const chosen = evenly(patterns);
  return days.map((day) => {
    const forecasts = timings.map((timing) => timing.forecast(day / daysPerWeek, 0));
    let sum = 0;
    for (const i of chosen) {
      const { expectedTransactions } = forecasts[patterns.group[i]](timelineAt(patterns, i));
      sum += patterns.customers[i] * expectedTransactions;
    }
    return sum;
  });
}

/** Patterns are sorted, so every n-th is a representative sample. */
function evenly({ count }: CustomerPatterns): readonly number[] {
  const step = Math.max(1, Math.ceil(count / mostPatterns));
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}

/**
 * The interval of an expected number of orders. On the logarithmic scale the variance is the sum of the model error,
 * which all orders share, and of chance, which is inversely proportional to the number of orders; the total fixes their
 * sum.
 */
function bandOf(
  { expectedOrders, ordersLow, ordersHigh }: GroupValue,
  modelError: number,
): (expected: number) => { low: number; high: number } {
  const sideOf = (end: number) => {
    const distance = Math.abs(Math.log(end / expectedOrders));
    const shared = Math.min(distance, upperEnd * modelError);
    const chance = (distance ** 2 - shared ** 2) * expectedOrders;
    return (expected: number) => Math.sqrt(shared ** 2 + chance / expected);
  };
  const [below, above] = [sideOf(ordersLow), sideOf(ordersHigh)];
  return (expected) =>
    expected > 0 && expectedOrders > 0
      ? {
          low: ordersLow > 0 ? expected * Math.exp(-below(expected)) : 0,
          high: expected * Math.exp(above(expected)),
        }
      : { low: 0, high: 0 };
}

/** 95 % point of the normal distribution. */
const upperEnd = 1.6449;
