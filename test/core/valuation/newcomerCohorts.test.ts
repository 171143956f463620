import type { Analysis } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { cohortCovariate, cohortsOf } from '../../../core/model/covariates/cohortCovariate';
import { languages } from '../../../core/speech/language';
import { modelWords } from '../../../core/speech/model/modelWords';
import { type Life, livedShop, lives } from '../../reference/livedShops';

const weeks = 104;
/** livedShop begins on this day, 18 June 2020. */
const firstDay = 44_000;

function analysisOf(life: Life, seed: number, customers: number): Analysis {
  const { keys, customer, day, amount } = livedShop(life, seed, customers, weeks);
  const channels = ['Search', 'Letter'];
  const rows: Cell[][] = [['Customer', 'Date', 'Amount', 'Channel']];
  customer.forEach((buyer, i) => {
    rows.push([keys[buyer], day[i], amount[i], channels[buyer % 2]]);
  });
  const found = analyze(tableOf(rows), {
    terms: { months: 12, margin: 1, discountRate: 0 },
    asOf: firstDay + 7 * weeks,
    reading: {},
    model: 'bgnbd',
    intervals: false,
    holdout: false,
    covariates: [3],
  });
  if (!found.ok) throw new Error('the orders cannot be read');
  return found;
}

const cohortsIn = ({ newcomers }: Analysis) =>
  newcomers.filter(({ covariate }) => covariate === cohortCovariate);

/** Orders of a year that a newcomer brings whose rate is so many times the first ones'. */
function truth(factor: number): number {
  const { customer, day } = livedShop({ name: '', cohort: () => factor }, 901, 8000, 120);
  const first = new Map<number, number>();
  const known = (buyer: number): number => first.get(buyer) ?? Number.POSITIVE_INFINITY;
  customer.forEach((buyer, i) => {
    first.set(buyer, Math.min(known(buyer), day[i]));
  });
  const until = firstDay + 7 * 60;
  const later = customer.filter(
    (buyer, i) => known(buyer) < until && day[i] > known(buyer) && day[i] <= known(buyer) + 365,
  );
  return later.length / [...first.values()].filter((own) => own < until).length;
}

const [same, , growing] = lives;
const worse = analysisOf(growing, 2, 2000);

test('quarters stand apart up to that of the analysis day, seven of them', () => {
  // 30 September and 1 October 2021.
  const firstDay = Int32Array.from([44_000, 44_469, 44_470, 45_107]);
  expect(cohortsOf({ firstDay, asOf: 45_107 }).of).toEqual(['< 2021-Q4', '< 2021-Q4', '2021-Q4', '2023-Q2']);
});

test('the last cohort tells what those to come bring where cohorts get worse', () => {
  const cohorts = cohortsIn(worse);
  expect(cohorts.map(({ level }) => level)).toEqual([
    '< 2020-Q4',
    '2020-Q4',
    '2021-Q1',
    '2021-Q2',
    '2021-Q3',
    '2021-Q4',
    '2022-Q1',
    '2022-Q2',
  ]);
  const [last] = cohorts.slice(-1);
  // Those of that quarter came 99 weeks after the first, on average.
  const expected = truth(0.55 ** (99 / (365.25 / 7)));
  const [all] = worse.newcomers;
  expect(Math.abs(last.expectedOrders / expected - 1)).toBeLessThan(0.15);
  expect(all.expectedOrders / expected).toBeGreaterThan(1.25);
  const range = [last.clvLow / last.clv, last.clvHigh / last.clv];
  expect(range[0]).toBeLessThan(0.87);
  expect(range[1]).toBeGreaterThan(1.15);
});

test('cohorts that are alike are pooled to nearly the same orders', () => {
  const cohorts = cohortsIn(analysisOf(same, 4, 2000));
  const orders = cohorts.map(({ expectedOrders }) => expectedOrders);
  expect(cohorts).toHaveLength(8);
  expect(Math.max(...orders) / Math.min(...orders)).toBeLessThan(1.25);
});

test('today’s customers are forecast without them', () =>
  expect(worse.covariates?.effects.map(({ covariate }) => covariate)).toEqual(['Channel']));

test.each(languages)('they have a name in %s', (language) =>
  expect(modelWords(language).newcomers.cohort.length).toBeGreaterThan(5),
);
