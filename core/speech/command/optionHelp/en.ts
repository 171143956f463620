import type { OptionHelps } from './shape';

export const optionHelp: OptionHelps = {
  intro: `Usage: npx customer-value FILE [options]
   or: npm run report -- FILE [options]

Reads the orders in FILE (.csv, .tsv, .txt, .xlsx or .parquet; - for what is piped in) and writes a workbook that says
who the best customers are, who is slipping away, and what each is worth over the next months.
The exit code is 0 when it is done, 1 when it cannot be done with this file, 2 when the command is not understood.`,
  headings: {
    groups: 'How customers are grouped. One of these is enough; it says which scheme is meant:',
    plan: 'What to do with the groups:',
    reading: 'How the orders are read, where the file does not say it:',
    columns: 'Which column is what: a header, a letter or a number; none hides a column.',
  },
  options: {
    out: { value: 'FILE', text: 'workbook to write' },
    json: { value: '', text: 'print the whole analysis as one JSON document instead' },
    pretty: { value: '', text: 'the same, indented for reading' },
    scores: {
      value: 'FILE',
      text: 'a row for each customer with chances, value and group, as .parquet or .csv; written by DuckDB',
    },
    history: {
      value: 'FILE',
      text: 'an earlier report, whose runs and campaigns are remembered',
      otherwise: 'the workbook that is replaced',
    },
    months: { value: 'N', text: 'how many months ahead' },
    margin: {
      value: 'SHARE',
      text: 'share of revenue that you keep, such as {example}',
      otherwise: '100%: the value is revenue',
    },
    discountRate: { value: 'RATE', text: 'yearly rate at which later money counts less' },
    asOf: {
      value: 'DATE',
      text: 'day of the analysis, such as {example}',
      otherwise: 'day of the last order',
    },
    model: { value: 'NAME', text: '{choices}' },
    prior: {
      value: 'NAME',
      text: 'whether a weak prior, what is usual for shops, supports the fit of the model where the data say little: {choices}. auto: that of the automatic choice; off: maximum likelihood wherever there is one; on: every model',
    },
    season: {
      value: 'NAME',
      text: 'how orders vary over the year: {choices}. auto: found in the months, from two years on, if the model is not asked for by name; nowruz: by the months of the Iranian year; ramadan: by months, with Ramadan and the two feasts',
    },
    seasonIndex: {
      value: 'FILE',
      text: 'your own levels of orders by month (month, level), such as 2024-03, 100 or 1403-01, 140: taken instead of what the orders show',
    },
    priceIndex: {
      value: 'FILE',
      text: 'price level of each month (month, level), such as 2024-03, 1859.4 or 1403-01, 274.6: all amounts are put into the money of the analysis day',
    },
    covariates: {
      value: 'COLUMNS',
      text: 'columns, separated by commas, that may be related to how customers order and leave, such as the channel or the city; the forecasts use them',
    },
    locale: { value: 'TAG', text: 'language of the report, such as {example}' },
    encoding: {
      value: 'NAME',
      text: 'encoding of a text file, such as utf-16le or {example}',
    },
    engine: {
      value: 'NAME',
      text: 'what reads the file: {choices}. DuckDB takes files larger than memory, several of them, and patterns such as "orders/*.parquet"',
      otherwise: 'duckdb for Parquet, packed, several and large files and for --scores, else memory',
    },
    sheet: { value: 'NAME', text: 'tab of a workbook', otherwise: 'the one that looks most like orders' },
    help: { value: '', text: 'this text' },
    version: { value: '', text: 'version of this program' },
    scheme: { value: 'NAME', text: '{choices}' },
    limitDays: {
      value: 'LIST',
      text: 'thresholds: days since the last order that still score 5, 4, 3 and 2',
    },
    limitOrders: { value: 'LIST', text: 'thresholds: orders from which the score is 2, 3, 4 and 5' },
    limitSpend: {
      value: 'LIST',
      text: 'thresholds: money from which the score is 2, 3, 4 and 5, such as {example}',
    },
    tierShares: {
      value: 'TIERS',
      text: 'value: shares of customers in percent, the best first ({example}); or breaks:{tierCount.example} for four tiers where the values leave gaps; or abc:{abcShares.example} by the percent of all value that they bring',
      otherwise: '',
    },
    cutOffs: {
      value: 'DAYS,DAYS',
      text: 'lifecycle: days since the last order up to which somebody is active, and infrequent',
      otherwise: 'from the usual gaps between orders',
    },
    clusterCount: {
      value: 'NUMBER',
      text: 'clusters: how many, {least} to {most}',
      otherwise: 'as many as are clearly distinct',
    },
    columns: {
      value: 'COLUMN[,COLUMN]',
      text: 'columns: one or two columns, such as city; value among them crosses with value tiers: city,value. Once for each column whose name has a comma: --by "City, region" --by channel',
    },
    rules: {
      value: 'FILE',
      text: 'rules: your own, one per line, such as Quiet: city is Oslo and no order for 60 days',
    },
    compareTo: {
      value: 'DATE',
      text: 'the earlier day for who rose and who fell',
      otherwise: '{days} days before',
    },
    cohortPeriod: {
      value: 'PERIOD',
      text: 'put customers together by {choices} of the first order',
      otherwise: 'the shortest that stays readable',
    },
    campaign: {
      value: 'NAME',
      text: 'name of the campaign, which decides who is kept aside from the lists',
      otherwise: 'the day of the analysis',
    },
    controlShare: {
      value: 'SHARE',
      text: 'share of every list that is kept aside, up to {most}',
      otherwise: 'as much of each list as it takes to show a result',
    },
    actions: {
      value: 'FILE',
      text: 'your own words for what to do: the report itself with its actions changed, or a table with the columns Group and any of Action, Channel, Offer, How to know it works, What can go wrong, Who does it',
    },
    acquisitionCost: {
      value: 'AMOUNT',
      text: 'cost of winning one customer, to show when it is paid back',
    },
    budget: { value: 'AMOUNT', text: 'money to spend on contacts; it needs --contact-cost' },
    costPerContact: { value: 'AMOUNT', text: 'what contacting one customer costs' },
    offerPerOrder: { value: 'AMOUNT', text: 'what is given with each order of those contacted' },
    budgetGroups: {
      value: 'FILE',
      text: "what is different for a group: the report's budget tab with its numbers changed, or a table with the columns Group and any of Cost of a contact, Offer with each order, More who order, At least, At most",
    },
    dateOrder: { value: 'ORDER', text: 'what 03/04/2024 begins with: {choices}' },
    swappedDates: {
      value: 'WHAT',
      text: 'date cells in which day and month seem swapped: {choices} (back)',
    },
    decimalMark: { value: 'MARK', text: 'what marks the decimals in 1.234: {choices}' },
    currency: {
      value: 'CODE',
      text: 'of several currencies, the one to read, such as {example}; IRT for tomans, IRR for rials',
    },
    exchangeRates: { value: '', text: 'do not convert with the file’s own exchange rates', otherwise: '' },
    pendingOrders: {
      value: 'WHAT',
      text: 'orders that wait for payment: {choices}',
      otherwise: 'as the shop system, else count',
    },
    unknownStatus: { value: 'WHAT', text: 'rows whose status is not known: {choices}' },
    freeOrders: { value: 'WHAT', text: 'orders of 0: {choices}' },
    duplicateOrders: { value: 'WHAT', text: 'orders that are in the file several times: {choices}' },
    merges: {
      value: '',
      text: 'do not join customers who share an id, an e-mail address or a phone number',
      otherwise: '',
    },
    timeZone: {
      value: 'NAME',
      text: 'zone of the shop, such as {example}, for times with an offset',
      otherwise: 'the day as written',
    },
    dateSystem: { value: 'YEAR', text: 'numbers as dates count from {choices}' },
  },
  columns: {
    value: 'COLUMN',
    named: {
      customer: 'customer',
      date: 'order date',
      amount: 'amount',
      orderId: 'order number',
      status: 'status',
      refund: 'money paid back',
    },
    alike: ', and in the same way ',
  },
};
