import { once } from '../base/once';
import type { Day } from '../cells/cell';
import { civilOf, dayToIso } from '../cells/parse/civil';
import type { ChosenGroups } from '../insight/chosenGroups';
import type { CohortPeriod, Cohorts } from '../insight/cohort';
import { cohorts } from '../insight/cohorts';
import type { Movement } from '../insight/movement';
import { daysCompared, movementSince } from '../insight/movementBetween';
import { customersByGroup } from '../insight/profileGroups';
import { firstDayOf, type OrderBook } from '../orders/book';
import { shownDay } from '../orders/customerTable/customerTable';
import type { Group, Segmentation } from '../segments/segmentation';
import type { SegmentInputs, Valuation } from '../segments/segmentInputs';
import { type AcquisitionLimit, acquisitionLimit } from './acquisition';
import { actionKeyOf, assumedUplift } from './actions';
import { type Allocation, allocateBudget, type GroupBudget } from './allocateBudget';
import type { ActionEdits, CustomerList } from './campaign';
import { type CampaignResult, campaignCheck } from './campaignCheck';
import { consentOf } from './consent';
import { contactGains } from './contactGains';
import { controlGroup, defaultControlShare } from './controlGroup';
import { customerLists, type ListInputs } from './customerLists';
import { type FieldsOf, mergeFields } from './mergeFields';
import { type WeekList, weekLists } from './weekLists';

/** What the user chose of what is worked out beside the groups. */
export interface PlanOptions {
  /** The earlier day that customers are compared with; null for 90 days before the analysis day. */
  readonly compareTo: Day | null;
  /** By which periods of their first order customers are put together; null for the shortest that stays readable. */
  readonly cohortPeriod?: CohortPeriod | null | undefined;
  /** Name under which the control groups are kept aside; null for the analysis day's. */
  readonly campaign: string | null;
  /** Share of each list kept aside, 0 to 0.5; left out, CONTROL_SHARE. */
  readonly controlShare?: number | undefined;
  /** Null when nothing is to be spent. */
  readonly budget: BudgetTerms | null;
  /** Money it takes to win one customer; left out, nothing is said about paying back. */
  readonly acquisitionCost?: number | null | undefined;
  /** The user's own words for what to do, by key of group or list. */
  readonly actions?: ActionEdits | undefined;
}

/** Money to spend on contacting customers. */
export interface BudgetTerms {
  readonly amount: number;
  /** Money for one contact, above 0. */
  readonly costPerContact: number;
  /** Money given with each order of a contacted customer. */
  readonly offerPerOrder: number;
  /** What is different for a group, by its key. */
  readonly groups?: Readonly<Record<string, Partial<GroupTerms>>> | undefined;
}

/** What contacting one group takes and brings. */
export interface GroupTerms {
  readonly costPerContact: number;
  readonly offerPerOrder: number;
  /** How many more of those contacted order, as a share of them; left out, what `assumedUplift` says. */
  readonly uplift: number;
  /** Money that is spent on it in any case. */
  readonly least: number;
  /** Money that is spent on it at most; null for no limit. */
  readonly most: number | null;
}

/** Who moved, what to do this week, and whether it worked. Each part is made when it is first asked for. */
export interface Plan {
  /** The day that customers are compared with. */
  readonly comparedTo: Day;
  /** Name of the campaign, which decides who is kept aside. */
  readonly campaign: string;
  readonly controlShare: number;
  /** The user's own words, wherever an action is shown. */
  readonly actions: ActionEdits;
  /** Null without an order before the earlier day, when the scheme could make no groups then, and where no single order is known. */
  movement(): Movement | null;
  /** Null where no single order is known: in a table of customers. */
  cohorts(): Cohorts | null;
  /** Every list there is, also those that cannot be made. */
  lists(): readonly (CustomerList & PlannedList)[];
  week(): readonly PlannedList[];
  /** Whether the sheet says who may be written to. */
  consentKnown(): boolean;
  /** Null when nothing is to be spent. */
  budget(): PlannedBudget | null;
  acquisition(): AcquisitionLimit;
  /** What a letter to a customer can say. */
  letters(): FieldsOf;
}

export interface PlannedBudget extends Omit<Allocation, 'groups'> {
  readonly groups: readonly (GroupBudget & GroupTerms)[];
}

export interface PlannedList extends WeekList {
  /** Whether each customer is kept aside; lines up with `customers`. */
  readonly control: readonly boolean[];
  /** What became of the list by later orders; null when there are none. */
  readonly result: CampaignResult | null;
}

