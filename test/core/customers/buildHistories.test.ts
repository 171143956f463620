import { isoToDay } from '../../../core/cells/civil';
import { buildHistories } from '../../../core/customers/buildHistories';
import { calibrationSplit } from '../../../core/customers/calibrationSplit';
import { countPurchases } from '../../../core/customers/countPurchases';
import { readOrders } from '../../../core/orders/readOrders';
import { dataRows, describeWithData } from '../../reference/cdnow';
import { table } from '../orders/table';

const day = (iso: string) => isoToDay(iso) ?? Number.NaN;

/** 'ann: 0 7 7 21 | bob: 3' as days after 2024-01-01, each order worth 10 × its place in the line. */
function orders(line: string) {
  const rows = line.split('|').flatMap((part) => {
    const [who = '', days = ''] = part.trim().split(':');
    return days
      .trim()
      .split(' ')
      .map((after, i) => [who, day('2024-01-01') + Number(after), 10 * (i + 1)]);
  });
  return readOrders(table(['Customer', 'Date', 'Amount'], ...rows));
}

test('a history counts purchase days after the first, in weeks', () => {
  const { asOf, keys, histories } = buildHistories(orders('Bob: 3 | Ann: 0 7 7 21'), null);
  expect(asOf).toBe(day('2024-01-22'));
  expect(keys).toEqual(['ann', 'bob']);
  expect(histories).toEqual([
    {
      id: 'Ann',
      orders: 4,
      firstDay: day('2024-01-01'),
      lastDay: day('2024-01-22'),
      revenue: 100,
      frequency: 2,
      recency: 3,
      age: 3,
      meanSpend: (20 + 30 + 40) / 2,
      // Gaps of one and two weeks.
      logGaps: Math.log(2),
    },
    {
      id: 'Bob',
      orders: 1,
      firstDay: day('2024-01-04'),
      lastDay: day('2024-01-04'),
      revenue: 10,
      frequency: 0,
      recency: 0,
      age: 18 / 7,
      meanSpend: 0,
      logGaps: 0,
    },
  ]);
});

test('orders after the analysis day, and customers who came after it, are left out', () => {
  const { asOf, histories } = buildHistories(orders('ann: 0 7 21 | bob: 15'), day('2024-01-15'));
  expect(asOf).toBe(day('2024-01-15'));
  expect(histories).toMatchObject([{ id: 'ann', orders: 2, frequency: 1, recency: 1, age: 2 }]);
});

test('without orders there is no last day', () => {
  expect(() => buildHistories(readOrders(table()), null)).toThrow(RangeError);
  expect(buildHistories(readOrders(table()), 45000)).toEqual({ asOf: 45000, histories: [], keys: [] });
});

test('purchases are counted by day, both ends included', () => {
  const counts = countPurchases(orders('ann: 0 7 7 21 | bob: 3'), day('2024-01-08'), day('2024-01-22'));
  expect([...counts]).toEqual([['ann', 2]]);
});

describe('calibration split', () => {
  test('holds back the last third in whole weeks', () => {
    const split = calibrationSplit(orders('ann: 0 100 210 | bob: 150 180'));
    expect(split).toMatchObject({
      calibrationEnd: day('2024-01-01') + 140,
      holdoutEnd: day('2024-01-01') + 210,
      calibrationWeeks: 20,
      holdoutWeeks: 10,
      actual: [1],
    });
    expect(split?.calibration.histories).toMatchObject([{ id: 'ann', frequency: 1, age: 20 }]);
  });

  test('holds back at most a year', () => {
    expect(calibrationSplit(orders('ann: 0 2100'))?.holdoutWeeks).toBe(52);
  });

  test('is not made of less than 13 weeks', () => {
    expect(calibrationSplit(orders('ann: 0 90'))).toBeNull();
    expect(calibrationSplit(orders('ann: 0 91'))).not.toBeNull();
    expect(calibrationSplit(readOrders(table()))).toBeNull();
  });
});

describeWithData('CDNOW', () => {
  // The summary is that of the R package BTYD for the 39-week calibration period of Fader & Hardie's 1/10 sample.
  test('the sample as of 1997-09-30 gives the published summary of all 2,357 customers', () => {
    const rows = dataRows('cdnow_sample.csv');
    const all = readOrders({ sheet: '', firstRow: 1, firstColumn: 1, rows });
    expect(all).toMatchObject({ rows: 6919, used: 6919, problems: [] });
    const { keys, histories } = buildHistories(all, isoToDay('1997-09-30'));
    const holdout = countPurchases(all, day('1997-10-01'), day('1998-06-30'));

    const sampleIdOf = new Map(rows.slice(1).map(([master = '', sample]) => [master, Number(sample)]));
    const bySampleId = histories
      .map((history, i) => ({
        cust: sampleIdOf.get(keys[i] ?? ''),
        history,
        star: holdout.get(keys[i] ?? '') ?? 0,
      }))
      .sort((one, other) => (one.cust ?? 0) - (other.cust ?? 0));

    const published = dataRows('cdnow_btyd_summary.csv')
      .slice(1)
      .map((row) => row.map(Number));
    expect(bySampleId).toHaveLength(2357);
    expect(published).toHaveLength(2357);
    // 1e-9: the published numbers have 15 digits.
    const worst = bySampleId.reduce((most, { cust, history, star }, i) => {
      const ours = [cust, history.frequency, history.recency, history.age, star, history.meanSpend];
      return Math.max(
        most,
        ...ours.map((value, k) => Math.abs((value ?? Number.NaN) - (published[i]?.[k] ?? Number.NaN))),
      );
    }, 0);
    expect(worst).toBeLessThan(1e-9);
  });
});
