export interface Known {
  /** Weeks that each past forecast was for. */
  readonly weeks: string;
  /** How many past forecasts there were. */
  readonly times: string;
  readonly once: boolean;
  /** By what shares they missed the orders that came, newest first: "4%, 11% and 2%". */
  readonly missed: string;
  /** What should be allowed for on both sides. */
  readonly plusMinus: string;
}

const record = ({ weeks, times, once, missed }: Known) =>
  once
    ? `a forecast made ${weeks} weeks ago would have missed the orders that came by ${missed}`
    : `${times} forecasts for ${weeks} weeks, made on past days, would have missed the orders that came by ${missed}`;

/** Whether to rely on the total, and why. */
export const trust = {
  plan: (p: Known) =>
    `You can plan with the total if you allow for ${p.plusMinus} more or less: ${record(p)}.`,
  roughGuide: (p: Known) =>
    `Treat the total as a rough guide, which may be off by ${p.plusMinus}: ${record(p)}. Use the values to see who matters more than whom.`,
  noSingleOrders: (_: Known) =>
    'The forecast cannot be tested on past weeks, because a table of customers does not hold the orders themselves. Treat the total as a rough guide.',
  shortHistory: (_: Known) =>
    'The history is too short to test the forecast. Treat the total as a rough guide.',
  nobodyOrdered: (p: Known) =>
    `Treat the total as a rough guide: we hid the last ${p.weeks} weeks to test the forecast, and no earlier customer ordered in them.`,
};
