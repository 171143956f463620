/** The table of `npm run backtest`. */
export const backtest = {
  /** Shown below the name of the file. */
  intro: (p: { first: string; last: string; origins: string }) =>
    `${p.origins} forecasts made on days from ${p.first} to ${p.last}, beside what came. Shares are of what came; "held" is how many of the 90% ranges held it.`,
  columns: {
    weeks: 'weeks',
    of: 'of',
    origins: 'days',
    bias: 'bias',
    absoluteLog: 'missed',
    totals: 'totals held',
    width: 'width',
    groups: 'groups held',
    customers: 'customers held',
    mae: 'MAE',
    rmse: 'RMSE',
    gini: 'Gini',
  },
  help: (p: { horizons: string; every: string; after: string }) =>
    `npm run backtest -- FILE [options]: forecasts made on past days, beside what came.

  --horizons WEEKS,…    how many weeks are forecast (${p.horizons})
  --every WEEKS         from one day to the next (${p.every})
  --after WEEKS         of orders before the first day (${p.after})
  --json, --pretty      every number as one document

The options of the report that say how the file is read, and --model, count too:`,
  readsInMemory:
    'The backtest reads one .csv, .tsv, .txt or .xlsx file in memory. Save the orders as one of these, and leave --engine duckdb and --scores out.',
  orders: 'orders',
  revenue: 'revenue',
  /** Names of the compared forecasts. */
  ours: 'this program',
  byTheBook: 'BG/NBD by the book',
  asBefore: 'as last year',
  tooShort:
    'The orders cover too few weeks: there is no day from which a forecast could be compared with what came.',
  noSingleOrders: 'A table of customers has no single orders, so past forecasts cannot be made.',
};
