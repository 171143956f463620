import type { Terms } from './value';

/** A year ahead, as revenue, at 10 % a year: the terms until somebody says otherwise, in every host. */
export const defaultTerms: Terms = { months: 12, margin: 1, discountRate: 0.1 };
