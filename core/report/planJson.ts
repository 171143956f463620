import type { Analysis } from '../analysis';
import type { AcquisitionLimit } from '../campaigns/acquisition';
import { assumedUplift } from '../campaigns/actions';
import type { CustomerList, ListKey } from '../campaigns/campaign';
import type { Plan, PlannedBudget } from '../campaigns/plan';
import type { PlannedList } from '../campaigns/plannedLists';
import { dayToIso } from '../cells/parse/civil';
import type { Cohort, Cohorts } from '../insight/cohort';
import type { MovedCustomer, Movement } from '../insight/movement';
import { nameAt } from '../segments/segmentInputs';
import { type VerdictJson, withIsoDays } from './homeJson';
import { LazyList, type Streamed } from './jsonPieces';

/** The plan for other programs: movement, cohorts, lists, budget. */
export interface PlanJson extends Pick<Plan, 'campaign' | 'controlShare' | 'actions'> {
  /** Whether the sheet has a readable consent column. */
  readonly consentKnown: boolean;
  readonly budget: PlannedBudget | null;
  readonly acquisition: AcquisitionLimit;
  /** Null without orders before the earlier day, and for a table of customers. */
  readonly movement: MovementJson | null;
  /** Null for a table of customers. */
  readonly cohorts:
    | (Omit<Cohorts, 'cohorts'> & {
        readonly cohorts: readonly (Omit<Cohort, 'start'> & { readonly start: string })[];
      })
    | null;
  readonly lists: readonly (ListJson & Pick<CustomerList, 'withoutConsent' | 'reason'>)[];
  readonly week: readonly ListJson[];
  /** Outcomes of earlier campaigns, newest first. */
  readonly verdicts: readonly VerdictJson[];
}

interface MovementJson extends Omit<Movement, 'from' | 'to' | 'groups' | 'moves' | 'moved'> {
  readonly from: string;
  readonly to: string;
  /** Keys, in the order of the rows and columns of `matrix`. */
  readonly groups: readonly string[];
  readonly moved: readonly (Pick<MovedCustomer, 'way' | 'valueChange'> & {
    readonly id: string;
    /** Keys of groups. */
    readonly from: string;
    readonly to: string;
  })[];
}

/**
 * A list of customers by their id in `customers`. The break-even cost of contacting a customer is margin ×
 * expectedOrderValue × extra, where extra is `uplift`, but at most 1 − chanceOfOrder; the break-even discount is that ÷
 * (chanceOfOrder + extra).
 */
interface ListJson {
  readonly key: ListKey;
  /** Sum over the contacted customers. */
  readonly atStake: number;
  /** The control group: its share, and the lift that it can detect. */
  readonly keptAside: PlannedList['keptAside'];
  /** Assumed increase, through a contact, of the probability of an order within 90 days. */
  readonly uplift: number;
  readonly customers: readonly {
    readonly id: string;
    readonly atStake: number;
    /** True for the control group. */
    readonly control: boolean;
  }[];
}

/** The plan for other programs, to be written by `jsonPieces`. */
export function planToJson(analysis: Analysis, plan: Plan): Streamed<PlanJson> {
  const idOf = (i: number) => nameAt(analysis, i);
  const { campaign, controlShare, actions } = plan;
  const [movement, cohorts] = [plan.movement(), plan.cohorts()];
  return {
    movement: movement && movementToJson(movement, idOf),
    cohorts: cohorts && {
      ...cohorts,
      cohorts: cohorts.cohorts.map((cohort) => ({ ...cohort, start: dayToIso(cohort.start) })),
    },
    campaign,
    controlShare,
    consentKnown: plan.consentKnown(),
    lists: plan.lists().map((list) => ({
      ...listToJson(list, idOf),
      withoutConsent: list.withoutConsent,
      reason: list.reason,
    })),
    week: plan.week().map((list) => listToJson(list, idOf)),
    verdicts: plan.verdicts().map((verdict) => withIsoDays(verdict)),
    budget: plan.budget(),
    acquisition: plan.acquisition(),
    actions,
  };
}

type IdOf = (customer: number) => string;

function movementToJson(movement: Movement, idOf: IdOf): Streamed<MovementJson> {
  const { from, to, groups, matrix, arrived, moved, rose, fell, stayed } = movement;
  const { valueRisen, valueFallen, netValue } = movement;
  const keys = groups.map(({ key }) => key);
  return {
    from: dayToIso(from),
    to: dayToIso(to),
    groups: keys,
    matrix,
    arrived,
    rose,
    fell,
    stayed,
    valueRisen,
    valueFallen,
    netValue,
    moved: new LazyList(moved.length, (i) => {
      const { customer, from, to, way, valueChange } = moved[i];
      return { id: idOf(customer), from: keys[from], to: keys[to], way, valueChange };
    }),
  };
}

function listToJson(
  { key, atStake, customers, stakes, control, keptAside }: PlannedList,
  idOf: IdOf,
): Streamed<ListJson> {
  return {
    key,
    atStake,
    keptAside,
    uplift: assumedUplift(key),
    customers: new LazyList(customers.length, (index) => ({
      id: idOf(customers[index]),
      atStake: stakes[index],
      control: control[index],
    })),
  };
}
