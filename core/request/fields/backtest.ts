/** What the backtest alone asks; all else that a forecast depends on is asked as for the report. */
import type { Field } from '../field';

/** Ten years: nobody has orders for more. */
const weeks = { above: 1, orEqual: true, atMost: 520, whole: true } as const;

export const backtest = {
  /** How far each forecast looks. */
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
  /** From one day of a forecast to the next. */
  every: {
    kind: 'count',
    unit: 'weeks',
    limits: weeks,
    example: 4,
    standard: 4,
    option: { name: 'every' },
  },
  /** Of orders before the first day. */
  after: {
    kind: 'count',
    unit: 'weeks',
    limits: weeks,
    example: 13,
    standard: 13,
    option: { name: 'after' },
  },
} as const satisfies Readonly<Record<string, Field>>;
