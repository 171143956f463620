/** Columns of the table of runs. */
export const runColumns = [
  'day',
  'orders',
  'customers',
  'value',
  'low',
  'high',
  'version',
  'settings',
] as const;

export type RunColumn = (typeof runColumns)[number];
