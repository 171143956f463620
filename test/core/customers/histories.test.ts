import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { calibrationSplit } from '../../../core/customers/calibrationSplit';
import { historiesOf, historyAt } from '../../../core/customers/histories';
import { purchasesBetween, revenueBetween } from '../../../core/customers/purchasesBetween';
import { lastDayOf } from '../../../core/orders/book';
import { readOrders } from '../../../core/orders/readOrders';
import { historiesOfOrders } from '../../reference/histories';
import { dataRows, describeWithResearchData } from '../../reference/researchData';
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
  const read = orders('Bob: 3 | Ann: 0 7 7 21');
  expect(lastDayOf(read.book)).toBe(day('2024-01-22'));
  expect(read.book.keys).toEqual(['ann', 'bob']);
  expect(historiesOfOrders(read)).toEqual([
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
  const found = historiesOfOrders(orders('ann: 0 7 21 | bob: 15'), day('2024-01-15'));
  expect(found).toMatchObject([{ id: 'ann', orders: 2, frequency: 1, recency: 1, age: 2 }]);
});

test('the analysis day itself counts, for an order and for a customer who came on it', () => {
  const found = historiesOfOrders(orders('ann: 0 14 15 | bob: 14 15'), day('2024-01-15'));
  expect(found).toMatchObject([
    { id: 'ann', orders: 2, frequency: 1, recency: 2, age: 2 },
    { id: 'bob', orders: 1, frequency: 0, recency: 0, age: 0 },
  ]);
});

test('without orders there is no customer and no last day', () => {
  const { book } = readOrders(table());
  expect(lastDayOf(book)).toBe(Number.NEGATIVE_INFINITY);
  expect(historiesOf(book, 45_000)).toMatchObject({ asOf: 45_000, count: 0 });
});

test('purchases are counted by day, both ends included', () => {
  const { book } = orders('ann: 0 7 7 21 | bob: 3');
  expect([...purchasesBetween(book, day('2024-01-08'), day('2024-01-22'))]).toEqual([2, 0]);
  expect([...purchasesBetween(book, day('2024-01-09'), day('2024-01-21'))]).toEqual([0, 0]);
  // All orders of a day are money.
  expect([...revenueBetween(book, day('2024-01-08'), day('2024-01-22'))]).toEqual([20 + 30 + 40, 0]);
  expect([...revenueBetween(book, day('2024-01-09'), day('2024-01-21'))]).toEqual([0, 0]);
});

describe('calibration split', () => {
  test('holds back the last third in whole weeks', () => {
    const split = calibrationSplit(orders('ann: 0 100 210 | bob: 150 180').book);
    expect(split).toMatchObject({
      calibrationEnd: day('2024-01-01') + 140,
      holdoutEnd: day('2024-01-01') + 210,
      calibrationWeeks: 20,
      holdoutWeeks: 10,
      actual: [1],
    });
    expect(split?.calibration.count).toBe(1);
    expect(split && historyAt(split.calibration, 0)).toMatchObject({ frequency: 1, age: 20 });
  });

  test('the last calibration day is learnt from and not forecast', () => {
    const split = calibrationSplit(orders('ann: 0 140 210').book);
    expect(split).toMatchObject({ calibrationEnd: day('2024-01-01') + 140, actual: [1] });
    expect(split && historyAt(split.calibration, 0)).toMatchObject({ frequency: 1, recency: 20 });
  });

  test('holds back at most a year', () => {
    expect(calibrationSplit(orders('ann: 0 2100').book)?.holdoutWeeks).toBe(52);
  });

  test('is not made of less than 13 weeks', () => {
    expect(calibrationSplit(orders('ann: 0 90').book)).toBeNull();
    expect(calibrationSplit(orders('ann: 0 91').book)).not.toBeNull();
    expect(calibrationSplit(readOrders(table()).book)).toBeNull();
  });
});

describeWithResearchData('CDNOW', () => {
  // The summary is that of the R package BTYD for the 39-week calibration period of Fader & Hardie's 1/10 sample.
  test('the sample as of 1997-09-30 gives the published summary of all 2,357 customers', () => {
    const rows = dataRows('cdnow_sample.csv');
    const all = readOrders(tableOf(rows));
    expect(all).toMatchObject({ rows: 6919, used: 6919, problems: [] });
    const { keys } = all.book;
    const histories = historiesOf(all.book, day('1997-09-30'));
    const holdout = purchasesBetween(all.book, day('1997-10-01'), day('1998-06-30'));

    const sampleIdOf = new Map(rows.slice(1).map(([master = '', sample]) => [master, Number(sample)]));
    const bySampleId = Array.from(histories.customer, (customer, i) => ({
      cust: sampleIdOf.get(keys[customer]),
      history: historyAt(histories, i),
      star: holdout[customer],
    })).sort((one, other) => (one.cust ?? 0) - (other.cust ?? 0));

    const published = dataRows('cdnow_btyd_summary.csv')
      .slice(1)
      .map((row) => row.map(Number));
    expect(bySampleId).toHaveLength(2357);
    expect(published).toHaveLength(2357);
    // 1e-9: the published numbers have 15 digits.
    const worst = bySampleId.reduce((most, { cust, history, star }, i) => {
      const ours = [cust, history.frequency, history.recency, history.age, star, history.meanSpend];
      return Math.max(most, ...ours.map((value, k) => Math.abs((value ?? Number.NaN) - published[i][k])));
    }, 0);
    expect(worst).toBeLessThan(1e-9);
  });
});
