import type { Verdict } from '../../campaigns/campaignVerdict';
import type { CardDetail, lateness } from '../../home/details';
import type { Likelihood } from '../../insight/likelihood';
import { counted } from '../counted';
import { pluralIn } from '../plural';
import type { Quantity } from '../quantity';

const plural = pluralIn('en');
const { customers, orders, days, months } = counted.en;

/** A length of time in its unit, rounded as it is written. */
export interface Span {
  readonly unit: 'days' | 'weeks' | 'months';
  readonly count: Quantity;
}

/** Why a detail can be empty. */
type Reasons = {
  readonly [Key in Exclude<CardDetail['card'], 'newcomer'>]: Record<
    Exclude<Extract<CardDetail, { card: Key }>['empty'], null>,
    string
  >;
};

const units: Readonly<Record<Span['unit'], readonly [one: string, other: string]>> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
};

const length = ({ unit, count }: Span) => `${count.text} ${plural(count.value, ...units[unit])}`;
const every = ({ unit, count }: Span) =>
  count.value === 1 ? `every ${units[unit][0]}` : `every ${count.text} ${units[unit][1]}`;
const people = (count: Quantity) => `${count.text} ${plural(count.value, 'person', 'people')}`;

/** Details behind the cards of the home page. */
export const cards = {
  /** Replaces unknown products in a message. */
  unknown: { product: 'your order', suggestion: 'something new' },
  likelihood: { safe: 'safe', open: 'open', longShot: 'long shot' } satisfies Record<
    Likelihood,
    string
  > as Record<Likelihood, string>,
  /** Likelihood of an order for screen readers. */
  likelihoodOf: (p: { word: string; months: Quantity }) => `an order within ${months(p.months)}: ${p.word}`,
  why: {
    usual: (p: { gap: Span; quiet: Span }) => `${every(p.gap)}, quiet for ${length(p.quiet)}`,
    /** For customers whose usual gap has not passed yet. */
    within: (p: { gap: Span; quiet: Span | null }) =>
      `${every(p.gap)}, last order ${p.quiet === null ? 'today' : `${length(p.quiet)} ago`}`,
    once: (p: { quiet: Span; product: string }) =>
      `first order ${length(p.quiet)} ago${p.product === '' ? '' : `: ${p.product}`}`,
    today: (p: { product: string }) => `first order today${p.product === '' ? '' : `: ${p.product}`}`,
    /** For customers in a display, not in a list to contact. */
    orders: (p: { orders: Quantity; quiet: Span }) => `${orders(p.orders)}, quiet for ${length(p.quiet)}`,
    ordersToday: (p: { orders: Quantity }) => `${orders(p.orders)}, the last one today`,
  },
  every,
  more: (p: { count: string }) => `${p.count} more`,
  /** Instead of `more` when not all people can be shown. */
  firstOf: (p: { shown: string; all: string }) => `The first ${p.shown} of ${p.all}`,
  /** Below the last person who is shown. */
  inTab: (p: { rest: Quantity }) =>
    `${p.rest.text} more ${plural(p.rest.value, 'is', 'are')} in the tab Customers of the report.`,
  people,
  empty: {
    best: {
      noRepeatOrders:
        'Nobody has ordered twice yet, so nothing tells your customers apart. Ask for the second order first: the list is under this week.',
      nobody: 'Nobody is likely enough to order again at the moment. Ask those who are slipping away first.',
    },
    slipping: {
      noRepeatOrders: 'Nobody has ordered twice yet, so nobody has a usual gap that could have passed.',
      nobody: 'Nobody is slipping away at the moment.',
    },
    week: {
      nothingAtStake: 'Nothing can be won with any list this week. Run again when there are later orders.',
    },
    campaigns: {
      noSingleOrders:
        'A table of customers does not hold the orders, so we cannot count who ordered. Use a list of orders.',
      noCampaign:
        'Copy one of this week’s lists, save it or open it as a tab: we remember who is written to and who is kept aside, and count their orders.',
      noOrdersSince: 'The orders end on the day of the campaign. Run again when there are later ones.',
    },
    changes: {
      noSingleOrders:
        'A table of customers does not hold the orders, so changes cannot be seen. Use a list of orders.',
      firstRun: 'This is the first run. From the next one on, changes appear here.',
      noOrdersSince: 'There are no orders after the last run. Run again when there are.',
    },
  } satisfies Reasons as Reasons,
  week: {
    lists: 'Lists of this week',
    toWrite: (p: { people: Quantity; atStake: string }) =>
      `${p.people.text} to write to, ${p.atStake} can be won.`,
    aside: (p: { aside: Quantity }) =>
      `Another ${p.aside.text} ${plural(p.aside.value, 'is', 'are')} kept aside, so that you will see what writing brought.`,
    noneAside: {
      tooFew:
        'Nobody is kept aside, because so few would show little: you will not see whether writing worked.',
      asked: 'Nobody is kept aside, as you chose: you will not see whether writing worked.',
      noneDrawn:
        'By chance nobody on this list is among those kept aside: you will not see whether writing worked.',
      written:
        'Nobody on this list was kept aside before it was written to: you will not see whether writing worked.',
    },
    keepSome: 'Keep some aside',
    asideShown: (p: { aside: Quantity }) =>
      `Kept aside: ${p.aside.text}. Do not write to ${plural(p.aside.value, 'this one', 'them')}.`,
    change: 'Change',
    share: {
      question: 'How many of each list are kept aside?',
      why: 'Their orders show what would have come without writing. The choice applies to all lists.',
      chosen: 'As many as it takes',
      half: 'Half',
      tenth: 'A tenth',
      none: 'None',
      own: 'Own share',
      percent: 'Share kept aside',
      use: 'Use',
      written: 'This list was written to today, so nobody on it can be kept aside any more.',
      running:
        'The lists of this campaign have already been written to, and a new share does not change that.',
    },
    say: {
      heading: 'What to say',
      edit: 'Change the words',
      hint: (p: { name: string; product: string }) =>
        `${p.name} and ${p.product} are filled in for each person.`,
      quoted: (p: { message: string }) => `“${p.message}”`,
      nameOf: '{name}',
      productOf: '{product}',
      keep: 'Done',
      proposal: 'Back to our words',
    },
    tools: 'Export the list',
    copy: 'Copy',
    csv: 'CSV',
    openTab: 'Open as tab',
    copied: (p: { people: Quantity }) => `${people(p.people)} copied, ready to paste.`,
    saved: (p: { file: string }) => `Saved as ${p.file}.`,
    notCopied: 'This window may not use the clipboard. Select the text below and copy it.',
    showText: 'Nothing saved? Show the text',
    notSaved: 'This window may not save files. Select the text below and copy it.',
    text: 'The list as text',
    people: 'Tick who is done',
    write: (p: { name: string }) => `Write to ${p.name}`,
    call: (p: { name: string }) => `Call ${p.name}`,
    done: (p: { done: string; all: string }) => `${p.done} of ${p.all} done`,
    consent: (p: { people: Quantity }) =>
      `${p.people.text} who ${plural(p.people.value, 'has', 'have')} not agreed to be written to ${plural(p.people.value, 'is', 'are')} left out.`,
    notShown: (p: { people: Quantity }) =>
      `${people(p.people)} more, with less that can be won, ${plural(p.people.value, 'is', 'are')} not shown.`,
    resting: (p: { people: Quantity }) =>
      `${people(p.people)} ticked in the last 30 days ${plural(p.people.value, 'is', 'are')} left out of the list for now.`,
    /** In the tab of a list. */
    tabTicks: 'A tick made here also appears in the sidebar, and in the tab This week with the next report.',
    consentUnknown: 'Your sheet does not say who agreed to be written to: check before you write.',
    starts: (p: { day: string }) => `Copy, CSV or tab starts the campaign of ${p.day}.`,
    startsUndated: 'Copy, CSV or tab starts the campaign.',
    running: (p: { day: string }) => `The campaign of ${p.day} has started.`,
  },
  /** Headers of a copied or saved list. */
  columns: {
    done: 'Done',
    note: 'Note',
    customer: 'Customer',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    place: 'Place',
    why: 'Why now',
    lastOrder: 'Last order',
    lastProduct: 'Last product',
    nextProduct: 'Suggested product',
    atStake: 'Can be won',
    message: 'What to say',
  },
  file: (p: { list: string; day: string }) => `${p.list} ${p.day}`,
  best: {
    value: 'expected of them',
    share: 'of the value of all',
    differ: 'How they differ',
    own: 'Best',
    others: 'Others',
    orders: 'Orders each',
    averageOrder: 'An order',
    usualGap: 'They order',
    never: 'once',
    trait: (p: { header: string; text: string; share: string; shareOfAll: string }) =>
      `${p.header} ${p.text}: ${p.share} of them, ${p.shareOfAll} of all`,
    people: 'Most expected value',
  },
  slipping: {
    value: 'still expected of them',
    bestYear: 'revenue in their best year',
    winnable: 'can be won by writing',
    finding: {
      justPast: 'Most can be won from those only just late',
      oneAndHalf: 'Most can be won from those half a gap late',
      twice: 'Most can be won from those a whole gap late',
      threeTimes: 'Most can be won from those who are very late',
      others: 'How late they are',
    } satisfies Record<(typeof lateness)[number], string> as Record<(typeof lateness)[number], string>,
    how: 'Still expected, by how long they are past their own usual gap',
    lateness: {
      justPast: 'just past',
      oneAndHalf: '1½ times',
      twice: 'twice',
      threeTimes: '3 times',
      others: 'others',
    } satisfies Record<(typeof lateness)[number], string> as Record<(typeof lateness)[number], string>,
    people: 'Most to win back',
    write: (p: { list: string; people: Quantity }) => `${p.list}: ${p.people.text} this week`,
  },
  newcomer: {
    worth: (p: { months: Quantity }) => `in ${months(p.months)}, the first order included`,
    range: (p: { low: string; high: string }) =>
      `The mean of many lies between ${p.low} and ${p.high}, 9 times in 10.`,
    mayCost: 'may be spent on winning one',
    third: 'A third of the value: the rest pays for everything else.',
    tellMargin: 'What may one cost? Say on home what share of revenue stays with you.',
    curve: (p: { value: string; months: Quantity; first: string }) =>
      `${p.value} after ${months(p.months)}, ${p.first} with the first order`,
    curveOf: 'What a new customer brings, month by month',
    /** Text alternative of the chart. */
    alternative: (p: { points: string }) => `Added up: ${p.points}.`,
    point: (p: { month: string; value: string }) => `month ${p.month}: ${p.value}`,
    month: (p: { month: string }) => `month ${p.month}`,
    cost: (p: { cost: string }) => `cost ${p.cost}`,
    paidByFirst: (p: { cost: string }) => `The first order earns back the ${p.cost} that winning one costs.`,
    paid: (p: { cost: string; months: Quantity }) =>
      `The ${p.cost} that winning one costs is earned back within ${months(p.months)}.`,
    neverPaid: (p: { cost: string }) =>
      `The ${p.cost} that winning one costs is not earned back within five years.`,
    byFirst: (p: { header: string }) => `By ${p.header}`,
    byFirstOf: (p: { months: Quantity }) => `What past newcomers brought in their first ${months(p.months)}`,
    level: (p: { customers: Quantity; returned: string }) =>
      `${customers(p.customers)}, ${p.returned} came back`,
    mean: (p: { value: string; months: Quantity }) =>
      `On average past newcomers brought ${p.value} in their first ${months(p.months)}. What is expected above is a forecast for the next one.`,
    tooFew: (p: { values: Quantity; least: string }) =>
      `${p.values.text} ${plural(p.values.value, 'value', 'values')} with fewer than ${p.least} such customers ${plural(p.values.value, 'is', 'are')} not shown.`,
  },
  campaigns: {
    words: {
      better: 'Yes, it worked',
      worse: 'No, it did harm',
      same: 'No difference',
      tooFew: 'Too few to tell',
      noControl: 'No comparison',
      unknownCustomers: 'Unknown',
    } satisfies Record<Verdict, string> as Record<Verdict, string>,
    more: (p: { count: string }) => `About ${p.count} more ordered than without`,
    fewer: (p: { count: string }) => `About ${p.count} fewer ordered than without`,
    same: 'As many ordered as without',
    tooFew: 'The groups are too small so far',
    noControl: 'Nobody was kept aside',
    unknownCustomers: 'Most of these customers are no longer in the sheet',
    between: (p: { low: string; high: string }) => `Between ${p.low} and ${p.high}, 9 times in 10.`,
    revenue: (p: { money: string }) => `That is about ${p.money} of revenue.`,
    rates: (p: { written: string; aside: string }) =>
      `${p.written} ordered when written to, ${p.aside} without`,
    days: (p: { from: string; to: string }) => `Ordered between ${p.from} and ${p.to}`,
    soFar: (p: { to: string }) => `Still running: orders up to ${p.to} count.`,
    written: 'Written to',
    aside: 'Kept aside',
    of: (p: { ordered: string; people: string }) => `${p.ordered} of ${p.people}`,
    /** Heading above the lists of one campaign. */
    notWritten: 'I have not written to them',
    /** Accessible name of that button, which begins with the visible text. */
    notWrittenOf: (p: { campaign: string }) => `I have not written to them: ${p.campaign}`,
    byList: 'List by list',
    earlier: 'Earlier',
    /** All lists of a day. */
    ofDay: (p: { day: string }) => `Campaign of ${p.day}`,
    title: (p: { list: string; day: string }) => `${p.list}, ${p.day}`,
    evidence: (p: {
      ordered: string;
      people: string;
      days: Quantity;
      asideOrdered: string | null;
      aside: string;
    }) =>
      `${p.ordered} of ${p.people} ordered in ${days(p.days)}${p.asideOrdered === null ? '' : `, kept aside ${p.asideOrdered} of ${p.aside}`}`,
    started: 'Just started',
    waits: (p: { written: Quantity; aside: string; until: string }) =>
      `${people(p.written)} to write to, ${p.aside} kept aside; orders up to ${p.until} count`,
    next: 'What next',
    nextKeep: 'Keep some aside again: with more people the result becomes clear.',
    nextAside: 'Keep some aside next time: their orders show what would have come without writing.',
    nextAgain: 'Write to the next list in the same way, and we go on counting.',
    nextOther: 'Try other words or another offer; this one made no visible difference.',
    nextStop: 'Do not use this message again.',
    thisWeek: 'This week’s lists',
  },
  changes: {
    value: 'expected now',
    before: (p: { value: string; day: string }) => `${p.value} on ${p.day}`,
    otherSettings: 'The settings have changed since last time, so the two values cannot be compared.',
    since: (p: { orders: Quantity; customers: Quantity; day: string }) =>
      `${orders(p.orders)} and ${p.customers.text} new ${plural(p.customers.value, 'customer', 'customers')} since ${p.day}.`,
    slipping: (p: { count: Quantity }) => `${p.count.text} newly slipping`,
    back: (p: { count: Quantity }) => `${p.count.text} came back`,
    nobody: 'nobody',
    groups: 'Groups, then and now',
    byTodaysRule:
      'Both days are grouped by today’s rule, so the counts may differ from those of the earlier report.',
    group: 'Group',
    sizeThen: 'Then',
    sizeNow: 'Now',
    change: 'Change',
    trend: (p: { count: Quantity }) => `The last ${p.count.text} runs`,
    trendOf: 'Expected value of each run',
    trendPoint: (p: { day: string; value: string }) => `${p.day}: ${p.value}`,
  },
};
