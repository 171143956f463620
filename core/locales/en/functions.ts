/** Help, table headers and complaints of the custom functions. Names of functions and arguments stay English everywhere. */
export const functions = {
  /** One purpose sentence per function; also what the host's autocomplete shows. */
  purpose: {
    CLV: 'Expected value of each customer over the next months: chance of still being active × orders to come × money per order, discounted.',
    SEGMENT:
      'RFM segment of each customer, such as Champions or At risk, from days since the last order, number of orders and spend.',
    RFM: 'Days since the last order, orders and spend of each customer, with the three scores from 1 to 5 (5 is best).',
    P_ALIVE: 'Chance, from 0 to 1, that a customer is still active and will order again some day.',
    EXPECTED_ORDERS: 'Expected number of orders of each customer over the next months.',
    CLV_MODEL:
      'The fitted model behind the other functions: name, each parameter with its standard error, log-likelihood, customers and how well it forecast the latest months.',
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
    scheme: 'Kind of segments: "rfm". Left out: "rfm".',
    model: 'Model to fit: "auto" or "bgnbd". Left out: "auto".',
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
  },
  errors: {
    badArgument: (p: { name: string; got: string; expected: string }) =>
      `${p.name}: “${p.got}” does not fit. ${p.expected}`,
    expectedNumber: (p: { above: number; atMost: number; orEqual?: boolean }) =>
      `Give one number ${p.orEqual ? 'from' : 'above'} ${p.above} up to ${p.atMost}.`,
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