/** Cohort tables with more rows and columns than this are read by nobody. */
const mostPeriods = 24;
/** Name of a campaign where no day is known after which it could be called. */
const withoutDay = 'undated';
/** Days in which orders are counted for a campaign. */
const campaignDays = 30;

const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a plan is made from: an analysis has all of it. */
export interface PlanInputs extends ListInputs, Valuation {
  readonly groups: Pick<ChosenGroups, 'segmentation'>;
}

/** The plan of an analysis. Orders after its day, when there are any, show what became of the lists. */
export function makePlan(analysis: PlanInputs, options: PlanOptions): Plan {
  const { histories, terms } = analysis;
  const { orders } = analysis;
  const { asOf } = histories;
  const { segmentation } = analysis.groups;
  const { controlShare = defaultControlShare, acquisitionCost = null, actions = {}, budget } = options;
  const comparedTo = options.compareTo ?? asOf - daysCompared;
  // Whoever copies the name out of a right-to-left sentence gets the marks that keep its letters in order.
  const campaign =
    options.campaign?.replace(directionMarks, '') ??
    (shownDay(orders, asOf) === null ? withoutDay : dayToIso(asOf));
  const consent = once(() => consentOf(analysis));
  const lists = once(() => customerLists(analysis, consent(), terms.margin));
  const planned = plannedLists(analysis, { campaign, controlShare, budget });
  return {
    comparedTo,
    campaign,
    controlShare,
    actions,
    movement: once(() => movementSince(analysis, segmentation, comparedTo, analysis)),
    cohorts: once(() => {
      if (orders.kind === 'customers') return null;
      const period = options.cohortPeriod ?? periodFor(orders.book, asOf);
      const cost = acquisitionCost === null ? null : { cost: acquisitionCost, margin: terms.margin };
      return cohorts(orders.book, asOf, period, cost);
    }),
    lists: once(() => lists().map(planned)),
    week: once(() => weekLists(lists()).map(planned)),
    consentKnown: () => consent() !== null,
    budget: once(() => budget && spend(analysis, segmentation, terms.margin, consent(), budget)),
    acquisition: once(() => acquisitionLimit(histories, analysis, acquisitionCost)),
    letters: once(() => mergeFields(analysis)),
  };
}

/** Says of lists who is kept aside, and what became of them. */
function plannedLists(
  { histories, orders, terms: { margin } }: PlanInputs,
  { campaign, controlShare, budget }: Pick<Plan, 'campaign' | 'controlShare'> & Pick<PlanOptions, 'budget'>,
): <List extends WeekList>(list: List) => List & PlannedList {
  const { costPerContact, offerPerOrder } = budget ?? { costPerContact: 0, offerPerOrder: 0 };
  const days = { start: histories.asOf + 1, days: campaignDays };
  const run = { name: campaign, controlShare, ...days, margin, costPerContact, offerPerOrder };
  const isControl = controlGroup(campaign, controlShare);
  return (list) => {
    const customers = list.customers.map((i) => histories.customer[i]);
    return {
      ...list,
      control: customers.map((customer) => isControl(orders.book.keys[customer])),
      result:
        orders.kind === 'orders' && orders.book.later.day.length > 0
          ? campaignCheck(orders.book, { ...run, customers })
          : null,
    };
  };
}

/** The shortest period of which the history has few enough. */
function periodFor(book: OrderBook, asOf: Day): CohortPeriod {
  const first = Math.min(firstDayOf(book), asOf);
  const monthOf = (day: Day) => 12 * civilOf(day).year + civilOf(day).month;
  const months = monthOf(asOf) - monthOf(first) + 1;
  return months <= mostPeriods ? 'month' : months <= 3 * mostPeriods ? 'quarter' : 'year';
}

/** Nobody is written to who has refused. */
function spend(
  inputs: SegmentInputs,
  segmentation: Segmentation,
  margin: number,
  consent: readonly boolean[] | null,
  budget: BudgetTerms,
): PlannedBudget {
  const members = customersByGroup(segmentation);
  const groups = segmentation.groups.map((group, place) => {
    const customers = members[place].filter((i) => consent === null || consent[i]);
    const terms = termsOf(group, budget);
    return { ...terms, key: group.key, gains: contactGains(inputs, customers, { ...terms, margin }) };
  });
  const allocation = allocateBudget(groups, budget.amount);
  return {
    ...allocation,
    groups: allocation.groups.map((found, place) => {
      const { gains: _, ...terms } = groups[place];
      return { ...terms, ...found };
    }),
  };
}

/** The user's own terms of a group, or those of all. */
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
