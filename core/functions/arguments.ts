import type { Terms } from '../valuation/value';
import { type Argument, choiceArgument, numberArgument, rateArgument } from './argument';
import type { ArgumentReader } from './inputs';
import type { Input } from './types';

/** What the terms are when they are left out. */
export const defaultTerms: Terms = { months: 12, margin: 1, discountRate: 0.1 };

/** The arguments that several functions share. */
export const orders: Argument = { name: 'orders', kind: 'orders', optional: false };
export const customer: Argument = { name: 'customer', kind: 'customers', optional: true };
export const asOf: Argument = { name: 'as_of', kind: 'date', optional: true };
export const months = numberArgument('months', {
  standard: defaultTerms.months,
  limits: { above: 0, atMost: 600 },
  example: 12,
});
export const margin = rateArgument('margin', {
  standard: defaultTerms.margin,
  limits: { above: 0, atMost: 1 },
  example: 0.4,
});
export const discountRate = rateArgument('discount_rate', {
  standard: defaultTerms.discountRate,
  limits: { above: 0, orEqual: true, atMost: 10 },
  example: 0.1,
});
export const scheme = choiceArgument('scheme', ['rfm', 'rf', 'value', 'lifecycle']);

/** For functions that value nothing, so that they share one analysis. */
export function untermed(read: ArgumentReader, asOfInput: Input) {
  return {
    terms: defaultTerms,
    asOf: read.day(asOfInput, asOf),
    model: 'auto',
    intervals: false,
    holdout: false,
  } as const;
}

/** Whether an argument was left out, or is "" or null. */
export function isLeftOut(input: Input): input is undefined | null | '' {
  return input === undefined || input === null || input === '';
}
