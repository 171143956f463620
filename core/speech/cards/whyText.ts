import type { PersonSeen } from '../../home/details';
import { monthsOfWeeks } from '../../valuation/rates';
import { formatCount } from '../format';
import type { Language } from '../language';
import type { Quantity } from '../quantity';
import { cardWords } from './cardWords';
import type { Span } from './en';

type Why = Pick<PersonSeen, 'usualGap' | 'quietFor' | 'orders'>;

/** Why to contact a customer now, as a short phrase: "every 3 weeks, quiet for 6" or "first order 5 weeks ago: Tea". */
export function whyNow(
  { usualGap, quietFor, lastProduct: product }: Why & { readonly lastProduct: string },
  language: Language,
): string {
  const { why } = cardWords(language);
  if (usualGap === null)
    return quietFor < 1
      ? why.today({ product })
      : why.once({ quiet: spanOf(quietFor, unitOf(quietFor), language), product });
  const unit = unitOf(usualGap);
  const gap = spanOf(usualGap, unit, language);
  if (quietFor >= usualGap)
    return why.usual({ gap, quiet: spanOf(quietFor, quietUnit(quietFor, unit), language) });
  return why.within({ gap, quiet: quietFor < 1 ? null : spanOf(quietFor, unitOf(quietFor), language) });
}

/** A customer's state as a short phrase: "14 orders, quiet for 5 months". */
export function standing({ orders, quietFor }: Why, language: Language): string {
  const { why } = cardWords(language);
  const count: Quantity = { value: orders, text: formatCount(orders, language) };
  return quietFor < 1
    ? why.ordersToday({ orders: count })
    : why.orders({ orders: count, quiet: spanOf(quietFor, unitOf(quietFor), language) });
}

/** How often a customer orders: "every 3 weeks". */
export function usualGapText(days: number, language: Language): string {
  return cardWords(language).every(spanOf(days, unitOf(days), language));
}

/** Unit of a gap: days up to ten days, weeks up to eight weeks except for a month, else months. */
function unitOf(days: number): Span['unit'] {
  if (days < 10.5) return days >= 6.5 && days < 7.5 ? 'weeks' : 'days';
  const isMonth = days >= 29 && days < 32.5;
  return days < 59.5 && !isMonth ? 'weeks' : 'months';
}

/** Unit of a silence: that of the gap, so that the two can be compared, but months for large counts (323 days). */
function quietUnit(days: number, gap: Span['unit']): Span['unit'] {
  const most = gap === 'days' ? 59.5 : 182.5;
  return days < most ? gap : 'months';
}

function spanOf(days: number, unit: Span['unit'], language: Language): Span {
  const exact = unit === 'days' ? days : unit === 'weeks' ? days / 7 : monthsOfWeeks(days / 7);
  const value = Math.max(1, Math.round(exact));
  return { unit, count: { value, text: formatCount(value, language) } };
}
