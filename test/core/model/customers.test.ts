import { newcomer } from '../../../core/model/fitted';
import type { TimingModelName } from '../../../core/model/parameters';
import { conditionalExpectedSpend } from '../../../core/model/spend/gammaGamma';
import { timingModel } from '../../../core/model/timingModel';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { modelNamed } from '../../reference/columns';
import { near } from '../../reference/near';
import { cdnowBgnbd, cdnowMbgnbd, cdnowParetonbd } from '../../reference/published';
import { donors } from '../../reference/publishedTables';
import { describeWithResearchData } from '../../reference/researchData';

const model = (name: TimingModelName, parameters: Readonly<Record<string, number>>) =>
  timingModel(modelNamed(name, parameters));
const days = (frequency: number, recency: number, age: number) => ({
  frequency,
  recency: recency / 7,
  age: age / 7,
});

const bgnbd = model('bgnbd', cdnowBgnbd);
const mbgnbd = model('mbgnbd', cdnowMbgnbd.parameters);
const paretonbd = model('paretonbd', cdnowParetonbd.parameters);

// Ten digits kept of mpmath with 40, at the optimum of the CDNOW sample; parameters with twelve digits leave nine.
describe.each([
  ['1516', days(26, 216, 217), 'mbgnbd', 0.9654846492, 19.446608, 23.99819089],
  ['1', days(2, 213, 272), 'mbgnbd', 0.706138479, 1.262758851, 1.596933524],
  ['one order', days(0, 0, 272), 'mbgnbd', 0.3897229766, 0.153966019, 0.1976440091],
  ['ordered today', days(5, 272, 272), 'mbgnbd', 0.881236983, 3.32965288, 4.177850082],
  ['1516', days(26, 216, 217), 'paretonbd', 0.9978734047, 20.11482088, 25.4551835],
  ['1', days(2, 213, 272), 'paretonbd', 0.8691342636, 1.455201702, 1.850890592],
  ['one order', days(0, 0, 272), 'paretonbd', 0.2951125716, 0.1070702325, 0.136184067],
  ['ordered today', days(5, 272, 272), 'paretonbd', 1, 3.641562113, 4.63175177],
] as const)('CDNOW customer %s', (_, customer, name, alive, in39Weeks, in52Weeks) => {
  const timing = name === 'mbgnbd' ? mbgnbd : paretonbd;
  const expected = (weeks: number) => timing.forecast(weeks, 0)(customer).expectedTransactions;
  test(`${name}: chance alive`, () => near(timing.pAlive(customer), alive, 1e-9));
  test(`${name}: 39 weeks`, () => near(expected(39), in39Weeks, 1e-9));
  test(`${name}: 52 weeks`, () => near(expected(52), in52Weeks, 1e-9));
});

// DERT at .0027 a week, the same source.
test.each([
  [days(26, 216, 217), 86.02436742],
  [days(2, 213, 272), 6.482402576],
  [days(0, 0, 272), 0.4769595513],
  [days(5, 272, 272), 16.22185543],
])('%j: all that will ever come', (customer, expected) =>
  near(paretonbd.forecast(Number.POSITIVE_INFINITY, 0.0027)(customer).discountedTransactions, expected, 1e-9),
);

// E[X(t)], the same source.
test.each([
  [1, 0.05306032343, 0.05100637574],
  [10, 0.4332509555, 0.4277935539],
  [39, 1.182279751, 1.213404018],
  [52, 1.418884877, 1.473434288],
  [78, 1.803630417, 1.909866139],
])('a new customer orders %d weeks long', (weeks, modified, pareto) => {
  near(mbgnbd.forecast(weeks, 0)(newcomer).expectedTransactions, modified, 1e-9);
  near(paretonbd.forecast(weeks, 0)(newcomer).expectedTransactions, pareto, 1e-9);
});

const btydBgnbd = { r: 0.242598152, alpha: 4.413684163, a: 0.792989874, b: 2.426166696 };
const btydParetonbd = { r: 0.553397143257, alpha: 10.5801985436, s: 0.606062497196, beta: 11.6562236723 };

