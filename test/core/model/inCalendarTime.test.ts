import { monthStart } from '../../../core/cells/parse/civil';
import { seededRandom } from '../../../core/math/random';
import { averageOf } from '../../../core/model/averageOf';
import { bgnbd } from '../../../core/model/bgnbd/bgnbd';
import type { SeasonOfYear } from '../../../core/model/season/season';
import { seasonClock } from '../../../core/model/season/seasonClock';
import { timingModel } from '../../../core/model/timingModel';
import { cdnowBgnbd } from '../../reference/published';

const customer = { frequency: 3, recency: 20, age: 30 };
const named = { name: 'bgnbd', parameters: cdnowBgnbd } as const;
const [plain, fast] = [timingModel(named), timingModel({ ...named, pace: 1.5 })];

describe('at one and a half times the pace', () => {
  test('happens in ten weeks what the model expects in fifteen', () => {
    expect(fast.forecast(10, 0)(customer).expectedTransactions).toBe(
      plain.forecast(15, 0)(customer).expectedTransactions,
    );
    expect(fast.chanceOfOrder(customer)(10)).toBe(plain.chanceOfOrder(customer)(15));
    expect(fast.pAlive(customer, 10)).toBe(plain.pAlive(customer, 15));
    expect(fast.orderChances(customer, 10, 5)).toEqual(plain.orderChances(customer, 15, 5));
    expect(fast.orderingChances(customer, 10)).toEqual(plain.orderingChances(customer, 15));
  });

  test('an order is discounted from the day on which it comes', () => {
    // At a third less a week over half as many weeks more: the same discounts.
    expect(fast.forecast(10, 0.03)(customer).discountedTransactions).toBeCloseTo(
      plain.forecast(15, 0.02)(customer).discountedTransactions,
      12,
    );
    const at = plain.standing(customer, 0);
    const [one, other] = [
      fast.drawOrdering(at, 10)(seededRandom(1)),
      plain.drawOrdering(at, 15)(seededRandom(1)),
    ];
    expect(one).toEqual({ orders: other.orders, span: other.span / 1.5 });
  });

  test('today is as it was', () => {
    expect(fast.pAlive(customer)).toBe(plain.pAlive(customer));
    expect(fast.logLikelihood(customer)).toBe(plain.logLikelihood(customer));
  });
});

describe('in a season', () => {
  const asOf = monthStart(2025, 7);
  const season: SeasonOfYear = {
    calendar: 'gregorian',
    levels: [[0.5, 0.5, 0.8, 1, 1, 0.7, 0.4, 0.4, 0.9, 1.2, 2.2, 2.4]],
    asOf,
  };
  const seasonal = timingModel({ ...named, season });
  const { weeksAt, dayAt } = seasonClock(season);
  const passed = (weeks: number): number => weeksAt(asOf + 7 * weeks) - weeksAt(asOf);

  test('happens what the model expects in the weeks of its clock', () => {
    for (const weeks of [3, 13, 26, 52, 520]) {
      expect(seasonal.forecast(weeks, 0)(customer)).toEqual(plain.forecast(passed(weeks), 0)(customer));
      expect(seasonal.chanceOfOrder(customer)(weeks)).toBe(plain.chanceOfOrder(customer)(passed(weeks)));
      expect(seasonal.pAlive(customer, weeks)).toBe(plain.pAlive(customer, passed(weeks)));
    }
    expect(passed(13)).toBeLessThan(0.7 * 13);
  });

  test('goes together with a pace', () => {
    expect(timingModel({ ...named, season, pace: 1.5 }).forecast(13, 0)(customer)).toEqual(
      plain.forecast(1.5 * passed(13), 0)(customer),
    );
  });

  test('orders are discounted from the days on which they come', () => {
    // Day by day, over ten years, at 10 % and at 100 % a year.
    for (const [rate, most] of [
      [Math.log(1.1) / 52, 1e-3],
      [Math.log(2) / 52, 5e-3],
    ]) {
      for (const years of [0.25, 1, 3, 10]) {
        const horizon = 52 * years;
        let [sum, before] = [0, 0];
        for (let day = 1; day <= 7 * horizon; day++) {
          const now = plain.forecast(passed(day / 7), 0)(customer).expectedTransactions;
          sum += (now - before) * Math.exp((-rate * (day - 0.5)) / 7);
          before = now;
        }
        const { discountedTransactions } = seasonal.forecast(horizon, rate)(customer);
        expect(Math.abs(discountedTransactions / sum - 1)).toBeLessThan(most);
      }
      expect(
        seasonal.forecast(Number.POSITIVE_INFINITY, rate)(customer).discountedTransactions,
      ).toBeGreaterThan(seasonal.forecast(520, rate)(customer).discountedTransactions);
    }
  });

  test('a draw lasts as long as the calendar takes for it', () => {
    const at = plain.standing(customer, 0);
    const one = seasonal.drawOrdering(at, 13)(seededRandom(1));
    const other = plain.drawOrdering(at, passed(13))(seededRandom(1));
    expect(one.orders).toBe(other.orders);
    expect(one.span).toBeCloseTo((dayAt(weeksAt(asOf) + other.span) - asOf) / 7, 9);
    expect(one.span).toBeLessThanOrEqual(13 + 1e-9);
  });
});

describe('an average', () => {
  const parts = [
    { model: bgnbd(cdnowBgnbd, false), weight: 0.7 },
    { model: bgnbd(cdnowBgnbd, true), weight: 0.3 },
  ] as const;
  const mean = averageOf([...parts]);
  const of = (answer: (model: (typeof parts)[number]['model']) => number): number =>
    parts.reduce((sum, { model, weight }) => sum + weight * answer(model), 0);

  test('answers with the weighted mean of its parts', () => {
    expect(mean.pAlive(customer)).toBeCloseTo(
      of((model) => model.pAlive(customer)),
      14,
    );
    const expected = mean
      .stageChances(customer)
      .reduce(
        (sum, chance, stage) => sum + chance * mean.expectedOrders(mean.standing(customer, stage), 39, 0),
        0,
      );
    expect(mean.pAlive(customer) * expected).toBeCloseTo(
      of((model) => model.pAlive(customer) * model.expectedOrders(model.standing(customer, 0), 39, 0)),
      12,
    );
    expect(Math.exp(mean.logLikelihood(customer))).toBeCloseTo(
      of((model) => Math.exp(model.logLikelihood(customer))),
      12,
    );
  });

  test('an active customer is at a stage of one of its parts', () => {
    expect(mean.stages).toBe(2);
    expect(mean.stageChances(customer).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 14);
  });
});

describe('who returns', () => {
  const returning = timingModel({ ...named, returning: 0.2 });
  const gone = { frequency: 8, recency: 5, age: 100 };

  test('orders as an active customer does, P(alive) is the model’s own', () => {
    const p = plain.pAlive(gone);
    expect(p).toBeLessThan(0.01);
    expect(returning.pAlive(gone)).toBe(p);
    const active = plain.forecast(39, 0)(gone).expectedTransactions / p;
    expect(returning.forecast(39, 0)(gone).expectedTransactions).toBeCloseTo(
      (p + 0.2 * (1 - p)) * active,
      10,
    );
    expect(returning.chanceOfOrder(gone)(39)).toBeCloseTo((0.2 * plain.chanceOfOrder(gone)(39)) / p, 2);
    const [none, ...some] = returning.orderChances(gone, 39, 60);
    expect(none + some.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
  });
});
