import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { historiesOf } from '../../../core/customers/histories';
import { purchasesBetween } from '../../../core/customers/purchasesBetween';
import { track } from '../../../core/model/judge/track';
import { lastDayOf } from '../../../core/orders/book';
import { readOrders } from '../../../core/orders/readOrders';
import { near } from '../../reference/near';
import { cdnowSample, describeWithResearchData } from '../../reference/researchData';
import { knownModel } from '../../reference/shop';

describe('a shop of a few customers', () => {
  /** Weeks and purchases so far, from "ann: 0 7 14" (days after the first order). The first 14 days are learnt from. */
  const tracked = (lines: string, calibrationDays = 14) => {
    const rows = lines.split(' | ').flatMap((line) => {
      const [who, days] = line.split(': ');
      return days.split(' ').map((after) => [who, 45_000 + Number(after), 10]);
    });
    const { book } = readOrders(tableOf([['Customer', 'Date', 'Amount'], ...rows]));
    const calibrationEnd = 45_000 + calibrationDays;
    const calibration = historiesOf(book, calibrationEnd);
    const holdoutEnd = lastDayOf(book);
    const weeks = (holdoutEnd - calibrationEnd) / 7;
    return track(
      book,
      { calibrationEnd, holdoutEnd, calibrationWeeks: 2, holdoutWeeks: weeks, calibration, actual: [] },
      knownModel,
    );
  };
  const actual = (lines: string) => tracked(lines).map((point) => point.actual);

  test('an order on the last day of a week is one of that week', () => {
    expect(actual('ann: 0 7 8 14 21')).toEqual([1, 3, 4]);
  });

  test('orders of one day are one purchase, and the first is none', () => {
    expect(actual('ann: 0 0 7 7 21 | bob: 3 10')).toEqual([1, 2, 3]);
  });

  test('who comes on the last day that is learnt from is among the customers, who comes later is not', () => {
    expect(actual('ann: 0 21 | bob: 14 21 | cem: 15 21')).toEqual([0, 0, 2]);
  });

  test('up to 104 weeks have a point each, longer histories one for several weeks', () => {
    const weeks = (last: number) => tracked(`ann: 0 ${7 * last}`).map(({ week }) => week);
    expect(weeks(104)).toHaveLength(104);
    expect(weeks(105)).toEqual(Array.from({ length: 52 }, (_, i) => 2 * (i + 1)));
  });
});

describeWithResearchData('CDNOW sample: cumulative repeat purchases', () => {
  const { book } = readOrders(tableOf(cdnowSample()), {}, null);
  const calibrationEnd = isoToDay('1997-09-30') ?? 0;
  const holdoutEnd = isoToDay('1998-06-30') ?? 0;
  const calibration = historiesOf(book, calibrationEnd);
  const counts = purchasesBetween(book, calibrationEnd + 1, holdoutEnd);
  const points = track(
    book,
    {
      calibrationEnd,
      holdoutEnd,
      calibrationWeeks: 272 / 7,
      holdoutWeeks: 39,
      calibration,
      actual: Array.from(calibration.customer, (customer) => counts[customer]),
    },
    knownModel,
  );
  const at = (week: number) => points.find((point) => point.week === week);

  // BTYD 2.4.3 (bgnbd.ExpectedCumulativeTransactions) at its own estimates, which are 1e-4 off the optimum.
  test('week 39: 2501.5 expected, 2457 came', () => {
    near(at(39)?.expected ?? 0, 2501.51966188, 1e-4);
    // 2457 up to 30 September, BTYD's summary; 39 weeks after 1 January is 1 October, whose purchases are ours as well.
    const first = isoToDay('1997-10-01') ?? 0;
    const onTheFirst = purchasesBetween(book, first, first).reduce((sum, own) => sum + own, 0);
    expect(at(39)?.actual).toBe(2457 + onTheFirst);
  });
  test('both lines only rise, and end together', () => {
    points.forEach((point, i) => {
      const before = points[i - 1];
      expect(point.actual).toBeGreaterThanOrEqual(before?.actual ?? 0);
      expect(point.expected).toBeGreaterThan(before?.expected ?? 0);
    });
    expect(points[points.length - 1]?.week).toBe(77);
    near(at(77)?.expected ?? 0, at(77)?.actual ?? 0, 0.06);
  });
});
