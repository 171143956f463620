import type { ClusterFeature, SchemeName } from '../../segments/scheme';
import type { UnsupportedCode, UnsupportedParams } from '../../segments/segmentation';
import type { RuleRefusal } from '../rules/ruleContext';

export interface SchemeText {
  readonly name: string;
  /** Purpose of the scheme, in one sentence. */
  readonly purpose: string;
}

const schemes: Readonly<Record<SchemeName, SchemeText>> = {
  plain: {
    name: 'Five plain groups',
    purpose: 'By the number of orders, and how likely another one is within 12 months.',
  },
  rfm: {
    name: 'RFM, eleven segments',
    purpose: 'By days since the last order, number of orders and spend, among your own customers.',
  },
  rf: { name: 'RF, ten segments', purpose: 'By days since the last order and number of orders only.' },
  thresholds: {
    name: 'RFM with your own limits',
    purpose: 'The eleven segments by limits in days, orders and money that you set.',
  },
  value: { name: 'Value tiers', purpose: 'By what each customer is expected to bring.' },
  lifecycle: {
    name: 'Active, infrequent, lapsed',
    purpose: 'By the days since the last order, against the gaps that are usual in your shop.',
  },
  clusters: { name: 'Clusters', purpose: 'Groups that your customers form by themselves.' },
  columns: { name: 'By a column', purpose: 'By city, channel, product or any other column of your orders.' },
  rules: {
    name: 'Your own rules',
    purpose: 'The first rule that holds names a customer’s group. Everybody else is the last group.',
  },
};

const traits: Readonly<Record<ClusterFeature, { readonly low: string; readonly high: string }>> = {
  daysSince: { low: 'ordered lately', high: 'long ago' },
  orders: { low: 'few orders', high: 'many orders' },
  averageOrder: { low: 'small orders', high: 'large orders' },
};

/** Names of groups. */
export const names = {
  segment: {
    champions: 'Champions',
    loyal: 'Loyal',
    potential_loyalist: 'Potential loyalists',
    new: 'New customers',
    promising: 'Promising',
    need_attention: 'Need attention',
    about_to_sleep: 'About to sleep',
    at_risk: 'At risk',
    cant_lose: 'Can’t lose them',
    hibernating: 'Hibernating',
    lost: 'Lost',
  },
  plain: {
    best: 'Best',
    regulars: 'Regulars',
    first_timers: 'First-timers',
    slipping_away: 'Slipping away',
    probably_gone: 'Probably gone',
  },
  lifecycle: {
    active: 'Active',
    infrequent: 'Infrequent',
    lapsed: 'Lapsed',
  },
  /** The four usual tiers, best first. */
  tiers: ['Platinum', 'Gold', 'Silver', 'Bronze'],
  tier: (p: { tier: string; of: string }) => `Tier ${p.tier} of ${p.of}`,
  abc: (p: { letter: string }) => `Class ${p.letter}`,
  cluster: (p: { number: string; traits: string }) =>
    p.traits === '' ? `Group ${p.number}: typical` : `Group ${p.number}: ${p.traits}`,
  traits,
  below: (p: { to: string }) => `below ${p.to}`,
  from: (p: { from: string }) => `${p.from} and more`,
  between: (p: { from: string; to: string }) => `${p.from} to below ${p.to}`,
  other: 'Other',
  blank: 'Not filled in',
  rest: 'Everybody else',
  pair: (p: { first: string; second: string }) => `${p.first}, ${p.second}`,
};

export const sameValues: string =
  'All customers are expected to bring the same, so there are no tiers. Add a longer order history.';

const unsupported: { readonly [C in UnsupportedCode]: (p: UnsupportedParams[C]) => string } = {
  sameValues: () => sameValues,
  tooFewCustomers: (p) => `${p.needed} customers are needed for this, and you have ${p.customers}.`,
  noClusters: () => 'Your customers form no clear groups. Use the five plain groups or value tiers instead.',
  noColumns: () =>
    'Your orders have no other columns. Add one, such as city or channel, and run the analysis again.',
  unknownColumn: (p) => `There is no column “${p.column}”. Choose one of: ${p.headers.join(', ')}.`,
  sameColumn: (p) =>
    `Column “${p.header}” is empty or has the same value for everybody. Choose another column.`,
  columnOfNames: (p) =>
    `In column “${p.header}” nearly every customer has a different value. Choose a column with fewer values.`,
  noRules: () => 'There are no rules yet. Write one, such as: CLV above 1000 and no order for 60 days.',
  columnOfRule: (p) =>
    `Rule “${p.rule}” uses column “${p.column}”, which is not in the table. Choose one of: ${p.headers.join(', ')}.`,
};

