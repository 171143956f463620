import type { Day } from '../cells/cell';
import { monthStart, serialToTime } from '../cells/parse/civil';
import { dayOfJalali } from '../cells/parse/jalali';
import { writings } from '../request/writing';
import type { Language } from './language';

const formats = new Map<string, Intl.NumberFormat>();

/** Numbers and days as the language writes them, for sentences; cells get plain numbers and a format instead. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(writings[language].tag, options);
    formats.set(key, format);
  }
  return format;
}

/** Whole number with grouping: 1,234 · 1.234 · ۱٬۲۳۴. */
export function formatCount(count: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 0 }).format(count);
}

/** Share as percent: 40% · %40 · ۴۰٪. */
export function formatPercent(share: number, language: Language, digits = 0): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

const and: Readonly<Record<Language, string>> = { en: ' and ', tr: ' ve ', fa: ' و ' };

/** Words in a row: 4%, 11% and 2% · %4, %11 ve %2. */
export function listOf(words: readonly string[], language: Language): string {
  const last = words.length - 1;
  if (last < 1) return words.join('');
  const comma = language === 'fa' ? '، ' : ', ';
  return `${words.slice(0, last).join(comma)}${and[language]}${words[last]}`;
}

/** Any number with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** Local names instead of codes; IRT (toman) has no ISO code. */
const currencyNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  TRY: { en: 'TRY', tr: 'TL', fa: 'لیر' },
  IRT: { en: 'toman', tr: 'tümen', fa: 'تومان' },
  IRR: { en: 'rial', tr: 'riyal', fa: 'ریال' },
};

/** The currency as written after an amount. */
function currencyName(code: string, language: Language): string {
  return currencyNames[code]?.[language] ?? code;
}

/** Money in whole units, with the currency when the sheet names one. */
export function formatMoney(value: number, currency: string | null, language: Language): string {
  const digits = Math.abs(value) < 100 ? 2 : 0;
  const amount = numberFormat(language, { maximumFractionDigits: digits }).format(value);
  return currency === null ? amount : `${amount} ${currencyName(currency, language)}`;
}

/** A civil day in words: 31 December 2024 · 31 Aralık 2024 · ۱۱ دی ۱۴۰۳. */
export function formatDay(day: Day, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(writings[language].tag, options).format(serialToTime(day));
}

/** Days of one year, each in the middle of a month. */
const middles = {
  gregorian: (month: number) => monthStart(2023, month + 1) + 14,
  solarHijri: (month: number) => dayOfJalali(1402, month + 1, 15) ?? 0,
} as const;

/** The name of a month (0 to 11) of a calendar: March · Mart · مارس, Farvardin · Ferverdin · فروردین. */
export function monthName(calendar: keyof typeof middles, month: number, language: Language): string {
  const ofCalendar = calendar === 'gregorian' ? 'gregory' : 'persian';
  const tag = `${language}-u-ca-${ofCalendar}`;
  const name = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return name.format(serialToTime(middles[calendar](month)));
}
