import type { TimedHistory } from './fitted';
import { memoizeLast } from './memoizeLast';
import type { ActiveModel, Forecast, Standing, TimingModel } from './timing';

/** exp(−45) is 3e-20: orders discounted by more are negligible. */
const forgotten = 45;

/**
 * All answers of a model, by the law of total probability: a customer has dropped out, or is active at one of the
 * stages.
 *
 * `returning` is the share, 0 to 1, of customers who have dropped out by the model but go on ordering (see
 * returnShare); P(alive) and the likelihood are the model's own.
 *
 * Results that depend only on the standing are cached, because many customers share a standing; so are forecasts by
 * horizon and rate.
 */
export function answersOf(model: ActiveModel, returning = 0): TimingModel {
  /** Probability of being active or coming back. */
  const here = (pAlive: number): number => pAlive + returning * (1 - pAlive);
  const { stages, timeScale, logLikelihood, standing, drawOrdering } = model;
  const numberOf = numbering();
  const today = memoizeLast((customer: TimedHistory): Today => {
    const standings: Standing[] = [];
    for (let stage = 0; stage < stages; stage++) standings.push(standing(customer, stage));
    return {
      pAlive: model.pAlive(customer),
      stageChances: model.stageChances(customer),
      standings,
      number: numberOf(standings[0]),
    };
  });
  const stays = new Map<number, (state: Today) => number>();
  const forecasts = new Map<string, (customer: TimedHistory) => Forecast>();

  return {
    stages,
    timeScale,
    logLikelihood,
    standing,
    drawOrdering,
    pAlive(customer, weeksAhead = 0) {
      const state = today(customer);
      if (weeksAhead === 0) return state.pAlive;
      const staying = cached(stays, weeksAhead, () =>
        whileActive((at) => model.chanceToStay(at, weeksAhead)),
      );
      return state.pAlive * staying(state);
    },
    forecast(horizon, discountPerWeek) {
      const weeks = horizonThatCounts(horizon, discountPerWeek);
      return cached(forecasts, `${weeks} ${discountPerWeek}`, () => {
        const expected = whileActive((at) => model.expectedOrders(at, weeks, 0));
        const discounted =
          discountPerWeek === 0
            ? expected
            : whileActive((at) => model.expectedOrders(at, weeks, discountPerWeek));
        return (customer) => {
          const state = today(customer);
          const transactionsIfActive = expected(state);
          return {
            pAlive: state.pAlive,
            expectedTransactions: here(state.pAlive) * transactionsIfActive,
            transactionsIfActive,
            discountedTransactions: here(state.pAlive) * discounted(state),
          };
        };
      });
    },
    chanceOfOrder(customer) {
      const { pAlive, stageChances, standings } = today(customer);
      return (weeks) => {
        let mean = 0;
        for (let i = 0; i < stages; i++) mean += stageChances[i] * model.chanceOfOrder(standings[i], weeks);
        return here(pAlive) * mean;
      };
    },
    orderingChances(customer, horizon) {
      const active = here(model.pAlive(customer));
      return model
        .stageChances(customer)
        .map((chance, stage) => active * chance * model.chanceOfOrder(standing(customer, stage), horizon));
    },
    orderChances(customer, horizon, most) {
      const { pAlive, stageChances, standings } = today(customer);
      const mixed = Array.from({ length: most + 1 }, () => 0);
      standings.forEach((at, stage) => {
        const chances = model.orderChances(at, horizon, most);
        for (let n = 0; n <= most && n < chances.length; n++) {
          mixed[n] += here(pAlive) * stageChances[stage] * chances[n];
        }
      });
      mixed[0] += 1 - here(pAlive);
      return mixed;
    },
  };
}

/** A customer's state today. */
interface Today {
  readonly pAlive: number;
  readonly stageChances: readonly number[];
  /** One standing for each stage. */
  readonly standings: readonly Standing[];
  /** Id shared by all customers with the same orders and time. */
  readonly number: number;
}

/** Mean over the stages of a quantity of active customers, cached by standing. */
function whileActive(of: (at: Standing) => number): (state: Today) => number {
  const known: (number | undefined)[] = [];
  return ({ number, standings, stageChances }) => {
    let mean = 0;
    for (let stage = 0; stage < standings.length; stage++) {
      const index = number * standings.length + stage;
      const value = known[index] ?? of(standings[stage]);
      known[index] = value;
      mean += stageChances[stage] * value;
    }
    return mean;
  };
}

/** Consecutive ids for pairs of orders and time. */
function numbering(): (standing: Standing) => number {
  const numbers = new Map<number, Map<number, number>>();
  let next = 0;
  return ({ orders, time }) => {
    let ofTimes = numbers.get(orders);
    if (ofTimes === undefined) {
      ofTimes = new Map();
      numbers.set(orders, ofTimes);
    }
    let number = ofTimes.get(time);
    if (number === undefined) {
      number = next++;
      ofTimes.set(time, number);
    }
    return number;
  };
}

/** The cached value of a key, made on first use. */
function cached<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const value = make();
  all.set(key, value);
  return value;
}

/** The horizon beyond which discounted orders are negligible. Throws a RangeError when it is infinite. */
function horizonThatCounts(horizon: number, discountPerWeek: number): number {
  const end = discountPerWeek > 0 ? Math.min(horizon, forgotten / discountPerWeek) : horizon;
  if (!(end >= 0 && end < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`horizon must be >= 0, and finite without a discount rate, got ${horizon}`);
  }
  return end;
}
