/** Money in any currency. */
export const anyMoney = { above: 0, orEqual: true, atMost: 1e15 } as const;
/** Nobody has data on customers of a longer time; more is months in the place of years. */
export const mostYears = 30;
/** A century of months. */
export const periodLimits = { above: 0, atMost: 1200, whole: true } as const;
