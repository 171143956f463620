import { civilOf } from '../../../../core/cells/parse/civil';
import { historiesOf } from '../../../../core/customers/histories';
import { fitModel } from '../../../../core/model/choose/fitModel';
import { patternsOf } from '../../../../core/model/fit/patterns';
import { cyclesOf, feastPhases } from '../../../../core/model/season/cycles';
import { dailyOrders } from '../../../../core/model/season/dailyOrders';
import type { SeasonCalendar } from '../../../../core/model/season/season';
import {
  type FoundSeason,
  seasonalIndex,
  seasonalIndexBy,
} from '../../../../core/model/season/seasonalIndex';
import { firstDayOf, type OrderBook } from '../../../../core/orders/book';
import { firstDay, type Life, livedShop, lives } from '../../../reference/livedShops';

const year = 365.25;
/** A market stall of the end of the year. */
const byMonth = [0.5, 0.5, 0.8, 1, 1, 0.7, 0.4, 0.4, 0.9, 1.4, 2, 2];
const byMonths: Life = {
  name: 'months',
  season: (week) => byMonth[civilOf(firstDay + 7 * week).month - 1],
};

function found(book: OrderBook, asOf: number, calendar: SeasonCalendar = 'gregorian'): FoundSeason | null {
  const { model } = fitModel(patternsOf(historiesOf(book, asOf)), 'mbgnbd');
  return seasonalIndex(dailyOrders(book, asOf, model), calendar);
}

describe('a shop with a season', () => {
  const book = livedShop(byMonths, 3, 1500, 180);

  test('shows its months, the more exactly the longer it is known', () => {
    const errors = [2, 3].map((years) => {
      const season = found(book, firstDay + Math.round(years * year));
      expect(season?.years).toBe(years);
      const levels = season?.season.levels[0] ?? [];
      return Math.max(...levels.map((level, month) => Math.abs(level - byMonth[month])));
    });
    expect(errors[0]).toBeLessThan(0.4);
    expect(errors[1]).toBeLessThan(0.3);
  });

  test('an index is 1 on average, and shrunk by as much as orders scatter', () => {
    const asOf = firstDay + Math.round(2 * year);
    const whole = found(book, asOf);
    const levels = whole?.season.levels[0] ?? [];
    expect(levels.reduce((sum, level) => sum + level, 0) / 12).toBeCloseTo(1, 1);
    const { variances, dispersion } = whole?.strength ?? { variances: [], dispersion: 1 };
    const { model } = fitModel(patternsOf(historiesOf(book, asOf)), 'mbgnbd');
    const daily = dailyOrders(book, asOf, model);
    const spread = (scatter: number): number => {
      const [own] = seasonalIndexBy(daily, 'gregorian', { variances, dispersion: scatter })?.levels ?? [[]];
      return Math.max(...own) - Math.min(...own);
    };
    expect(spread(dispersion)).toBeCloseTo(Math.max(...levels) - Math.min(...levels), 9);
    expect(spread(20 * dispersion)).toBeLessThan(0.8 * spread(dispersion));
    expect(spread(1e9)).toBeLessThan(1e-3);
  });

  test('says nothing in less than two years; with what is known of its strength, from one year on', () => {
    expect(found(book, firstDayOf(book) + 700)).toBeNull();
    const strength = found(book, firstDay + Math.round(2 * year))?.strength;
    const early = firstDayOf(book) + 370;
    const { model } = fitModel(patternsOf(historiesOf(book, early)), 'mbgnbd');
    const daily = dailyOrders(book, early, model);
    const levels = strength && seasonalIndexBy(daily, 'gregorian', strength)?.levels[0];
    expect(levels?.[10]).toBeGreaterThan(1.3);
    expect(levels?.[7]).toBeLessThan(0.8);
    const half = { ...daily, actual: daily.actual.slice(0, 200), expected: daily.expected.slice(0, 200) };
    expect(strength && seasonalIndexBy(half, 'gregorian', strength)).toBeNull();
  });

  test('knows the past only', () => {
    const asOf = firstDay + Math.round(2 * year);
    const until = livedShop(byMonths, 3, 1500, 180);
    const cut = {
      ...until,
      day: until.day.map((day) => (day > asOf ? day + 5000 : day)),
    };
    expect(found(cut, asOf)).toEqual(found(book, asOf));
  });
});

test('chance, growth, prices and regular orders are hardly ever taken for a season', () => {
  const falseSeasons = lives
    .filter(({ season }) => season === undefined)
    .flatMap((life) =>
      Array.from({ length: 10 }, (_, seed) =>
        found(livedShop(life, seed + 1, 300, 130), firstDay + Math.round(2 * year)),
      ),
    )
    .filter((season) => season !== null);
  expect(falseSeasons.length).toBeLessThanOrEqual(2);
});

test('a season by the Solar Hijri year is found in its months', () => {
  const [months] = cyclesOf('solarHijri');
  const nowruz: Life = {
    name: 'Nowruz',
    season: (week) => [0.4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.6][months.phaseOf(firstDay + 7 * week)],
  };
  const book = livedShop(nowruz, 1, 1000, 160);
  const levels = found(book, firstDay + Math.round(3 * year), 'solarHijri')?.season.levels[0] ?? [];
  expect(levels.indexOf(Math.min(...levels))).toBe(0);
  expect(levels.indexOf(Math.max(...levels))).toBe(11);
});

test('feasts that move through the year are told from its months', () => {
  const [, feasts] = cyclesOf('islamicFeasts');
  const shopping = feastPhases.indexOf('beforeFeastOfRamadan');
  const bayram: Life = {
    name: 'feasts',
    season: (week) => (feasts.phaseOf(firstDay + 7 * week) === shopping ? 1.9 : 0.9),
  };
  const book = livedShop(bayram, 2, 2000, 160);
  const season = found(book, firstDay + Math.round(3 * year), 'islamicFeasts')?.season;
  const ofFeasts = season?.levels[1] ?? [];
  expect(ofFeasts.indexOf(Math.max(...ofFeasts))).toBe(shopping);
  expect(ofFeasts[shopping]).toBeGreaterThan(1.4);
  const ofMonths = season?.levels[0] ?? [];
  expect(Math.max(...ofMonths.map((level) => Math.abs(level - 1)))).toBeLessThan(0.25);
});
