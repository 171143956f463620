import { formatMoney } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';

/** Formatter for the money of one column: whole units if any amount is large, so that all amounts look alike. */
export function moneyColumn(
  values: readonly number[],
  currency: string | null,
  language: Language,
): (value: number) => string {
  const isWhole = values.some((value) => Math.abs(value) >= 100);
  return (value) => formatMoney(isWhole ? Math.round(value) : value, currency, language);
}
