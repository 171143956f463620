import type { Day } from '../../core/cells/cell';
import { readNumberText } from '../../core/cells/parse/numberText';
import { parseDate } from '../../core/cells/parse/parseDate';
import { readRate } from '../../core/cells/parse/rate';
import type { Language } from '../../core/speech/language';
import type { Terms } from '../../core/valuation/value';
import type { TypedTerms } from './form';

/** Longest horizon that is worked out, in months: beyond ten years a forecast from orders says nothing. */
const longestHorizon = 120;

export interface ReadTerms extends Terms {
  /** Null for the day of the last order. */
  readonly asOf: Day | null;
  /** Terms that cannot be read, in the order of the form; their values are NaN or null. */
  readonly wrong: readonly (keyof TypedTerms)[];
}

/** Which of day and month comes first in 03.04.2024; in English both are usual, so it is not read. */
const orders: Readonly<Record<Language, 'dayFirst' | undefined>> = {
  en: undefined,
  tr: 'dayFirst',
  fa: undefined,
};

/** The terms as numbers: months, shares (40 % is 0.4), and the analysis day. */
export function readTerms(typed: TypedTerms, language: Language): ReadTerms {
  const months = readNumberText(typed.months);
  const margin = readRate(typed.margin);
  const discountRate = readRate(typed.discountRate);
  const asOf = typed.asOf.trim() === '' ? null : parseDate(typed.asOf, orders[language]);
  const wrong: (keyof TypedTerms)[] = [];
  if (!(months > 0 && months <= longestHorizon)) wrong.push('months');
  if (!(margin > 0 && margin <= 1)) wrong.push('margin');
  if (!(discountRate >= 0 && Number.isFinite(discountRate))) wrong.push('discountRate');
  if (typed.asOf.trim() !== '' && asOf === null) wrong.push('asOf');
  return { months, margin, discountRate, asOf, wrong };
}
