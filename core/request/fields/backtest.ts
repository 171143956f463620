/** Options of the backtest alone. Everything else that a forecast depends on is an option of the report. */
import type { Field } from '../field';

/** At most ten years, which is longer than the orders of most shops. */
const weeks = { above: 1, orEqual: true, atMost: 520, whole: true } as const;

export const backtest = {
  /** Horizons of the forecasts. */
  horizons: {
    kind: 'numbers',
    unit: 'weeks',
    count: { least: 1, most: 20 },
    each: weeks,
    rising: false,
    example: [13, 26, 52],
    standard: [13, 26, 52],
    option: { name: 'horizons' },
  },
  /** Time between two forecast days. */
  every: {
    kind: 'count',
    unit: 'weeks',
    limits: weeks,
    example: 4,
    standard: 4,
    option: { name: 'every' },
  },
  /** History before the first forecast day. */
  after: {
    kind: 'count',
    unit: 'weeks',
    limits: weeks,
    example: 13,
    standard: 13,
    option: { name: 'after' },
  },
} as const satisfies Readonly<Record<string, Field>>;
