import { formatMoney } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';

/** Writes the money of a column: in whole units as soon as one amount is large enough for it, so that all look alike. */
export function moneyColumn(
  values: readonly number[],
  currency: string | null,
  language: Language,
): (value: number) => string {
  const isWhole = values.some((value) => Math.abs(value) >= 100);
  return (value) => formatMoney(isWhole ? Math.round(value) : value, currency, language);
}
