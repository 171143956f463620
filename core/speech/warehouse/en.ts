/** Sentences of `npm run warehouse`. */
export const warehouse = {
  help: (p: { dialects: string; samples: string; languages: string }) =>
    `npm run warehouse -- histories --dialect D --table TABLE --customer COLUMN --date COLUMN --amount COLUMN [options]
prints the SQL that groups the orders of a warehouse: a row for each customer, the patterns that the models are fitted
to, cohorts by month, and sums by segment. Nothing is sent anywhere: you run it in your warehouse.

npm run warehouse -- score --model fitted.json --dialect D --table TABLE … [options]
prints the SQL that scores every customer there with a fit, made by: npx customer-value patterns.csv --json > fitted.json

  --dialect D             ${p.dialects}
  --table TABLE           the table with the orders, with its schema: shop.orders; in DuckDB also files: 'orders/*.parquet'
  --customer COLUMN       who ordered
  --date COLUMN           when; of a time its day, as the warehouse makes it
  --amount COLUMN         how much; below 0 it is a refund
  --order-id COLUMN       the order number, when an order has several rows, or its refunds have
  --status COLUMN=VALUE   only rows with this value count; several of one column are alternatives
  --day YYYY-MM-DD        the analysis day (the day of the last order)
  --compare-to YYYY-MM-DD movement between the segments since an earlier day (without it none)
  --sample N              patterns of one customer in N alone: ${p.samples} (all)
  --model FILE            the fit
  --patterns FILE         the patterns: writes scores.csv, a row for each, which you load into the table of --scores
  --scores TABLE          the table with those scores; without it BigQuery and Snowflake run the core itself as a function
  --into TABLE            keeps results as tables with this beginning: shop.clv gives shop.clv_histories, shop.clv_scores …
  --out FOLDER            a file for each query instead of printing them
  --locale LANGUAGE       ${p.languages}`,
  noTask: 'Say what to write: npm run warehouse -- histories …',
  unknownTask: (p: { got: string; known: string }) => `"${p.got}" cannot be written; there is ${p.known}.`,
  unknownOption: (p: { option: string; meant: string | null }) =>
    p.meant === null
      ? `There is no option ${p.option}; --help lists all.`
      : `There is no option ${p.option}. Did you mean ${p.meant}?`,
  needs: (p: { option: string }) => `Add ${p.option}; --help says what it is.`,
  badName: (p: { option: string; got: string }) =>
    `--${p.option}: "${p.got}" cannot be written as a name. Letters, digits, spaces, _, - and $ can stand in one, and a dot between schema and table.`,
  badStatus: (p: { got: string }) => `--status: write "${p.got}" like --status status=paid.`,
  badText: (p: { option: string; got: string }) =>
    `--${p.option}: "${p.got}" cannot be written as a text: it has a backslash, a line break or more than 256 characters.`,
  compareToScores: '--compare-to belongs to histories, which prints the movement between segments.',
  compareToTooLate: (p: { day: string }) => `--compare-to: choose a day before ${p.day}, the analysis day.`,
  badFit: (p: { file: string }) =>
    `"${p.file}" is no fit. Make it like this: npx customer-value patterns.csv --json > fitted.json`,
  fitHasSeason:
    'The fit has a season, which a warehouse does not know. Fit the patterns, or use --season off.',
  fitHasCovariates:
    'The fit has covariates, which a warehouse does not know. Fit the patterns, or leave --covariates out.',
  needsScores: (p: { dialect: string }) =>
    `${p.dialect} runs no JavaScript: add --patterns patterns.csv --out FOLDER and --scores TABLE, the table for the scores.`,
  noPatterns: (p: { file: string }) =>
    `"${p.file}" has no patterns: it needs frequency, recency_days and age_days.`,
  tooLarge: 'The function with this fit is larger than the warehouse takes. Use --patterns and --scores.',
  written: (p: { file: string }) => `Written: ${p.file}`,
};
