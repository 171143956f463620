/**
 * Help on the custom functions: in the hosts' autocomplete, in the sidebar, on the help page and in docs/functions.md.
 * Names of functions and arguments stay English everywhere.
 */
export const functionHelp = {
  /** One purpose sentence per function; also what the host's autocomplete shows. */
  purpose: {
    CLV: 'Expected value of each customer over the next months: chance of still being active × orders to come × money per order, discounted.',
    SEGMENT:
      'Segment of each customer, such as Champions or At risk, from days since the last order, number of orders and spend; or by value, or by how lately they ordered.',
    SEGMENT_SUMMARY:
      'A row for each segment: customers, revenue so far, expected value, their shares, the chance of still being active, and that of at least one order within the months.',
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
    CAC_PAYBACK: 'Months until a customer has earned back the cost of winning that customer.',
  },
  /** {example} and {most} are those of the argument, {choices} its words. */
  argument: {
    orders:
      'Range with the orders: customer, date and amount columns. With a header row the columns are recognised; without one, exactly three columns are taken as customer, date, amount. A table of customers (number of orders, days of the first and last order, total spent) works too.',
    customer: 'One customer or a range of customers as written in the orders.',
    months: 'How many months ahead, up to {most}, such as {example}.',
    margin: 'Share of revenue that you keep, such as {example}. With 100% the value is revenue.',
    discount_rate: 'Yearly rate at which later money counts less, such as {example}.',
    as_of: 'Day of the analysis; later orders are ignored.',
    scheme:
      'Kind of segments: "rfm" (eleven, from days, orders and spend), "rf" (ten, without spend), "value" (tiers of expected value) "lifecycle" (active, infrequent, lapsed) or "plain" (five groups by number of orders and chance of another).',
    period: 'Length of a period: {choices}.',
    measure:
      'What to show: "customers" who ordered, "retention" (their share of the group), "revenue" or "orders".',
    control_customers: 'Customers who were left alone on purpose (control group).',
    control_buyers: 'How many of them bought.',
    test_customers: 'Customers who were contacted.',
    test_buyers: 'How many of them bought.',
    model: 'Model to fit: {choices}.',
    prior:
      'Whether a weak prior supports the fit where the data say little: "auto" (only if the model is chosen automatically; by name it is maximum likelihood), "off" or "on".',
    monthly_revenue: 'Money that a customer brings per month (not per year), such as {example}.',
    margin_needed: 'Share of revenue that you keep, such as {example} (not an amount of money).',
    months_kept: 'Months that a customer stays, such as {example}.',
    average_order_value: 'Money of an average order, such as {example}.',
    orders_per_year: 'Orders of a customer in a year, such as {example}.',
    years: 'Years that a customer stays, such as {example}. Months divided by 12 are years.',
    margin_per_period: 'Money that you keep from a customer in one period: revenue per period × margin.',
    margin_per_period_optional:
      'Money that you keep from a customer in one period. With 1 the value is in payments.',
    retention: 'Share of customers who stay from one period to the next, such as {example}.',
    discount_rate_per_period:
      'Rate per period at which later money counts less. With yearly periods 10%; with monthly ones 0.8% are 10% a year.',
    discount_rate_per_period_optional:
      'Rate per period at which later money counts less, such as 10% for years or 0.8% for months.',
    periods: 'How many periods ahead count, such as {example}.',
    customers_by_period:
      'How many of the customers who began together are left: at the start, after one period, after two and so on. One column or row of at least three numbers.',
    clv: 'What a customer is worth, in money.',
    ratio: 'How many times as much value as cost is wanted.',
    cac: 'What winning a customer costs, in money (customer acquisition cost).',
    monthly_margin: 'Money that you keep from a customer per month: monthly revenue × margin.',
  },
  optional: 'Optional.',
  /** Default of an argument. */
  leftOut: (p: { standard: string }) => `Left out: ${p.standard}.`,
  /** Defaults that are neither a number nor a word. */
  leftOutMeans: {
    customer: 'a table of all customers',
    as_of: 'the day of the last order',
    periods: 'without end',
  },
  /** Limitations of a function. */
  doesNot: {
    CLV: 'It knows the past orders and nothing else: no planned campaign, no season in less than two years of orders, no customer who has yet to order for the first time.',
    SEGMENT:
      'It describes what a customer has done so far, compared with your other customers; it says nothing about the reasons.',
    SEGMENT_SUMMARY:
      'It gives no range for the values; the report that the sidebar writes has one for each segment.',
    RFM: 'It does not look ahead. The scores compare customers of one shop: a 5 here is not a 5 elsewhere.',
    P_ALIVE:
      'It is not the chance of an order next month. Some models give 1 to everybody who has ordered once; judge those customers by CLV.',
    EXPECTED_ORDERS: 'It knows no campaigns or price changes, and seasons only from two years of orders on.',
    CLV_MODEL:
      'It does not check the forecast when the history is too short to hold some of it back; then the holdout rows are missing.',
    COHORTS:
      'It does not look ahead, and the latest period is not over yet: its numbers can still grow. It needs the orders themselves, not a table of customers.',
    CLV_SIMPLE:
      'It takes every customer to be average and does not discount later money. If you have orders, CLV says more.',
    CLV_AOV:
      'It does not find out how long customers stay and does not discount later money. If you have orders, CLV says more.',
    CLV_RETENTION:
      'It lets the same share leave in every period, whereas the customers who are left tend to be the loyal ones. If you have the counts, CLV_SUBSCRIPTION takes account of that.',
    CLV_SUBSCRIPTION:
      'It is for contracts, where you see who leaves. For a shop, where customers just stop coming, use CLV.',
    MAX_CAC: 'The ratio is a rule of thumb, not a law, and your other costs are not in it.',
    CAC_PAYBACK: 'It does not allow for customers who leave before they have earned it back.',
    AB_TEST:
      'It cannot repair groups that were not assigned at random. It counts people who bought, not orders or money.',
  },
  /** Meaning of the labels in a result, for functions with labels. */
  rows: {
    CLV_MODEL:
      'Label, value, standard error. The letters are those of the papers, time in weeks; those below spend_model belong to the spend model (in BG/BB both models have a gamma). log_likelihood and customers belong to the timing model; prior_strength says how much a weak prior moved it from the maximum likelihood (0 not at all, 1 in full), maximum_log_likelihood what the log-likelihood is there. Holdout: the last weeks were hidden and forecast; holdout_bias is the share by which all orders together were missed, holdout_mae and holdout_rmse are the usual errors in orders per customer, holdout_naive_… those of carrying each customer’s past rate forward. observed_months is the mean time from first to last order of those who came back, kept_share the share of active customers still active a year later, expected_months how long an active customer stays. trust says whether to plan with the forecast.',
    CLV_SUBSCRIPTION:
      'Label, value, and next to the parameters their standard errors. Lifetimes are in periods: expected_lifetime counts those that a new customer pays for, after median_lifetime renewals half are gone. value is that of a new customer with the first payment, value_of_present_customer that of one who is still there after the last period given. survival_t is the share still there after t renewals: as fitted, and next to it as given.',
    AB_TEST:
      'Label, value, and what the label stands for. lift is test_rate less control_rate in shares of customers (0.016 is 1.6 more buyers in a hundred), low and high its range, relative_lift the lift divided by control_rate. smallest_lift is what groups of this size would have shown in 8 of 10 tests. verdict is better or worse when the range leaves out 0, which is when p_value is below 0.1, or else unclear.',
  },
  /** Titles of the parts of the help. */
  titles: {
    rows: 'Rows of the result',
    functions: 'Formulas',
    argument: 'Argument',
    example: 'Example',
    doesNot: 'What it does not do',
    source: 'Source',
  },
  /** Introduction of the list of functions. */
  intro:
    'The formulas are the same in Google Sheets and in Excel. One formula over a range of customers answers for all of them and is quicker than one formula in each row. Arguments in square brackets may be left out. Where your language writes decimals with a comma, arguments are separated by semicolons.',
  sample:
    'The examples use the sample shop of the preview: customer, date, amount, order number and status are in columns A to E of the tab Orders. Because the status is among them, cancelled and refunded orders are left out.',
  /** For examples with a range that is not in the sample shop. */
  holds: (p: { range: string; values: string }) => `${p.range} holds ${p.values}.`,
  more: (p: { rows: string }) => `… and ${p.rows} more rows`,
};
