export interface Known {
  /** Weeks that were hidden from the forecast. */
  readonly weeks: string;
  /** By what share it missed the orders of those weeks. */
  readonly off: string;
}

const missed = ({ weeks, off }: Known) =>
  `when we hid the last ${weeks} weeks, the forecast missed the real number of orders by ${off}`;

/** Whether to rely on the total, and why. */
export const trust = {
  right: (p: Known) => `You can plan with the total: ${missed(p)}.`,
  off: (p: Known) => `Treat the total as a rough guide: ${missed(p)}.`,
  farOff: (p: Known) =>
    `Do not plan with the total yet: ${missed(p)}. Use the values to see who matters more than whom, not as amounts; a longer order history may help.`,
  fewCustomers: (p: Known) =>
    `Treat the total as a rough guide: ${missed(p)}, but with so few customers that may be luck.`,
  fewOrders: (p: Known) =>
    `Treat the total as a rough guide: ${missed(p)}, but with so few orders that may be luck.`,
  noBetterThanPace: (p: Known) =>
    `You can plan with the total, but not with single customers: ${missed(p)}, and for each customer it was no better than carrying on at the past pace.`,
  noSingleOrders: (_: Known) =>
    'The forecast cannot be tested on past weeks, because a table of customers does not hold the orders themselves. Treat the total as a rough guide.',
  shortHistory: (_: Known) =>
    'The history is too short to test the forecast. Treat the total as a rough guide.',
  nobodyOrdered: (p: Known) =>
    `Treat the total as a rough guide: we hid the last ${p.weeks} weeks to test the forecast, and no earlier customer ordered in them.`,
};
