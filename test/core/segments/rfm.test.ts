import fc from 'fast-check';
import { type CustomerHistory, historiesOf } from '../../../core/customers/histories';
import { countUpTo } from '../../../core/math/countUpTo';
import { rfmSegment } from '../../../core/segments/schemes/rfmTable';
import { rfmSegmentation } from '../../../core/segments/schemes/scoredSegments';
import { quintileLimits } from '../../../core/segments/schemes/scores';
import { type RfmScore, segmentKeys } from '../../../core/segments/segment';
import { historiesFrom } from '../../reference/histories';
import { bookFrom, type Order } from '../../reference/orders';

const scores = [1, 2, 3, 4, 5];
const allCodes: RfmScore[] = scores.flatMap((r) =>
  scores.flatMap((f) => scores.map((m) => [r, f, m] as const)),
);

/** How many of the 125 codes each segment has in the published table. */
const published = {
  champions: 7,
  loyal: 8,
  potential_loyalist: 24,
  new: 7,
  promising: 16,
  need_attention: 8,
  about_to_sleep: 8,
  at_risk: 22,
  cant_lose: 8,
  hibernating: 11,
  lost: 6,
};

describe('the RFM table', () => {
  test('puts all 125 codes into segments of the published sizes', () => {
    const counts = Object.fromEntries(segmentKeys.map((key) => [key, 0]));
    for (const code of allCodes) counts[rfmSegment(code)] += 1;
    expect(counts).toEqual(published);
  });

  test.each([
    ['555', 'champions'],
    ['543', 'loyal'],
    ['535', 'need_attention'],
    ['511', 'new'],
    ['525', 'promising'],
    ['323', 'potential_loyalist'],
    ['251', 'about_to_sleep'],
    ['124', 'at_risk'],
    ['113', 'cant_lose'],
    ['332', 'hibernating'],
    ['111', 'lost'],
  ])('%s is %s', (code, segment) => {
    expect(rfmSegment([...code].map(Number) as unknown as RfmScore)).toBe(segment);
  });

  test('refuses a score outside 1 to 5', () => {
    expect(() => rfmSegment([0, 5, 5])).toThrow('RFM scores must be 1 to 5, got 0, 5, 5');
  });
});

/** The scores of these values among themselves. */
function quintileScores(values: readonly number[]): number[] {
  const limits = quintileLimits(values);
  return values.map((value) => 1 + countUpTo(limits, value));
}

describe('quintile scores', () => {
  test.each([
    [
      [10, 20, 30, 40, 50],
      [1, 2, 3, 4, 5],
    ],
    [
      [50, 10, 30],
      [4, 1, 2],
    ],
    [
      [7, 7, 7, 7],
      [1, 1, 1, 1],
    ],
    // Seven of ten share the smallest value: none of them may score above 1.
    [
      [1, 1, 1, 1, 1, 1, 1, 2, 3, 9],
      [1, 1, 1, 1, 1, 1, 1, 4, 5, 5],
    ],
    [[3], [1]],
  ])('%j → %j', (values, expected) => {
    expect(quintileScores(values)).toEqual(expected);
  });

  test('equal values score the same and larger ones never less, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
        const found = quintileScores(values);
        values.forEach((value, i) => {
          const below = values.filter((other) => other < value).length;
          expect(found[i]).toBe(Math.min(5, 1 + Math.floor((5 * below) / values.length)));
          values.forEach((other, j) => {
            if (value === other) expect(found[i]).toBe(found[j]);
            if (value > other) expect(found[i]).toBeGreaterThanOrEqual(found[j]);
          });
        });
      }),
      { seed: 20261, numRuns: 200 },
    );
  });
});

/** A customer who matters to RFM only. */
function customer(lastDay: number, orders: number, revenue: number): CustomerHistory {
  return {
    lastDay,
    orders,
    revenue,
    firstDay: lastDay,
    frequency: orders - 1,
    recency: 0,
    age: 0,
    meanSpend: 0,
  };
}

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
  [5, 4],
  [9, 4],
  [10, 5],
  [250, 5],
])('%d orders score %d on the fixed scale', (orders, score) => {
  const people = [orders, ...Array(9).fill(1)].map((own) => customer(100, own, 10));
  const found = rfmSegmentation({ histories: historiesFrom(people) });
  expect([found.frequencyScoring, found.scores[0][1]]).toEqual(['count', score]);
});