export interface RefusalText {
  /** Position in the rule, formatted in the language. */
  readonly at: string;
  readonly found: string;
  /** Allowed words, separated by commas. */
  readonly known: string;
}

const refusals: Readonly<Record<RuleRefusal['code'], (p: RefusalText) => string>> = {
  empty: () => 'The rule is empty. Write one, such as: CLV above 1000 and no order for 60 days.',
  tooLong: () => 'The rule is too long. Split it into several rules.',
  unknownField: (p) => `Character ${p.at}: “${p.found}” is not known. Use one of: ${p.known}.`,
  unknownTest: (p) =>
    `Character ${p.at}: “${p.found}” is not a comparison that fits here. Use one of: ${p.known}.`,
  missingValue: (p) =>
    `Character ${p.at}: a value is missing. Write it after the comparison; text may be in "quotes".`,
  notANumber: (p) => `Character ${p.at}: “${p.found}” is not a number. Write one, such as 1000.`,
  notADate: (p) => `Character ${p.at}: “${p.found}” is not a date. Write one, such as 2024-03-31.`,
  twoReadings: (p) =>
    `Character ${p.at}: “${p.found}” can be read in two ways: ${p.known}. Write the one that you mean.`,
  unknownSegment: (p) => `Character ${p.at}: there is no segment “${p.found}”. Use one of: ${p.known}.`,
  missingClose: (p) => `Character ${p.at}: a bracket is open. Close it with ).`,
  unexpected: (p) =>
    `Character ${p.at}: “${p.found}” is not expected here. Join conditions with: ${p.known}.`,
};

/** Schemes, groups and why customers are in them, profiles, movement and cohorts. */
export const segments = {
  schemes,
  unsupported,
  refusals,
  names,
  rules: {
    plain: {
      best: 'Ordered at least twice, more likely than not to order again, and with the highest expected value.',
      regulars:
        'Ordered at least twice, and more likely than not to order again, or not yet silent for longer than usual.',
      first_timers: 'One order so far, and at least 1 chance in 5 of another.',
      slipping_away:
        'Ordered at least twice, silent for longer than usual, and now more likely not to order than to order.',
      probably_gone: 'Fewer than 1 in 5 of them will order within 12 months.',
    },
    codes: (p: { codes: string }) => `RFM scores ${p.codes}`,
    cells: (p: { cells: string }) => `Scores ${p.cells}`,
    days: (p: { from: string; to: string }) => `Last order ${p.from} to ${p.to} days ago`,
    daysFrom: (p: { from: string }) => `Last order ${p.from} days ago or longer`,
    rank: (p: { from: string; to: string }) => `Customers from ${p.from} to ${p.to}, by value`,
    rankLeast: (p: { from: string; to: string; least: string }) =>
      `Customers from ${p.from} to ${p.to}, by value; CLV from ${p.least}`,
    value: (p: { band: string }) => `CLV ${p.band}`,
    accumulated: (p: { from: string; to: string }) =>
      `Customers who bring from ${p.from} to ${p.to} of all value, the best first`,
    typical: (p: { days: string; orders: string; order: string }) =>
      `Typically: last order ${p.days} days ago, ${p.orders} orders, ${p.order} an order`,
    column: (p: { header: string; value: string }) => `${p.header}: ${p.value}`,
    rest: 'No rule applies',
    both: (p: { first: string; second: string }) => `${p.first}; ${p.second}`,
  },
  /** The empty state of a shop in which no customer has ordered twice. */
  noRepeatOrders: {
    heading: 'No customer has ordered twice yet',
    nothing:
      'No customer has ordered twice yet, so nothing tells your customers apart: which of them are the best, or are slipping away, shows only once some have come back.',
    first:
      'What to do first: ask the customers of the last 60 days for a second order (the list “Second order”) and give them a reason to come back soon. Run the analysis again when the first have come back.',
  },
  headers: {
    group: 'Group',
    rule: 'Who is in it',
    ordersPerYear: 'Orders a year',
    oneTimeShare: 'Ordered once',
    atRisk: 'Can be won',
    topValue: (p: { header: string }) => `Most often: ${p.header}`,
    top5: 'Revenue of the top 5%',
    top20: 'Revenue of the top 20%',
    from: 'Before',
    to: 'Now',
  },
  notes: {
    tooFewToTest: 'Too few to test',
    arrived: 'Not yet a customer',
  },
};
