import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { historiesOf } from '../../../core/customers/histories';
import { purchasesBetween } from '../../../core/customers/purchasesBetween';
import { track } from '../../../core/model/judge/track';
import { readOrders } from '../../../core/orders/readOrders';
import { near } from '../../reference/near';
import { cdnowSample, describeWithResearchData } from '../../reference/researchData';
import { knownModel } from '../../reference/shop';

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
    expect(Math.abs((at(39)?.actual ?? 0) - 2457)).toBeLessThan(15);
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