// BTYD 2.4.3 at its own estimates, nine digits.
test.each([
  ['bgnbd', btydBgnbd, [0.574304732, 0.199192754, 0.085324244, 0.045798401, 0.027631872, 0.017938708]],
  [
    'paretonbd',
    btydParetonbd,
    [0.593569218, 0.165585289, 0.082499241, 0.049047244, 0.031700457, 0.021488032],
  ],
] as const)('%s: how many order 0 … 5 times in 39 weeks', (name, parameters, published) => {
  const chances = model(name, parameters).orderChances(newcomer, 39, 5);
  published.forEach((expected, n) => {
    near(chances[n], expected, 1e-9, 1);
  });
});

// BTYD's vignette, at its own estimates.
test('BTYD vignette: customer 1516 and a new one for a year', () => {
  const timing = model('paretonbd', btydParetonbd);
  near(timing.pAlive(days(26, 216, 217)), 0.997873408, 1e-9);
  near(timing.forecast(52, 0)(days(26, 216, 217)).expectedTransactions, 25.4541832736, 1e-10);
  near(timing.forecast(52, 0)(newcomer).expectedTransactions, 1.4731126895, 1e-10);
});

// BTYD's manual page of pnbd.DERT.
describe('BTYD manual: all that will ever come', () => {
  const dert = model('paretonbd', {
    r: 0.5629966,
    alpha: 12.559037,
    s: 0.4081095,
    beta: 10.5148048,
  }).forecast(Number.POSITIVE_INFINITY, 0.0027);
  test.each([
    [7, 35, 1.86418332807],
    [1, 30, 2.1991554497],
    [2, 30, 2.84353440607],
    [3, 30, 2.86712839121],
    [4, 30, 2.44541007861],
    [5, 30, 1.84050192448],
    [6, 30, 1.26241647174],
    [7, 30, 0.809618119454],
    [8, 30, 0.494803619375],
    [9, 30, 0.29202470157],
    [10, 30, 0.167927508566],
  ])('x = %d, t_x = %d', (frequency, recency, expected) =>
    near(dert({ frequency, recency, age: 77.86 }).discountedTransactions, expected, 1e-10),
  );
});

describeWithResearchData('CDNOW sample, sums over all customers', () => {
  const rows = cdnowSummary();
  const total = (timing: typeof bgnbd, weeks: number, of: 'pAlive' | 'expectedTransactions') => {
    const forecast = timing.forecast(weeks, 0);
    return rows.reduce((sum, row) => sum + forecast(row)[of], 0);
  };

  test('expected orders in 39 weeks', () => {
    near(total(bgnbd, 39, 'expectedTransactions'), 1653.40869794, 1e-10);
    near(total(mbgnbd, 39, 'expectedTransactions'), 1576.7283019, 1e-10);
    near(total(paretonbd, 39, 'expectedTransactions'), 1665.51310721, 1e-10);
  });
  test('customers who are still active', () => {
    near(total(mbgnbd, 39, 'pAlive'), 1057.63637051, 1e-10);
    near(total(paretonbd, 39, 'pAlive'), 1051.87524718, 1e-10);
  });
  test('all that will ever come', () => {
    const dert = paretonbd.forecast(Number.POSITIVE_INFINITY, 0.0027);
    near(
      rows.reduce((sum, row) => sum + dert(row).discountedTransactions, 0),
      7185.97220494,
      1e-10,
    );
  });

  // BTYD sums E[X] over the customers, from each one's first order; its weeks begin with the earliest one, 272 days ago.
  test.each([
    ['bgnbd', btydBgnbd, 2501.51966188, 4165.62949652],
    ['paretonbd', btydParetonbd, 2532.26676708, 4274.43695495],
  ] as const)('%s: repeat orders tracked to weeks 39 and 78', (name, parameters, in39, in78) => {
    const timing = model(name, parameters);
    const until = (weeks: number): number =>
      rows.reduce(
        (sum, { age }) => sum + timing.forecast(age + weeks - 272 / 7, 0)(newcomer).expectedTransactions,
        0,
      );
    // The nine digits of the parameters leave as many.
    near(until(39), in39, 3e-9);
    near(until(78), in78, 3e-9);
  });
});

// BTYD 2.4.3 at its own estimates, of the first ten customers.
describeWithResearchData('CDNOW sample, money per order', () => {
  test('of the first ten customers', () => {
    const parameters = { p: 6.24934917904, q: 3.74425633422, gamma: 15.4443066861 };
    const expected = cdnowSummary()
      .slice(0, 10)
      .map((row) => conditionalExpectedSpend(parameters, 35.08, row));
    [
      24.6540311709, 18.9102918619, 35.1704992371, 35.1704992371, 35.1704992371, 71.4646120765, 18.9102918619,
      35.1704992371, 27.2820208911, 35.1704992371,
    ].forEach((spend, i) => {
      near(expected[i], spend, 1e-10);
    });
  });
});

