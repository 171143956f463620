import { dayFormat, numberFormat } from '../base/formats';
import type { Day } from '../cells/cell';
import type { Calendar } from '../cells/parse/calendarMonth';
import { monthStart, serialToTime } from '../cells/parse/civil';
import { dayOfJalali, jalaliOf } from '../cells/parse/jalali';
import { writings } from '../request/writing';
import type { Language } from './language';

/** Formats numbers and days for sentences; cells get plain numbers and a number format instead. */
const numberIn = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  numberFormat(writings[language].tag, options);

const dayIn = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  dayFormat(writings[language].tag, options);

/** Whole number with grouping: 1,234 · 1.234 · ۱٬۲۳۴. */
export function formatCount(count: number, language: Language): string {
  return numberIn(language, { maximumFractionDigits: 0 }).format(count);
}

/** Whether numbers have digits that cells do not show. */
export function hasOwnDigits(language: Language): boolean {
  return formatCount(0, language) !== '0';
}

/** Share as percent: 40% · %40 · ۴۰٪. */
export function formatPercent(share: number, language: Language, digits = 0): string {
  return numberIn(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** Whether the sign of a percentage stands in front of it, as in Turkish: %40. */
export function hasPercentFirst(language: Language): boolean {
  return formatPercent(0, language).startsWith('%');
}

/** The mark of decimals in what is typed. */
export function decimalMarkOf(language: Language): '.' | ',' {
  return writings[language].separators[0] === ';' ? ',' : '.';
}

const joiners = {
  and: { en: ' and ', tr: ' ve ', fa: ' و ' },
  or: { en: ' or ', tr: ' ya da ', fa: ' یا ' },
  until: { en: ' – ', tr: ' – ', fa: ' تا ' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A list of words: 4%, 11% and 2% · %4, %11 ve %2. */
export function listOf(words: readonly string[], language: Language, joiner: 'and' | 'or' = 'and'): string {
  const last = words.length - 1;
  if (last < 1) return words.join('');
  const { comma } = writings[language];
  return `${words.slice(0, last).join(comma)}${joiners[joiner][language]}${words[last]}`;
}

/** Any number with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  return numberIn(language, { maximumFractionDigits: digits }).format(value);
}

/** Signs in front of an amount, in languages that have them there: $1,234 · ₺1.234. */
const currencySigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', TRY: '₺' };

/** Local names instead of codes, behind an amount; IRT (toman) has no ISO code. */
const currencyNames: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  USD: { fa: 'دلار' },
  EUR: { fa: 'یورو' },
  GBP: { fa: 'پوند' },
  TRY: { fa: 'لیر' },
  IRT: { en: 'toman', tr: 'tümen', fa: 'تومان' },
  IRR: { en: 'rial', tr: 'riyal', fa: 'ریال' },
};

/** The name of a currency as it is written after an amount. */
export function currencyName(code: string, language: Language): string {
  return currencyNames[code]?.[language] ?? code;
}

/** The sign in front of an amount; null where the currency is written behind it. */
export function currencySign(code: string | null, language: Language): string | null {
  return code !== null && writings[language].currencyFirst ? (currencySigns[code] ?? null) : null;
}

/** Scale words for toman and rial, in which a thousand is a small amount. */
const persianScales = [
  { from: 1e9, name: 'میلیارد' },
  { from: 1e6, name: 'میلیون' },
  { from: 1e3, name: 'هزار' },
] as const;

/**
 * Money as a shop owner writes it, with the currency if known: $1,234 · ₺1.234 · ۲۱۴ میلیون تومان. Rounded to whole
 * units, except for fractional amounts below 100.
 */
export function formatMoney(value: number, currency: string | null, language: Language): string {
  if (language === 'fa' && (currency === 'IRT' || currency === 'IRR')) return persianMoney(value, currency);
  const size = plainAmount(Math.abs(value), language);
  const sign = currencySign(currency, language);
  const minus = value < 0 ? '−' : '';
  if (sign !== null) return `${minus}${sign}${size}`;
  return currency === null ? `${minus}${size}` : `${minus}${size} ${currencyName(currency, language)}`;
}

function plainAmount(size: number, language: Language): string {
  const isWhole = size >= 100 || Math.abs(size - Math.round(size)) < 0.005;
  const digits = isWhole ? 0 : 2;
  return numberIn(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(size);
}

function persianMoney(value: number, currency: string): string {
  const size = Math.abs(value);
  const minus = value < 0 ? '−' : '';
  const scale = persianScales.find(({ from }) => size >= from);
  const name = currencyName(currency, 'fa');
  if (scale === undefined) return `${minus}${plainAmount(size, 'fa')} ${name}`;
  const scaled = size / scale.from;
  return `${minus}${formatNumber(scaled, 'fa', scaled < 100 ? 1 : 0)} ${scale.name} ${name}`;
}

/** From one amount to another: $231,000 – $266,000 · ۱۸۸ تا ۲۴۲ میلیون تومان. */
export function formatMoneyRange(
  low: number,
  high: number,
  currency: string | null,
  language: Language,
): string {
  const [from, to] = [low, high].map((value) => formatMoney(value, currency, language));
  const until = joiners.until[language];
  // A common unit after both numbers is written once.
  const unit = writings[language].currencyFirst || !to.includes(' ') ? '' : to.slice(to.indexOf(' '));
  return `${from.endsWith(unit) ? from.slice(0, from.length - unit.length) : from}${until}${to}`;
}

/** A total rounded to three significant digits: $251,000 · ₺96.500 · ۱۳۱ میلیون تومان. */
export function formatTotal(value: number, currency: string | null, language: Language): string {
  return formatMoney(Number(value.toPrecision(3)), currency, language);
}

/** A civil day in words: 31 December 2024 · 31 Aralık 2024 · ۱۱ دی ۱۴۰۳. */
export function formatDay(day: Day, language: Language): string {
  return dayIn(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(serialToTime(day));
}

const shortDays = {
  en: { day: 'numeric', month: 'short' },
  tr: { day: '2-digit', month: '2-digit' },
  fa: { day: 'numeric', month: 'long' },
} as const satisfies Readonly<Record<Language, Intl.DateTimeFormatOptions>>;

/** A civil day, short: 28 Nov 2026 · 28.11.2026 · ۷ آذر ۱۴۰۵. */
export function formatShortDay(day: Day, language: Language): string {
  return dayIn(language, { ...shortDays[language], year: 'numeric' }).format(serialToTime(day));
}

/** A day of the Solar Hijri calendar in digits that sort: ۱۴۰۵/۰۹/۰۷. */
export function formatJalali(day: Day): string {
  const { year, month, day: dayOfMonth } = jalaliOf(day);
  const text = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('/');
  return text.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]);
}

/** The calendar that readers of a language use. */
export function calendarOf(language: Language): Calendar {
  return writings[language].calendar;
}

/** Whether days stand in cells as texts: sheets know the Gregorian calendar alone. */
export function hasDaysAsText(language: Language): boolean {
  return calendarOf(language) !== 'gregorian';
}

/** The month of a day on an axis, in the readers' calendar: Dec 26 · Ara 26 · آذر ۰۵. */
export function formatMonth(day: Day, language: Language): string {
  const month = dayFormat(language, { month: 'short' });
  const year = dayFormat(language, { year: '2-digit' });
  const time = serialToTime(day);
  const digits = year.formatToParts(time).find(({ type }) => type === 'year')?.value ?? '';
  return `${month.format(time)} ${digits}`;
}

/** The time of day of a serial number, to the minute: 19:04 · ۱۹:۰۴. */
export function formatTime(serial: number, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return dayIn(language, options).format(serialToTime(serial));
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
  return dayFormat(tag, { month: 'long' }).format(serialToTime(middles[calendar](month)));
}
