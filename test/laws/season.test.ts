import { backtest } from '../../core/backtest/backtest';
import { summarize } from '../../core/backtest/summary';
import { historiesOf } from '../../core/customers/histories';
import { fitModel } from '../../core/model/choose/fitModel';
import { patternsOf } from '../../core/model/fit/patterns';
import { fitForecast } from '../../core/model/fitForecast';
import type { SeasonChoice } from '../../core/model/season/season';
import { findSeason, usualSeason } from '../../core/model/season/seasonPlan';
import { timelinesFor } from '../../core/model/season/timelinesFor';
import { livedShop, lives } from '../reference/livedShops';

const life = lives.find(({ season }) => season !== undefined) as (typeof lives)[number];
/** From two years on, a forecast of the next quarter every 13 weeks. */
const options = { model: 'auto', horizons: [13], every: 13, after: 104 } as const;

function quarters(choice: SeasonChoice) {
  const shop = livedShop(life, 1, 400, 156);
  const rows = [...backtest(shop, { ...options, season: { choice, index: null } })];
  return { rows, orders: summarize(rows).filter((one) => one.of === 'orders')[0] };
}

test('quarters of a seasonal shop with two years are missed by at most .6 of what they are without a season', () => {
  const [without, within] = [quarters('off'), quarters('auto')];
  expect(within.orders.origins).toBe(3);
  expect(within.orders.absoluteLog).toBeLessThan(0.6 * without.orders.absoluteLog);
  expect(within.orders.rmse).toBeLessThan(0.95 * without.orders.rmse);
  // And what is said of them is less wide, yet holds more.
  expect(within.orders.totals.width).toBeLessThan(0.75 * without.orders.totals.width);
  expect(within.orders.totals.held).toBeGreaterThan(without.orders.totals.held);
  for (const { record } of within.rows) expect(record.modelError.orders).toBeLessThan(0.25);
});

test('a model asked for by name forecasts as in the literature, unless a season is asked for too', () => {
  const book = livedShop(life, 1, 300, 120);
  const histories = historiesOf(book, 44_000 + 7 * 118);
  const seasonOf = (model: 'auto' | 'bgnbd', choice: SeasonChoice) =>
    fitForecast(book, histories, { model, prior: 'on', season: { choice, index: null } }, 13).season;
  expect(seasonOf('auto', 'auto')?.season.calendar).toBe('gregorian');
  expect(seasonOf('bgnbd', 'auto')).toBeNull();
  expect(seasonOf('bgnbd', 'ramadan')?.season.calendar).toBe('islamicFeasts');
  expect(seasonOf('auto', 'off')).toBeNull();
});

test('an index that the user gives is used as it is, from the first week on', () => {
  const book = livedShop(life, 1, 300, 40);
  const histories = historiesOf(book, 44_000 + 7 * 38);
  const index = [
    { from: 44_000, level: 1 },
    { from: 44_031, level: 3 },
  ];
  const fitted = fitForecast(
    book,
    histories,
    { model: 'bgnbd', prior: 'off', season: { ...usualSeason, index } },
    13,
  );
  expect(fitted.season).toMatchObject({ years: 0, season: { calendar: 'given', levels: index } });
  expect(fitted.model.season).toBe(fitted.season?.season);
});

test('a season that made past forecasts worse is left out', () => {
  // One of the shops without a season in which chance looks like one.
  const book = livedShop(lives[0], 21, 200, 110);
  const asOf = 44_000 + 7 * 106;
  const histories = historiesOf(book, asOf);
  const choice = { model: 'auto', prior: 'on', season: usualSeason } as const;
  const found = findSeason(usualSeason, book, asOf, (season) => ({
    ...fitModel(patternsOf(timelinesFor(histories, book, season)), 'auto').model,
    ...(season !== undefined && { season }),
  }));
  expect(found).not.toBeNull();
  expect(fitForecast(book, histories, choice, 13).season).toBeNull();
});

test('a season that turns round is no longer one', () => {
  // Two years of a strong season, then the reverse of it.
  const turned = { ...life, season: (week: number) => life.season?.(week < 106 ? week : week + 26) ?? 1 };
  const book = livedShop(turned, 1, 500, 156);
  const at = (week: number) => {
    const histories = historiesOf(book, 44_000 + 7 * week);
    return fitForecast(book, histories, { model: 'auto', prior: 'on', season: usualSeason }, 13).season;
  };
  expect(at(105)).not.toBeNull();
  expect(at(150)).toBeNull();
});
