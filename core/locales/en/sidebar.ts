import type { Progress } from '../../analysis';
import type { Field } from '../../cells/columns';
import type { Quantity } from '../quantity';

const rows = ({ value, text }: Quantity) => `${text} ${value === 1 ? 'row' : 'rows'}`;
const customers = ({ value, text }: Quantity) => `${text} ${value === 1 ? 'customer' : 'customers'}`;
const months = ({ value, text }: Quantity) => (value === 1 ? 'month' : `${text} months`);

const fields: Readonly<Record<Field, string>> = {
  customer: 'Customer',
  date: 'Order date',
  amount: 'Amount',
  orderId: 'Order number',
  status: 'Status',
  refund: 'Refund',
  currency: 'Currency',
};

const stages: Readonly<Record<Progress['stage'] | 'report', string>> = {
  orders: 'Reading the orders',
  customers: 'Gathering each customer’s orders',
  model: 'Learning how your customers buy',
  holdout: 'Checking the forecast against the latest weeks',
  valuation: 'Working out what each customer is worth',
  segments: 'Forming the segments',
  ranges: 'Trying how the future may go',
  report: 'Preparing the report tabs',
};

export const sidebar = {
  title: 'Customer value',
  language: 'Language',
  stepOf: (step: string, steps: string) => `Step ${step} of ${steps}`,
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  failed: 'That did not work',
  opening: 'Opening the workbook',
  cancelled: 'Cancelled. Nothing was changed.',
  rows,

  sheet: {
    heading: 'Where are your orders?',
    intro: 'Pick the sheet with one row for each order: who bought, when, and for how much.',
    label: 'Orders sheet',
    privacy: 'Your data stays in this workbook.',
    none: 'No sheet here holds any data. Add a sheet with your orders, then try again.',
    reading: (done: string, total: string) => `Reading rows: ${done} of ${total}`,
  },

  columns: {
    heading: 'Are these the right columns?',
    intro: 'Change what was not recognised correctly.',
    fields,
    optionalHeading: 'More columns',
    noOptional: 'None recognised',
    choose: 'Choose a column',
    notThere: 'Not in this sheet',
    column: (letter: string) => `Column ${letter}`,
    option: (letter: string, header: string) => `${letter}: ${header}`,
    preview: 'First rows',
    checking: 'Checking the rows',
    missing: (names: string) => `Choose a column for: ${names}.`,
    same: (header: string) => `“${header}” is chosen twice. Choose a different column for each.`,
    why: (reason: string, sureness: string) => `${reason} (${sureness})`,
  },

  check: {
    heading: 'Is everything read correctly?',
    open: 'Answer the question above to go on. Your cells do not show which reading is right.',
    merges: 'Customers who are one',
    mergesSwitch: 'Count them as one customer',
    columns: 'Columns',
    changeColumns: 'Change columns',
    account: 'What becomes of every row',
    noneLeftOut: 'No row is left out.',
    leftOut: (count: Quantity) => `${rows(count)} left out`,
    what: 'What happened',
    rowCount: 'Rows',
    opened: 'The first row of an order',
    further: 'A further row of an order',
    refunds: 'Money paid back, taken off an order',
    out: (reason: string) => `Left out: ${reason}`,
    where: (rows: string) => `Row ${rows}`,
    all: 'All rows',
  },

  terms: {
    heading: 'On what terms?',
    months: 'Look ahead (months)',
    monthsHint: 'How far into the future the value counts. Usually 12.',
    monthsWrong: 'Write a number of months above 0 and up to 120, such as 12.',
    margin: 'Profit margin',
    marginHint: 'What you keep of each sale, such as 40%. With 100% the values are revenue.',
    marginWrong: 'Write a percentage above 0 and up to 100, such as 40%.',
    rate: 'Discount rate per year',
    rateHint: 'How much less money in a year is worth to you than money today.',
    rateWrong: 'Write a percentage of 0 or more, such as 10%.',
    asOf: 'Analysis day',
    asOfHint: (example: string) =>
      `Leave empty for the day of the last order, or write a day such as ${example}.`,
    asOfWrong: (example: string) => `This is not a date we can read. Write it like ${example}.`,
    readAs: (value: string) => `Read as ${value}`,
    run: 'Run analysis',
  },

  groups: {
    scheme: 'Group customers',
    byColumn: (header: string) => `By ${header}`,
    compareTo: 'Compare with an earlier day',
    compareToHint: (example: string) =>
      `To see who rose and who fell. Leave empty for 90 days before, or write a day such as ${example}.`,
  },

  run: {
    heading: 'Working it out',
    stages,
    progress: (stage: string, percent: string) => `${stage}: ${percent}`,
  },

  result: {
    heading: 'Your customers’ value',
    noneHeading: 'There is no result yet',
    customers: (all: Quantity, active: Quantity) =>
      `You have ${customers(all)}. About ${active.text} of them ${active.value === 1 ? 'is' : 'are'} probably still active.`,
    revenue: (span: Quantity, money: string, orders: Quantity) =>
      `Over the next ${months(span)} we expect about ${money} in revenue from about ${orders.text} ${orders.value === 1 ? 'order' : 'orders'}.`,
    profit: (span: Quantity, money: string, orders: Quantity, margin: string) =>
      `Over the next ${months(span)} we expect about ${money} in profit (margin ${margin}) from about ${orders.text} ${orders.value === 1 ? 'order' : 'orders'}.`,
    totalRange: (low: string, high: string) => `In 9 of 10 cases it will be between ${low} and ${high}.`,
    discounted: (rate: string) => `Later money is discounted by ${rate} a year.`,
    asOf: (day: string) => `As of ${day}, from customers you already have.`,
    problems: 'Good to know',
    segments: 'Segments',
    segment: 'Segment',
    customerCount: 'Customers',
    expectedRevenue: 'Expected revenue',
    expectedProfit: 'Expected profit',
    chart: (title: string, best: string, share: string) =>
      `Bar chart: ${title} by segment. The largest is ${best} with ${share} of the total. The table below has the numbers.`,
    top: 'Top customers',
    customer: 'Customer',
    active: 'Active',
    activeHint: 'Active: the chance that the customer will still buy.',
    range: (low: string, high: string) => `${low} to ${high}`,
    rangeHint: 'Below each value: the range in which 9 of 10 customers like this one end up.',
    write: 'Write report tabs',
    writeHint: 'Adds new tabs. Your own sheets are not changed.',
  },

  write: {
    heading: 'Writing the report',
    progress: (tab: string, percent: string) => `Writing “${tab}”: ${percent}`,
    cancelled:
      'Cancelled. A tab that is not finished says so in its first cell; write the tabs again to complete it.',
    doneHeading: 'The report is ready',
    done: 'These tabs were written:',
    later:
      'When you have new orders, run this again: the tabs are written anew. Tabs you have changed are kept.',
    again: 'Start again',
    backToResult: 'Back to the result',
  },
};
