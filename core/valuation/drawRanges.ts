import type { CustomerHistory } from '../customers/histories';
import { type Random, seededRandom } from '../math/random';
import type { FittedModel, SpendModel } from '../model/fitted';
import { spendModel } from '../model/spendModel';
import { timingModel } from '../model/timingModel';
import { drawParameters } from './drawParameters';
import { type Grouping, groupDraws, groupPoints, including, pointRange } from './groupDraws';
import { countInterval, predictiveInterval, shareOfZeros } from './predictiveInterval';
import { meanDiscount, weeklyRate, weeksOfMonths } from './rates';
import type { ExpectedValue, GroupValue, Terms, ValueRange } from './value';

/** Ways the future may go that are tried for each customer, each with parameters of its own; even. */
const DRAWS = 200;
/** How many times as many for customers who bought once: they share one calculation, which must not be noisy. */
const ROUNDS_FOR_NEWCOMERS = 5;
/** Any number will do, as long as it stays: the same data must give the same intervals for ever. */
const SEED = 20051;
/** Draws between two reports of progress: some hundredths of a second. */
const DRAWS_BETWEEN_REPORTS = 40_000;
/** Where this share of the draws brings nothing, it no longer matters how large the chance of that is. */
const SURELY_FROM_ZERO = 0.15;
/** More money than this is a slip of the spend model's tail, and sums of it must stay finite. */
const MOST_MONEY = 1e290;

/** Intervals of each customer (lined up with the histories), of all together, and of each group. */
export interface Ranges {
  readonly customers: readonly ValueRange[];
  readonly total: GroupValue;
  readonly groups: readonly GroupValue[];
}

/**
 * The 90 % intervals of value and orders, by trying how the future may go; yields the share done, 0 to 1.
 *
 * Each draw takes one set of parameters that the data also allow (drawParameters) for the whole shop,
 * and then the luck of each customer apart. So the draws of a customer hold both kinds of doubt, and their sums over
 * customers hold that all customers share the first kind: it does not average out. Nothing is fitted again.
 *
 * The mean of something that is mostly 0 can lie above nearly all that will happen; the interval is then
 * stretched to include it, so nobody sees a value outside its own interval.
 *
 * Customers with equal histories are drawn together, from a stream of their own: so each gets the same interval
 * whatever its place and company, while in the sums each has luck of its own.
 */
export function* drawRanges(
  histories: readonly CustomerHistory[],
  expected: readonly ExpectedValue[],
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
  grouping: Grouping,
): Generator<number, Ranges> {
  const { drawIncome, chanceOfNothing } = futures(model, spend, terms);
  const totals = groupDraws(grouping, DRAWS);
  const customers: ValueRange[] = expected.map(pointRange);
  let drawn = 0;
  let done = 0;
  for (const { known, members } of equalCustomers(histories)) {
    const random = seededRandom(SEED, known.frequency, known.recency, known.age, known.meanSpend);
    const ownRounds = known.frequency === 0 ? ROUNDS_FOR_NEWCOMERS : 1;
    const money = new Float64Array(ownRounds * DRAWS);
    const orders = new Float64Array(ownRounds * DRAWS);
    for (let round = 0; round < Math.max(ownRounds, members.length); round++) {
      const member = members[round];
      for (let draw = 0; draw < DRAWS; draw++) {
        const came = drawIncome(known, draw, random);
        if (round < ownRounds) {
          money[round * DRAWS + draw] = came.money;
          orders[round * DRAWS + draw] = came.orders;
        }
        if (member !== undefined && came.orders > 0) totals.add(member, draw, came);
      }
      drawn += DRAWS;
      if (drawn >= DRAWS_BETWEEN_REPORTS) {
        drawn = 0;
        yield (done + Math.min(round, members.length)) / histories.length;
      }
    }
    const share = shareOfZeros(orders);
    const nothing = share > 0 && share < SURELY_FROM_ZERO ? chanceOfNothing(known) : share;
    const [value, count] = [predictiveInterval(money, nothing), countInterval(orders, nothing)];
    for (const member of members) {
      const { clv = 0, expectedOrders = 0 } = expected[member] ?? {};
      customers[member] = including(clv, expectedOrders, value, count);
    }
    done += members.length;
  }
  return { customers, ...totals.ranges(expected) };
}

/** The same without intervals: every low and high is what is expected. */
export function pointRanges(expected: readonly ExpectedValue[], grouping: Grouping): Ranges {
  return { customers: expected.map(pointRange), ...groupPoints(expected, grouping) };
}

type Known = Pick<CustomerHistory, 'frequency' | 'recency' | 'age' | 'meanSpend'>;

/** What comes in within the horizon, money discounted and with the margin taken. */
interface Income {
  readonly money: number;
  readonly orders: number;
}

const none: Income = { money: 0, orders: 0 };

/** What the models say of the time to the horizon. */
interface Futures {
  /** One way it may go, with the parameters of this draw. */
  drawIncome(customer: Known, draw: number, random: Random): Income;
  /** The chance that no order comes, as the mean over the parameters of all draws: exact where drawn futures would be noisy. */
  chanceOfNothing(customer: Known): number;
}

function futures(model: FittedModel, spend: SpendModel, terms: Terms): Futures {
  const horizon = weeksOfMonths(terms.months);
  const rate = weeklyRate(terms.discountRate);
  const timings = drawParameters(model, DRAWS, seededRandom(SEED, 1)).map((parameters) =>
    timingModel({ name: model.name, parameters }),
  );
  const spends =
    spend.name === 'mean'
      ? timings.map(() => spendModel(spend))
      : drawParameters(spend, DRAWS, seededRandom(SEED, 2)).map((parameters) =>
          spendModel({ ...spend, parameters }),
        );
  return {
    drawIncome(customer, draw, random) {
      const future = timings[draw]?.drawFuture(customer, horizon, random);
      if (future === undefined || future.orders === 0) return none;
      const { orders, span } = future;
      const total = spends[draw]?.drawTotal(customer, orders, random) ?? 0;
      return { money: Math.min(terms.margin * total * meanDiscount(rate * span), MOST_MONEY), orders };
    },
    chanceOfNothing(customer) {
      const chances = timings.map((timing) => 1 - timing.chanceOfOrder(customer)(horizon));
      return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    },
  };
}

/** Customers with equal histories, in the order of the first of them. Who bought once differs in age only. */
function equalCustomers(
  histories: readonly CustomerHistory[],
): Iterable<{ readonly known: Known; readonly members: readonly number[] }> {
  const sets = new Map<string, { known: Known; members: number[] }>();
  histories.forEach(({ frequency, recency, age, meanSpend }, i) => {
    const key = frequency === 0 ? `${age}` : `${frequency} ${recency} ${age} ${meanSpend}`;
    const known = { frequency, recency, age, meanSpend: frequency === 0 ? 0 : meanSpend };
    const set = sets.get(key);
    if (set === undefined) sets.set(key, { known, members: [i] });
    else set.members.push(i);
  });
  return sets.values();
}
