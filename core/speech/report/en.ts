import type { SegmentKey } from '../../segments/segment';
import { counted } from '../counted';
import { pluralIn } from '../plural';
import type { Quantity } from '../quantity';

export interface SegmentText {
  /** Description of the customers, in one sentence. */
  readonly meaning: string;
  /** What to do with them this week. */
  readonly action: string;
}

const segments: Readonly<Record<SegmentKey, SegmentText>> = {
  champions: {
    meaning: 'Ordered lately, often, and spend the most.',
    action: 'Thank them by name, give early access, ask for a review or a referral. No discount needed.',
  },
  loyal: {
    meaning: 'Order regularly and spend well.',
    action: 'Offer a loyalty tier, or something that goes with what they buy.',
  },
  potential_loyalist: {
    meaning: 'Ordered lately, more than once.',
    action: 'Invite them to the loyalty programme; a small gift with the third order.',
  },
  new: {
    meaning: 'Placed a first order lately.',
    action: 'Welcome them, show how to use what they bought, ask for a second order within 60 days.',
  },
  promising: {
    meaning: 'Recent, few orders, good spend.',
    action: 'Recommend best sellers; a low-cost reason to come back.',
  },
  need_attention: {
    meaning: 'Good customers whose last order is a while ago.',
    action: 'A time-limited offer based on what they bought before.',
  },
  about_to_sleep: {
    meaning: 'Few orders, and none for some time.',
    action: 'Remind them with popular products; free shipping rather than a discount.',
  },
  at_risk: {
    meaning: 'Ordered more than once and spent well, but long ago.',
    action:
      'Write personally; an offer worth no more than can be won. Start with those from whom the most can be won.',
  },
  cant_lose: {
    meaning: 'Among your biggest spenders, and gone quiet.',
    action: 'Call or write yourself, ask what went wrong, and put it right.',
  },
  hibernating: {
    meaning: 'Last order long ago, few orders, low spend.',
    action: 'One cheap e-mail with another category; do not spend more.',
  },
  lost: {
    meaning: 'Lowest in everything.',
    action: 'One last try that asks why they left, then stop writing.',
  },
};

const plural = pluralIn('en');
const { nextMonths } = counted.en;

export const report = {
  /** Shown before the first tab is written, when the spreadsheet has not enough room. */
  noRoom: (p: { needed: string; room: string }) =>
    `The report takes ${p.needed} cells, and this spreadsheet has room for ${p.room} more. Nothing was written.`,
  roomFor: (p: { tab: string; rows: string; all: string }) =>
    ` “${p.tab}” could have ${p.rows} of its ${p.all} rows.`,
  makeRoom: ' Delete sheets that you no longer need, or use the orders of a shorter time. Then try again.',
  segments,
  notes: {
    /** "Value" is revenue until a margin is given. */
    valueIsRevenue: (p: { months: Quantity; rate: string }) =>
      `CLV is the revenue expected from a customer in the next ${nextMonths(p.months)}. Later money counts ${p.rate} less per year.`,
    valueIsProfit: (p: { months: Quantity; rate: string; margin: string }) =>
      `CLV is the profit expected from a customer in the next ${nextMonths(p.months)}: ${p.margin} of revenue. Later money counts ${p.rate} less per year.`,
    total: (p: { customers: Quantity; value: string }) =>
      `Your ${plural(p.customers.value, 'customer is', `${p.customers.text} customers are`)} expected to bring ${p.value} in that time.`,
    returning: (p: { returning: string; customers: Quantity; months: Quantity }) =>
      `We expect about ${p.returning} of ${counted.en.customers(p.customers)} to order again in the next ${nextMonths(p.months)}.`,
    oneOrderAlive:
      'P(alive) of this model, as P_ALIVE gives it, is 100% for every customer with one order, because in this model customers leave only after a repeat order. The other tabs show the chance of an order, which means the same for every customer.',
    totalRange: (p: { low: string; high: string }) =>
      `In 9 of 10 cases it will be between ${p.low} and ${p.high}.`,
    stay: (p: { observed: string; expected: string }) =>
      `Customers who ordered again have been ordering for ${p.observed} months on average; customers active today are expected to stay about ${p.expected} more months.`,
    stayOpen: (p: { observed: string }) =>
      `Customers who ordered again have been ordering for ${p.observed} months on average; hardly any of today’s active customers are expected to leave.`,
    rfm: 'Segments come from days since the last order (R), number of orders (F) and spend (M), each scored 1 to 5 among your customers.',
    frequencyByCount:
      'Most of your customers ordered once, so F goes by the number of orders: 1, 2, 3–4, 5–9, 10 or more.',
  },
  columns: {
    customer: 'Customer',
    segment: 'Segment',
    meaning: 'Who they are',
    action: 'What to do',
    customers: 'Customers',
    customersShare: 'Share of customers',
    orders: 'Orders',
    firstOrder: 'First order',
    lastOrder: 'Last order',
    revenue: 'Revenue so far',
    revenueShare: 'Share of revenue',
    clvRevenue: 'CLV (revenue)',
    clvProfit: 'CLV (profit)',
    low: 'Low',
    high: 'High',
    /** At least one order within the horizon. */
    chanceInHorizon: (p: { months: Quantity }) => `Order within ${counted.en.months(p.months)}`,
    expectedOrders: 'Expected orders',
    chanceOfOrder: 'Order within 90 days',
    nextOrder: 'Next order',
    expectedOrderValue: 'Expected order value',
    averageOrder: 'Average order',
    reason: 'What happened',
    rows: 'Rows',
    examples: 'First rows',
    value: 'Value',
    standardError: 'Standard error',
    explanation: 'What it is',
  },
  check: {
    ofCustomer: 'A customer',
    opened: 'The first row of an order',
    further: 'A further row of an order',
    refunds: 'Refund, deducted from an order',
    leftOut: (p: { reason: string }) => `Left out: ${p.reason}`,
    open: 'Not answered',
    columns: {
      content: 'Content',
      place: 'Column',
      header: 'Header',
      role: 'Read as',
      reason: 'Why',
      confidence: 'How sure',
      question: 'Question',
      answer: 'Answer in use',
      readings: 'How it reads your cells',
      customer: 'Merged customer',
      together: 'Also known as',
    },
  },
};
