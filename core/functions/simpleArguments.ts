import type { Argument } from './types';

/** Money in any currency. */
export const anyMoney = { above: 0, orEqual: true, atMost: 1e15 } as const;
/** Nobody has data on customers of a longer time; more is months in the place of years. */
export const mostYears = 30;
export const mostPeriods = 1200;

/** An argument that must be there … */
export const needed = (name: string, kind: Argument['kind'], help?: Argument['help']): Argument => ({
  name,
  kind,
  optional: false,
  ...(help && { help }),
});
/** … and one that may be left out; `help` where its help sentence has another key than its name. */
export const possible = (name: string, kind: Argument['kind'], help?: Argument['help']): Argument => ({
  ...needed(name, kind, help),
  optional: true,
});
