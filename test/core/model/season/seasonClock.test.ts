import { monthStart } from '../../../../core/cells/parse/civil';
import { historiesOf } from '../../../../core/customers/histories';
import { levelOn } from '../../../../core/model/season/levelOn';
import { modelAsOf } from '../../../../core/model/season/modelAsOf';
import type { GivenSeason, SeasonOfYear } from '../../../../core/model/season/season';
import { seasonClock } from '../../../../core/model/season/seasonClock';
import { timelinesFor } from '../../../../core/model/season/timelinesFor';
import { timingModel } from '../../../../core/model/timingModel';
import { bookFrom } from '../../../reference/orders';
import { cdnowBgnbd } from '../../../reference/published';

const asOf = monthStart(2025, 7);
/** Nothing much in summer, a lot at the end of the year. */
const months = [0.5, 0.5, 0.8, 1, 1, 0.7, 0.4, 0.4, 0.9, 1.2, 2.2, 2.4];
const season: SeasonOfYear = { calendar: 'gregorian', levels: [months], asOf };
const clock = seasonClock(season);

test('the clock passes a day of a month at the level of the month', () => {
  const november = monthStart(2024, 11);
  expect(7 * (clock.weeksAt(november + 9) - clock.weeksAt(november + 4))).toBeCloseTo(5 * 2.2, 9);
  expect(7 * (clock.weeksAt(asOf + 1) - clock.weeksAt(asOf))).toBeCloseTo(0.4, 9);
  expect(levelOn(season)(november)).toBe(2.2);
});

test('days and weeks of the clock are inverse to each other, also far away', () => {
  for (const day of [asOf - 30_000, asOf - 400.25, asOf, asOf + 0.5, asOf + 100, asOf + 30_000]) {
    expect(clock.dayAt(clock.weeksAt(day))).toBeCloseTo(day, 6);
  }
  expect(clock.weeksAt(asOf + 30_001) - clock.weeksAt(asOf + 30_000)).toBeCloseTo(1 / 7, 9);
});

test('a month without any order does not stop the clock', () => {
  const closed: SeasonOfYear = { ...season, levels: [months.map((level, i) => (i === 7 ? 0 : level))] };
  const { weeksAt } = seasonClock(closed);
  expect(weeksAt(monthStart(2024, 8) + 2)).toBeGreaterThan(weeksAt(monthStart(2024, 8) + 1));
});

describe('a given index', () => {
  const given: GivenSeason = {
    calendar: 'given',
    asOf,
    levels: Array.from({ length: 24 }, (_, i) => ({
      from: monthStart(2023 + Math.floor(i / 12), (i % 12) + 1),
      level: i % 12 === 11 ? (i < 12 ? 300 : 200) : 100,
    })),
  };
  const level = levelOn(given);
  const average = (11 * 100 + 250) / 12;

  test('holds by dates, relative to the mean month', () => {
    expect(level(monthStart(2023, 12) + 5)).toBeCloseTo(300 / average, 12);
    expect(level(monthStart(2024, 12) + 5)).toBeCloseTo(200 / average, 12);
    expect(level(monthStart(2024, 3))).toBeCloseTo(100 / average, 12);
  });

  test('recurs beyond its dates with the mean of the same months', () => {
    expect(level(monthStart(2030, 12))).toBeCloseTo(250 / average, 12);
    expect(level(monthStart(2020, 5))).toBeCloseTo(100 / average, 12);
  });
});

describe('customers in seasonal time', () => {
  const day = (month: number, ofMonth: number) => monthStart(2024, month) + ofMonth - 1;
  const book = bookFrom(
    [day(3, 1), day(5, 10), day(5, 10), day(11, 20)].map((own, i) => ({
      customer: 'a',
      day: own,
      amount: 10,
      row: i + 2,
    })),
  );
  const histories = historiesOf(book, asOf);
  const { frequency, recency, age, logGaps } = timelinesFor(histories, book, season);
  const weeks = (from: number, to: number): number => clock.weeksAt(to) - clock.weeksAt(from);

  test('age, recency and gaps are those of the clock', () => {
    expect(frequency[0]).toBe(2);
    expect(age[0]).toBeCloseTo(weeks(day(3, 1), asOf), 9);
    expect(recency[0]).toBeCloseTo(weeks(day(3, 1), day(11, 20)), 9);
    expect(logGaps[0]).toBeCloseTo(
      Math.log(weeks(day(3, 1), day(5, 10))) + Math.log(weeks(day(5, 10), day(11, 20))),
      9,
    );
  });

  test('without a season they are the histories themselves', () => {
    expect(timelinesFor(histories, book, undefined)).toBe(histories);
    expect(timelinesFor(histories, null, season).logGaps[0]).toBe(histories.logGaps[0]);
  });

  test('a silent summer hardly speaks against a customer', () => {
    const model = timingModel({ name: 'mbgnbd', parameters: cdnowBgnbd });
    const september = monthStart(2024, 9);
    const buyer = bookFrom(
      [1, 2, 3, 4, 5, 6].map((month, i) => ({
        customer: 'a',
        day: day(month, 20),
        amount: 10,
        row: i + 2,
      })),
    );
    const own = historiesOf(buyer, september);
    const inSeason = timelinesFor(own, buyer, { ...season, asOf: september });
    const pAlive = ({ recency: last, age: all }: typeof inSeason): number =>
      model.pAlive({ frequency: 5, recency: last[0], age: all[0] });
    expect(pAlive(inSeason)).toBeGreaterThan(pAlive(own) + 0.05);
  });
});

test('the coming weeks begin on the day of the model', () => {
  const model = { name: 'bgnbd', parameters: cdnowBgnbd, season } as never;
  const november = monthStart(2025, 11);
  const customer = { frequency: 3, recency: 30, age: 35 };
  const expected = (own: never): number => timingModel(own).forecast(8, 0)(customer).expectedTransactions;
  expect(expected(modelAsOf(model, november) as never)).toBeGreaterThan(3 * expected(model));
  expect(modelAsOf(model, asOf)).toEqual(model);
  const plain = { name: 'bgnbd', parameters: cdnowBgnbd } as never;
  expect(modelAsOf(plain, november)).toBe(plain);
});
