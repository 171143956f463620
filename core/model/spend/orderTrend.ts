import type { Problem } from '../../cells/problem';
import { quantile95 } from '../../math/normalQuantiles';
import { firstDayOf, lastDayOf, type OrderBook } from '../../orders/book';

/**
 * Change of the money per order over time, within customers: each customer's orders are compared with the same
 * customer's earlier orders.
 */
export interface OrderTrend {
  /** Growth a year: 0.4 is 40 %; below 0 for a fall. */
  readonly perYear: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Customers with several purchase days, and their purchases. */
  readonly customers: number;
  readonly purchases: number;
  /** Whether it is a rise that is relevant and significant, over a year or more. */
  readonly rises: boolean;
}

/** Fewer customers make the cluster-robust standard error too small. */
const fewestCustomers = 30;
/** A rise of this share a year makes values of the next year about as wrong as other uncertainty of a shop's total. */
const smallestRise = 0.1;
/** Within less than a year a season looks like a trend: orders of the CDNOW sample grow at 65 % a year in its first half year, and at 7 % over all. */
const shortestDays = 364;
/** Minimum significance of the slope in standard errors: no false alarm in 700 simulated shops. */
const clearly = 3;
/** Tolerance for rounding errors. */
const sameDates = 1e-9;
const daysPerYear = 365.25;

/**
 * Regression of the logarithm of a purchase day's money on the date, with an intercept for each customer (fixed
 * effects) and another for first purchases, because these may differ from repeat purchases without any trend. So a
 * changing mix of new customers does not look like rising prices. Null with too few customers.
 *
 * The standard error is cluster-robust by customer (Arellano 1987, Oxford Bulletin of Economics and Statistics 49(4)):
 * it holds whatever the spread and the correlation of one customer's orders. Free purchases are left out.
 */
export function orderTrendOf(book: OrderBook): OrderTrend | null {
  const { date, first, money, start } = withinCustomers(book);
  const customers = start.length - 1;
  if (customers < fewestCustomers) return null;
  // The date residualised on first purchases.
  const explained = dot(first, date) / dot(first, first) || 0;
  const residual = date.map((value, i) => value - explained * first[i]);
  const spread = dot(residual, residual);
  // When all customers have the same single gap, the date is collinear with first purchases.
  if (!(spread > sameDates * dot(date, date))) return null;
  const slope = dot(residual, money) / spread;
  const atFirst = (dot(first, money) - slope * dot(first, date)) / dot(first, first) || 0;
  let squares = 0;
  for (let customer = 0; customer < customers; customer++) {
    let score = 0;
    for (let i = start[customer]; i < start[customer + 1]; i++) {
      score += residual[i] * (money[i] - slope * date[i] - atFirst * first[i]);
    }
    squares += score * score;
  }
  const error = Math.sqrt((squares * customers) / (customers - 1)) / spread;
  return {
    perYear: Math.expm1(slope),
    low: Math.expm1(slope - quantile95 * error),
    high: Math.expm1(slope + quantile95 * error),
    customers,
    purchases: date.length,
    rises:
      lastDayOf(book) - firstDayOf(book) >= shortestDays &&
      Math.expm1(slope) >= smallestRise &&
      slope > clearly * error,
  };
}

/** What is said of a rise: growth a month and a year, and the 90 % interval of the latter. */
export function trendProblems(trend: OrderTrend | null): Problem[] {
  if (trend === null || !trend.rises) return [];
  const { perYear, low, high } = trend;
  return [
    {
      code: 'ordersGrow',
      params: { perMonth: (1 + perYear) ** (1 / 12) - 1, perYear, low, high },
      severity: 'warning',
    },
  ];
}

/** Purchases of customers with several, each column less the customer's mean; those of the i-th from `start[i]` on. */
interface Centred {
  /** In years. */
  readonly date: Float64Array;
  /** 1 at the first purchase, 0 otherwise. */
  readonly first: Float64Array;
  /** Logarithm of the money. */
  readonly money: Float64Array;
  readonly start: readonly number[];
}

function withinCustomers({ keys, day, amount, start: rows }: OrderBook): Centred {
  const [date, first, money] = [day, day, day].map(({ length }) => new Float64Array(length));
  const start = [0];
  let size = 0;
  for (let customer = 0; customer < keys.length; customer++) {
    const from = size;
    for (let at = rows[customer]; at < rows[customer + 1]; ) {
      const today = day[at];
      let paid = 0;
      while (at < rows[customer + 1] && day[at] === today) paid += amount[at++];
      if (!(paid > 0)) continue;
      date[size] = today / daysPerYear;
      first[size] = today === day[rows[customer]] ? 1 : 0;
      money[size++] = Math.log(paid);
    }
    if (size - from < 2) {
      size = from;
      continue;
    }
    for (const column of [date, first, money]) centre(column, from, size);
    start.push(size);
  }
  const used = (column: Float64Array): Float64Array => column.subarray(0, size);
  return { date: used(date), first: used(first), money: used(money), start };
}

function centre(column: Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let i = from; i < to; i++) sum += column[i];
  const mean = sum / (to - from);
  for (let i = from; i < to; i++) column[i] -= mean;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}
