import type { Day } from '../cells/cell';
import { civilOf, dayOf, serialToTime } from '../cells/parse/civil';
import type { Language } from './language';

/**
 * A period of `months` calendar months from `start` with its `label`, as shown: Persian readers also get the months of
 * their own calendar that it overlaps.
 *
 * @example
 * periodText('2024-01', 45_292, 1, 'fa'); // '2024-01 (دی–بهمن ۱۴۰۲)'
 */
export function periodText(label: string, start: Day, months: number, language: Language): string {
  const own = ownMonths(start, months, language);
  return own === '' ? label : `${label} (${own})`;
}

/**
 * The months of the readers' own calendar that such a period overlaps; '' for readers of the Gregorian calendar.
 *
 * @example
 * ownMonths(45_292, 1, 'fa'); // 'دی–بهمن ۱۴۰۲'
 */
export function ownMonths(start: Day, months: number, language: Language): string {
  if (language !== 'fa') return '';
  const { year, month } = civilOf(start);
  const next = month + months;
  const end = dayOf(next > 12 ? year + 1 : year, next > 12 ? next - 12 : next, 1) ?? start + 1;
  const [from, to] = [persianMonth(start), persianMonth(end - 1)];
  const first = from.year === to.year ? from.month : `${from.month} ${from.year}`;
  return `${first}–${to.month} ${to.year}`;
}

let format: Intl.DateTimeFormat | null = null;

function persianMonth(day: Day): { readonly month: string; readonly year: string } {
  format ??= new Intl.DateTimeFormat('fa-IR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(serialToTime(day));
  const part = (type: 'month' | 'year') => parts.find((one) => one.type === type)?.value ?? '';
  return { month: part('month'), year: part('year') };
}
