import type { Analysis, AnalysisOptions } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import { makePlan } from '../../core/campaigns/plan';
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { seededRandom } from '../../core/math/random';
import { dataCheck } from '../../core/orders/account/dataCheck';
import { type AnalysisJson, analysisToJson } from '../../core/report/analysisJson';
import { near } from '../reference/near';
import { listOfOrders } from '../reference/orders';
import { knownSpend } from '../reference/shop';
import { simulateLives } from '../reference/simulate';
import { readJson } from './report/readJson';

const usual: AnalysisOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: false,
  holdout: false,
};

function analysisOf(rows: Cell[][], options: Partial<AnalysisOptions> = {}): Analysis {
  const result = analyze(tableOf(rows, { sheet: 'Orders' }), { ...usual, ...options });
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

const jsonOf = (found: Analysis) => readJson<AnalysisJson>(analysisToJson(found, 'en'));

/** 600 customers over 70 weeks (seed 11); those from Instagram leave at three times the odds. */
function twoChannels(): Cell[][] {
  const random = seededRandom(11);
  const rows: Cell[][] = [['Customer', 'Date', 'Amount', 'Channel']];
  for (let customer = 0; customer < 600; customer++) {
    const instagram = customer % 5 < 2;
    const parameters = { r: 1, alpha: 5, a: instagram ? 1.8 : 0.6, b: 2.4 };
    const start = 44_000 + Math.floor(140 * random());
    const [life] = simulateLives({ name: 'bgnbd', parameters }, knownSpend, [70], random);
    for (const [i, week] of [0, ...(life?.times ?? [])].entries()) {
      const day = start + Math.round(7 * week);
      if (day > 44_490) break;
      // The channel is told at the first order only, as shops record where a customer came from.
      const channel = i > 0 ? '' : instagram ? ' instagram' : 'Search';
      rows.push([`c${customer}`, day, 20 + (life?.amounts[i - 1] ?? 10), channel]);
    }
  }
  return rows;
}

describe('what goes along with leaving', () => {
  const rows = twoChannels();

  test('is left out unless asked for', () => {
    const { covariates, problems } = analysisOf(rows);
    expect(covariates).toBeNull();
    expect(problems.map(({ code }) => code)).not.toContain('nothingToCompare');
  });

  test('a channel whose customers leave sooner is found, with its name and interval', () => {
    const found = analysisOf(rows, { covariates: [3] });
    const [effect] = found.covariates?.effects ?? [];
    expect(effect).toMatchObject({
      covariate: 'Channel',
      level: 'instagram',
      reference: 'Search',
      customers: 240,
    });
    expect(effect?.leaving.low).toBeGreaterThan(1);
    expect(jsonOf(found).covariates).toEqual(found.covariates);
    expect(effect?.leaving.low).toBeLessThan(3);
    expect(effect?.leaving.high).toBeGreaterThan(3);
  });

  test('rare values together have a plain name in the JSON', () => {
    const few = rows.map((row, i): Cell[] =>
      i > 0 && row[3] === ' instagram' && i % 3 === 0 ? [...row.slice(0, 3), `rare ${i}`] : row,
    );
    const { covariates } = jsonOf(analysisOf(few, { covariates: [3] }));
    const levels = covariates?.effects.map(({ level }) => level) ?? [];
    expect(levels).toContain('*other');
    for (const level of levels) expect(level).toMatch(/^[*a-z]/);
  });

  test('a column that tells everybody apart cannot be compared, and that is said', () => {
    const { covariates, problems } = analysisOf(rows, { covariates: [0] });
    expect(covariates).toBeNull();
    expect(problems).toContainEqual({
      code: 'nothingToCompare',
      params: { columns: ['Customer'] },
      severity: 'note',
    });
  });
});

describe('a price index', () => {
  const rows = twoChannels().map((row) => row.slice(0, 3));
  // Prices that double every 12 weeks.
  const priceIndex = Array.from({ length: 90 }, (_, week) => ({
    from: 44_000 + 7 * week,
    level: 100 * 2 ** (week / 12),
  }));

  const level = (day: number) => priceIndex[Math.floor((day - 44_000) / 7)]?.level ?? Number.NaN;
  /** The same orders as they would have been paid, if prices were on that day what they are in the rows. */
  const inflatedTo = (today: number) =>
    rows.map(([id, day, amount], i) =>
      i === 0 ? [id, day, amount] : [id, day, (Number(amount) * level(Number(day))) / level(today)],
    ) as Cell[][];

  test('a shop whose prices rise with it has, in real money, the values of one with steady prices', () => {
    const steady = analysisOf(rows);
    const inflated = inflatedTo(steady.histories.asOf);
    const real = analysisOf(inflated, { priceIndex });
    expect(real.moneyOf).toBe(steady.histories.asOf);
    // The account of the rows is in the money that was paid.
    const { revenue } = dataCheck(real.table, real.orders);
    near(revenue, sumOf(inflated.slice(1).map(([, , amount]) => Number(amount))), 1e-12);
    expect(revenue).toBeLessThan(0.8 * sumOf([...listOfOrders(real.orders).book.amount]));
    near(real.total.clv, steady.total.clv, 1e-9);
    // Without the index the early, cheap orders hide what customers spend today.
    expect(analysisOf(inflated).total.clv).toBeLessThan(0.8 * steady.total.clv);
  });

  test('what later orders say of a campaign is in the same money', () => {
    const asOf = 44_400;
    const plan = { compareTo: null, campaign: 'Spring', controlShare: 0.5, budget: null };
    const resultsOf = (found: Analysis) =>
      makePlan(found, plan)
        .lists()
        .flatMap(({ result }) => (result ? [result.control, result.contacted] : []));
    const steady = resultsOf(analysisOf(rows, { asOf }));
    const real = resultsOf(analysisOf(inflatedTo(asOf), { asOf, priceIndex }));
    expect(steady.some(({ revenue }) => revenue > 0)).toBe(true);
    expect(real).toHaveLength(steady.length);
    real.forEach(({ revenue, ...counts }, i) => {
      const { revenue: expected, ...sameCounts } = steady[i];
      expect(counts).toEqual(sameCounts);
      near(revenue, expected, 1e-9);
    });
  });
});

test('the total is the sum over customers and over groups, with and without intervals', () => {
  const rows = twoChannels();
  for (const intervals of [false, true]) {
    const { total, values, groups } = analysisOf(rows, { intervals });
    near(
      total.clv,
      values.clv.reduce((sum, clv) => sum + clv, 0),
      1e-12,
    );
    near(
      total.expectedOrders,
      groups.values.reduce((all, { expectedOrders }) => all + expectedOrders, 0),
      1e-12,
    );
    expect(total.clvLow < total.clvHigh).toBe(intervals);
  }
});
