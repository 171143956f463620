import type { SeasonRequest, ShopSeason } from '../../../../core/model/season/seasonPlan';
import { seasonProblems } from '../../../../core/model/season/seasonProblems';
import { bookFrom } from '../../../reference/orders';

const book = bookFrom([{ customer: 'a', day: 40_000, amount: 1, row: 2 }]);
const [young, old] = [40_000 + 500, 40_000 + 731];
const season = {} as ShopSeason;
const index = [{ from: 40_000, level: 1 }];

test.each<[string, SeasonRequest, number, number, string | null]>([
  ['a quarter of a young shop', { choice: 'auto', index: null }, young, 3, 'seasonUnknown'],
  ['a year of a young shop', { choice: 'auto', index: null }, young, 12, null],
  ['a quarter of an old shop without a season', { choice: 'auto', index: null }, old, 3, null],
  ['a season that is not wanted', { choice: 'off', index: null }, young, 3, null],
  ['Nowruz in a young shop', { choice: 'nowruz', index: null }, young, 12, 'seasonNeedsYears'],
  ['Ramadan in an old shop that has none', { choice: 'ramadan', index: null }, old, 12, 'noSeasonFound'],
])('%s', (_, request, asOf, months, code) => {
  const codes = seasonProblems(null, book, asOf, request, months).map((problem) => problem.code);
  expect(codes).toEqual(code === null ? [] : [code]);
  expect(seasonProblems(season, book, asOf, request, months)).toEqual([]);
});

test('a table of customers has no season', () => {
  const codes = (request: SeasonRequest) =>
    seasonProblems(null, null, old, request, 3).map((problem) => problem.code);
  expect(codes({ choice: 'auto', index })).toEqual(['seasonNeedsOrders']);
  expect(codes({ choice: 'ramadan', index: null })).toEqual(['seasonNeedsOrders']);
  expect(codes({ choice: 'auto', index: null })).toEqual([]);
});
