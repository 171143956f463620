/** The two small tables of papers that models are fitted to; test/reference/publishedTables.json says where they stand. */
import type { TimedHistory } from '../../core/model/fitted';
import tables from './publishedTables.json';

/** 11,104 donors: gifts, year of the last one, years, how many. */
export const donors: readonly (TimedHistory & { readonly count: number })[] = tables.donations.rows.map(
  ([frequency = 0, recency = 0, age = 0, count = 0]) => ({ frequency, recency, age, count }),
);

/** Customers of 1,000 who stay after 0, 1, … 12 years. */
export const { regular: regularCustomers, highEnd: highEndCustomers } = tables.subscriptions;
