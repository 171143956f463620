import type { Likelihood } from '../../insight/likelihood';
import type { PlainKey } from '../../segments/plainGroup';
import { counted } from '../counted';
import { pluralIn } from '../plural';
import type { Quantity } from '../quantity';

const plural = pluralIn('en');
const { customers, months, orders } = counted.en;

/** What to do with a plain group, as a short phrase. */
const todo: Readonly<Record<PlainKey, string>> = {
  best: 'Thank, ask for a referral',
  regulars: 'Remind on their usual day',
  first_timers: 'Win the second order',
  slipping_away: 'Win back, best ones first',
  probably_gone: 'Do not spend on them',
};

/** The pages of the report: titles that state a finding, tiles, and small print. */
export const pages = {
  tabs: {
    summary: 'Summary',
    week: 'This week',
    customers: 'Customers',
    segments: 'Segments',
    cohorts: 'Cohorts',
    method: 'Method and data',
  },
  /** Between the parts of a line. */
  between: ' · ',
  provenance: {
    made: (p: { day: string; time: string }) => `Made ${p.day}, ${p.time}`,
    from: (p: { sheet: string; first: string; last: string }) =>
      `from “${p.sheet}”, rows ${p.first} – ${p.last}`,
    used: (p: { rows: string }) => `${p.rows} used`,
    leftOut: (p: { rows: string }) => `${p.rows} left out`,
    asOf: (p: { day: string }) => `as of ${p.day}`,
    next: (p: { months: Quantity }) => `next ${months(p.months)}`,
    revenue: 'revenue',
    kept: (p: { share: string }) => `you keep ${p.share} of revenue`,
    rate: (p: { share: string }) => `later money counts ${p.share} less per year`,
    version: (p: { version: string }) => `version ${p.version}`,
  },
  value: { revenue: 'Expected revenue', profit: 'Expected profit' },
  all: 'All',
  summary: {
    heading: (p: { day: string }) => `Customer value as of ${p.day}`,
    headingUndated: 'Customer value',
    tiles: {
      value: (p: { value: string; months: Quantity }) => `${p.value}, ${months(p.months)}`,
      plan: 'Can I plan with it?',
      levels: { good: 'Yes', fair: 'Roughly', unchecked: 'Too early' },
      allow: (p: { less: string; more: string }) => `allow for ${p.less} less to ${p.more} more`,
      untested: {
        noSingleOrders: 'no single orders to test it on',
        shortHistory: 'too short a history to test it',
        fewOrders: 'too few orders to test it',
      },
      again: 'Will order again',
      againOf: (p: { customers: string; months: Quantity }) =>
        `of ${p.customers}, within ${months(p.months)}`,
      newcomer: { revenue: 'Revenue of a new customer', profit: 'Profit of a new customer' },
      mayCost: (p: { cost: string }) => `may cost up to ${p.cost}`,
      shareUnknown: 'say what share you keep to see its cost',
      order: 'Average order, revenue',
      ordersEach: (p: { orders: string }) => `${p.orders} orders each so far`,
      repeat: 'Ordered more than once',
      repeatOf: (p: { count: string; customers: string }) => `${p.count} of ${p.customers}`,
    },
    orders: {
      title: (p: { orders: Quantity; months: Quantity }) =>
        `Today’s customers will place about ${orders(p.orders)} in ${months(p.months)}`,
      subtitle: 'Per month, without future newcomers. Dashed: 9 times in 10.',
      month: 'Month',
      repeat: 'repeat orders',
      first: 'first orders',
      expected: 'repeat, expected',
      low: 'low',
      high: 'high',
    },
    concentration: {
      title: (p: { share: string }) => `A tenth of your customers bring ${p.share} of the value`,
      even: 'All customers are expected to bring about the same',
      subtitle: 'Share of the expected value, best customers first',
      customers: 'Customers',
      value: 'Value',
      alike: 'if all were alike',
    },
    groups: {
      title: (p: { groups: string; customers: string; share: string }) =>
        `${p.groups}: ${p.customers} of all customers, ${p.share} of the value`,
      subtitle: (p: { value: string; months: Quantity }) => `${p.value} in ${months(p.months)}, by group`,
    },
    week: {
      title: 'What to do this week',
      nothing: 'Nothing can be won with any list this week.',
      people: 'People',
      aside: 'Kept aside',
    },
    record: {
      title: 'How past forecasts turned out',
      none: 'The history is too short to test a forecast on it.',
      madeOn: 'Made on',
      expected: 'Expected',
      came: 'Actual',
      off: 'Off by',
    },
    goTo: 'Go to',
    numbers: 'The numbers behind this page',
    figures: {
      customers: 'Customers',
      orders: 'Orders',
      revenue: 'Revenue',
      averageOrder: 'Avg. order',
      expected: 'Expected',
      low: 'Low',
      high: 'High',
      each: 'A customer',
      again: 'Will order',
      repeat: 'Repeated',
    },
  },
  week: {
    heading: (p: { people: Quantity }) =>
      `This week: ${p.people.text} ${plural(p.people.value, 'person', 'people')} to write to`,
    nothing: 'Nothing can be won with any list this week',
    campaign: (p: { name: string }) => `campaign “${p.name}”`,
    aside: (p: { count: string }) => `${p.count} more are kept aside, marked in Customers`,
    withoutConsent: (p: { count: string }) => `${p.count} who have not agreed to be written to are left out`,
    tile: (p: { people: Quantity; money: string }) =>
      `${p.people.text} ${plural(p.people.value, 'person', 'people')} · ${p.money}`,
    asideShows: (p: { count: string; points: string }) =>
      `another ${p.count} kept aside: will show a rise of ${p.points}`,
    asideOnly: (p: { count: string }) => `another ${p.count} kept aside`,
    noneAside: 'none kept aside: too few to show anything',
    noneAsked: 'none kept aside, as you chose',
    own: 'Yours to fill in',
    ownColumns: 'Done · who does it · note',
    ownNote: 'they are kept for the next run',
    aboutStake:
      'Can be won: what this person is expected to bring, times the chance that no order comes by itself.',
    how: 'How to do it, list by list',
    came: 'Results of earlier campaigns',
    actions: 'What to do with each group',
  },
  customers: {
    heading: (p: { customers: Quantity }) => `Your ${customers(p.customers)}, most expected value first`,
    views:
      'Filter “Group” for the best or for those who are slipping away, “This week” for who is written to and who is kept aside.',
    week: 'This week',
    aside: (p: { list: string }) => `${p.list}: kept aside`,
    chance: 'Chance',
    /** Limits of the likelihood words. */
    aboutChance: (p: {
      months: Quantity;
      safe: string;
      open: string;
      words: Readonly<Record<Likelihood, string>>;
    }) =>
      `Chance of an order within ${months(p.months)}: ${p.words.safe} from ${p.safe}, ${p.words.open} from ${p.open}, ${p.words.longShot} below.`,
  },
  segments: {
    none: 'No customer has ordered twice yet',
    ordersBelow: (p: { share: string }) => `${p.share} below`,
    aboutOrders:
      '10% below … 90% below: so many of the group’s orders are below this amount. Use it to set prices, bundles and the threshold for free delivery.',
    since: (p: { day: string }) => `Since ${p.day}`,
    columns: {
      group: 'Group',
      share: 'Of the value',
      expected: 'Expected',
      low: 'Low',
      high: 'High',
      each: 'A customer',
      order: 'Will order',
      orders: 'Orders',
      gap: 'Usual gap, days',
      todo: 'Next step',
    },
    todo,
    empty: (p: { groups: string }) => `Nobody at the moment in: ${p.groups}.`,
    more: 'More about each group',
    moved: {
      title: (p: { began: string; back: string }) => `${p.began} began to slip, ${p.back} came back`,
      plain: (p: { rose: string; fell: string }) => `${p.rose} rose, ${p.fell} fell`,
      unordered: (p: { moved: string }) => `${p.moved} changed groups`,
      subtitle: (p: { day: string }) => `Customers who changed groups since ${p.day}`,
      moveHeader: 'From group to group',
      move: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
      up: 'Up',
      down: 'Down',
      customers: 'Customers',
      value: 'Change of value',
      matrix: 'From which group to which',
      people: 'Who moved',
    },
    first: {
      title: (p: { value: string; times: string; low: string; high: string }) =>
        `Customers who start with “${p.value}” are worth ${p.times} times as much (${p.low} to ${p.high}, 9 times in 10)`,
      even: (p: { header: string }) => `By first ${p.header}`,
      column: (p: { header: string }) => `First: ${p.header}`,
      returned: 'Came back',
      each: (p: { value: string }) => `${p.value}, each`,
      against: 'Compared with all',
      tooFew: (p: { values: Quantity; least: string }) =>
        `${p.values.text} ${plural(p.values.value, 'value', 'values')} with fewer than ${p.least} customers ${plural(p.values.value, 'is', 'are')} not shown`,
    },
    distribution: {
      title: (p: { value: string }) => `Half of your customers will bring less than ${p.value}`,
      subtitle: (p: { value: string }) => `Customers by ${p.value}`,
      more: (p: { value: string }) => `${p.value} or more`,
      band: 'Value',
    },
  },
  cohorts: {
    /** A period since the first order, which is in number 0. */
    at: {
      month: (n: string) => `month ${n}`,
      quarter: (n: string) => `quarter ${n}`,
      year: (n: string) => `year ${n}`,
    },
    paidBack: (p: { at: string }) => `A new customer has paid back in ${p.at}`,
    paidByFirst: 'A new customer pays back with the first order',
    notPaidBack: 'A new customer has not paid back so far',
    brought: (p: { value: string; at: string }) => `By ${p.at} a new customer has brought ${p.value}`,
    none: 'Customers by the time of their first order',
    incomplete: 'The period that is not over is left out.',
    heat: {
      revenue: 'Revenue per customer, added up to the end of a period after the first order',
      profit: 'Profit per customer, added up to the end of a period after the first order',
      paid: 'dark: paid back',
    },
    columns: { first: 'First order', customers: 'Customers', paid: 'Paid back in' },
    notYet: 'not yet',
    allTogether: 'All together',
    retention: 'Share who ordered in the period',
    curve: {
      paid: (p: { cost: string; at: string }) => `The ${p.cost} is earned back in ${p.at}`,
      paidByFirst: (p: { cost: string }) => `The first order earns back the ${p.cost}`,
      unpaid: (p: { cost: string }) => `The ${p.cost} is not earned back yet`,
      brought: (p: { value: string; at: string }) => `A new customer brings ${p.value} by ${p.at}`,
      subtitle: 'Per new customer, added up; 0 is the period of the first order',
      brings: 'brings',
      costs: 'costs',
    },
    kept: {
      title: (p: { share: string; at: string }) => `${p.share} order in ${p.at} after the first order`,
      newerMore: 'Newer customers come back more often',
      newerLess: 'Newer customers come back less often',
      subtitle: 'Share who order in a period, by first order',
      period: {
        month: 'months since the first order',
        quarter: 'quarters since the first order',
        year: 'years since the first order',
      },
    },
    numbers: 'The numbers behind the charts',
  },
  method: {
    heading: 'How the numbers were made',
    settings: 'Settings that reproduce this report',
    setting: 'Setting',
    value: 'Value',
    sheet: 'Sheet',
    rows: 'Rows',
    columns: 'Columns',
    asOf: 'As of',
    months: 'Months ahead',
    margin: 'Share of revenue you keep',
    rate: 'Discount rate per year',
    model: 'Model requested',
    prior: 'Weak prior',
    automatic: 'automatic: what explains these orders best',
    priors: { auto: 'automatic', on: 'on', off: 'off' },
    groups: 'Groups',
    /** A formula for the user's own sheets. */
    formula: 'These groups by a formula',
    prices: 'Prices',
    asPaid: 'as paid',
    ofDay: (p: { day: string }) => `in those of ${p.day}`,
    season: 'Season',
    found: 'found in the orders',
    given: 'as given',
    none: 'none',
    covariates: 'Columns the forecasts use',
    campaign: 'Campaign',
    version: 'Version',
    made: 'Made',
    figures: 'The model',
    data: 'What became of every row',
    letter: 'Symbol in papers',
  },
};
