import type { Terms } from '../valuation/value';
import type { ArgumentReader } from './inputs';
import type { Argument, Input } from './types';

/** The arguments that several functions share. */
export const orders: Argument = { name: 'orders', kind: 'orders', optional: false };
export const customer: Argument = { name: 'customer', kind: 'customers', optional: true };
export const months: Argument = { name: 'months', kind: 'number', optional: true };
export const margin: Argument = { name: 'margin', kind: 'rate', optional: true };
export const discountRate: Argument = { name: 'discount_rate', kind: 'rate', optional: true };
export const asOf: Argument = { name: 'as_of', kind: 'date', optional: true };

/** What an argument is when it is left out, "" or null. */
export const defaultTerms: Terms = { months: 12, margin: 1, discountRate: 0.1 };

export function readMonths(read: ArgumentReader, input: Input): number {
  return read.number(input, months.name, defaultTerms.months, { above: 0, atMost: 600 });
}

/** For functions that value nothing, so that they share one analysis. */
export function untermed(read: ArgumentReader, asOfInput: Input) {
  return {
    terms: defaultTerms,
    asOf: read.day(asOfInput, asOf.name),
    model: 'auto',
    intervals: false,
    holdout: false,
  } as const;
}

/** Whether an argument was left out, or is "" or null. */
export function isLeftOut(input: Input): input is undefined | null | '' {
  return input === undefined || input === null || input === '';
}
