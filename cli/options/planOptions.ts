/** Options of the command about what to do with groups of customers. */
import type { PlanOptions } from '../../core/campaigns/plan';
import type { Day } from '../../core/cells/cell';
import { isoToDay } from '../../core/cells/parse/civil';
import { type CohortPeriod, cohortPeriods } from '../../core/insight/cohort';
import { UserError } from '../../preview/files/userError';
import { readMoney, readShare } from './typedNumbers';

export const planOptionNames = [
  'compare-to',
  'cohorts',
  'campaign',
  'control-share',
  'actions',
  'acquisition-cost',
  'budget',
  'contact-cost',
  'offer-cost',
  'budget-groups',
] as const;

/** What was asked for, and the files that speak of groups: they are read when the groups are known. */
export interface TypedPlan {
  readonly options: PlanOptions;
  readonly actionsFile: string | null;
  readonly budgetGroupsFile: string | null;
}

type Given = Readonly<Partial<Record<string, string>>>;

/** Throws a Refusal about the first thing that does not fit. */
export function readPlan(given: Given): TypedPlan {
  return {
    options: {
      compareTo: readDay(given, 'compare-to'),
      cohortPeriod: readPeriod(given.cohorts),
      campaign: given.campaign ?? null,
      controlShare: readControlShare(given['control-share']),
      acquisitionCost: readCost(given, 'acquisition-cost'),
      budget: readBudget(given),
    },
    actionsFile: given.actions ?? null,
    budgetGroupsFile: given['budget-groups'] ?? null,
  };
}

/** The day written after an option, null when it was not given. */
export function readDay(given: Given, name: 'compare-to' | 'as-of'): Day | null {
  const got = given[name];
  if (got === undefined) return null;
  const day = isoToDay(got);
  if (day === null) throw new UserError((say) => say.badDate({ option: `--${name}`, got }));
  return day;
}

function readPeriod(got: string | undefined): CohortPeriod | null {
  if (got === undefined) return null;
  const period = cohortPeriods.find((one) => one === got.trim().toLowerCase());
  if (period !== undefined) return period;
  throw new UserError((say) => say.badChoice({ option: '--cohorts', got, choices: cohortPeriods }));
}

function readControlShare(got: string | undefined): number | undefined {
  if (got === undefined) return undefined;
  const share = readShare(got);
  if (share >= 0 && share <= 0.5) return share;
  throw new UserError((say) => say.badNumber({ option: '--control-share', got, example: '0.1 (10%)' }));
}

function readBudget(given: Given): PlanOptions['budget'] {
  const amount = readCost(given, 'budget');
  if (amount === null) {
    const alone = (['contact-cost', 'offer-cost', 'budget-groups'] as const).find(
      (name) => given[name] !== undefined,
    );
    if (alone !== undefined) throw new UserError((say) => say.needsBudget({ option: `--${alone}` }));
    return null;
  }
  const costPerContact = readCost(given, 'contact-cost');
  if (costPerContact === null || costPerContact === 0) throw new UserError((say) => say.budgetNeedsCost);
  return { amount, costPerContact, offerPerOrder: readCost(given, 'offer-cost') ?? 0 };
}

const costs = { 'acquisition-cost': '20', budget: '500', 'contact-cost': '0.5', 'offer-cost': '2.5' };

function readCost(given: Given, name: keyof typeof costs): number | null {
  const got = given[name];
  if (got === undefined) return null;
  const value = readMoney(got, `--${name}`);
  if (value >= 0) return value;
  throw new UserError((say) => say.badNumber({ option: `--${name}`, got, example: costs[name] }));
}
