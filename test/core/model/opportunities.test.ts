import { opportunitiesOf, periodOf } from '../../../core/model/bgbb/opportunities';
import { patternsFrom } from '../../reference/columns';

const year = 365.25 / 7;

test.each([
  // x, t_x, n of a yearly order.      frequency, recency and age in years
  ['on the day', 2, 2, 3, { x: 2, tx: 2, n: 3 }],
  ['some months late', 1, 1.4, 2, { x: 1, tx: 1, n: 2 }],
  ['some months early', 1, 0.6, 0.9, { x: 1, tx: 1, n: 1 }],
  ['nearer to the first purchase, to which it belongs', 1, 0.4, 2, { x: 0, tx: 0, n: 2 }],
  ['twice at one opportunity', 3, 1.1, 2, { x: 1, tx: 1, n: 2 }],
  ['a third time by the day before', 0, 0, 2.96, { x: 0, tx: 0, n: 3 }],
  ['too early for a third time', 0, 0, 2.94, { x: 0, tx: 0, n: 2 }],
])('%s', (_, frequency, recency, age, expected) =>
  expect(opportunitiesOf({ frequency, recency: recency * year, age: age * year }, year)).toEqual(expected),
);

test('a period is found where a mean customer has had two of it', () => {
  const period = (years: number) =>
    periodOf(
      patternsFrom([
        { frequency: 1, recency: year, age: years * year, count: 5 },
        { frequency: 0, recency: 0, age: years * year, count: 5 },
      ]),
    );
  expect(period(2)).toBe(year);
  expect(period(1.9)).toBe(year / 2);
});
