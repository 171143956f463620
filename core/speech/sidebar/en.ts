import type { Progress } from '../../analysis';
import type { Field } from '../../cells/columns/columns';
import { counted } from '../counted';
import type { Quantity } from '../quantity';
import { groups, rules } from './groups/en';

const { rows } = counted.en;
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
  ranges: 'Simulating possible futures',
  report: 'Preparing the report tabs',
};

export const sidebar = {
  title: 'Customer value',
  language: 'Language',
  languageNotLoaded: (name: string) =>
    `The texts in ${name} could not be loaded. Check your connection and choose the language again.`,
  /** Opens the help on custom functions. */
  formulas: 'Formulas for your cells',
  back: 'Back',
  /** Between the parts of a list. */
  comma: ', ',
  cancel: 'Cancel',
  /** For pages of the later script. */
  later: {
    loading: 'One moment …',
    missing:
      'This part of Customer value could not be loaded. Check your internet connection, then try again.',
  },
  tryAgain: 'Try again',
  failed: 'That did not work',
  opening: 'Opening the workbook',
  cancelled: 'Cancelled. Nothing was changed.',
  noRoom:
    'This workbook cannot keep everything that you have written here. The tabs written now have all of it, but next time some will be missing. Shorten your texts where you can.',
  rows,

  sheet: {
    heading: 'Where are your orders?',
    intro: 'Pick the sheet with one row for each order: who bought, when, and for how much.',
    privacy: 'Your data stays in this workbook.',
    none: 'No sheet here holds any data. Add a sheet with your orders, then try again.',
    reading: (done: string, total: string) => `Reading rows: ${done} of ${total}`,
  },

  home: {
    yourCustomers: 'Your customers',
    upTo: (day: string) => `to ${day}`,
    /** Warning about old data: day and age of the newest order. */
    oldOrders: (p: { day: string; age: string }) =>
      `The newest order is from ${p.day}, ${p.age} ago. For lists of this week, bring in your newest orders and run again.`,
    weeks: counted.en.weeks,
    again: 'Run again, with the orders as they are now',
    more: 'More: sheet, columns, formulas, language',
    otherSheet: 'Another sheet',
    columns: 'Columns',
    rows: 'Rows',
    close: 'Close',
    reading: 'Reading your orders…',
    lastTime: 'This is from last time, until the new answer is ready.',
    nineInTen: '9 times in 10',
    tooEarly: 'Too early',
    tooEarlyFor: 'for a number that you could plan with',
    margin: 'This is revenue. What share of it do you keep?',
    marginAgain: 'What share of revenue do you keep?',
    marginTold: (share: string) => `You keep ${share} of revenue.`,
    notTold: 'not given: revenue',
    use: 'Use',
    change: 'Change',
    assumptions: 'Assumptions',
    putBack: 'Reset all',
    keptHere: 'Kept in this workbook, for everybody who opens it.',
    months: counted.en.months,
    prices: 'Prices',
    asPaid: 'as they were paid',
    lessAYear: (rate: string) => `${rate} less per year`,
  },

  /** Questions before the first answer. */
  question: {
    one: 'One question, then the answer',
    noTabs: 'There are no orders here yet',
    kept: 'Your choice is kept with this workbook. It will not be asked again.',
    allColumns: 'Show all columns',
    agree: 'Yes, these are right',
  },

  columns: {
    heading: 'Are these the right columns?',
    intro: 'Change what was not recognised correctly.',
    ofCustomers:
      'This is a table of customers, a row for each, and its columns were recognised. If each row is an order, choose its day and amount.',
    introMissing: 'Something was not recognised. Click its column and we will take it from there.',
    pick: {
      customer: 'Which column says who bought?',
      date: 'Which column says when?',
      amount: 'Which column says how much?',
    },
    /** A column that already has a role. */
    takenFor: (field: string) => `Now: ${field}`,
    noCells: 'No filled cells',
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
    /** For customers whom the customer column does not identify. */
    otherwise: (customers: Quantity, role: string) =>
      `${counted.en.customers(customers)} known by ${role} instead.`,
  },

  check: {
    heading: 'Is everything read correctly?',
    open: 'Answer the question above to go on. Your cells do not show which reading is right.',
    merges: 'Merged customers',
    mergesSwitch: 'Count them as one customer',
    columns: 'Columns',
    changeColumns: 'Change columns',
    account: 'What happens to every row',
    noneLeftOut: 'No row is left out.',
    leftOut: (count: Quantity) => `${rows(count)} left out`,
    what: 'What happened',
    rowCount: 'Rows',
    ofCustomer: 'A customer',
    opened: 'The first row of an order',
    further: 'A further row of an order',
    refunds: 'Refund, deducted from an order',
    out: (reason: string) => `Left out: ${reason}`,
    where: (rows: string) => `Row ${rows}`,
    all: 'All rows',
  },

  terms: {
    months: 'Look ahead (months)',
    monthsHint: 'How far into the future the value counts. Usually {example}.',
    margin: 'Profit margin',
    marginHint: 'What you keep of each sale, such as {example}. With 100% the values are revenue.',
    rate: 'Discount rate per year',
    rateHint: 'How much less money in a year is worth to you than money today.',
    asOf: 'Analysis day',
    asOfHint: (example: string) =>
      `Leave empty for the day of the last order, or write a day such as ${example}.`,
    readAs: (value: string) => `Read as ${value}`,
  },

  groups,

  rules,

  campaign: {
    heading: 'Campaign and budget',
    kept: (share: string) => `${share} kept aside`,
    keptChosen: 'kept aside by size',
    spent: (amount: string) => `budget ${amount}`,
    noBudget: 'no budget',
    costNeeded: 'A budget needs the cost of one contact. Write an amount above 0, such as {example}.',
    fields: {
      campaign: {
        label: 'Name of the campaign',
        hint: 'The same name keeps the same customers aside. Leave empty for the analysis day.',
      },
      controlShare: {
        label: 'Share of each list kept aside',
        hint: 'Customers you do not contact show later what the campaign brought. Leave empty, and each list keeps as many as it takes to show a result.',
      },
      budget: {
        label: 'Budget',
        hint: 'With a budget you get a tab that shows where it brings the most. Leave empty for none.',
      },
      costPerContact: {
        label: 'Cost of one contact',
        hint: 'Of a message, a letter or a call.',
      },
      offerPerOrder: {
        label: 'Cost of the offer per order',
        hint: 'What you give each customer who orders, such as a discount. Leave empty for nothing.',
      },
      acquisitionCost: {
        label: 'Cost of winning a customer',
        hint: 'Advertising and sales, divided by the customers it won. Leave empty when you do not know it.',
      },
    },
  },

  budget: {
    heading: 'Budget by group',
    spent: (money: string) => `${money} spent`,
    intro: 'Change what differs for a group.',
    contacts: counted.en.contacts,
    fields: {
      uplift: {
        label: 'How many more order because of it',
      },
      least: {
        label: 'Spend at least',
      },
      most: {
        label: 'Spend at most',
      },
    },
    upliftHint: (usual: string) =>
      `Of those contacted. Leave empty for ${usual}: an assumption, until your own campaigns have shown more.`,
    leastHint: 'Leave empty for nothing.',
    mostHint: 'Leave empty for no limit.',
  },

  extras: {
    heading: 'How the values are calculated',
    priceIndex: {
      label: 'Amounts in today’s money',
      none: 'No, as they were paid',
      hint: 'Takes inflation out. Choose a tab with a month and its price level in each row.',
    },
    season: 'Season',
    seasons: {
      auto: 'Found in your orders, by months',
      off: 'None: all months alike',
      nowruz: 'By the Iranian year, from Nowruz on',
      ramadan: 'By months, with Ramadan and the two feasts',
    },
    /** The season in use, whatever was requested. */
    noSeason: 'None in use so far',
    seasonHint: 'From two years of orders on. Chosen by name, it is used with every model.',
    seasonIndex: {
      label: 'Your own seasonal levels',
      none: 'No, find them in the orders',
      hint: 'If you know your season better: choose a tab with a month and its level of orders in each row, such as 100 for an average month.',
    },
    indexWrong: (tab: string, row: string) =>
      `Tab “${tab}”: “${row}” is not a month with its level. Write a month such as 2024-03 and its level in each row, or choose another tab.`,
    indexEmpty: (tab: string) =>
      `Tab “${tab}” is empty. Write a month such as 2024-03 and its level in each row, or choose another tab.`,
    covariates: 'Are these related to how customers order and leave?',
    covariatesHint: 'The answer is in the model tab, and the forecasts use it.',
    model: 'Model for the timing of orders',
    bestModel: 'The one that fits best',
    modelHint: 'Choose one to compare with another program or a paper.',
    prior: 'Lean on what is usual for shops where your orders say little',
    priors: {
      auto: 'Only if the model is not chosen above',
      off: 'No: maximum likelihood wherever there is one',
      on: 'Yes, with every model',
    },
    priorHint: 'Forecasts of small shops are better with it. Other programs do without.',
  },

  actions: {
    heading: 'What to do, and who does it',
    intro:
      'Change what is proposed. Your words are kept in this workbook and written into the tabs. Empty a field to get the proposal back.',
    week: 'Lists of this week',
    otherLists: 'Other lists',
    groups: 'Groups',
    asProposed: 'As proposed',
    changed: ({ text }: Quantity) => `${text} in your words`,
    own: 'In your words',
    nothing: 'Nothing proposed',
  },

  run: {
    heading: 'Calculating',
    stages,
    progress: (stage: string, percent: string) => `${stage}: ${percent}`,
  },

  result: {
    noneHeading: 'There is no result yet',
    problems: 'Good to know',
    segment: 'Segment',
    customerCount: 'Customers',
    expectedRevenue: 'Expected revenue',
    expectedProfit: 'Expected profit',
    chart: (title: string, best: string, share: string) =>
      `Bar chart: ${title} by segment. The largest is ${best} with ${share} of the total. The table below has the numbers.`,
  },

  write: {
    heading: 'Writing the report',
    write: 'Write the report',
    /** Appended to the hint if there are lists of this week. */
    starts: 'This week’s lists then count as written to; you can take that back.',
    writeHint: 'Adds new tabs. Your own sheets are not changed.',
    update: 'Update the report',
    updateHint: 'Its tabs are rebuilt. Your own sheets are not changed.',
    open: (tab: string) => `Open “${tab}”`,
    progress: (tab: string, percent: string) => `Writing “${tab}”: ${percent}`,
    stop: 'Stop',
    stopping: 'Stopping…',
    cancelled:
      'Stopped. A tab that is not finished says so in its first cell; write the report again to complete it.',
    done: 'The report is written. The other tabs:',
    kept: (p: { tab: string; kept: string }) =>
      `“${p.tab}” had been changed by hand (a cell of the report, a chart or a comment), so it stays as “${p.kept}”. The new tab stands before it and has your own columns too.`,
    /** For a tab whose two marks contradict each other. */
    doubted: (tab: string) =>
      `“${tab}” may be a report tab, but this file does not say so for certain. It stays exactly as it is. If you do not need it, you can delete it.`,
  },
};
