import type { ListKey } from './campaign';
import type { Estimate, GroupResult } from './campaignCheck';
import type { CampaignVerdict, Verdict } from './campaignVerdict';
import type { Basis } from './pastCampaign';

/** The outcome of all lists of one day together. */
export interface DayVerdict extends Omit<CampaignVerdict, 'list' | 'extraProfit' | 'basis'> {
  /** 'mixed': some lists count the customers who were ticked, others all customers. */
  readonly basis: Basis | 'mixed';
  readonly lists: readonly ListKey[];
}

/**
 * Combines the verdicts of one day: customers and orders are added up. Each list is compared with its own control
 * group, because lists differ in their customers and in the share kept aside; the effects are then added up, with an
 * interval from independent errors. Lists without a comparison add nothing. A single list stays unchanged.
 *
 * `verdicts` are all of one day; there must be at least one.
 */
export function dayVerdict(verdicts: readonly CampaignVerdict[]): DayVerdict {
  const [first] = verdicts;
  const { name, day, from, to, days, complete } = first;
  const lists = verdicts.map(({ list }) => list);
  const known = verdicts.filter(({ verdict }) => verdict !== 'unknownCustomers');
  const extraBuyers = added(known.map((one) => one.extraBuyers));
  const only = verdicts.length === 1;
  return {
    name,
    day,
    from,
    to,
    days,
    complete,
    lists,
    basis: verdicts.every(({ basis }) => basis === first.basis) ? first.basis : 'mixed',
    contacted: resultsOf(verdicts.map(({ contacted }) => contacted)),
    control: resultsOf(verdicts.map(({ control }) => control)),
    response: only ? first.response : null,
    verdict: only ? first.verdict : verdictOf(known, extraBuyers),
    extraBuyers,
    extraRevenue: added(known.map((one) => one.extraRevenue)),
    unknown: verdicts.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

/** The verdict of the latest day; null without verdicts. `verdicts` are newest first. */
export function latestDay(verdicts: readonly CampaignVerdict[]): DayVerdict | null {
  if (verdicts.length === 0) return null;
  return dayVerdict(verdicts.filter(({ day }) => day === verdicts[0].day));
}

function resultsOf(results: readonly GroupResult[]): GroupResult {
  const sum = (name: keyof GroupResult) => results.reduce((total, one) => total + one[name], 0);
  return {
    customers: sum('customers'),
    buyers: sum('buyers'),
    orders: sum('orders'),
    revenue: sum('revenue'),
  };
}

/** Sum of the estimates; null when there are none. Low and high are null when one estimate has none. */
function added(estimates: readonly (Estimate | null)[]): Estimate | null {
  const known = estimates.filter((one) => one !== null);
  if (known.length === 0) return null;
  if (known.length === 1) return known[0];
  const value = known.reduce((sum, one) => sum + one.value, 0);
  const below = distance(known.map(({ value, low }) => (low === null ? null : value - low)));
  const above = distance(known.map(({ value, high }) => (high === null ? null : high - value)));
  return {
    value,
    low: below === null ? null : value - below,
    high: above === null ? null : value + above,
  };
}

/** Half-width of the interval of a sum of independent estimates; null when one has no interval. */
function distance(distances: readonly (number | null)[]): number | null {
  const known = distances.filter((one) => one !== null);
  return known.length < distances.length ? null : Math.hypot(...known);
}

function verdictOf(known: readonly CampaignVerdict[], extra: Estimate | null): Verdict {
  if (known.length === 0) return 'unknownCustomers';
  if (extra === null) return 'noControl';
  if (extra.low !== null && extra.low > 0) return 'better';
  if (extra.high !== null && extra.high < 0) return 'worse';
  return known.every(({ verdict }) => verdict === 'same') ? 'same' : 'tooFew';
}
