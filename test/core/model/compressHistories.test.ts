import fc from 'fast-check';
import { compressHistories } from '../../../core/model/compressHistories';
import { near } from '../../reference/near';

test('counts customers with one timeline, newcomers first', () => {
  const [once, twice, later] = [
    { frequency: 0, recency: 0, age: 5 },
    { frequency: 1, recency: 2, age: 5 },
    { frequency: 1, recency: 2, age: 9 },
  ] as const;
  expect(compressHistories([later, once, twice, once, twice, once])).toEqual([
    { ...once, count: 3 },
    { ...twice, count: 2 },
    { ...later, count: 1 },
  ]);
});

const timeline = fc
  .record({ frequency: fc.nat(3), recency: fc.nat(30), age: fc.nat(60) })
  .map(({ frequency, recency, age }) => ({
    frequency,
    recency: frequency === 0 ? 0 : recency / 7,
    age: age / 7,
  }));

test('loses nobody and does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(timeline), (histories) => {
      const patterns = compressHistories(histories);
      const back = patterns.flatMap(({ count, ...pattern }) => Array.from({ length: count }, () => pattern));
      const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(back)).toEqual(sorted(histories));
      expect(compressHistories([...histories].reverse())).toEqual(patterns);
    }),
  );
});

test('adds up the gaps of customers with one timeline, in any order to the identical bits', () => {
  const twice = (logGaps: number) => ({ frequency: 2, recency: 2, age: 5, logGaps });
  const histories = [0.1, 0.2, 0.3, 1e-3, 0.7].map(twice);
  const [pattern] = compressHistories(histories);
  near(pattern?.logGaps ?? 0, 1.301, 1e-7);
  expect(compressHistories([...histories].reverse())).toEqual([pattern]);
});

test.each([[undefined], [Number.NEGATIVE_INFINITY]])(
  'gaps of which one is %s are not known at all',
  (logGaps) => {
    const known = { frequency: 1, recency: 2, age: 5, logGaps: Math.log(2) };
    const unknown = logGaps === undefined ? { frequency: 1, recency: 2, age: 5 } : { ...known, logGaps };
    const [pattern] = compressHistories([known, unknown]);
    expect(pattern).toEqual({ frequency: 1, recency: 2, age: 5, count: 2 });
  },
);
