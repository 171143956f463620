import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFor } from '../../cli/engine/fileKinds';
import { optionsOf } from '../../cli/options/optionsOf';
import { type Command, languageOfWords, parseCommand } from '../../cli/options/parseCommand';
import { optionNames } from '../../cli/options/sortWords';
import { namesTyped } from '../../cli/pickTable';
import { toUserError } from '../../cli/toUserError';
import type { Problem } from '../../core/cells/problem';
import type { Field } from '../../core/request/field';
import { backtest } from '../../core/request/fields/backtest';
import { commandWords } from '../../core/speech/command/commandWords';
import { languages } from '../../core/speech/language';
import { UserError } from '../../files/userError';
import { fields as warehouse } from '../../warehouse/fields';
import { root } from '../root';

const command = (text: string) => parseCommand(text.split(' ').filter((word) => word !== ''));

function refusal(text: string): string {
  try {
    command(text);
  } catch (error) {
    if (error instanceof UserError) return error.sentence(commandWords('en'));
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

const noPlan = {
  options: {
    compareTo: null,
    cohortPeriod: null,
    campaign: null,
    controlShare: undefined,
    acquisitionCost: null,
    budget: null,
  },
  actionsFile: null,
  budgetGroupsFile: null,
};

test('a file alone gets the usual terms', () => {
  expect(command('orders.csv')).toEqual({
    file: 'orders.csv',
    files: ['orders.csv'],
    engine: null,
    scores: null,
    out: 'report.xlsx',
    json: false,
    pretty: false,
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    asOf: null,
    model: 'auto',
    prior: 'auto',
    language: 'en',
    encoding: null,
    sheet: null,
    priceIndex: null,
    season: 'auto',
    seasonIndex: null,
    history: null,
    covariates: [],
    scheme: { name: 'plain' },
    plan: noPlan,
    columns: {},
    reading: {},
  });
});

test('every option is understood, with a space or with =, before or after the file', () => {
  expect(
    command(
      '--out=r.xlsx --months 1.5 --margin %40 --discount-rate 0,2 a.csv --as-of 2024-12-31 --model BG/NBD --prior off ' +
        '--scheme RFM --locale tr_TR --customer E-posta --date B --amount 3 --encoding windows-1254',
    ),
  ).toEqual({
    file: 'a.csv',
    files: ['a.csv'],
    engine: null,
    scores: null,
    out: 'r.xlsx',
    json: false,
    pretty: false,
    terms: { months: 1.5, margin: 0.4, discountRate: 0.2 },
    asOf: 45657,
    model: 'bgnbd',
    prior: 'off',
    language: 'tr',
    encoding: 'windows-1254',
    sheet: null,
    priceIndex: null,
    season: 'auto',
    seasonIndex: null,
    history: null,
    covariates: [],
    scheme: { name: 'rfm' },
    plan: noPlan,
    columns: { customer: 'E-posta', date: 'B', amount: '3' },
    reading: {},
  });
});

test('several files, a pattern, what reads them and where the scores go', () => {
  expect(command('a.parquet b.parquet --scores s.csv --engine DuckDB')).toMatchObject({
    ...{ file: 'a.parquet', files: ['a.parquet', 'b.parquet'], scores: 's.csv', engine: 'duckdb' },
  });
  expect(command('a.csv b.csv.gz')).toMatchObject({ files: ['a.csv', 'b.csv.gz'], engine: null });
  expect(engineFor(command('orders/*.parquet') as Command)).toBe('duckdb');
  expect(engineFor(command('orders.csv') as Command)).toBe('memory');
  expect(engineFor(command('orders.csv --scores s.csv') as Command)).toBe('duckdb');
  expect(engineFor(command('orders.parquet --engine memory') as Command)).toBe('memory');
});

test('what a table leaves open is answered by options, and every role has one', () => {
  const words =
    'a.csv --sheet Orders --date-order day-first --date-cells swapped --decimal comma --currency eur --pending leave-out --unknown-status leave-out --free count ' +
    '--duplicates all --no-merge --no-rates --time-zone europe/istanbul --date-system 1904 ' +
    '--order-id Name --status F --refund none --currency-column 8 --cancelled-at X --consent Y';
  expect(command(words)).toMatchObject({
    sheet: 'Orders',
    columns: {
      orderId: 'Name',
      status: 'F',
      refund: 'none',
      currency: '8',
      cancelledAt: 'X',
      consent: 'Y',
    },
    reading: {
      dateOrder: 'dayFirst',
      swappedDates: 'swapped',
      decimalMark: ',',
      currency: 'EUR',
      pendingOrders: 'leaveOut',
      unknownStatus: 'leaveOut',
      freeOrders: 'count',
      duplicateOrders: 'all',
      merges: false,
      exchangeRates: false,
      timeZone: 'Europe/Istanbul',
      dateSystem: 1904,
    },
  });
  expect(command('a.csv --date-order mdy --decimal . --pending leave')).toMatchObject({
    reading: { dateOrder: 'monthFirst', decimalMark: '.', pendingOrders: 'leaveOut' },
  });
});

test('the options that are named beside problems are understood', () => {
  const named = answerable.flatMap(optionsOf);
  expect(answerable.map((problem) => optionsOf(problem).length > 0)).toEqual(answerable.map(() => true));
  for (const option of named) {
    const words = ['a.csv', ...option.replace(/"([^"]*)"/g, '$1').split(/ (.*)/)].filter(
      (word) => word !== '',
    );
    expect(() => parseCommand(words)).not.toThrow();
  }
  expect(named).toContain('--amount "Ticket Amount"');
});

test.each(languages)('what the commands say names only options that there are (%s)', (language) => {
  const known = [...optionNames, ...Object.keys(backtest), ...Object.values(warehouse).map(nameOfOption)];
  const sections = ['command', 'command/optionHelp', 'backtest', 'warehouse'];
  for (const section of sections) {
    const text = readFileSync(join(root, 'core/speech', section, `${language}.ts`), 'utf8');
    const named = [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  }
});

function nameOfOption({ option }: Field): string {
  return option?.name ?? '';
}

test.each(languages)('a refusal names the options that settle it (%s)', (language) => {
  const [first] = answerable;
  if (!first) throw new Error('there is no problem');
  const { sentence } = toUserError([first], language);
  expect(sentence(commandWords(language))).toMatch(/--date-order day-first.*--date-order month-first/);
});

/** One of each kind of problem that an option settles. */
const answerable: readonly Problem[] = [
  { code: 'ambiguousDates', params: { example: '03/04/2024' }, severity: 'error' },
  { code: 'ambiguousAmounts', params: { example: '1.234' }, severity: 'error' },
  {
    code: 'swappedDates',
    params: { asItStands: '2024-03-01', swapped: '2024-01-03', text: '15/01/2024', count: 2 },
    severity: 'error',
  },
  { code: 'severalCurrencies', params: { currencies: ['EUR', 'USD'] }, severity: 'error' },
  { code: 'tomansAndRials', params: { count: 3 }, severity: 'error' },
  { code: 'severalDateColumns', params: { headers: ['Till Date', 'Day'], used: null }, severity: 'error' },
  {
    code: 'severalAmountColumns',
    params: { headers: ['Ticket Amount', 'Fee'], used: null },
    severity: 'error',
  },
  { code: 'noCustomerColumn', params: { sheet: '', headers: [] }, severity: 'error' },
  { code: 'noDateColumn', params: { sheet: '', headers: [] }, severity: 'error' },
  { code: 'noAmountColumn', params: { sheet: '', headers: [] }, severity: 'error' },
  { code: 'unreadableColumn', params: { field: 'date', header: 'When', example: 'soon' }, severity: 'error' },
  { code: 'pendingOrders', params: { example: 'pending', count: 3 }, severity: 'note' },
  { code: 'pendingLeftOut', params: { example: 'pending', count: 3 }, severity: 'note' },
  { code: 'unknownStatus', params: { words: ['Purple'], more: 0, count: 3 }, severity: 'note' },
  { code: 'duplicateRows', params: { count: 3, orders: 2 }, severity: 'warning' },
  { code: 'mergedCustomers', params: { count: 3, example: 'Ada' }, severity: 'note' },
  { code: 'convertedAmounts', params: { currencies: ['EUR', 'USD'], count: 3 }, severity: 'note' },
  { code: 'knownByCells', params: { role: 'date', header: 'Fecha' }, severity: 'note' },
  { code: 'priceTimesQuantity', params: { price: 'Price', quantity: 'Qty' }, severity: 'note' },
  { code: 'orderOfSeveralCustomers', params: { example: '7', count: 3 }, severity: 'warning' },
  { code: 'orderNumbersRestart', params: { example: '7', count: 3 }, severity: 'note' },
  { code: 'customersAfterAsOf', params: { day: '2024-01-01', last: '2024-06-30' }, severity: 'error' },
  {
    code: 'ordersGrow',
    params: { perMonth: 0.02, perYear: 0.27, low: 0.01, high: 0.03 },
    severity: 'note',
  },
  { code: 'seasonNeedsYears', params: {}, severity: 'note' },
  { code: 'covariatesOnlyExplain', params: { columns: ['City'] }, severity: 'note' },
];

test('an option beside a problem has the value that settles it', () => {
  const named = answerable.flatMap(optionsOf);
  expect(named).toEqual(
    expect.arrayContaining([
      ...['--date COLUMN', '--amount COLUMN', '--order-id COLUMN', '--no-rates', '--as-of 2024-06-30'],
      ...['--price-index prices.csv', '--season-index season.csv'],
      ...['--model bgnbd', '--model mbgnbd', '--model paretonbd'],
    ]),
  );
  expect(named).not.toContain('--model auto');
});

test('every model has its name, and what goes along with orders its columns', () => {
  for (const [written, model] of [
    ['Pareto/NBD', 'paretonbd'],
    ['MBG/CNBD', 'mbgcnbd'],
    ['nbd', 'nbd'],
  ]) {
    expect(command(`a.csv --model ${written}`)).toMatchObject({ model });
  }
  expect(
    command(
      'a.csv --price-index cpi.csv --season bayram --season-index season.csv --covariates Channel,City --covariates Age',
    ),
  ).toMatchObject({
    priceIndex: 'cpi.csv',
    season: 'ramadan',
    seasonIndex: 'season.csv',
    covariates: ['Channel,City', 'Age'],
  });
});

test('--json, or --pretty for people, writes no workbook unless one is asked for', () => {
  expect(command('a.csv --json')).toMatchObject({ json: true, pretty: false, out: null });
  expect(command('a.csv --pretty')).toMatchObject({ json: true, pretty: true, out: null });
  expect(command('a.csv --json --out r.xlsx')).toMatchObject({ json: true, out: 'r.xlsx' });
});

test('-h and -o are short for what is typed most, and - for what is piped in', () => {
  expect(command('-h')).toBe('help');
  expect(command('- -o r.xlsx')).toMatchObject({ file: '-', out: 'r.xlsx' });
});

test('--help wins over everything that is understood', () => {
  expect(command('--version')).toBe('version');
  expect(command('--version --help')).toBe('help');
  expect(command('--help')).toBe('help');
  expect(command('a.csv --months x --help')).toBe('help');
});

test.each([
  ['', 'Which file holds the orders?'],
  ['a.csv b.xlsx', 'One file at a time, please: a.csv, b.xlsx.'],
  ['a.csv b.csv --engine memory', 'One file at a time, please: a.csv, b.csv.'],
  ['a.csv --engine oracle', '--engine'],
  ['a.csv --colour red', '--colour: there is no such option. Add --help'],
  ['a.csv --margn 0.4', '--margn: there is no such option. Did you mean --margin? Add --help'],
  ['a.csv --maring 0.4', 'Did you mean --margin?'],
  ['a.csv --dicsount-rate=0.1', 'Did you mean --discount-rate?'],
  ['a.csv --acq 3', 'Did you mean --acquisition-cost?'],
  ['a.csv --jsn', 'Did you mean --json?'],
  ['a.csv -m 3', '-m: there is no such option. Add --help'],
  ['a.csv --o r.xlsx', '--o: there is no such option.'],
  ['a.csv --no-json', '--no-json: there is no such option. Add --help'],
  ['a.csv -o', '-o: a value is missing.'],
  ['a.csv -o --json', '-o: a value is missing.'],
  ['a.csv --json=yes', '--json: this option takes no value.'],
  ['a.csv --months', '--months: a value is missing.'],
  ['a.csv --out --json', '--out: a value is missing.'],
  ['a.csv --out=', '--out: a value is missing.'],
  [
    'a.csv --months twelve',
    '--months: “twelve” does not fit. Write a number of months above 0 and up to 120, such as 12.',
  ],
  ['a.csv --months 0', '--months: “0” does not fit.'],
  ['a.csv --months -3', '--months: “-3” does not fit.'],
  ['a.csv --months 121', '--months: “121” does not fit.'],
  ['a.csv --months Infinity', '--months: “Infinity” does not fit.'],
  ['a.csv --margin 0', '--margin: “0” does not fit.'],
  ['a.csv --margin 1.5', '--margin: “1.5” can be 150% or 1.5%. Write the one that you mean.'],
  ['a.csv --margin 1', '--margin: “1” can be 100% or 1%. Write the one that you mean.'],
  [
    'a.csv --margin 140',
    '--margin: “140” does not fit. Write a percentage above 0 and up to 100, such as 40%.',
  ],
  ['a.csv --discount-rate=-0.1', '--discount-rate: “-0.1” does not fit.'],
  [
    'a.csv --discount-rate 1001',
    '--discount-rate: “1001” does not fit. Write a percentage from 0 to 1000, such as 10%.',
  ],
  ['a.csv --as-of yesterday', '--as-of: “yesterday” is not a date.'],
  ['a.csv --as-of 2024-02-30', '--as-of: “2024-02-30” is not a date.'],
  [
    'a.csv --model prophet',
    '--model: “prophet” is not available. Choose auto or nbd or bgnbd or mbgnbd or bgcnbd or mbgcnbd or paretonbd or bgbb.',
  ],
  [
    'a.csv --scheme abc',
    '--scheme: “abc” is not available. Choose plain or rfm or rf or thresholds or value or lifecycle or clusters or columns or rules.',
  ],
  ['a.csv --date-order ymd', '--date-order: “ymd” is not available. Choose day-first or month-first.'],
  ['a.csv --decimal ;', '--decimal: “;” is not available. Choose comma or point.'],
  ['a.csv --pending maybe', '--pending: “maybe” is not available. Choose count or leave-out.'],
  ['a.csv --time-zone Mars', '--time-zone: “Mars” is not a time zone.'],
  ['a.csv --no-merge=yes', '--no-merge: this option takes no value.'],
  ['a.csv --order-id', '--order-id: a value is missing.'],
  ['a.csv --constructor x', '--constructor: there is no such option. Add --help'],
  ['a.csv --locale !', '--locale: “!” is not a language of the report. Use one of: en, tr, fa.'],
  ['a.csv --locale de-DE', '--locale: “de-DE” is not a language of the report.'],
  ['a.csv --locale english', '--locale: “english” is not a language of the report.'],
])('“%s” is refused: %s', (text, sentence) => {
  expect(refusal(text)).toContain(sentence);
});

test('from 2 on a share is a percentage, as in the sidebar and in a formula', () => {
  expect(command('a.csv --margin 40 --discount-rate 10 --control-share 10')).toMatchObject({
    terms: { margin: 0.4, discountRate: 0.1 },
    plan: { options: { controlShare: 0.1 } },
  });
});

test.each([
  ['a.csv --locale tr-TR', 'tr'],
  ['--nonsense --locale=fa', 'fa'],
  ['a.csv --locale de', 'en'],
  ['a.csv --locale', 'en'],
  ['a.csv', 'en'],
])('the language for sentences is known even when “%s” does not fit', (text, language) => {
  expect(languageOfWords(text.split(' '))).toBe(language);
});

test.each([
  ['--scheme rf', { name: 'rf' }],
  ['--scheme Value', { name: 'value', tiers: { kind: 'shares', shares: [0.05, 0.15, 0.3] } }],
  ['--tiers 10%,20%', { name: 'value', tiers: { kind: 'shares', shares: [0.1, 0.2] } }],
  ['--tiers 2.5;7,5', { name: 'value', tiers: { kind: 'shares', shares: [0.025, 0.075] } }],
  ['--tiers breaks:4', { name: 'value', tiers: { kind: 'breaks', count: 4 } }],
  ['--tiers ABC', { name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } }],
  ['--scheme value --tiers abc:70,90', { name: 'value', tiers: { kind: 'abc', shares: [0.7, 0.9] } }],
  ['--scheme lifecycle', { name: 'lifecycle', cutOffs: null }],
  ['--cut-offs 60,180', { name: 'lifecycle', cutOffs: { active: 60, infrequent: 180 } }],
  ['--scheme clusters', { name: 'clusters', count: null }],
  ['--clusters 5', { name: 'clusters', count: 5 }],
  [
    '--limits-spend 250,500,1000,2500',
    {
      name: 'thresholds',
      limits: { days: [30, 90, 180, 365], orders: [2, 3, 5, 10], spend: [250, 500, 1000, 2500] },
    },
  ],
  [
    '--limits-days ۱۰،۲۰،۳۰،۴۰ --limits-orders 2,4,6,8 --limits-spend 9,5;19,5;29,5;39,5',
    {
      name: 'thresholds',
      limits: { days: [10, 20, 30, 40], orders: [2, 4, 6, 8], spend: [9.5, 19.5, 29.5, 39.5] },
    },
  ],
  ['--by city,channel,value', { name: 'columns', typed: ['city,channel,value'] }],
  ['--by city --by channel', { name: 'columns', typed: ['city', 'channel'] }],
  ['--rules mine.txt', { name: 'rules', file: 'mine.txt' }],
])('%s groups customers', (words, scheme) => {
  expect(command(`a.csv ${words}`)).toMatchObject({ scheme });
});

test('columns are separated by commas, but for a header that has one', () => {
  expect(
    namesTyped(['City', 'Channel', 'City, Region'], ['city, channel', 'city, region', ' ,value']),
  ).toEqual([...['city', 'channel', 'city, region', 'value']]);
});

test('the plan has an earlier day, periods of cohorts, a campaign, a share kept aside, costs, a budget and files', () => {
  expect(
    command(
      'a.csv --compare-to 2024-03-31 --cohorts Quarter --campaign Spring --control-share %20 --acquisition-cost 12,5 ' +
        '--budget 500 --contact-cost 0.5 --offer-cost 2 --budget-groups terms.csv --actions mine.xlsx',
    ),
  ).toHaveProperty('plan', {
    options: {
      compareTo: 45382,
      cohortPeriod: 'quarter',
      campaign: 'Spring',
      controlShare: 0.2,
      acquisitionCost: 12.5,
      budget: { amount: 500, costPerContact: 0.5, offerPerOrder: 2 },
    },
    actionsFile: 'mine.xlsx',
    budgetGroupsFile: 'terms.csv',
  });
});

test.each([
  ['--scheme columns', '--by: name one or two columns, such as --by city or --by city,value.'],
  ['--scheme rules', '--scheme rules: the file with the rules is missing. Name it with --rules FILE.'],
  [
    '--scheme thresholds',
    '--limits-spend: give the amounts from which the score is 2, 3, 4 and 5, such as 250,500,1000,2500.',
  ],
  [
    '--scheme rf --tiers 5,15',
    '--tiers: this goes with --scheme value, and you asked for rf. Leave one of them out.',
  ],
  [
    '--by city --rules mine.txt',
    '--rules: this goes with --scheme rules, and you asked for columns. Leave one of them out.',
  ],
  [
    '--limits-spend 1,2,3',
    '--limits-spend: “1,2,3” does not fit. Write four rising amounts, such as 250,500,1000,2500.',
  ],
  [
    '--limits-spend 1,2,3,4 --limits-orders 0,2,3,4',
    '--limits-orders: “0,2,3,4” does not fit. Write four rising numbers of orders, such as 2,3,5,10.',
  ],
  [
    '--limits-spend 1,2,3,4 --limits-days 9,8,7,6',
    '--limits-days: “9,8,7,6” does not fit. Write four rising numbers of days,',
  ],
  ['--cut-offs 60', '--cut-offs: “60” does not fit. Write two rising numbers of days, such as 60,180.'],
  ['--cut-offs 180,60', '--cut-offs: “180,60” does not fit.'],
  ['--clusters 1', '--clusters: “1” does not fit. Write a whole number from 2 to 20, such as 4.'],
  ['--clusters 21', '--clusters: “21” does not fit.'],
  ['--clusters 3.5', '--clusters: “3.5” does not fit.'],
  [
    '--tiers 50,60',
    '--tiers: “50,60” does not fit. Give shares in percent that leave a rest (5,15,30), or breaks:4, or abc:80,95.',
  ],
  ['--tiers 0.05,0.15', '--tiers: “0.05,0.15” does not fit.'],
  ['--tiers 5,0', '--tiers: “5,0” does not fit.'],
  ['--tiers 1,2,3,4,5,6,7,8,9,10', '--tiers: “1,2,3,4,5,6,7,8,9,10” does not fit.'],
  ['--tiers breaks:1', '--tiers: “breaks:1” does not fit.'],
  ['--tiers breaks', '--tiers: “breaks” does not fit.'],
  ['--tiers abc:95,80', '--tiers: “abc:95,80” does not fit.'],
  ['--tiers abc:80', '--tiers: “abc:80” does not fit.'],
  ['--tiers gold', '--tiers: “gold” does not fit.'],
  ['--cohorts week', '--cohorts: “week” is not available. Choose month or quarter or year.'],
  [
    '--control-share 60%',
    '--control-share: “60%” does not fit. Write a percentage from 0 to 50, such as 10%.',
  ],
  ['--control-share 1', '--control-share: “1” can be 100% or 1%. Write the one that you mean.'],
  ['--tiers 12,5', '--tiers: “12,5” can be 12%,5% or 12.5. Write the one that you mean.'],
  [
    '--as-of 03/04/2024',
    '--as-of: “03/04/2024” can be 2024-04-03 or 2024-03-04. Write the one that you mean.',
  ],
  [
    '--acquisition-cost dear',
    '--acquisition-cost: “dear” does not fit. Write an amount above 0, such as 20.',
  ],
  [
    '--contact-cost 1',
    '--contact-cost: this goes with --budget. Say with --budget AMOUNT how much there is to spend.',
  ],
  ['--budget-groups t.csv', '--budget-groups: this goes with --budget.'],
  ['--budget 1.000 --contact-cost 1', '--budget: “1.000” can be 1 or 1000. Write the one that you mean.'],
  ['--limits-spend 1.000;2.000;3.000;4.000', '--limits-spend: “1.000” can be 1 or 1000.'],
  ['--budget 100', '--budget: say with --contact-cost what contacting one customer costs, such as 0.5.'],
  ['--budget much --contact-cost 1', '--budget: “much” does not fit. Write an amount above 0, such as 500.'],
  ['--compare-to May', '--compare-to: “May” is not a date. Write it as year-month-day, such as 2024-12-31.'],
])('%s is refused with a sentence', (words, sentence) => {
  expect(refusal(`a.csv ${words}`)).toContain(sentence);
});