/**
 * lifetimes 0.11.3, customer_lifetime_value(time=12, discount_rate=.01, freq='W') at its own estimates, on its file of two decimals:
 * twelve months of 4.345 weeks, the orders of each discounted to its end.
 */
describeWithResearchData('CDNOW sample, value of twelve months as lifetimes has it', () => {
  const timing = model('bgnbd', { r: 0.2425929283, alpha: 4.413532265, a: 0.7928859664, b: 2.425752383 });
  const spend = { p: 6.248802496, q: 3.744588461, gamma: 15.44774806 };
  const until = Array.from({ length: 13 }, (_, month) => timing.forecast(4.345 * month, 0));
  const cents = (value: number) => Math.round(value * 100 + 1e-6) / 100;
  const values = cdnowSummary().map(({ frequency, recency, age, meanSpend }) => {
    const customer = { frequency, recency: cents(recency), age: cents(age) };
    const orders = until.map((forecast) => forecast(customer).expectedTransactions);
    const discounted = orders.slice(1).reduce((sum, all, i) => sum + (all - orders[i]) / 1.01 ** (i + 1), 0);
    return discounted * conditionalExpectedSpend(spend, 35.08, { frequency, meanSpend: cents(meanSpend) });
  });

  test('of the first ten customers', () => {
    [
      36.278496, 4.637466, 8.344093, 8.344093, 8.344093, 283.523592, 6.881407, 8.344093, 43.353642, 8.344093,
    ].forEach((value, i) => {
      near(values[i], value, 1e-7);
    });
  });
  test('of all', () =>
    near(
      values.reduce((sum, value) => sum + value, 0),
      71509.899281,
      1e-9,
    ));
});

describe('BG/BB on the donations', () => {
  const timing = model('bgbb', {
    alpha: 1.20350708,
    beta: 0.74976668,
    gamma: 0.65675682,
    delta: 2.78388733,
    period: 1,
  });
  const donor = (frequency: number, recency: number) => ({ frequency, recency, age: 6 });

  // BTYD 2.4.3 at its own estimates; the rate of .1 a year is discounted to the next opportunity there, to today here.
  test.each([
    [6, 6, 3.75251073445, 0.930433050195, 5.90980527432],
    [0, 0, 0.0728726667554, 0.108149168792, 0.114766699104],
    [2, 4, 1.0575997643, 0.589661577513, 1.66560713812],
  ])('x = %d, t_x = %d', (frequency, recency, inFive, alive, residual) => {
    const customer = donor(frequency, recency);
    near(timing.forecast(5, 0)(customer).expectedTransactions, inFive, 1e-7);
    near(timing.pAlive(customer, 1), alive, 1e-7);
    const ever = timing.forecast(Number.POSITIVE_INFINITY, Math.log(1.1))(customer).discountedTransactions;
    near(ever, residual, 1e-7);
  });

  // lifetimes 0.11.3 at its own estimates.
  const lifetimesBgbb = {
    alpha: 1.203522394,
    beta: 0.7497163582,
    gamma: 0.6567181695,
    delta: 2.783441983,
    period: 1,
  };
  test('how many of 11,104 give 0 … 6 times', () => {
    const counts = model('bgbb', lifetimesBgbb)
      .orderChances(newcomer, 6, 6)
      .map((chance) => 11_104 * chance);
    [3454.881979, 1888.654343, 1348.88233, 1113.378533, 1017.922413, 1027.166049, 1253.114353].forEach(
      (expected, n) => {
        near(counts[n], expected, 1e-6);
      },
    );
  });

  // lifetimes 0.11.3 at the same estimates; Hardie's sheet has 12884.2.
  test('all donors are expected to give 12,884 times in five years', () => {
    const forecast = model('bgbb', lifetimesBgbb).forecast(5, 0);
    const expected = donors.reduce(
      (sum, { count, ...own }) => sum + count * forecast(own).expectedTransactions,
      0,
    );
    near(expected, 12884.157, 1e-8);
  });
});
