/** Keys of the five plain groups, best first; the same in every language. */
export const plainKeys = ['best', 'regulars', 'first_timers', 'slipping_away', 'probably_gone'] as const;

export type PlainKey = (typeof plainKeys)[number];

/** Limits of the five groups. */
export const plainLimits = {
  /** Below this chance of an order within 12 months a customer is probably gone. */
  gone: 0.2,
  /**
   * Below this chance an order is less likely than not: a customer with two or more orders whose usual gap has passed
   * is slipping away.
   */
  slipping: 0.5,
  /** Largest share of customers, by value, who can be the best. */
  best: 0.1,
} as const;
