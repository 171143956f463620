import * as fc from 'fast-check';
import {
  civilOf,
  dayOf,
  dayToIso,
  isoToDay,
  serialToTime,
  timeToSerial,
} from '../../../core/cells/parse/civil';
import { dayOfJalali } from '../../../core/cells/parse/jalali';

test.each([
  ['1899-12-30', 0],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2000-02-29', 36585],
  ['2024-03-31', 45382],
  ['9999-12-31', 2958465], // last date of both hosts
])('%s is serial day %d', (iso, day) => {
  expect(isoToDay(iso)).toBe(day);
  expect(dayToIso(day)).toBe(iso);
});

test.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-04-31', '2024-00-10', '2024-1-1', 'today', ''])(
  '%j is no day',
  (text) => {
    expect(isoToDay(text)).toBeNull();
  },
);

test('agrees with the UTC calendar of JavaScript on every day, and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
      const utc = new Date((day - 25569) * 86_400_000);
      const { year, month, day: dayOfMonth } = civilOf(day);
      expect([year, month, dayOfMonth]).toEqual([
        utc.getUTCFullYear(),
        utc.getUTCMonth() + 1,
        utc.getUTCDate(),
      ]);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

test('a time of day does not change the day', () => {
  expect(dayToIso(45382.999)).toBe('2024-03-31');
});

// Anchors: Nowruz dates as published by the University of Tehran's calendar centre; 1403 is a leap year.
test.each([
  [1399, 1, 1, '2020-03-20'],
  [1403, 1, 1, '2024-03-20'],
  [1403, 12, 30, '2025-03-20'],
  [1404, 1, 1, '2025-03-21'],
  [1404, 7, 21, '2025-10-13'],
])('%d/%d/%d of the Jalali calendar is %s', (year, month, day, iso) => {
  expect(dayToIso(dayOfJalali(year, month, day) ?? Number.NaN)).toBe(iso);
});

test.each([
  [1404, 12, 30],
  [1403, 7, 31],
  [1403, 13, 1],
  [1299, 1, 1],
])('%d/%d/%d is no Jalali date', (year, month, day) => {
  expect(dayOfJalali(year, month, day)).toBeNull();
});

test.each([
  ['1899-12-30T00:00:00.000Z', 0],
  ['1969-12-31T12:00:00.000Z', 25_568.5],
  ['1970-01-01T00:00:00.000Z', 25_569],
  ['2024-03-31T18:00:00.000Z', 45_382.75],
])('a clock in UTC shows at %s the serial number %d', (instant, serial) => {
  expect(timeToSerial(Date.parse(instant))).toBe(serial);
  expect(serialToTime(serial)).toBe(Date.parse(instant));
});

test('a time goes through its serial number without losing a millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 }), (time) => {
      expect(serialToTime(timeToSerial(time))).toBe(time);
    }),
  );
});
