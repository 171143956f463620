import type { DayVerdict } from '../../campaigns/dayVerdict';
import type { CardKey, HomeCards } from '../../home/home';
import { counted } from '../counted';
import { pluralIn } from '../plural';
import type { Quantity } from '../quantity';

const plural = pluralIn('en');
const { customers, days, nextMonths } = counted.en;

/** Reasons for empty cards; the card of a new customer is never empty. */
type Empty = {
  readonly [Key in Exclude<CardKey, 'newcomer'>]: Record<Exclude<HomeCards[Key]['empty'], null>, string>;
};

/** Counts of a campaign, formatted for sentences. */
export interface CountedCampaign {
  readonly campaign: string;
  readonly list: string;
  readonly written: string;
  readonly basis: DayVerdict['basis'];
  readonly ordered: string;
  /** Null when nobody was kept aside. */
  readonly aside: string | null;
  readonly asideOrdered: string;
  /** Number of days in which orders counted. */
  readonly days: Quantity;
  /** The verdict in words. */
  readonly verdict: string;
  /** The last day that will count; null when it is over. */
  readonly until: string | null;
}

const whom: Readonly<Record<CountedCampaign['basis'], string>> = {
  list: '',
  ticked: ' (as ticked)',
  mixed: ' (as ticked; for a list without ticks, everybody)',
};

const counts = (p: CountedCampaign) =>
  `${p.written} written to${whom[p.basis]}, ${p.ordered} ordered in ${days(p.days)}${p.aside === null ? '' : `; of ${p.aside} kept aside, ${p.asideOrdered} ordered`}`;

const soFar = (p: CountedCampaign) => (p.until === null ? '' : ` (so far; orders up to ${p.until} count)`);

/** The first page: what the customers are expected to bring, and six cards. */
export const home = {
  lead: (p: { customers: Quantity; months: Quantity }) =>
    `Your ${customers(p.customers)}, next ${nextMonths(p.months)}`,
  revenue: 'expected revenue',
  profit: 'expected profit',
  range: (p: { low: string; high: string }) => `${p.low} to ${p.high}, 9 times in 10`,
  /** Between two halves of a line. */
  between: '; ',
  titles: {
    best: 'Who are my best customers?',
    slipping: 'Who is slipping away?',
    week: 'What to do this week?',
    newcomer: 'What is a new customer worth?',
    campaigns: 'Did my campaign work?',
    changes: 'What changed since last time?',
  },
  /** The answer of each card, and the line below it. */
  best: {
    answer: (p: { customers: Quantity; share: string }) =>
      `${p.customers.text} ${plural(p.customers.value, 'brings', 'bring')} ${p.share} of it`,
    more: (p: { each: string; months: Quantity }) => `${p.each} each in ${counted.en.months(p.months)}`,
  },
  slipping: {
    answer: (p: { customers: Quantity }) => customers(p.customers),
    more: (p: { customers: Quantity; value: string }) =>
      `${p.value} of it depends on ${plural(p.customers.value, 'this one', 'them')}`,
  },
  week: {
    answer: (p: { people: Quantity }) =>
      `${p.people.text} ${plural(p.people.value, 'person', 'people')} to write to`,
    more: (p: { lists: Quantity; atStake: string }) =>
      `${p.lists.text} ${plural(p.lists.value, 'list', 'lists')}, ${p.atStake} can be won`,
  },
  newcomer: {
    answer: (p: { value: string; months: Quantity }) => `${p.value} in ${counted.en.months(p.months)}`,
    mayCost: (p: { cost: string }) => `may cost up to ${p.cost}`,
    tellMargin: 'what may one cost? Say what share of revenue you keep',
  },
  /** For a campaign without later orders. */
  campaignStarted: 'It has started',
  changes: {
    answer: (p: { day: string; change: string | null }) =>
      `${p.change === null ? 'Settings have changed' : p.change} since ${p.day}`,
    more: (p: { slipping: string; back: string }) => `${p.slipping} newly slipping, ${p.back} came back`,
  },
  empty: {
    best: {
      noRepeatOrders: 'once somebody has ordered twice',
      nobody: 'nobody is likely enough to order again at the moment',
    },
    slipping: {
      noRepeatOrders: 'once somebody has ordered twice',
      nobody: 'nobody at the moment',
    },
    week: { nothingAtStake: 'nothing can be won with any list this week' },
    campaigns: {
      noSingleOrders: 'can be seen only with a list of orders',
      noCampaign: 'no campaign yet: write to one of the lists, and we count who orders',
      noOrdersSince: 'no orders since the last campaign yet',
    },
    changes: {
      noSingleOrders: 'can be seen only with a list of orders',
      firstRun: 'this is the first run; changes appear from the next one on',
      noOrdersSince: 'no orders since the last run',
    },
  } satisfies Empty as Empty,
  verdicts: {
    ofDay: (p: { day: string }) => `Campaign of ${p.day}`,
    named: (p: { name: string }) => `Campaign “${p.name}”`,
    /** Several lists of one campaign; never a single one. */
    lists: (p: { count: string }) => `${p.count} lists`,
    line: (p: CountedCampaign) =>
      [`${p.campaign}, ${p.list}: `, counts(p), `: ${p.verdict}`, soFar(p)].join(''),
    /** The evidence, below the verdict. */
    evidence: (p: CountedCampaign) => [counts(p), soFar(p)].join(''),
    better: (p: { count: string }) => `about ${p.count} more than without`,
    worse: (p: { count: string }) => `about ${p.count} fewer than without`,
    same: 'no difference',
    tooFew: 'too few to tell',
    noControl: 'nobody was kept aside, so there is nothing to compare with',
    unknownCustomers: 'most of these customers are no longer in the sheet, so the result is unknown',
  },
};
