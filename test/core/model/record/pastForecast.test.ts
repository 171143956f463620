import { historiesOf } from '../../../../core/customers/histories';
import { seededRandom } from '../../../../core/math/random';
import { fitModel } from '../../../../core/model/choose/fitModel';
import { everyNth } from '../../../../core/model/fit/everyNth';
import { type Patterns, patternsOf, timelineAt } from '../../../../core/model/fit/patterns';
import type { FittedModel } from '../../../../core/model/fitted';
import { bestPart } from '../../../../core/model/mainParts';
import { pastForecast } from '../../../../core/model/record/pastForecast';
import { timingModel } from '../../../../core/model/timingModel';
import { drawParameters } from '../../../../core/model/uncertainty/drawParameters';
import { lastDayOf } from '../../../../core/orders/book';
import { livedShop, lives } from '../../../reference/livedShops';

test('models of an average do not make each other more certain: the total spreads as the draws of its interval do', () => {
  const book = livedShop(lives[0], 9, 300, 26);
  const asOf = lastDayOf(book);
  const patterns = patternsOf(historiesOf(book, asOf));
  const { model } = fitModel(patterns, 'auto');
  expect(model.average?.length).toBe(4);
  const total = (fit: FittedModel): number => {
    const forecast = timingModel(fit).forecast(52, 0);
    let sum = 0;
    for (let i = 0; i < patterns.count; i++) {
      sum += patterns.customers[i] * forecast(timelineAt(patterns, i)).expectedTransactions;
    }
    return Math.log(sum);
  };
  const draws = drawParameters(bestPart(model), 200, seededRandom(3)).map(({ fit }) => total(fit));
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
  const variance = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length;
  const { parameterVariance } = pastForecast(book, { asOf, weeks: 52 }, { model, patterns }, 'on', null);
  // 200 draws know a standard deviation to 5 %, and the slopes are those of 40 patterns.
  expect(Math.sqrt(parameterVariance.orders / variance)).toBeGreaterThan(0.8);
  expect(Math.sqrt(parameterVariance.orders / variance)).toBeLessThan(1.1);
});

test('where the patterns are those of today, the fit of today serves: fitting again finds the same', () => {
  const book = livedShop(lives[0], 9, 300, 26);
  const asOf = lastDayOf(book);
  const patterns = patternsOf(historiesOf(book, asOf));
  const { model } = fitModel(patterns, 'auto');
  const forecast = (fittedTo: Patterns) => {
    const { expected, ifReturned, parameterVariance } = pastForecast(
      book,
      { asOf, weeks: 52 },
      { model, patterns: fittedTo },
      'on',
      null,
    );
    return { expected, ifReturned, parameterVariance };
  };
  expect(forecast(patterns)).toEqual(forecast(everyNth(patterns, 100)));
});
