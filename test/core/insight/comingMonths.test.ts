import { isoToDay } from '../../../core/cells/parse/civil';
import { type ComingMonth, comingMonths } from '../../../core/insight/comingMonths';
import { concentrationCurve } from '../../../core/insight/concentration';
import { ordersByMonth } from '../../../core/insight/ordersByMonth';
import { analyse, analysed } from '../report/plannedShop';

const day = (iso: string) => isoToDay(iso) ?? Number.NaN;
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const expected = (months: readonly ComingMonth[]) => sum(months.map((month) => month.expected));

const found = analysed();

test.each(['gregorian', 'solarHijri'] as const)('the months (%s) come to the total', (calendar) => {
  const months = comingMonths(found, calendar);
  expect(expected(months)).toBeCloseTo(found.total.expectedOrders, 9);
  expect(months[0].from).toBe(found.histories.asOf + 1);
  months.forEach((month, i) => {
    expect(month.to).toBeGreaterThanOrEqual(month.from);
    if (i > 0) expect(month.from).toBe(months[i - 1].to + 1);
    expect(month.whole).toBe(
      month.from === month.start && i < months.length - 1 && month.to - month.from > 27,
    );
    expect(month.low).toBeLessThan(month.expected);
    expect(month.high).toBeGreaterThan(month.expected);
  });
});

test('the years to come are longer than one year, and months of equal length bring ever less', () => {
  const months = comingMonths({ ...found, terms: { ...found.terms, months: 24 } }, 'gregorian');
  const whole = months.filter(({ whole }) => whole);
  expect(whole).toHaveLength(23);
  const daily = whole.map(({ expected, from, to }) => expected / (to - from + 1));
  expect(daily).toEqual([...daily].sort((one, other) => other - one));
});

test('one month up to the horizon has the interval of the total; narrower ones are wider for their size', () => {
  const { asOf } = found.histories;
  const short = { ...found, terms: { ...found.terms, months: 0.1 } };
  const months = comingMonths(short, 'gregorian');
  const { expectedOrders, ordersLow, ordersHigh } = found.total;
  expect(months).toEqual([
    expect.objectContaining({
      from: asOf + 1,
      expected: expect.closeTo(expectedOrders, 9),
      low: expect.closeTo(ordersLow, 9),
      high: expect.closeTo(ordersHigh, 9),
    }),
  ]);
  const year = comingMonths(found, 'gregorian');
  for (const { expected, low, high } of year) {
    expect(high / expected).toBeGreaterThan(ordersHigh / expectedOrders);
    expect(low / expected).toBeLessThan(ordersLow / expectedOrders);
  }
});

test('first and repeat orders of a month are those of its days, in either calendar', () => {
  const { orders, histories } = found;
  if (orders.kind !== 'orders') throw new Error('no orders');
  const { day: days, start: firstOf } = orders.book;
  // Each customer's days, in ascending order.
  const customers = Array.from({ length: firstOf.length - 1 }, (_, i) => [
    ...new Set(days.subarray(firstOf[i], firstOf[i + 1])),
  ]);
  for (const calendar of ['gregorian', 'solarHijri'] as const) {
    const months = ordersByMonth(orders, histories.asOf, calendar) ?? [];
    months.forEach(({ start, first, repeat }, i) => {
      const next = months[i + 1]?.start ?? histories.asOf + 1;
      const inMonth = (on: number) => start <= on && on < next;
      expect(first).toBe(customers.filter(([day]) => inMonth(day)).length);
      expect(repeat).toBe(sum(customers.map(([, ...later]) => later.filter(inMonth).length)));
    });
    expect(sum(months.map((month) => month.first))).toBe(histories.count);
    expect(sum(months.map((month) => month.repeat))).toBe(sum(Array.from(histories.frequency)));
  }
});

test('Persian months begin on the days of the Solar Hijri calendar', () => {
  const months = ordersByMonth(found.orders, day('2023-05-30'), 'solarHijri') ?? [];
  // 1 Farvardin, 1 Ordibehesht and 1 Khordad 1402.
  expect(months.slice(-3).map(({ start }) => start)).toEqual(
    ['2023-03-21', '2023-04-21', '2023-05-22'].map(day),
  );
});

test('orders of a customer on one day are one, and the month of the analysis day is unfinished up to its last day', () => {
  const twice = analyse({ intervals: false, model: 'auto' }, [
    ['Customer', 'Date', 'Amount', 'Order'],
    ['ann', '2024-01-05', 10, 'a'],
    ['ann', '2024-01-05', 12, 'b'],
    ['ann', '2024-02-01', 12, 'c'],
    ['ann', '2024-02-01', 15, 'd'],
    ['bob', '2024-02-28', 15, 'e'],
  ]);
  const of = (iso: string) => ordersByMonth(twice.orders, day(iso), 'gregorian');
  expect(of('2024-02-28')).toEqual([
    { start: day('2024-01-01'), first: 1, repeat: 0, unfinished: false },
    { start: day('2024-02-01'), first: 1, repeat: 1, unfinished: true },
  ]);
  expect(of('2024-02-29')?.[1].unfinished).toBe(false);
  expect(of('2024-02-20')?.[1]).toMatchObject({ first: 0, repeat: 1 });
});

test('the curve of concentration', () => {
  const points = concentrationCurve([1, 1, 1, 1, 1, 1, 1, 1, 1, 91]);
  expect(points).toHaveLength(11);
  expect(points[0]).toBe(0);
  expect(points[1]).toBeCloseTo(0.91, 12);
  expect(points[10]).toBeCloseTo(1, 12);
  expect(concentrationCurve([0, 0])[5]).toBe(0.5);
});
