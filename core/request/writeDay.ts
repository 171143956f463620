import { dayFormat } from '../base/formats';
import type { Day } from '../cells/cell';
import { dayToIso, serialToTime } from '../cells/parse/civil';
import type { Writing } from './writing';

/** A day in digits, as it is typed in the language: 2024-12-31 · 31.12.2024 · ۱۴۰۳/۱۰/۱۱. */
export function writeDay(day: Day, language: Writing): string {
  switch (language) {
    case 'en':
      return dayToIso(day);
    case 'tr':
      return dayToIso(day).split('-').reverse().join('.');
    case 'fa':
      return persianDay(day);
  }
}

function persianDay(day: Day): string {
  const format = dayFormat('fa-IR-u-ca-persian', { year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(serialToTime(Math.floor(day)));
}
