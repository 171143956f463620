import fc from 'fast-check';
import { compressHistories } from '../../../core/model/compressHistories';

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
