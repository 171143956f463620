import { scheme as schemeField } from '../../request/fields/scheme';
import { terms } from '../../request/fields/terms';
import type { SchemeOfOrders } from '../../segments/segmentByOrders';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import type { Terms } from '../../valuation/value';
import { FunctionError, type Input } from '../types';
import { type Argument, choiceOf, type DayArgument, numberOf, withChoices } from './argument';
import { type ArgumentReader, single } from './inputs';

/** The arguments that several functions share. */
export const orders: Argument = { name: 'orders', kind: 'orders', optional: false };
export const customer: Argument = { name: 'customer', kind: 'customers', optional: true };
export const asOf: DayArgument = {
  kind: 'day',
  field: terms.asOf,
  name: terms.asOf.argument,
  optional: true,
};
export const months = numberOf(terms.months);
export const margin = numberOf(terms.margin);
export const discountRate = numberOf(terms.discountRate);

/** Schemes that need only the orders. The default in formulas is RFM. */
const schemesOfOrders = [
  'rfm',
  'rf',
  'value',
  'lifecycle',
  'plain',
] as const satisfies readonly SchemeOfOrders['name'][];

export const scheme = withChoices(choiceOf(schemeField), schemesOfOrders);

/** Reads months and margin; also throws when the two seem to be swapped. */
export function readMonthsAndMargin(
  read: ArgumentReader,
  monthsIn: Input,
  marginIn: Input,
  language: Language,
): Pick<Terms, 'months' | 'margin'> {
  const swapped = swappedTerms(monthsIn, marginIn);
  if (swapped !== null) {
    throw new FunctionError('value', functionWords(language).errors.termsSwapped(swapped));
  }
  return { months: read.number(monthsIn, months), margin: read.number(marginIn, margin) };
}

/** Months and margin as given, when they look swapped (0.4 months and a margin of 36); else null. */
export function swappedTerms(
  monthsIn: Input,
  marginIn: Input,
): { readonly months: number; readonly margin: number } | null {
  const [months, margin] = [single(monthsIn), single(marginIn)];
  const swapped =
    typeof margin === 'number' && margin > 1 && typeof months === 'number' && months > 0 && months < 1;
  return swapped ? { months, margin } : null;
}

/** Whether an argument was left out, or is "" or null. */
export function isLeftOut(input: Input): input is undefined | null | '' {
  return input === undefined || input === null || input === '';
}
