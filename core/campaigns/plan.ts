import { once } from '../base/once';
import type { Day } from '../cells/cell';
import type { Calendar } from '../cells/parse/calendarMonth';
import { civilOf, dayToIso } from '../cells/parse/civil';
import type { ChosenGroups } from '../insight/chosenGroups';
import type { CohortPeriod, Cohorts } from '../insight/cohort';
import { cohorts } from '../insight/cohorts';
import { customersByGroup } from '../insight/customersByGroup';
import type { Movement } from '../insight/movement';
import { daysCompared, movementSince } from '../insight/movementBetween';
import { firstDayOf, type OrderBook } from '../orders/book';
import { shownDay } from '../orders/customerTable/customerTable';
import type { Group, Segmentation } from '../segments/segmentation';
import type { SegmentInputs, Valuation } from '../segments/segmentInputs';
import { type AcquisitionLimit, acquisitionLimit } from './acquisition';
import { actionKeyOf, assumedUplift } from './actions';
import { type Allocation, allocateBudget, type GroupBudget } from './allocateBudget';
import type { ActionEdits, CustomerList, ListKey } from './campaign';
import { type CampaignVerdict, campaignVerdict } from './campaignVerdict';
import { consentOf } from './consent';
import { contactGains } from './contactGains';
import { customerLists, type ListInputs, usualLimits } from './customerLists';
import { type FieldsOf, mergeFields } from './mergeFields';
import type { PastCampaign } from './pastCampaign';
import { campaignsAfter, type PlannedList, plannedLists } from './plannedLists';
import { restingIn, type Tick, tickedIn, writtenTo } from './ticks';
import { weekLists } from './weekLists';

/** The user's choices for the plan. */
export interface PlanOptions {
  /** The earlier day that customers are compared with; null for 90 days before the analysis day. */
  readonly compareTo: Day | null;
  /** Length of the cohort periods; null for the shortest that stays readable. */
  readonly cohortPeriod?: CohortPeriod | null | undefined;
  /** Campaign name that decides the control groups; null for the analysis day. */
  readonly campaign: string | null;
  /** Share of each list in the control group, 0 to 0.5. Default: `keptAside` chooses it for each list. */
  readonly controlShare?: number | null | undefined;
  /** Null without a budget. */
  readonly budget: BudgetTerms | null;
  /** Acquisition cost of one customer; when left out, payback is not reported. */
  readonly acquisitionCost?: number | null | undefined;
  /** The user's edits of actions, by key of group or list. */
  readonly actions?: ActionEdits | undefined;
  /** Campaigns that the workbook remembers. Default: none. */
  readonly past?: readonly PastCampaign[] | undefined;
  /** Customers who were ticked as done, by list and day of the campaign. Default: none. */
  readonly ticks?: readonly Tick[] | undefined;
}

/** Money to spend on contacting customers. */
export interface BudgetTerms {
  readonly amount: number;
  /** Cost of one contact, above 0. */
  readonly costPerContact: number;
  /** Money given with each order of a contacted customer. */
  readonly offerPerOrder: number;
  /** Terms that differ for a group, by its key. */
  readonly groups?: Readonly<Record<string, Partial<GroupTerms>>> | undefined;
}

/** Terms of contacting one group. */
export interface GroupTerms {
  readonly costPerContact: number;
  readonly offerPerOrder: number;
  /** Additional share of contacted customers who order. Default: `assumedUplift`. */
  readonly uplift: number;
  /** Minimum spend on the group. */
  readonly least: number;
  /** Maximum spend on the group; null for no limit. */
  readonly most: number | null;
}

/** Movement, lists of the week and campaign results. Each part is computed on first use. */
export interface Plan {
  /** The day that customers are compared with. */
  readonly comparedTo: Day;
  /** Name of the campaign, which decides the control groups. */
  readonly campaign: string;
  /** The user's share of each list to keep aside; null when it is chosen for each list. */
  readonly controlShare: number | null;
  /** The user's edits, applied wherever an action is shown. */
  readonly actions: ActionEdits;
  /** Customers ticked as done. */
  readonly ticks: readonly Tick[];
  /** The campaigns that the workbook remembered before this run. */
  readonly past: readonly PastCampaign[];
  /** Null without orders before the earlier day, when the scheme has no groups on that day, and for a table of customers. */
  movement(): Movement | null;
  /** By the months of a calendar (default: the Gregorian one, as in JSON and functions); null for a table of customers. */
  cohorts(calendar?: Calendar): Cohorts | null;
  /** All lists, including those that cannot be made. */
  lists(): readonly (CustomerList & PlannedList)[];
  week(): readonly PlannedList[];
  /** Outcomes of earlier campaigns, newest first; empty for a table of customers. Contacted customers are those of `writtenTo`. */
  verdicts(): readonly CampaignVerdict[];
  /** The campaigns to remember: the earlier ones, and this week's lists that have been written. `written` null means all lists. */
  campaigns(written?: readonly ListKey[] | null): readonly PastCampaign[];
  /** Whether the sheet has a readable consent column. */
  consentKnown(): boolean;
  /** Null without a budget. */
  budget(): PlannedBudget | null;
  acquisition(): AcquisitionLimit;
  /** Merge fields of letters. */
  letters(): FieldsOf;
}

