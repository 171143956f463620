import { patternsOf } from '../../../core/model/fit/patterns';
import type { TimedHistory } from '../../../core/model/fitted';
import type { TimingModel } from '../../../core/model/timing';
import { orderingChances } from '../../../core/valuation/orderingChances';

/** Customers of as many ages and of two groups in turn, one pattern each: first those of one group, then those of the other. */
const customers = 4;
const patterns = patternsOf(
  {
    count: customers,
    frequency: new Int32Array(customers),
    recency: new Float64Array(customers),
    age: Float64Array.from({ length: customers }, (_, i) => 1 + i),
    logGaps: new Float64Array(customers),
  },
  Int32Array.from({ length: customers }, (_, i) => i % 2),
);

/** Sets of models whose chances tell of which they are, and how often they were asked. */
function counted(stages: number, sets: number) {
  let asked = 0;
  const timing = (set: number, group: number) =>
    ({
      stages,
      orderingChances: ({ age }: TimedHistory, horizon: number) => {
        asked++;
        const chances = new Float64Array(stages);
        for (let stage = 0; stage < stages; stage++)
          chances[stage] = 1000 * set + 100 * group + 10 * age + stage + horizon;
        return chances;
      },
    }) as unknown as TimingModel;
  const all = Array.from({ length: sets }, (_, set) => ({ timings: [timing(set, 0), timing(set, 1)] }));
  return { all, asked: () => asked };
}

const expected = (pattern: number, stages: number, sets: number) =>
  Array.from({ length: sets }, (_, set) =>
    Array.from(
      { length: stages },
      (_, stage) => 1000 * set + 100 * patterns.group[pattern] + 10 * patterns.age[pattern] + stage + 0.5,
    ),
  ).flat();

test('with the first sets and then with all, each is worked out once', () => {
  const { all, asked } = counted(2, 5);
  const chances = orderingChances(patterns, all, 3, 0.5);
  const some = new Float64Array(3 * 2);
  const every = new Float64Array(5 * 2);
  for (let pattern = 0; pattern < customers; pattern++) {
    chances(pattern, 3, some);
    expect([...some]).toEqual(expected(pattern, 2, 3));
  }
  for (let pattern = customers - 1; pattern >= 0; pattern--) {
    chances(pattern, 5, every);
    expect([...every]).toEqual(expected(pattern, 2, 5));
  }
  expect(asked()).toBe(5 * customers);
});

test('with all sets at once too', () => {
  const { all, asked } = counted(1, 4);
  const chances = orderingChances(patterns, all, 2, 0.5);
  const every = new Float64Array(4);
  for (const time of [1, 2])
    for (let pattern = 0; pattern < customers; pattern++) {
      chances(pattern, 4, every);
      expect([time, ...every]).toEqual([time, ...expected(pattern, 1, 4)]);
    }
  expect(asked()).toBe((4 + 2) * customers);
});

test('patterns for which there is no room are worked out again', () => {
  // A million chances are kept: those of two patterns with this number of stages.
  const stages = 400_000;
  const { all, asked } = counted(stages, 2);
  const chances = orderingChances(patterns, all, 1, 0.5);
  const every = new Float64Array(2 * stages);
  for (const time of [1, 2])
    for (let pattern = 0; pattern < customers; pattern++) {
      chances(pattern, 2, every);
      const wanted = 1000 + 100 * patterns.group[pattern] + 10 * patterns.age[pattern] + 7.5;
      expect([time, pattern, every[stages + 7]]).toEqual([time, pattern, wanted]);
    }
  // Two of the four are kept with their first set.
  expect(asked()).toBe(2 * customers + 2 * customers - 2);
});
