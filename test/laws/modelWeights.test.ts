import { historiesOf } from '../../core/customers/histories';
import { fits } from '../../core/model/choose/chooseModel';
import { fitModel } from '../../core/model/choose/fitModel';
import { patternsOf, timelineAt } from '../../core/model/fit/patterns';
import type { FittedModel } from '../../core/model/fitted';
import type { TimingModelName } from '../../core/model/parameters';
import { timingModel } from '../../core/model/timingModel';
import { firstDayOf, lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import { table } from '../core/orders/table';
import { cdnowSample, describeWithResearchData } from '../reference/researchData';

type Weights = ReadonlyMap<TimingModelName, number>;

const weightsOf = (model: FittedModel): Weights =>
  new Map((model.average ?? [{ model, weight: 1 }]).map((one) => [one.model.name, one.weight]));

describeWithResearchData('CDNOW', () => {
  test('from week to week, from the second on, other weights of the models move a year’s orders of the same customers by less than 2 %', () => {
    const { book } = readOrders(table(...cdnowSample()));
    const [first, last] = [firstDayOf(book), lastDayOf(book)];
    let before: Weights | null = null;
    const moves: number[] = [];
    for (let day = first + 7 * 2; day <= last; day += 7) {
      const patterns = patternsOf(historiesOf(book, day));
      const now = weightsOf(fitModel(patterns, 'auto').model);
      const yearly = (name: TimingModelName): number => {
        const forecast = timingModel(fits[name](patterns).model).forecast(52, 0);
        let sum = 0;
        for (let i = 0; i < patterns.count; i++) {
          sum += patterns.customers[i] * forecast(timelineAt(patterns, i)).expectedTransactions;
        }
        return sum;
      };
      const names = new Set([...now.keys(), ...(before?.keys() ?? [])]);
      const yearlyOf = new Map([...names].map((name) => [name, yearly(name)]));
      const total = (weights: Weights): number =>
        [...weights].reduce((sum, [name, weight]) => sum + weight * (yearlyOf.get(name) ?? 0), 0);
      if (before !== null) moves.push(Math.abs(total(now) / total(before) - 1));
      before = now;
    }
    expect(moves).toHaveLength(75);
    expect(Math.max(...moves)).toBeLessThan(0.02);
  });
});