export interface PlannedBudget extends Omit<Allocation, 'groups'> {
  readonly groups: readonly (GroupBudget & GroupTerms)[];
}

/** Maximum number of periods that stays readable. */
const mostPeriods = 24;
/** Name of a campaign without a known day. */
const withoutDay = 'undated';

const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Inputs of a plan; an analysis has all of them. */
export interface PlanInputs extends ListInputs, Valuation {
  readonly groups: Pick<ChosenGroups, 'segmentation'>;
}

/** The plan of an analysis. */
export function makePlan(analysis: PlanInputs, options: PlanOptions): Plan {
  const { histories, terms } = analysis;
  const { orders } = analysis;
  const { asOf } = histories;
  const { segmentation } = analysis.groups;
  const {
    controlShare = null,
    acquisitionCost = null,
    actions = {},
    past = [],
    ticks = [],
    budget,
  } = options;
  const comparedTo = options.compareTo ?? asOf - daysCompared;
  // A name copied out of a right-to-left sentence includes invisible direction marks.
  const campaign =
    options.campaign?.replace(directionMarks, '') ??
    (shownDay(orders, asOf) === null ? withoutDay : dayToIso(asOf));
  const consent = once(() => consentOf(analysis));
  const keyOf = (customer: number) => orders.book.keys[histories.customer[customer]];
  const lists = once(() => {
    const rests = restingIn(ticks, asOf);
    return customerLists(analysis, consent(), terms.margin, usualLimits, (list, customer) =>
      rests(list, keyOf(customer)),
    );
  });
  const planned = plannedLists(analysis, { campaign, controlShare, past });
  const week = once(() => weekLists(lists()).map(planned));
  const { costPerContact, offerPerOrder } = budget ?? { costPerContact: 0, offerPerOrder: 0 };
  const costs = { margin: terms.margin, costPerContact, offerPerOrder };
  const verdicts = once(() => {
    if (orders.kind === 'customers') return [];
    const earlier = past.filter(({ day }) => day < asOf).sort((one, other) => other.day - one.day);
    const isTicked = tickedIn(ticks);
    return earlier
      .map((one) => writtenTo(one, isTicked))
      .filter(({ contacted, closed }) => closed !== null || contacted.length > 0)
      .map((one) => campaignVerdict(orders.book, asOf, one, costs));
  });
  const cohortsIn = (calendar: Calendar) =>
    once(() => {
      if (orders.kind === 'customers') return null;
      const period = options.cohortPeriod ?? periodFor(orders.book, asOf);
      const cost = acquisitionCost === null ? null : { cost: acquisitionCost, margin: terms.margin };
      return cohorts(orders.book, asOf, period, cost, calendar);
    });
  const cohortsBy = { gregorian: cohortsIn('gregorian'), solarHijri: cohortsIn('solarHijri') };
  return {
    comparedTo,
    campaign,
    controlShare,
    actions,
    ticks,
    past,
    movement: once(() => movementSince(analysis, segmentation, comparedTo, analysis)),
    cohorts: (calendar = 'gregorian') => cohortsBy[calendar](),
    lists: once(() => lists().map(planned)),
    week,
    verdicts,
    campaigns: (written = null) => campaignsAfter(past, verdicts(), week(), analysis, campaign, written),
    consentKnown: () => consent() !== null,
    budget: once(() => budget && spend(analysis, segmentation, terms.margin, consent(), budget)),
    acquisition: once(() => acquisitionLimit(histories, analysis, acquisitionCost)),
    letters: once(() => mergeFields(analysis)),
  };
}

/** The shortest period with few enough periods in the history. */
function periodFor(book: OrderBook, asOf: Day): CohortPeriod {
  const first = Math.min(firstDayOf(book), asOf);
  const monthOf = (day: Day) => 12 * civilOf(day).year + civilOf(day).month;
  const months = monthOf(asOf) - monthOf(first) + 1;
  return months <= mostPeriods ? 'month' : months <= 3 * mostPeriods ? 'quarter' : 'year';
}

/** Allocates the budget, without customers who refused marketing. */
function spend(
  inputs: SegmentInputs,
  segmentation: Segmentation,
  margin: number,
  consent: readonly boolean[] | null,
  budget: BudgetTerms,
): PlannedBudget {
  const members = customersByGroup(segmentation);
  const groups = segmentation.groups.map((group, index) => {
    const customers = members[index].filter((i) => consent === null || consent[i]);
    const terms = termsOf(group, budget);
    return { ...terms, key: group.key, gains: contactGains(inputs, customers, { ...terms, margin }) };
  });
  const allocation = allocateBudget(groups, budget.amount);
  return {
    ...allocation,
    groups: allocation.groups.map((found, index) => {
      const { gains: _, ...terms } = groups[index];
      return { ...terms, ...found };
    }),
  };
}

/** The terms of a group: the user's own, else the general ones. */
function termsOf(group: Group, { costPerContact, offerPerOrder, groups }: BudgetTerms): GroupTerms {
  const usual = {
    costPerContact,
    offerPerOrder,
    uplift: assumedUplift(actionKeyOf(group)),
    least: 0,
    most: null,
  };
  return { ...usual, ...groups?.[group.key] };
}
