import type { Timeline } from './fitted';
import { rememberLast } from './rememberLast';
import type { ActiveModel, Standing, TimingModel } from './timing';

/** exp(−45) is 3e-20: what comes after that is worth nothing. */
const FORGOTTEN = 45;

/**
 * All answers of a model, by the law of total probability: a customer is gone, or active at one of the stages.
 *
 * What depends on the standing alone is kept, for many customers have one standing, and whoever asks for the same
 * horizon and rate again gets the same forecast.
 */
export function answersOf(model: ActiveModel): TimingModel {
  const { stages, timeScale, logLikelihood, standing, drawOrdering, drawLife } = model;
  const today = rememberLast((customer: Timeline) => ({
    pAlive: model.pAlive(customer),
    stageChances: model.stageChances(customer),
  }));
  const standings = (customer: Timeline): Standing[] =>
    Array.from({ length: stages }, (_, stage) => standing(customer, stage));
  const stays = new Map<number, (customer: Timeline) => readonly number[]>();
  const forecasts = new Map<
    string,
    TimingModel['forecast'] extends (...of: never[]) => infer Made ? Made : never
  >();

  return {
    stages,
    timeScale,
    logLikelihood,
    standing,
    drawOrdering,
    drawLife,
    pAlive(customer, weeksAhead = 0) {
      const { pAlive, stageChances } = today(customer);
      if (weeksAhead === 0) return pAlive;
      const chances = kept(stays, weeksAhead, () =>
        byStanding(model, (at) => model.chanceToStay(at, weeksAhead)),
      )(customer);
      return pAlive * meanOf(stageChances, chances);
    },
    forecast(horizon, discountPerWeek) {
      const weeks = horizonThatCounts(horizon, discountPerWeek);
      return kept(forecasts, `${weeks} ${discountPerWeek}`, () => {
        const expected = byStanding(model, (at) => model.expectedOrders(at, weeks, 0));
        const discounted =
          discountPerWeek === 0
            ? expected
            : byStanding(model, (at) => model.expectedOrders(at, weeks, discountPerWeek));
        return (customer) => {
          const { pAlive, stageChances } = today(customer);
          return {
            pAlive,
            expectedTransactions: pAlive * meanOf(stageChances, expected(customer)),
            discountedTransactions: pAlive * meanOf(stageChances, discounted(customer)),
          };
        };
      });
    },
    chanceOfOrder(customer) {
      const { pAlive, stageChances } = today(customer);
      const own = standings(customer);
      return (weeks) =>
        pAlive *
        stageChances.reduce((sum, chance, i) => sum + chance * model.chanceOfOrder(own[i], weeks), 0);
    },
    orderingChances(customer, horizon) {
      const { pAlive, stageChances } = today(customer);
      return stageChances.map(
        (chance, stage) => pAlive * chance * model.chanceOfOrder(standing(customer, stage), horizon),
      );
    },
    orderChances(customer, horizon, most) {
      const { pAlive, stageChances } = today(customer);
      const mixed = Array.from({ length: most + 1 }, () => 0);
      stageChances.forEach((chance, stage) => {
        const chances = model.orderChances(standing(customer, stage), horizon, most);
        for (let n = 0; n <= most && n < chances.length; n++) mixed[n] += pAlive * chance * chances[n];
      });
      mixed[0] += 1 - pAlive;
      return mixed;
    },
  };
}

/** Something of active customers, one number for each stage; worked out once for all who have the same orders and time. */
function byStanding(
  { stages, standing }: ActiveModel,
  of: (at: Standing) => number,
): (customer: Timeline) => readonly number[] {
  const known = new Map<number, Map<number, readonly number[]>>();
  return (customer) => {
    const first = standing(customer, 0);
    const ofTimes = kept(known, first.orders, () => new Map<number, readonly number[]>());
    return kept(ofTimes, first.time, () =>
      Array.from({ length: stages }, (_, stage) => of(stage === 0 ? first : standing(customer, stage))),
    );
  };
}

function meanOf(chances: readonly number[], values: readonly number[]): number {
  let mean = 0;
  for (let i = 0; i < chances.length; i++) mean += chances[i] * values[i];
  return mean;
}

/** What is kept under the key; made when it is asked for the first time. */
function kept<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}

/** The horizon up to which an order is worth anything at all. Throws a RangeError where that is infinite. */
function horizonThatCounts(horizon: number, discountPerWeek: number): number {
  const end = discountPerWeek > 0 ? Math.min(horizon, FORGOTTEN / discountPerWeek) : horizon;
  if (!(end >= 0 && end < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`horizon must be >= 0, and finite without a discount rate, got ${horizon}`);
  }
  return end;
}