test('customers of another day are judged by the limits of this one', () => {
  const five = [1, 2, 3, 4, 5].map((rank) => customer(95 + rank, 2 * rank, 10 * rank));
  const best = { histories: historiesFrom([customer(100, 10, 50)]) };
  const basis = { histories: historiesFrom(five) };
  // Alone nobody is above anybody.
  expect(rfmSegmentation(best).scores).toEqual([[1, 1, 1]]);
  expect(rfmSegmentation(best, basis).scores).toEqual([[5, 5, 5]]);
});

describe('the segments by RFM', () => {
  test('goes by order counts when most customers bought once', () => {
    const mostlyOnce = [
      ...Array.from({ length: 7 }, () => customer(100, 1, 10)),
      customer(100, 2, 20),
      customer(100, 3, 30),
      customer(100, 12, 90),
    ];
    const found = rfmSegmentation({ histories: historiesFrom(mostlyOnce) });
    expect(found.frequencyScoring).toBe('count');
    expect(found.scores.map(([, frequency]) => frequency)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 3, 5]);
  });

  test('and by quintiles when six of ten did', () => {
    const people = [...Array(6).fill(1), 2, 3, 4, 5].map((orders) => customer(100, orders, 10));
    expect(rfmSegmentation({ histories: historiesFrom(people) }).frequencyScoring).toBe('quintile');
  });

  describe('between 55 and 65 % the way is held that the orders had before', () => {
    /** A customer a day from day 0; of the first ones, so many order again on each day of `again`. */
    function scoringOn(
      asOf: number,
      customers: number,
      again: readonly (readonly [count: number, day: number])[],
    ) {
      const orders: Order[] = [];
      const add = (customer: number, day: number) =>
        orders.push({ customer: `c${customer}`, day, amount: 10, row: orders.length + 2 });
      for (let customer = 0; customer < customers; customer++) add(customer, customer);
      let next = 0;
      for (const [count, day] of again) for (let i = 0; i < count; i++) add(next++, day);
      const book = bookFrom(orders.filter(({ day }) => day <= asOf));
      const histories = historiesOf(book, asOf);
      const once = histories.orders.filter((own) => own === 1).length / histories.count;
      const { frequencyScoring } = rfmSegmentation({ histories, orders: { kind: 'orders', book } });
      return [Math.round(100 * once), frequencyScoring];
    }

    test('from above counts, until fewer than 55 % bought once', () => {
      const again = [
        [42, 100],
        [3, 110],
        [15, 120],
      ] as const;
      expect(scoringOn(99, 100, again)).toEqual([100, 'count']);
      expect(scoringOn(100, 100, again)).toEqual([58, 'count']);
      expect(scoringOn(110, 100, again)).toEqual([55, 'count']);
      expect(scoringOn(120, 100, again)).toEqual([40, 'quintile']);
    });

    test('from below quintiles, until more than 65 % did', () => {
      const again = [[50, 100]] as const;
      expect(scoringOn(101, 102, again)).toEqual([51, 'quintile']);
      expect(scoringOn(129, 130, again)).toEqual([62, 'quintile']);
      expect(scoringOn(141, 142, again)).toEqual([65, 'quintile']);
      expect(scoringOn(145, 146, again)).toEqual([66, 'count']);
    });

    test('with fewer than a hundred customers on each day the share of today decides', () => {
      expect(scoringOn(99, 99, [[40, 99]])).toEqual([60, 'quintile']);
      expect(scoringOn(99, 100, [[40, 99]])).toEqual([60, 'quintile']);
    });
  });

  test('a later last order scores higher', () => {
    const found = rfmSegmentation({
      histories: historiesFrom([customer(10, 2, 5), customer(20, 2, 5)]),
    });
    expect(found.scores.map(([recency]) => recency)).toEqual([1, 3]);
  });

  test('everybody has exactly one segment and shuffling changes nobody’s', () => {
    const anybody = fc.record({
      lastDay: fc.integer({ min: 45000, max: 45400 }),
      orders: fc.integer({ min: 1, max: 12 }),
      revenue: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 60 }), (people) => {
        const shop = people.map((p) => customer(p.lastDay, p.orders, p.revenue));
        const forwards = rfmSegmentation({ histories: historiesFrom(shop) });
        const backwards = rfmSegmentation({ histories: historiesFrom([...shop].reverse()) });
        expect([...backwards.scores].reverse()).toEqual(forwards.scores);
        expect([...backwards.of].reverse()).toEqual(forwards.of);
        for (const index of forwards.of) expect(segmentKeys).toContain(forwards.groups[index]?.key);
      }),
      { seed: 20262 },
    );
  });
});
