import type { Analysis, AnalysisOptions } from '../../core/analysis';
import { analyze, analyzeInSteps } from '../../core/analyze';
import { lastOf } from '../../core/base/lastOf';
import { makePlan } from '../../core/campaigns/plan';
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { seededRandom } from '../../core/math/random';
import { dataCheck } from '../../core/orders/account/dataCheck';
import { readTable } from '../../core/orders/readTable';
import { type AnalysisJson, analysisToJson } from '../../core/report/analysisJson';
import { inputsAsOf } from '../../core/segments/segmentInputs';
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

  describe('is used in the forecasts', () => {
    const plain = analysisOf(rows, { model: 'bgnbd', intervals: true });
    const found = analysisOf(rows, { model: 'bgnbd', intervals: true, covariates: [3] });
    const channelOf = new Map(
      rows.slice(1).flatMap(([id, , , channel]) => (channel === '' ? [] : [[id, channel]])),
    );
    const { histories } = found;
    const isFrom = (index: number) => channelOf.get(found.orders.book.keys[histories.customer[index]]);
    const ratios = (channel: string) =>
      [...histories.frequency.keys()]
        .filter((index) => isFrom(index) === channel && histories.frequency[index] > 0)
        .map((index) => found.values.expectedOrders[index] / plain.values.expectedOrders[index]);
    const mean = (numbers: readonly number[]) => sumOf(numbers) / numbers.length;

    test('customers of the channel that leaves sooner are expected to order less, the others more', () => {
      expect(mean(ratios(' instagram'))).toBeLessThan(0.9);
      expect(mean(ratios('Search'))).toBeGreaterThan(1.03);
    });

    test('with the intervals of customers, groups and the total around them', () => {
      const { values, total, groups } = found;
      values.clv.forEach((clv, i) => {
        expect(values.clvLow[i]).toBeLessThanOrEqual(clv);
        expect(values.clvHigh[i]).toBeGreaterThanOrEqual(clv);
      });
      near(total.expectedOrders, sumOf([...values.expectedOrders]), 1e-12);
      for (const sum of [total, ...groups.values]) {
        expect(sum.ordersLow).toBeLessThanOrEqual(sum.expectedOrders);
        expect(sum.ordersHigh).toBeGreaterThanOrEqual(sum.expectedOrders);
      }
      // Half the customers' groups, the same luck: the width is that of the plain model, give or take.
      const width = ({ total: { clvHigh, clvLow, clv } }: Analysis) => (clvHigh - clvLow) / clv;
      near(width(found), width(plain), 0.25);
    });

    test('and of customers as they were on an earlier day', () => {
      const day = histories.asOf - 91;
      const [withThem, without] = [found, plain].map((own) => {
        const then = inputsAsOf(own, day, own);
        if (then === null) throw new Error('nobody had ordered');
        return then;
      });
      const late = [...withThem.histories.frequency.keys()].filter(
        (index) =>
          channelOf.get(withThem.orders.book.keys[withThem.histories.customer[index]]) === ' instagram' &&
          withThem.histories.frequency[index] > 0,
      );
      const [one, other] = [withThem, without].map(({ values }) =>
        sumOf(late.map((index) => values.expectedOrders[index])),
      );
      expect(one / other).toBeLessThan(0.95);
    });

    test('a model that knows no covariates is left as it is, and that is said', () => {
      const alone = analysisOf(rows, { model: 'nbd' });
      const explained = analysisOf(rows, { model: 'nbd', covariates: [3] });
      expect(explained.covariates?.effects).toHaveLength(1);
      expect(explained.values.clv).toEqual(alone.values.clv);
      expect(explained.problems).toContainEqual({
        code: 'covariatesOnlyExplain',
        params: { columns: ['Channel'] },
        severity: 'note',
      });
    });
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

  test('what orders say of a campaign is in the same money', () => {
    const day = 44_400;
    const lists = makePlan(analysisOf(rows, { asOf: day }), {
      compareTo: null,
      campaign: 'Spring',
      controlShare: 0.5,
      budget: null,
    });
    const resultsOf = (found: Analysis) =>
      makePlan(found, { compareTo: null, campaign: null, budget: null, past: lists.campaigns() })
        .verdicts()
        .flatMap(({ control, contacted }) => [control, contacted]);
    const asOf = day + 30;
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

test('other money asks for no other fit of the orders that are read, another day and horizon do', () => {
  const table = tableOf(twoChannels(), { sheet: 'Orders' });
  const read = readTable(table, usual.reading, usual.asOf);
  const fitted = (changed: Partial<AnalysisOptions>) => {
    const result = lastOf(analyzeInSteps(table, { ...usual, ...changed }, read));
    if (!result.ok) throw new Error('no analysis');
    return result;
  };
  const first = fitted({});
  const other = fitted({ terms: { ...usual.terms, margin: 0.4, discountRate: 0.2 } });
  expect(other.record).toBe(first.record);
  near(other.total.expectedOrders, first.total.expectedOrders, 1e-12);
  expect(other.total.clv).toBeLessThan(0.4 * first.total.clv);
  for (const changed of [
    { asOf: 44_480 },
    { terms: { ...usual.terms, months: 6 } },
    { model: 'bgnbd' },
    { season: { choice: 'off', index: null } },
  ] as const) {
    const found = fitted(changed);
    expect(found.record).not.toBe(first.record);
    const anew = analyze(table, { ...usual, ...changed });
    expect(anew.ok && anew.total).toEqual(found.total);
  }
});

test('another grouping asks for no other intervals of customers, other money does', () => {
  const table = tableOf(twoChannels(), { sheet: 'Orders' });
  const read = readTable(table, usual.reading, usual.asOf);
  const analysed = (changed: Partial<AnalysisOptions>, before: typeof read | null = read) => {
    const result = analyze(table, { ...usual, intervals: true, ...changed }, before);
    if (!result.ok) throw new Error('no analysis');
    return result;
  };
  const first = analysed({});
  const grouped = analysed({ scheme: { name: 'rfm' } });
  expect(grouped.values.clvLow).toBe(first.values.clvLow);
  const anew = analysed({ scheme: { name: 'rfm' } }, null);
  expect(anew.values.clvLow).not.toBe(first.values.clvLow);
  expect([anew.values, anew.groups.values]).toEqual([grouped.values, grouped.groups.values]);
  for (const terms of [{ margin: 0.4 }, { discountRate: 0.2 }]) {
    const other = analysed({ terms: { ...usual.terms, ...terms } });
    expect(other.values.clvLow).not.toBe(grouped.values.clvLow);
    expect(other.values).toEqual(analysed({ terms: { ...usual.terms, ...terms } }, null).values);
  }
});
