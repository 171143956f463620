import type { TimeUnit } from '../../../cells/columns/kinds/customerFields';
import { counted } from '../../counted';
import { formatNumber, formatPercent } from '../../format';
import { pluralIn } from '../../plural';
import { count, customers, more, rows } from '../phrases/en';
import { doubtfulShare, type NoteSentences, type SkipReasonLabels } from '../problemSentences';

const plural = pluralIn('en');

const timeUnits: Readonly<Record<TimeUnit, string>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

export const notes: NoteSentences = {
  customerTable: ({ customers: all, orders }) =>
    `This is a table of ${customers(all)} with ${counted.en.orders(orders)} in all, not a list of orders. It is analysed as far as it allows: cohorts, movement between groups, revenue by month, results of campaigns and the check of the forecast on past weeks need the orders themselves.`,
  readByDatabase: ({ files, rows: all, byStatus, statuses, unread }) =>
    `DuckDB read ${rows(all)}${files > 1 ? ` of ${count(files)} files` : ''}.${byStatus > 0 ? ` Because of their status (${statuses.slice(0, 5).join(', ')}${statuses.length > 5 ? ', …' : ''}) ${rows(byStatus)} ${plural(byStatus, 'is', 'are')} left out.` : ''}${unread.length > 0 ? ` Not used: ${unread.join(', ')}.` : ''} Off are: joining the addresses of one customer, orders that are there twice, the exports of shop systems, products and other columns. docs/warehouse.md says how to do each in SQL.`,
  sampled: ({ customers: all, of, sample, error }) =>
    `The shop has ${customers(all)}. The models are fitted to one in ${count(sample)}, ${count(of)} of them, always the same ones, and all tables but those of all customers are about these: sums over them, times ${count(sample)}, are within ${formatPercent(error, 'en', 1)} in 9 of 10 samples.`,
  timeUnitAssumed: ({ unit }) =>
    `The table does not say whether recency and age are in days or weeks; they are read as ${timeUnits[unit]}. Write the unit into the header, such as T (weeks), if this is wrong.`,
  firstOrdersAssumed: ({ average }) =>
    `The table says what repeat orders cost, not the first ones. Each customer's first order is taken to be like the repeat orders (${formatNumber(average, 'en', 2)} on average). A column with the total spent makes it exact.`,
  noPriceIndex: () =>
    'The price index is not used, because the totals in a table of customers span many days. Export the orders themselves to adjust them for prices.',
  knownByCells: ({ role, header }) =>
    role === 'date'
      ? `“${header}” is read as the order date because of its cells: no header names one. Choose another column if this is wrong.`
      : `“${header}” is read as the amount because of its cells: no header names one. Choose another column if this is wrong.`,
  badDates: ({ example, count: all }) =>
    `${example === '' ? 'The date is missing' : `“${example}” is not a date`}${more(all)}. ${plural(all, 'This row is', 'These rows are')} left out. Use a date cell, or text like 2024-03-31.`,
  badAmounts: ({ example, count: all }) =>
    `${example === '' ? 'The amount is missing' : `“${example}” is not an amount`}${more(all)}. ${plural(all, 'This row is', 'These rows are')} left out. Use a number, or text like 1234.56.`,
  unknownSign: ({ sign, count: all }) =>
    `“${sign}” next to the amount is not a currency we know${more(all)}. ${plural(all, 'This row is', 'These rows are')} left out. Write the amounts as plain numbers, or with the code of the currency, such as EUR.`,
  unmatchedRefunds: ({ count: all }) =>
    `${rows(all)} of money paid back ${plural(all, 'belongs', 'belong')} to no earlier order of the customer and ${plural(all, 'is', 'are')} left out. The orders may be older than this sheet; add them if you can.`,
  pendingOrders: ({ example, count: all }) =>
    `${rows(all)} ${plural(all, 'is', 'are')} counted although ${plural(all, 'its', 'their')} status (“${example}”) says that the order may not be paid yet. Leave such orders out if they should not count.`,
  pendingLeftOut: ({ example, count: all }) =>
    `${rows(all)} ${plural(all, 'waits', 'wait')} for payment (“${example}”) and ${plural(all, 'is', 'are')} left out, as in the platform’s own reports. Count such orders if they should be in.`,
  unknownStatus: ({ words, more: others, count: all }) =>
    `${words.map((word) => `“${word}”`).join(', ')}${others > 0 ? ` and ${count(others)} more` : ''}: we do not know ${plural(words.length + others, 'this status', 'these statuses')} (${rows(all)}). ${plural(all, 'The row counts; leave it out if it is not an order.', 'The rows count; leave them out if they are not orders.')}`,
  ordersAfterAsOf: ({ count: all, day }) =>
    `${rows(all)} later than the analysis day ${day} ${plural(all, 'is', 'are')} left out. Choose a later day to include them.`,
  noCustomerRows: ({ count: all }) =>
    `${rows(all)} ${plural(all, 'names', 'name')} no customer and ${plural(all, 'is', 'are')} left out. Fill in the customer where you know it, such as for sales at the till.`,
  unnamedRows: ({ example, count: all }) =>
    `“${example}” does not tell one customer from another (${rows(all)}), so ${plural(all, 'this row is', 'these rows are')} left out. Choose its column as the customer if it does.`,
  tomanOrRialUnsaid: () =>
    'The sheet does not say whether the amounts are tomans or rials. They are used as written; add the unit to the header, such as مبلغ (تومان), to make it clear.',
  otherCurrencies: ({ currency, count: all }) =>
    `${rows(all)} in other currencies than ${currency} ${plural(all, 'is', 'are')} left out. Choose another currency, or convert these amounts, to include them.`,
  convertedAmounts: ({ currencies, count: all }) =>
    `The orders are in several currencies (${currencies.join(', ')}); ${rows(all)} ${plural(all, 'was', 'were')} converted with the rates in the table. Check the rates if the amounts look odd.`,
  priceTimesQuantity: ({ price, quantity }) =>
    `The amount of each row is “${price}” times “${quantity}”. Choose another amount column if “${price}” already holds the sum of the row.`,
  refundRemainder: ({ count: all, amount }) =>
    `${plural(all, '1 refund is', `${count(all)} refunds are`)} larger than what was paid before; ${formatNumber(amount, 'en', 2)} could not be taken off any order. The orders may be older than this sheet; add them if you can.`,
  orderOfSeveralCustomers: ({ example, count: all }) =>
    `Order “${example}” belongs to several customers${all > 1 ? ` (and ${count(all - 1)} more such ${plural(all - 1, 'order', 'orders')})` : ''}. Each customer's rows are read as a separate order. Check the order number column if this is wrong.`,
  oneDayEach: ({ header, customers: all }) =>
    `“${header}” has one day for all orders of each customer (${customers(all)} with several orders), so it may be the day on which a customer was added and not that of the order. Choose another column if it is.`,
  orderNumbersRestart: ({ example, count: all }) =>
    `The order number “${example}” appears on days that are far apart${more(all)}, as when a till or invoices restart at 1. Such rows are read as separate orders. Check the order number column if this is wrong.`,
  lossyOrderIds: ({ example, count: all }) =>
    `The order number “${example}” has lost digits${more(all)}, so several orders may look like one. Rows of one customer and day are read as one order. Export again with the order number as text.`,
  lossyCustomers: ({ example, count: all }) =>
    `“${example}” has lost digits${more(all)}, so different customers may look like one. Such a cell does not identify a customer: its rows use the next column that does, or are left out. Export again with this column as text.`,
  duplicateRows: ({ count: all, orders }) =>
    `${rows(all)} of ${counted.en.orders(orders)} ${plural(all, 'repeats a row', 'repeat rows')} already in the table, as when an export is pasted twice, and ${plural(all, 'is', 'are')} left out. Set duplicate orders to “count all” if they are separate orders.`,
  customersByName: ({ customers: all }) =>
    `${plural(all, 'The customer is', `The ${customers(all)} are`)} told apart by name only, so people of one name count as one, and one person with two spellings as two. An export with e-mail address, phone or customer number is better.`,
  maskedEmails: ({ example, count: all }) =>
    `Addresses such as “${example}” are made up by the marketplace for each order (${rows(all)}), so they do not tell who bought. They are not used; customers are told apart by the next best column.`,
  sharedIdentities: ({ example, count: all }) =>
    `“${example}” does not belong to one customer${all > 1 ? ` (and ${count(all - 1)} more like it)` : ''}: it is a placeholder, or many customers share it, as with a till or a guest account. It does not merge customers; its rows use the next column that identifies a customer.`,
  mergedCustomers: ({ count: all, example }) =>
    `${customers(all)} ${plural(all, 'was', 'were')} merged with another because they share an address, a phone number or an id (first: ${example}). Switch merging off if they are different people.`,
  noRepeatOrders: ({ customers: all }) =>
    `${plural(all, 'Your customer has', `None of your ${customers(all)} has`)} ${plural(all, 'not ordered twice', 'ordered twice')}, so there is no pattern of yours to learn from and the forecast shows what is usual for shops. Add a longer order history.`,
  littleData: ({ customers: all, repeaters, leans }) =>
    `There ${plural(all, 'is', 'are')} only ${customers(all)}, ${count(repeaters)} of whom ordered again, so ${leans ? 'the forecast leans on what is usual for shops. Read it as a rough guide; a longer order history makes it yours' : 'the numbers of this model are known only roughly, as their standard errors show. The automatic choice of a model adds what is usual for shops'}.`,
  hardlyAnybodyLeaves: ({ customers: all, leans }) =>
    `Hardly any of your ${customers(all)} is seen to leave for good, so the orders say little about who leaves and when, and so does the chance of being active: go by the expected orders. ${leans ? 'There the forecast leans on what is usual for shops' : 'The numbers of the model that describe leaving are known only roughly, as their standard errors show'}; a longer order history makes it clearer.`,
  allAlike: ({ customers: all, leans }) =>
    `Your ${customers(all)} order so much alike that the orders say little about how customers differ. ${leans ? 'There the forecast leans on what is usual for shops' : 'The numbers of the model that describe differences are known only roughly, as their standard errors show'}; a longer order history makes it clearer.`,
  nobodyLeaves: ({ customers: all }) =>
    `None of your ${customers(all)} seem to leave for good, so the model without dropout is used, and all customers count as active. To find who has gone quiet, look at the days since the last order; a longer order history shows who leaves for good.`,
  noDropout: ({ customers: all }) =>
    `Hardly any of your ${customers(all)} is seen to leave for good: the likelihood of this model has no maximum, because it rises for ever towards no dropout. So the model is shown without dropout, as NBD, and all customers count as active; a weak prior stands in for what that leaves open.`,
  risesForEver: ({ customers: all }) =>
    `The orders of your ${customers(all)} do not settle this model: its likelihood has no maximum, because it rises for ever while some parameters grow or shrink without end. So a weak prior, which is what is usual for shops, keeps them in bounds.`,
  littleSpendData: ({ customers: all }) =>
    `${all === 0 ? 'No customer' : `Only ${customers(all)}`} ordered more than once with an amount above zero, too few to learn how spending differs. Every customer gets the average order; a longer history changes that.`,
  nonPositiveSpend: ({ count: all }) =>
    `${customers(all)} with repeat orders of zero ${plural(all, 'is', 'are')} left out when the order value is estimated. Check the amounts if these orders were not free.`,
  nothingToCompare: ({ columns }) =>
    `${columns.join(', ')}: no two values have 20 customers each, so they cannot be compared. Choose a column with fewer different values.`,
  covariatesOnlyExplain: ({ columns }) =>
    `${columns.join(', ')}: the differences are shown, but the values do not use them, because the model in use knows none. Choose BG/NBD, MBG/NBD or Pareto/NBD as the model to use them.`,
  moneyOfOneDay: ({ day }) =>
    `All amounts are in the prices of ${day}, by your price index: past revenue is converted to today’s prices, and future values leave inflation out.`,
  priceIndexTooShort: ({ from, to, count: all }) =>
    `The price index runs from ${from} to ${to}; ${all === 0 ? 'the analysis day lies' : `${counted.en.orders(all)} ${plural(all, 'lies', 'lie')}`} outside or in a gap and took the nearest level. Add the missing months.`,
  spendFollowsFrequency: ({ correlation }) =>
    correlation > 0
      ? `Customers who order more often also spend more per order (correlation ${formatNumber(correlation, 'en', 2)}), and the forecast treats the two as independent. Values of customers with one or two orders may be somewhat too high, those of your most frequent customers somewhat too low. Compare customers with others who order about as often.`
      : `Customers who order more often spend less per order (correlation ${formatNumber(correlation, 'en', 2)}), and the forecast treats the two as independent. Values of customers with one or two orders may be somewhat too low, those of your most frequent customers somewhat too high. Compare customers with others who order about as often.`,
  ordersGrow: ({ perMonth, perYear, low, high }) =>
    `Orders of the same customers grow by about ${formatPercent(perMonth, 'en')} a month (${formatPercent(perYear, 'en')} a year; 9 times in 10 between ${formatPercent(low, 'en')} and ${formatPercent(high, 'en')}), as they do when prices rise. The forecast goes by the money paid so far, so values are likely too low. Give a price index, a month with its price level in each row, to count everything in today’s money.`,
  seasonUnknown: () =>
    'The orders cover less than two years, so it is not known yet how they vary over the year. This forecast is for months like the average: before a holiday more will come, in a quiet season less. From two years on, the season is found by itself.',
  seasonNeedsYears: () =>
    'The season is not used, because the orders cover less than two years: what recurs every year cannot be seen yet. Give a table with a month and its level in each row to use what you know of it.',
  seasonNeedsOrders: () =>
    'The season is not used, because a table of customers has no days of single orders. Export the orders themselves to use it.',
  noSeasonFound: ({ years }) =>
    `No season is found in ${formatNumber(years, 'en', 0)} years of orders: no months stand out in the same way every year. The forecast is for months like the average.`,
  noHoldout: ({ weeks }) =>
    `The orders cover ${formatNumber(weeks, 'en', 0)} weeks, too few to check the forecast on the latest weeks. From 13 weeks on the check runs automatically.`,
  fewCustomersForScores: ({ customers: all }) =>
    `With ${customers(all)}, scores from 1 to 5 say little: fewer than 20 customers share five groups. Read the segments as a first impression until there are more.`,
  frequencyByCount: ({ share }) =>
    `${formatPercent(share, 'en')} of the customers ordered once, so the frequency score follows the number of orders and not equal fifths. ${share < doubtfulShare ? 'Nothing needs to be done.' : 'If more of them came back, check the customer column: a number that is new for each order makes a new customer of each.'}`,
};

export const skipReasons: SkipReasonLabels = {
  blank: 'empty',
  noCustomer: 'no customer',
  badDate: 'the date cannot be read',
  badAmount: 'the amount cannot be read',
  cancelled: 'cancelled',
  failed: 'payment failed',
  test: 'test order',
  refunded: 'refunded in full',
  unmatchedRefund: 'a refund without an earlier order',
  afterAsOf: 'later than the analysis day',
  total: 'a total, not an order',
  heading: 'a heading, not an order',
  duplicate: 'already in the table',
  notAnOrder: 'an offer, a visit or a transfer',
  otherCurrency: 'in another currency',
  pending: 'waiting for payment',
  unknownStatus: 'unknown status',
  free: 'free of charge',
  neverOrdered: 'no order yet',
  contradiction: 'its numbers contradict each other',
  unread: 'not read because of the problem above',
};
