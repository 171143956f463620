import type { CustomerNeed } from '../../../cells/columns/kinds/customerTable';
import type { PlatformWithoutCustomer } from '../../../cells/columns/platform';
import { counted } from '../../counted';
import { count, customers, exportsWithoutCustomer, foundHeaders, more, rows } from '../phrases/en';
import type { ChoiceErrorSentences, OtherErrorSentences } from '../problemSentences';

const sheetName = (sheet: string) => (sheet === '' ? 'This range' : `“${sheet}”`);

const quoted = (names: readonly string[], last: string) =>
  names
    .map((name) => `“${name}”`)
    .join(', ')
    .replace(/, (?=“[^”]*”$)/, last);

const sellerCentral =
  'In Seller Central take an order report that has buyer-email or buyer-name (Orders › Order Reports), or export the orders of your own shop.';

/** What to export instead. */
const exportInstead: Readonly<Record<PlatformWithoutCustomer, string>> = {
  amazon_all_orders: sellerCentral,
  amazon_payments: sellerCentral,
};

/** What a table of customers must say of each. */
const customerNeeds: Readonly<Record<CustomerNeed, string>> = {
  orderCount: 'the number of orders',
  firstOrder: 'the day of the first order',
  lastOrder: 'the day of the last order',
  totalSpend: 'the total spent',
};

const exportOrders =
  'Export the list of orders instead: a row for each order, with the customer, the day and the amount.';

export const choiceErrors: ChoiceErrorSentences = {
  noCustomerColumn: ({ sheet, headers }) =>
    `${sheetName(sheet)} has no column that we recognise as the customer.${foundHeaders(headers)} Choose the column, or name it Customer or Email.`,
  noDateColumn: ({ sheet, headers }) =>
    `${sheetName(sheet)} has no column that we recognise as the order date.${foundHeaders(headers)} Choose the column, or name it Order date.`,
  noAmountColumn: ({ sheet, headers }) =>
    `${sheetName(sheet)} has no column that we recognise as the amount.${foundHeaders(headers)} Choose the column, or name it Amount.`,
  severalDateColumns: ({ headers, used }) =>
    used === null
      ? `${quoted(headers, ' and ')} can each be the order date, and neither their names nor their cells show which. Choose one of them, or name the right one Order date.`
      : `“${used}” is read as the order date, not ${quoted(headers, ' or ')}. Choose another column if this is wrong.`,
  severalAmountColumns: ({ headers, used }) =>
    used === null
      ? `${quoted(headers, ' and ')} can each be the amount, and neither their names nor their cells show which. Choose one of them, or name the right one Amount.`
      : `“${used}” is read as the amount, not ${quoted(headers, ' or ')}. Choose another column if this is wrong.`,
  ambiguousDates: ({ example }) =>
    `“${example}” can be read with the day first or with the month first, and no other date in the column shows which. Say which one it is, or write dates like 2024-03-31.`,
  swappedDates: ({ asItStands, swapped, text, count: all }) =>
    `Day and month seem to be swapped in date cells: none is later than the 12th of a month, while dates such as “${text}” are text, as when a file is opened in a spreadsheet of another country. ${asItStands} may be ${swapped}${more(all)}. Choose whether the cells are correct as shown or should be swapped back, or import the file again with the right order of day and month.`,
  ambiguousAmounts: ({ example }) =>
    `“${example}” can be a number in the thousands or one with decimals, and no other amount in the column shows which. Say which sign marks the decimals, or turn the column into numbers.`,
  noOrders: ({ sheet, rows: all }) =>
    all === 0
      ? `${sheetName(sheet)} has no rows below the header. Choose the sheet or range that holds your orders.`
      : `None of the ${rows(all)} in ${sheet === '' ? 'this range' : `“${sheet}”`} is an order that counts. See the reasons for the rows left out, and check that the right columns are chosen.`,
  severalCurrencies: ({ currencies }) =>
    `The orders are in several currencies: ${currencies.join(', ')}. Amounts in different money cannot be added up. Choose the currency to read, or convert the others in the sheet.`,
  tomansAndRials: ({ count: all }) =>
    `Some amounts are in tomans and some in rials (${rows(all)} of the smaller group); ten rials are one toman. Choose whether the result is in tomans or in rials.`,
};

export const otherErrors: OtherErrorSentences = {
  emptyTable: ({ sheet }) =>
    `${sheetName(sheet)} is empty. Choose the sheet or range that holds your orders.`,
  unreadableColumn: ({ field, header, example }) =>
    ({
      customer: `“${header}” is named as the customer, but “${example}” does not tell who bought. Use another column, or export one with the customer, the e-mail address or the phone number.`,
      date: `“${header}” is named as the order date, but “${example}” cannot be read as a date. Write the dates like 2024-03-31, or use another column.`,
      amount: `“${header}” is named as the amount, but “${example}” cannot be read as an amount. Write the amounts as plain numbers, or use another column.`,
    })[field],
  customersLack: ({ sheet, lacks, several }) =>
    `${sheetName(sheet)} is a table of customers, a row for each, and not a list of orders.${lacks.length === 0 ? '' : ` It does not say ${lacks.map((need) => customerNeeds[need]).join(', ')}.`}${several.length === 0 ? '' : ` ${several.map(({ need, headers }) => `Several columns can be ${customerNeeds[need]} (${headers.join(', ')}): add them up in one column and keep only that.`).join(' ')}`}${lacks.length === 0 ? '' : ' A table of customers needs the customer, the number of orders, the days of the first and the last order, and the total spent.'} ${exportOrders}`,
  customersAfterAsOf: ({ day, last }) =>
    `The table covers orders up to ${last} and cannot be taken back to ${day}. Choose ${last} or a later day, or export the orders themselves.`,
  tooManyCustomers: ({ sheet, count: all, most }) =>
    `${sheetName(sheet)} has ${customers(all)}; up to ${count(most)} can be analysed here. Use a random sample of them.`,
  pivotTable: ({ sheet, first, last }) =>
    `${sheetName(sheet)} is a pivot table with a column for each period (“${first}” to “${last}”), without a row for each order. ${exportOrders}`,
  eventLog: ({ sheet, header }) =>
    `${sheetName(sheet)} is a log of what visitors do (“${header}”), and no purchase in it has a customer, a day and an amount. ${exportOrders}`,
  totalsByPeriod: ({ sheet, header, count: counted, customer }) =>
    `${sheetName(sheet)} has totals by period (${customer === null ? '' : `“${customer}”, `}“${header}”, “${counted}”), which ${customer === null ? 'do not say who bought' : 'do not tell single orders'}. ${exportOrders}`,
  ledger: ({ sheet, debit, credit }) =>
    `${sheetName(sheet)} is a ledger of what is owed and what is paid (“${debit}”, “${credit}”), not a list of orders. ${exportOrders}`,
  productList: ({ sheet, header }) =>
    `${sheetName(sheet)} is a list of products (“${header}”), which does not say who bought them. ${exportOrders}`,
  noHeader: ({ sheet, columns }) =>
    `${sheetName(sheet)} has no header row and ${counted.en.columns(columns)}. Without a header there must be exactly three: customer, date, amount. Add a header row, or select those three columns.`,
  unknownColumn: ({ column, headers }) =>
    `There is no column “${column}”.${foundHeaders(headers)} Choose one of them.`,
  exportWithoutCustomer: ({ platform }) =>
    `This is ${exportsWithoutCustomer[platform]}, which never shows who bought, so customer value cannot be calculated from it. ${exportInstead[platform]}`,
};
