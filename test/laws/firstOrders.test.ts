import { isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { historiesOf } from '../../core/customers/histories';
import { fitModel } from '../../core/model/choose/fitModel';
import { patternsOf } from '../../core/model/fit/patterns';
import type { SpendModel } from '../../core/model/fitted';
import { fitGammaGamma } from '../../core/model/spend/fitGammaGamma';
import type { OrderBook } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import { monthsOfWeeks } from '../../core/valuation/rates';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { near } from '../reference/near';
import { dataRows, describeWithResearchData } from '../reference/researchData';
import { runAll } from '../reference/values';

/** How well a forecast of each customer's revenue ranks and hits what came. */
interface Score {
  readonly gini: number;
  readonly mae: number;
  readonly rmse: number;
  readonly bias: number;
}

/**
 * The Gini coefficient of what came, by the forecast's ranking, over that of the best ranking there is. Customers with
 * one forecast share what came to them.
 */
function gini(forecast: readonly number[], came: readonly number[]): number {
  const area = (by: readonly number[]): number => {
    const order = by.map((_, i) => i).sort((one, other) => by[other] - by[one]);
    let [sum, under] = [0, 0];
    for (let from = 0; from < order.length; ) {
      let [to, own] = [from, 0];
      while (to < order.length && by[order[to]] === by[order[from]]) own += came[order[to++]];
      under += (to - from) * (sum + own / 2);
      sum += own;
      from = to;
    }
    return (2 * under) / (order.length * sum) - 1;
  };
  return area(forecast) / area(came);
}

/** Values at the end of that day by MBG/NBD and Gamma-Gamma, against the revenue of the weeks that followed. */
function scores(book: OrderBook, cut: string, weeks: number): { repeats: Score; all: Score } {
  const day = isoToDay(cut) ?? Number.NaN;
  const histories = historiesOf(book, day);
  const patterns = patternsOf(histories);
  const { model } = fitModel(patterns, 'mbgnbd');
  const { spend } = fitGammaGamma(histories);
  if (spend.name !== 'gammagamma' || spend.firstOrders === null) throw new Error('no first orders');
  const came = Array.from(histories.customer, (customer) => {
    let sum = 0;
    for (let at = book.start[customer]; at < book.start[customer + 1]; at++) {
      if (book.day[at] > day && book.day[at] <= day + 7 * weeks) sum += book.amount[at];
    }
    return sum;
  });
  const terms = { months: monthsOfWeeks(weeks), margin: 1, discountRate: 0 };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, own) => sum + own, 0) / numbers.length;
  const scoreOf = (by: SpendModel): Score => {
    const forecast = [...runAll(valueCustomers(histories, patterns, model, by, terms)).clv];
    const errors = forecast.map((own, i) => own - came[i]);
    return {
      gini: gini(forecast, came),
      mae: mean(errors.map(Math.abs)),
      rmse: Math.sqrt(mean(errors.map((error) => error * error))),
      bias: mean(errors) / mean(came),
    };
  };
  return {
    repeats: scoreOf({ ...spend, firstOrders: null }),
    all: scoreOf(spend),
  };
}

describeWithResearchData('CDNOW: the first order counts for what a customer spends', () => {
  const bookOf = (file: string, [customer, date, money]: readonly number[]): OrderBook =>
    readOrders(tableOf(dataRows(file).map((row) => [row[customer], row[date], row[money]])), {}, null).book;
  const books = {
    sample: bookOf('cdnow_sample.csv', [0, 2, 4]),
    master: bookOf('cdnow_master.csv', [0, 1, 3]),
  };

  // The table of core/model/README.md: the Gini coefficient before and after, and how MAE, RMSE and bias change.
  test.each<[keyof typeof books, string, number, number, number, string, string, string]>([
    ['sample', '1997-06-30', 52, 0.5677, 0.6127, '-1.4', '-0.3', '-1.2'],
    ['sample', '1997-09-30', 39, 0.6377, 0.6774, '-0.9', '0.5', '-0.7'],
    ['sample', '1997-12-31', 26, 0.6729, 0.6941, '-0.0', '0.7', '-0.8'],
    ['master', '1997-06-30', 52, 0.6036, 0.6622, '-1.7', '-0.7', '-1.2'],
    ['master', '1997-09-30', 39, 0.6759, 0.7134, '-0.9', '-0.1', '-0.7'],
    ['master', '1997-12-31', 26, 0.7291, 0.7488, '-0.8', '-0.0', '-1.0'],
  ])('%s, known to %s, %d weeks on', (name, cut, weeks, before, after, ...changes) => {
    const { repeats, all } = scores(books[name], cut, weeks);
    near(repeats.gini, before, 1e-4);
    near(all.gini, after, 1e-4);
    const inPercent = [all.mae / repeats.mae - 1, all.rmse / repeats.rmse - 1, all.bias - repeats.bias];
    expect(inPercent.map((change) => (100 * change).toFixed(1))).toEqual(changes);
  });
});
