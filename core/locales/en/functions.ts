import { formulaNumber, formulaShare } from '../formulaText';

/** Help, table headers and complaints of the custom functions. Names of functions and arguments stay English everywhere. */
export const functions = {
  /** One purpose sentence per function; also what the host's autocomplete shows. */
  purpose: {
    CLV: 'Expected value of each customer over the next months: chance of still being active × orders to come × money per order, discounted.',
    SEGMENT:
      'Segment of each customer, such as Champions or At risk, from days since the last order, number of orders and spend; or by value, or by how lately they ordered.',
    SEGMENT_SUMMARY:
      'A row for each segment: customers, revenue so far, expected value, their shares, and the chance of still being active.',
    COHORTS:
      'Customers by the month, quarter or year of their first order (rows), and what each such group did in the periods since (columns; 0 is that of the first order).',
    AB_TEST:
      'What a campaign brought: how many more of the contacted bought than of a control group, with the range that holds the truth in 9 of 10 cases, and the p-value.',
    RFM: 'Days since the last order, orders and spend of each customer, with the three scores from 1 to 5 (5 is best).',
    P_ALIVE: 'Chance, from 0 to 1, that a customer is still active and will order again some day.',
    EXPECTED_ORDERS: 'Expected number of orders of each customer over the next months.',
    CLV_MODEL:
      'The fitted model behind the other functions: name, each parameter with its standard error, log-likelihood, customers and how well it forecast the latest months.',
    CLV_SIMPLE: 'Customer value from averages: monthly revenue × margin × months. For orders use CLV.',
    CLV_AOV:
      'Customer value from averages: average order × orders a year × years, times the margin if given.',
    CLV_RETENTION:
      'Customer value from a retention rate: the margin of each coming period, as far as the customer stays, discounted. The first margin counts at the end of the first period.',
    CLV_SUBSCRIPTION:
      'What a subscriber is worth, from how many of one group are left after each period (shifted-beta-geometric model): survival, lifetime and value.',
    MAX_CAC: 'The most that winning a customer may cost: the customer’s value divided by the ratio.',
    CAC_PAYBACK: 'Months until a customer has earned back what it cost to win her.',
  },
  argument: {
    orders:
      'Range with the orders: customer, date and amount columns. With a header row the columns are recognised; without one, exactly three columns are taken as customer, date, amount.',
    customer:
      'One customer or a range of customers as written in the orders. Left out: a table of all customers.',
    months: 'How many months ahead, such as 12 or 1.5. Left out: 12.',
    margin: 'Share of revenue that you keep, such as 40% or 0.4. Left out: 100%, so the value is revenue.',
    discount_rate: 'Yearly rate at which later money counts less, such as 10%. Left out: 10%.',
    as_of: 'Day of the analysis; later orders are ignored. Left out: the day of the last order.',
    scheme:
      'Kind of segments: "rfm" (eleven, from days, orders and spend), "rf" (ten, without spend), "value" (tiers of expected value) or "lifecycle" (active, infrequent, lapsed). Left out: "rfm".',
    period: 'Length of a period: "month", "quarter" or "year". Left out: "month".',
    measure:
      'What to show: "customers" who ordered, "retention" (their share of the group), "revenue" or "orders". Left out: "customers".',
    control_customers: 'Customers who were left alone on purpose (control group).',
    control_buyers: 'How many of them bought.',
    test_customers: 'Customers who were contacted.',
    test_buyers: 'How many of them bought.',
    model:
      'Model to fit: "auto", "nbd", "bgnbd", "mbgnbd", "bgcnbd", "mbgcnbd", "paretonbd" or "bgbb". Left out: "auto".',
    monthly_revenue: 'Money that a customer brings per month (not per year), such as 20.',
    margin_needed: 'Share of revenue that you keep, such as 40% or 0.4 (not an amount of money).',
    months_kept: 'Months that a customer stays, such as 36.',
    average_order_value: 'Money of an average order, such as 35.',
    orders_per_year: 'Orders of a customer in a year, such as 4.',
    years: 'Years that a customer stays, such as 3. Months divided by 12 are years.',
    margin_per_period: 'Money that you keep of a customer in one period: revenue per period × margin.',
    margin_per_period_optional:
      'Money that you keep of a customer in one period. Left out: 1, so the value is in payments.',
    retention: 'Share of customers who stay from one period to the next, such as 80%.',
    discount_rate_per_period:
      'Rate per period at which later money counts less. With yearly periods 10%; with monthly ones 0.8% are 10% a year.',
    discount_rate_per_period_optional:
      'Rate per period at which later money counts less, such as 10% for years or 0.8% for months. Left out: 0%.',
    periods: 'How many periods ahead count, such as 12. Left out: without end.',
    customers_by_period:
      'How many of the customers who began together are left: at the start, after one period, after two and so on. One column or row of at least three numbers.',
    clv: 'What a customer is worth.',
    ratio: 'How many times as much value as cost is wanted. Left out: 3.',
    cac: 'What winning a customer costs (customer acquisition cost).',
    monthly_margin: 'Money that you keep of a customer per month: monthly revenue × margin.',
  },
  optional: 'Optional.',
  headers: {
    customer: 'Customer',
    orders: 'Orders',
    lastOrder: 'Last order',
    pAlive: 'Chance alive',
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
  errors: {
    badArgument: (p: { name: string; got: string; expected: string }) =>
      `${p.name}: “${p.got}” does not fit. ${p.expected}`,
    expectedNumber: (p: { above: number; atMost: number; orEqual?: boolean; whole?: boolean }) =>
      `Give one ${p.whole ? 'whole ' : ''}number ${p.orEqual ? 'from' : 'above'} ${p.above} up to ${p.atMost}.`,
    missingArgument: (p: { name: string; expected: string }) => `${p.name} is missing. ${p.expected}`,
    otherShape: (p: { name: string; shape: string; other: string }) =>
      `${p.name}: this range is ${p.shape} and the largest one ${p.other}. Give ranges of one size, or single cells.`,
    expectedMargin:
      'Give a share such as 40% or 0.4. If you know the margin as money, divide it by the revenue first.',
    expectedMoney: 'Give an amount of money, such as 20.',
    expectedMonthlyMargin:
      'Give money per month above 0, such as 8. A share such as 40% has to be multiplied by the monthly revenue first.',
    expectedRetention:
      'Give the share of customers who stay from one period to the next, such as 80% or 0.8.',
    expectedYears: (p: { most: number }) =>
      `Give years, above 0 up to ${p.most}. Months divided by 12 are years: 36 months are 3 years.`,
    expectedCounts:
      'Give one column or row of at least three numbers: how many customers are left at the start, after one period, after two and so on. The numbers must not rise.',
    swapped: (p: { margin: number; months: number }) =>
      `margin: ${p.margin} and months: ${p.months} look as if they had changed places. The order is monthly_revenue, margin, months: =CLV_SIMPLE(20, ${formulaShare(p.months)}, ${formulaNumber(p.margin)}).`,
    noEnd: 'If everybody stays and nothing is discounted, the value has no end. Give periods, such as 12.',
    ordersMeant: (p: { name: string }) =>
      `${p.name} works from averages: single numbers. For a range of orders write =CLV(Orders!A:C).`,
    simpleMeant: (p: { revenue: number; margin: number; months: number }) =>
      `CLV works from a range of orders, such as Orders!A:C. For monthly revenue × margin × months write =CLV_SIMPLE(${formulaNumber(p.revenue)}, ${formulaShare(p.margin)}, ${formulaNumber(p.months)}).`,
    expectedRate: 'Give a share such as 40% or 0.4.',
    expectedDate: 'Give a date cell, or text such as "2024-12-31".',
    expectedChoice: (p: { choices: readonly string[] }) =>
      `Give ${p.choices.map((choice) => `"${choice}"`).join(' or ')}.`,
    ordersNotARange:
      'orders: give the range with your orders, such as Orders!A:C, with customer, date and amount columns.',
    ordersEmpty:
      'orders: the range is empty. Give the range with customer, date and amount columns, such as Orders!A:C.',
    unknownCustomer: (p: { customer: string }) =>
      `customer: “${p.customer}” is not among the orders. Write the customer exactly as in the orders, or point to a cell with it.`,
  },
};
