import { counted } from '../counted';
import type { Quantity } from '../quantity';

export interface Known {
  /** Length of each past forecast in weeks. */
  readonly weeks: Quantity;
  /** How many past forecasts there were. */
  readonly times: string;
  readonly once: boolean;
  /** Actual values relative to the forecasts, newest first: "4% less, 11% more and 2% more". */
  readonly came: string;
  /** Allowances below and above the total, as shares of it. */
  readonly less: string;
  readonly more: string;
}

const record = ({ weeks, times, once, came }: Known) =>
  once
    ? `compared with a forecast made ${counted.en.weeks(weeks)} ago, actual revenue was ${came}`
    : `compared with ${times} forecasts for ${counted.en.weeks(weeks)}, made on past days, actual revenue was ${came}`;

/** How far the total can be relied on, and why. */
export const trust = {
  plan: (p: Known) =>
    `You can plan with the total of today’s customers if you allow for ${p.less} less to ${p.more} more: ${record(p)}.`,
  roughGuide: (p: Known) =>
    `Treat the total of today’s customers as a rough guide, which may come out ${p.less} lower or ${p.more} higher: ${record(p)}.`,
  /** The same in two short sentences, for small places. */
  brief: {
    plan: (p: Pick<Known, 'less' | 'more'>) =>
      `You can plan with it. Allow for ${p.less} less to ${p.more} more.`,
    roughGuide: (p: Pick<Known, 'less' | 'more'>) =>
      `A rough guide: it may come out ${p.less} lower or ${p.more} higher.`,
    record: ({ weeks, once, times, came }: Known) =>
      once
        ? `A forecast made ${counted.en.weeks(weeks)} ago: actual revenue was ${came}.`
        : `${times} past forecasts for ${counted.en.weeks(weeks)}: actual revenue was ${came}.`,
  },
  /** One actual value relative to its forecast. */
  less: (share: string) => `${share} less`,
  more: (share: string) => `${share} more`,
  asForecast: 'as forecast',
  raised: (share: string) => `The total has already been raised by ${share} for this.`,
  lowered: (share: string) => `The total has already been lowered by ${share} for this.`,
  /** Use of the values when the total is only a rough guide. */
  useOfValues: 'Use the values to compare customers with each other.',
  noSingleOrders:
    'The forecast cannot be tested on past weeks, because a table of customers does not hold the orders themselves. Treat the total as a rough guide.',
  shortHistory: 'The history is too short to test the forecast. Treat the total as a rough guide.',
  fewOrders:
    'The forecast cannot be tested, because hardly any earlier customer ordered in the past weeks. Treat the total as a rough guide.',
};
