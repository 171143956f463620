import fc from 'fast-check';
import { customersByPattern, patternsOf, timelineAt } from '../../../core/model/fit/patterns';
import type { TimedHistory } from '../../../core/model/fitted';
import { compressed, timelines } from '../../reference/columns';
import { near } from '../../reference/near';

const listed = (rows: readonly TimedHistory[]) => {
  const patterns = compressed(rows);
  return Array.from(patterns.customers, (count, i) => ({ ...timelineAt(patterns, i), count }));
};

test('counts customers with one timeline, newcomers first, and knows who has which', () => {
  const [once, twice, later] = [
    { frequency: 0, recency: 0, age: 5, logGaps: 0 },
    { frequency: 1, recency: 2, age: 5, logGaps: 0.5 },
    { frequency: 1, recency: 2, age: 9, logGaps: 0.25 },
  ] as const;
  const rows = [later, once, twice, once, twice, once];
  expect(listed(rows)).toEqual([
    { ...once, count: 3 },
    { ...twice, logGaps: 1, count: 2 },
    { ...later, count: 1 },
  ]);
  const patterns = compressed(rows);
  expect([...patterns.of]).toEqual([2, 0, 1, 0, 1, 0]);
  const { list, start } = customersByPattern(patterns);
  expect([[...list], [...start]]).toEqual([
    [1, 3, 5, 2, 4, 0],
    [0, 3, 5, 6],
  ]);
});

const timeline = fc
  .record({ frequency: fc.nat(3), recency: fc.nat(30), age: fc.nat(60) })
  .map(({ frequency, recency, age }) => ({
    frequency,
    recency: frequency === 0 ? 0 : recency / 7,
    age: age / 7,
    logGaps: 0,
  }));

test('every customer has the own timeline, and their order does not matter', () => {
  fc.assert(
    fc.property(fc.array(timeline), (rows) => {
      const { of, ...patterns } = patternsOf(timelines(rows));
      rows.forEach((row, i) => {
        expect(timelineAt(patterns, of[i])).toEqual(row);
      });
      expect(patterns.customers.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      const { of: _, ...reversed } = patternsOf(timelines([...rows].reverse()));
      expect(reversed).toEqual(patterns);
    }),
  );
});

test('adds up the gaps of customers with one timeline, in any order to the identical bits', () => {
  const twice = (logGaps: number) => ({ frequency: 2, recency: 2, age: 5, logGaps });
  const histories = [0.1, 0.2, 0.3, 1e-3, 0.7].map(twice);
  const [pattern] = listed(histories);
  near(pattern.logGaps ?? 0, 1.301, 1e-7);
  expect(listed([...histories].reverse())).toEqual([pattern]);
});

test.each([[undefined], [Number.NEGATIVE_INFINITY]])(
  'gaps of which one is %s are not known at all',
  (logGaps) => {
    const known = { frequency: 1, recency: 2, age: 5, logGaps: Math.log(2) };
    const unknown = logGaps === undefined ? { frequency: 1, recency: 2, age: 5 } : { ...known, logGaps };
    const other = { frequency: 1, recency: 3, age: 5, logGaps: Math.log(3) };
    expect(listed([known, unknown, other]).map((pattern) => pattern.logGaps)).toEqual([NaN, NaN]);
  },
);
