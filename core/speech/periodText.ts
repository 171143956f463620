import { dayFormat } from '../base/formats';
import type { Day } from '../cells/cell';
import type { Calendar } from '../cells/parse/calendarMonth';
import { serialToTime } from '../cells/parse/civil';
import { writings } from '../request/writing';
import { formatNumber } from './format';
import type { Language } from './language';

const quarters: Readonly<Record<Language, (year: string, quarter: string) => string>> = {
  en: (year, quarter) => `Q${quarter} ${year}`,
  tr: (year, quarter) => `${year} ${quarter}. çeyrek`,
  fa: (year, quarter) =>
    `${['بهار', 'تابستان', 'پاییز', 'زمستان']['۱۲۳۴'.indexOf(quarter)] ?? quarter} ${year}`,
};

/**
 * The period of `months` calendar months from `start`, as readers of the language write it: Dec 2025 · Ara 2025 · آذر ۱۴۰۴, Q1 2024 ·
 * بهار ۱۴۰۳, 2024. `calendar` is the one by whose months the period was cut.
 *
 * @example
 * periodText(45_292, 1, 'gregorian', 'en'); // 'Jan 2024'
 * periodText(45_371, 3, 'solarHijri', 'fa'); // 'بهار ۱۴۰۳'
 */
export function periodText(start: Day, months: number, calendar: Calendar, language: Language): string {
  const { year, month, name } = partsOf(start, calendar, language);
  if (months === 1) return `${name} ${year}`;
  return months === 3 ? quarters[language](year, formatNumber(Math.floor(month / 3) + 1, language)) : year;
}

interface Parts {
  readonly year: string;
  /** From 0 on. */
  readonly month: number;
  readonly name: string;
}

function partsOf(start: Day, calendar: Calendar, language: Language): Parts {
  const tag = `${writings[language].tag}-u-ca-${calendar === 'gregorian' ? 'gregory' : 'persian'}`;
  const of = (options: Intl.DateTimeFormatOptions, type: 'year' | 'month', locale = tag): string => {
    const parts = dayFormat(locale, options).formatToParts(serialToTime(start));
    return parts.find((part) => part.type === type)?.value ?? '';
  };
  const plain = `en-u-nu-latn-ca-${calendar === 'gregorian' ? 'gregory' : 'persian'}`;
  return {
    year: of({ year: 'numeric' }, 'year'),
    month: Number(of({ month: 'numeric' }, 'month', plain)) - 1,
    name: of({ month: 'short' }, 'month'),
  };
}
