/** Limit on years; a larger number is probably in months. */
export const mostYears = 30;
/** A century of months. */
export const periodLimits = { above: 0, atMost: 1200, whole: true } as const;
/** Limits of the months that a customer stays: a factor given by the user, not a forecast. */
export const keptLimits = { above: 0, atMost: 600 } as const;
