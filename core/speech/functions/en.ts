import type { ProblemParams } from '../../cells/problem';
import { counted } from '../counted';
import { foundHeaders } from '../problems/phrases/en';
import type { Quantity } from '../quantity';
import { writtenFormula } from './formulaText';

/** Table headers and complaints of the custom functions; their help is in functionHelp. */
export const functions = {
  /** Column headers of result tables. */
  headers: {
    customer: 'Customer',
    orders: 'Orders',
    lastOrder: 'Last order',
    pAlive: 'Chance alive',
    /** At least one order within the months asked for. */
    chanceInHorizon: (p: { months: Quantity }) => `Order within ${counted.en.months(p.months)}`,
    expectedOrders: 'Expected orders',
    averageOrder: 'Average order',
    clv: 'CLV',
    low: 'Low',
    high: 'High',
    segment: 'Segment',
    daysSince: 'Days since last order',
    spend: 'Spend',
    customers: 'Customers',
    customersShare: 'Share of customers',
    revenue: 'Revenue so far',
    revenueShare: 'Share of revenue',
    clvShare: 'Share of CLV',
    clvMean: 'CLV per customer',
    cohort: 'First order',
    noLimit: 'no limit',
  },
  /** Meaning of the labels of AB_TEST, shown next to the values. */
  abTest: {
    controlRate: 'Share of the control group who bought',
    testRate: 'Share of the contacted who bought',
    lift: 'Difference of the two shares',
    low: 'Low end of the difference: in 9 of 10 cases the truth is between low and high',
    high: 'High end of the difference',
    relativeLift: 'Difference as a part of the control group’s share',
    pValue: 'Chance of a difference as large as this if the campaign changed nothing',
    smallestLift: 'Smallest difference that groups of this size show in 8 of 10 tests',
    verdicts: {
      better: 'It worked: more of the contacted bought than chance explains',
      worse: 'It did harm: fewer of the contacted bought than chance explains',
      unclear: 'Not clear: chance alone can explain the difference',
    },
  },
  /** Place of a problem: a row within the range, because the position of the range on its sheet is unknown. */
  rowOfRange: (p: { row: number }) => `Row ${p.row} of the range`,
  /** Problems that other surfaces solve by a question; a formula cannot ask. */
  problems: {
    noCustomerColumn: ({ headers }: ProblemParams['noCustomerColumn']) =>
      `This range has no column that we recognise as the customer.${foundHeaders(headers)} Name it Customer or Email, or give a range with that column.`,
    noDateColumn: ({ headers }: ProblemParams['noDateColumn']) =>
      `This range has no column that we recognise as the order date.${foundHeaders(headers)} Name it Order date, or give a range with that column.`,
    noAmountColumn: ({ headers }: ProblemParams['noAmountColumn']) =>
      `This range has no column that we recognise as the amount.${foundHeaders(headers)} Name it Amount, or give a range with that column.`,
    severalDateColumns: ({ headers }: ProblemParams['severalDateColumns']) =>
      `${headers.map((header) => `“${header}”`).join(', ')}: each of these columns can be the order date, and neither their names nor their cells show which. Name the right one Order date, or give a range without the others.`,
    severalAmountColumns: ({ headers }: ProblemParams['severalAmountColumns']) =>
      `${headers.map((header) => `“${header}”`).join(', ')}: each of these columns can be the amount, and neither their names nor their cells show which. Name the right one Amount, or give a range without the others.`,
    ambiguousDates: ({ example }: ProblemParams['ambiguousDates']) =>
      `“${example}” can be read with the day first or with the month first, and no other date in the column shows which. Turn the column into date cells, or write dates like 2024-03-31.`,
    swappedDates: ({ asItStands, swapped, text }: ProblemParams['swappedDates']) =>
      `Day and month seem to be swapped in date cells: none is later than the 12th of a month, while dates such as “${text}” are text, so ${asItStands} may be ${swapped}. Import the file again with the right order of day and month, or write all dates like 2024-03-31.`,
    ambiguousAmounts: ({ example }: ProblemParams['ambiguousAmounts']) =>
      `“${example}” can be a number in the thousands or one with decimals, and no other amount in the column shows which. Turn the column into numbers.`,
    noOrders: ({ rows }: ProblemParams['noOrders']) =>
      rows === 0
        ? 'This range has no rows below the header. Give the range that holds your orders.'
        : `The range has ${counted.en.rows(rows)} but no order that counts. Without a header row the columns must be customer, date, amount, in this order; with one, give them these names. Dates and amounts must be readable, and cancelled orders do not count.`,
    severalCurrencies: ({ currencies }: ProblemParams['severalCurrencies']) =>
      `The orders are in several currencies: ${currencies.join(', ')}. Amounts in different money cannot be added up. Give a range with the orders of one currency, or convert the others in the sheet.`,
    tomansAndRials: () =>
      'Some amounts are in tomans and some in rials; ten rials are one toman. Bring all amounts into one of the two in the sheet.',
  },
  errors: {
    needsOrders:
      'Cohorts need the orders themselves: this range is a table of customers, which does not say when each order was.',
    badArgument: (p: { name: string; got: string; expected: string }) =>
      `${p.name}: “${p.got}” does not fit. ${p.expected}`,
    /** Size of a range. */
    cells: (p: { rows: number; columns: number }) => `${p.rows} × ${p.columns} cells`,
    /** Numbers as the language writes them, those of a share as percentages. */
    expectedNumber: (p: {
      above: string;
      atMost: string;
      orEqual?: boolean;
      whole?: boolean;
      isShare: boolean;
      example: string;
    }) =>
      `Give one ${p.whole ? 'whole ' : ''}${p.isShare ? 'share' : 'number'} ${p.orEqual ? 'from' : 'above'} ${p.above} up to ${p.atMost}, such as ${p.example}.`,
    missingArgument: (p: { name: string; expected: string }) => `${p.name} is missing. ${p.expected}`,
    otherShape: (p: { name: string; shape: string; other: string }) =>
      `${p.name}: this range is ${p.shape} and the largest one ${p.other}. Give ranges of one size, or single cells.`,
    expectedMargin:
      'Give a share such as 40% or 0.4. If you know the margin as money, divide it by the revenue first.',
    expectedMoney: (p: { example: string }) => `Give one amount of money, 0 or more, such as ${p.example}.`,
    expectedBuyers: (p: { name: string; customers: number }) =>
      `Of ${p.customers} customers (${p.name}) at most ${p.customers} can have bought. The order is control_customers, control_buyers, test_customers, test_buyers.`,
    expectedMonthlyMargin: (p: { example: string }) =>
      `Give money per month above 0, such as ${p.example}. A share such as 40% has to be multiplied by the monthly revenue first.`,
    expectedRetention:
      'Give the share of customers who stay from one period to the next, such as 80% or 0.8.',
    expectedYears: (p: { atMost: string }) =>
      `Give years, above 0 up to ${p.atMost}. Months divided by 12 are years: 36 months are 3 years.`,
    expectedCounts:
      'Give one column or row of at least three numbers: how many customers are left at the start, after one period, after two and so on. The numbers must not rise.',
    swapped: (p: { margin: number; months: number }) =>
      `margin: ${p.margin} and months: ${p.months} look as if they had changed places. The order is monthly_revenue, margin, months: ${writtenFormula('CLV_SIMPLE', [20, { share: p.months }, p.margin], 'en')}.`,
    termsSwapped: (p: { months: number; margin: number }) =>
      `months: ${p.months} and margin: ${p.margin} look as if they had changed places. Give months before margin: ${p.margin}, then ${Math.round(p.months * 1e4) / 100}%.`,
    noEnd: 'If everybody stays and nothing is discounted, the value has no end. Give periods, such as 12.',
    ordersMeant: (p: { name: string }) =>
      `${p.name} works from averages: single numbers. For a range of orders write ${writtenFormula('CLV', ['Orders!A:C'], 'en')}.`,
    simpleMeant: (p: { revenue: number; margin: number; months: number }) =>
      `CLV works from a range of orders, such as Orders!A:C. For monthly revenue × margin × months write ${writtenFormula('CLV_SIMPLE', [p.revenue, { share: p.margin }, p.months], 'en')}.`,
    averagesMeant: (p: { order: number; perYear: number; years: number }) =>
      `CLV works from a range of orders, such as Orders!A:C. For average order × orders a year × years write ${writtenFormula('CLV_AOV', [p.order, p.perYear, p.years], 'en')}. For monthly revenue × margin × months use CLV_SIMPLE.`,
    doubtfulRate: (p: { one: string; other: string }) =>
      `It could be ${p.one} or ${p.other}. Write the share with its percent sign.`,
    doubtfulNumber: (p: { one: string; other: string }) =>
      `It can be ${p.one} or ${p.other}. Point to a cell that holds a number, or write it without a sign for the thousands.`,
    doubtfulDate: (p: { one: string; other: string }) =>
      `It can be ${p.one} or ${p.other}. Give a date cell, or write the day like one of these.`,
    expectedDate: 'Give a date cell, or text such as "2024-12-31".',
    /** `as_of` is before all orders. */
    beforeAll: (p: { first: string }) => `The first order is from ${p.first}. Give that day or a later one.`,
    expectedChoice: (p: { choices: readonly string[] }) =>
      `Give ${p.choices.map((choice) => `"${choice}"`).join(' or ')}.`,
    ordersNotARange: (p: { got: string }) =>
      `orders: “${p.got}” is not a range of orders. Give the range with customer, date and amount columns, such as Orders!A:C.`,
    ordersMissing:
      'orders is missing. Give the range with your orders, such as Orders!A:C, with customer, date and amount columns.',
    ordersEmpty:
      'orders: the range is empty. Give the range with customer, date and amount columns, such as Orders!A:C.',
    oneColumn: (p: { name: string }) =>
      `${p.name}: this function answers with several columns, so give customers in one column, such as Orders!A2:A100.`,
    tableTooLarge: (p: { cells: number; most: number }) =>
      `The table would have ${p.cells} cells, and a formula can fill at most ${p.most}. Give customer a part of the customers, such as Orders!A2:A10000, or let the sidebar write the table: Analyse customers.`,
    unknownCustomer: (p: { customer: string }) =>
      `customer: “${p.customer}” is not among the orders. Write the customer exactly as in the orders, or point to a cell with it.`,
  },
};
