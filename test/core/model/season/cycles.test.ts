import { dayOf } from '../../../../core/cells/parse/civil';
import { cyclesOf, feastPhases } from '../../../../core/model/season/cycles';
import type { SeasonCalendar } from '../../../../core/model/season/season';

const phaseOn = (calendar: SeasonCalendar, cycle: number, date: readonly [number, number, number]): number =>
  cyclesOf(calendar)[cycle].phaseOf(dayOf(...date) as number);

/** How the engine's own calendars number a day. */
const partOf = (calendar: string, day: number, type: 'month' | 'day'): number => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date((day - 25_569) * 86_400_000));
  return Number(parts.find((part) => part.type === type)?.value);
};

const days = Array.from({ length: 600 }, (_, i) => 40_000 + 23 * i);

test('months are those of the Gregorian and of the Solar Hijri year', () => {
  for (const day of days) {
    expect(cyclesOf('gregorian')[0].phaseOf(day) + 1).toBe(partOf('gregory', day, 'month'));
    expect(cyclesOf('solarHijri')[0].phaseOf(day) + 1).toBe(partOf('persian', day, 'month'));
  }
  expect(phaseOn('solarHijri', 0, [2024, 3, 19])).toBe(11);
  expect(phaseOn('solarHijri', 0, [2024, 3, 20])).toBe(0);
});

test('feasts are at the places of the tabular Islamic calendar', () => {
  for (const day of days) {
    const [month, ofMonth] = [partOf('islamic-civil', day, 'month'), partOf('islamic-civil', day, 'day')];
    const phase = cyclesOf('islamicFeasts')[1].phaseOf(day);
    expect(feastPhases[phase]).toBe(
      month === 9
        ? ofMonth <= 16
          ? 'ramadan'
          : 'beforeFeastOfRamadan'
        : month === 10 && ofMonth <= 4
          ? 'feastOfRamadan'
          : month === 12 && ofMonth >= 10 && ofMonth <= 13
            ? 'feastOfSacrifice'
            : (month === 12 && ofMonth < 10) || (month === 11 && ofMonth >= 26)
              ? 'beforeFeastOfSacrifice'
              : 'ordinary',
    );
  }
});

test('the feasts of known years fall into their phases', () => {
  // Diyanet: Ramazan Bayramı 2024 from 10 April, 2025 from 30 March; Kurban Bayramı 2024 from 16 June.
  expect(feastPhases[phaseOn('islamicFeasts', 1, [2024, 4, 11])]).toBe('feastOfRamadan');
  expect(feastPhases[phaseOn('islamicFeasts', 1, [2025, 3, 31])]).toBe('feastOfRamadan');
  expect(feastPhases[phaseOn('islamicFeasts', 1, [2024, 4, 2])]).toBe('beforeFeastOfRamadan');
  expect(feastPhases[phaseOn('islamicFeasts', 1, [2024, 6, 17])]).toBe('feastOfSacrifice');
  expect(feastPhases[phaseOn('islamicFeasts', 1, [2024, 8, 1])]).toBe('ordinary');
  expect(phaseOn('islamicFeasts', 0, [2024, 8, 1])).toBe(7);
});
