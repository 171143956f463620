import type { Terms } from './value';

/** Default terms in every host: one year, revenue, 10 % a year. */
export const defaultTerms: Terms = { months: 12, margin: 1, discountRate: 0.1 };
