import { rollingOrigins } from '../../../core/customers/rollingOrigins';

const orders = (weeks: number) => ({ day: Int32Array.of(1000, 1000 + 7 * weeks) });
const end = (weeks: number): number => 1000 + 7 * weeks;
/** Weeks of history before each origin, and the length of the windows. */
const origins = (weeks: number, horizon: number): [number[], number[]] => {
  const { origins: found } = rollingOrigins(orders(weeks), horizon, end(weeks));
  return [found.map(({ asOf }) => (asOf - 1000) / 7), [...new Set(found.map((origin) => origin.weeks))]];
};

test('windows as long as the horizon, half a window apart, newest first, eight at most', () => {
  expect(origins(104, 13)).toEqual([[91, 84, 77, 70, 63, 56, 49, 42], [13]]);
  expect(origins(60, 13)).toEqual([[47, 40, 33, 26, 19, 12], [13]]);
  expect(rollingOrigins(orders(60), 13, end(60)).overlap).toBeCloseTo(13 / 7, 12);
});

test('at most a third of the history, and a year', () => {
  expect(origins(78, 52)).toEqual([[52, 39, 26, 13], [26]]);
  expect(origins(300, 90)[1]).toEqual([52]);
});

test('nothing is forecast from less than eight weeks', () => {
  expect(origins(12, 52)).toEqual([[8], [4]]);
  expect(origins(11, 52)).toEqual([[8], [3]]);
  expect(origins(9, 52)).toEqual([[], []]);
  expect(origins(2, 52)).toEqual([[], []]);
});

test('a forecast of the past knows nothing after the analysis day', () =>
  expect(rollingOrigins(orders(104), 13, end(60)).origins[0]).toEqual({ asOf: end(47), weeks: 13 }));
