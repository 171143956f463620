import type { Limits } from './field';

/** Beyond ten years a forecast from orders says nothing. */
export const horizon: Limits = { above: 0, atMost: 120 };

/** Money in any currency. */
export const anyMoney: Limits = { above: 0, orEqual: true, atMost: 1e15 };

/** Money that is there to be spent. */
export const someMoney: Limits = { above: 0, atMost: 1e15 };

/** In days, about a century: a longer gap is a typing mistake. */
export const longestGap = 36_500;
