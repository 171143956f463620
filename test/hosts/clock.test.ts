import { msPerDay, timeToSerial } from '../../core/cells/parse/civil';
import { clockIn, utcClock } from '../../sheets-addon/server/clock';
import { serialOf, wallClock } from '../../simulated/google/civilTime';

const day = msPerDay;
const from = Date.UTC(2021, 0, 1);
/** Three and a half years, at another hour every day. */
const instants = Array.from({ length: 1300 }, (_, i) => from + i * day + ((i * 7_654_321) % day));

let calls = 0;
beforeEach(() => {
  calls = 0;
  const formatDate = (date: Date, timeZone: string) => {
    calls++;
    return wallClock(date.getTime(), timeZone)
      .map((part) => String(part).padStart(2, '0'))
      .join(' ');
  };
  Object.assign(globalThis, { Utilities: { formatDate } });
});

/** Clocks that change twice a year, by half an hour, for a month, no more since 2022, and never. */
const zones = [
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Europe/Istanbul',
  'UTC',
];

test.each(zones)('a day in %s is the one on the wall', (zone) => {
  const clock = clockIn(zone);
  const wrong = instants.filter((time) => {
    const serial = clock.serialOf(new Date(time));
    const isThatDay = Math.abs(serial - serialOf(time, zone)) < 5e-10;
    return !(isThatDay && clock.dateOf(Math.floor(serial)).getTime() <= time);
  });
  expect(wrong).toEqual([]);
});

test('a service is asked about once a week, and more often only where clocks change', () => {
  const clock = clockIn('America/New_York');
  for (const time of instants) clock.serialOf(new Date(time));
  // 186 weeks, and in seven of them eight days and an instant.
  expect(calls).toBeGreaterThan(186);
  expect(calls).toBeLessThan(186 + 7 * 10);
});

test('an hour that clocks leave out is read as the later one', () => {
  const spring = timeToSerial(Date.UTC(2024, 2, 10, 2, 30));
  expect(clockIn('America/New_York').dateOf(spring)).toEqual(new Date(Date.UTC(2024, 2, 10, 7, 30)));
});

test('without a spreadsheet days are those of UTC', () => {
  expect(utcClock.serialOf(new Date(Date.UTC(2024, 2, 31)))).toBe(45_382);
  expect(utcClock.dateOf(45_382)).toEqual(new Date(Date.UTC(2024, 2, 31)));
});
