/** Keys of the five plain groups, best first; the same in every language. */
export const plainKeys = ['best', 'regulars', 'first_timers', 'slipping_away', 'probably_gone'] as const;

export type PlainKey = (typeof plainKeys)[number];

/** By what the five groups are told apart. */
export const plainLimits = {
  /** Below this chance of an order within 12 months a customer is probably gone. */
  gone: 0.2,
  /** Below this one, an order is less likely than not: whoever ordered twice is slipping away, once past the own usual gap. */
  slipping: 0.5,
  /** Share of all customers, by value, among whom the best are. */
  best: 0.1,
} as const;
