/** Nobody has data on customers of a longer time; more is months in the place of years. */
export const mostYears = 30;
/** A century of months. */
export const periodLimits = { above: 0, atMost: 1200, whole: true } as const;
/** Months that a customer stays: no forecast, but what the user multiplies by. */
export const keptLimits = { above: 0, atMost: 600 } as const;
