/** Where orders come from, what goes along with them, and where the result goes. */
import { choices, type Field } from '../field';

export const output = {
  out: {
    kind: 'file',
    holds: 'report',
    example: 'report.xlsx',
    standard: 'report.xlsx',
    option: { name: 'out', letter: 'o' },
  },
  json: { kind: 'switch', option: { name: 'json' } },
  pretty: { kind: 'switch', option: { name: 'pretty' } },
  scores: { kind: 'file', holds: 'scores', example: 'scores.parquet', option: { name: 'scores' } },
  history: { kind: 'file', holds: 'history', example: 'report.xlsx', option: { name: 'history' } },
} as const satisfies Readonly<Record<string, Field>>;

export const input = {
  priceIndex: {
    kind: 'file',
    holds: 'prices',
    example: 'prices.csv',
    wizard: { section: 'extras', id: 'extras-prices', mayBeEmpty: true },
    option: { name: 'price-index' },
    memory: 'prices',
  },
  seasonIndex: {
    kind: 'file',
    holds: 'season',
    example: 'season.csv',
    wizard: { section: 'extras', id: 'extras-seasonIndex', mayBeEmpty: true },
    option: { name: 'season-index' },
    memory: 'seasonIndex',
  },
  covariates: {
    kind: 'columns',
    example: 'channel,city',
    wizard: { section: 'extras', id: 'extras-covariates', mayBeEmpty: true },
    option: { name: 'covariates', repeatable: true },
    memory: 'covariate',
  },
  locale: {
    kind: 'language',
    example: 'tr-TR',
    standard: 'en',
    option: { name: 'locale' },
    memory: 'language',
  },
  encoding: { kind: 'text', example: 'windows-1254', option: { name: 'encoding' } },
  engine: { ...choices(['duckdb', 'memory']), option: { name: 'engine' } },
  sheet: { kind: 'text', example: 'Orders', option: { name: 'sheet' }, memory: 'tab' },
  help: { kind: 'switch', option: { name: 'help', letter: 'h' } },
  version: { kind: 'switch', option: { name: 'version' } },
} as const satisfies Readonly<Record<string, Field>>;

/** What only formulas ask: the number that fills a table of cohorts. */
export const cells = {
  cohortMeasure: {
    ...choices(['customers', 'retention', 'revenue', 'orders']),
    standard: 'customers',
    argument: 'measure',
  },
} as const satisfies Readonly<Record<string, Field>>;
