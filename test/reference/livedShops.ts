import { drawBeta, drawGamma } from '../../core/math/drawGamma';
import { type Random, seededRandom } from '../../core/math/random';
import type { OrderBook } from '../../core/orders/book';
import { bookFrom, type Order } from './orders';

/** What life does that no model of customers knows. */
export interface Life {
  readonly name: string;
  /** How many times as much is ordered on a day as on average. */
  readonly season?: (week: number) => number;
  /** How many customers come in a week, relative to the first. */
  readonly arrivals?: (week: number) => number;
  /** How often a customer orders who came in that week, relative to the first. */
  readonly cohort?: (week: number) => number;
  /** Prices, relative to the first week. */
  readonly prices?: (week: number) => number;
  /** Exponential stages from one order to the next: 1 for orders by chance. */
  readonly stages?: number;
}

const weeksPerYear = 365.25 / 7;

/** The five shops on which forecasts are studied. */
export const lives: readonly Life[] = [
  { name: 'as assumed' },
  { name: 'seasonal, ± 70 %', season: (week) => 1 + 0.7 * Math.sin((2 * Math.PI * week) / weeksPerYear) },
  {
    name: 'growing, later cohorts worse',
    arrivals: (week) => 2 ** (week / weeksPerYear),
    cohort: (week) => 0.55 ** (week / weeksPerYear),
  },
  { name: 'prices + 40 % a year', prices: (week) => 1.4 ** (week / weeksPerYear) },
  { name: 'regular (Erlang 3)', stages: 3 },
];

/** Rates are gamma distributed, and customers leave after any order with a chance that is beta distributed. */
const truth = { shape: 1.2, weeks: 9, leaves: 0.6, stays: 3.5 };
const money = { shape: 4, mean: 40, spread: 5 };
export const firstDay = 44_000;

/** The orders of such a shop over some weeks, as a book. */
export function livedShop(life: Life, seed: number, customers: number, weeks: number): OrderBook {
  const random = seededRandom(seed);
  const { season = one, arrivals = one, cohort = one, prices = one, stages = 1 } = life;
  const orders: Order[] = [];
  for (let customer = 0; customer < customers; customer++) {
    const start = drawWeek(arrivals, weeks, random);
    const rate = (cohort(start) * drawGamma(truth.shape, random)) / truth.weeks;
    const leaving = drawBeta(truth.leaves, truth.stays, random);
    const scale = (money.mean * (money.spread - 1)) / (money.shape * drawGamma(money.spread, random));
    for (let week = start; week < weeks; ) {
      orders.push({
        customer: `c${customer}`,
        day: firstDay + Math.floor(7 * week),
        amount: scale * drawGamma(money.shape, random) * prices(week),
        row: orders.length + 2,
      });
      if (random() < leaving) break;
      week = nextOrder(week, rate, stages, season, weeks, random);
    }
  }
  return bookFrom(orders);
}

const one = (): number => 1;

/** A week of arrival: as many come as `arrivals` says. */
function drawWeek(arrivals: (week: number) => number, weeks: number, random: Random): number {
  const most = Math.max(arrivals(0), arrivals(weeks));
  for (;;) {
    const week = weeks * random();
    if (most * random() < arrivals(week)) return week;
  }
}

/** Stages come at `stages` times the rate, more in a high season (by thinning); an order is every last one of them. */
function nextOrder(
  from: number,
  rate: number,
  stages: number,
  season: (week: number) => number,
  weeks: number,
  random: Random,
): number {
  const highest = 2;
  let week = from;
  for (let stage = 0; stage < stages && week < weeks; ) {
    week -= Math.log(1 - random()) / (rate * stages * highest);
    if (highest * random() < season(week)) stage++;
  }
  return week;
}
