import type { Day } from '../cells/cell';
import { movementBetween } from '../insight/movementBetween';
import { quietIn, slippingIn } from '../insight/slipping';
import { sumOf } from '../math/sumOf';
import type { SchemeName } from '../segments/scheme';
import { plainGroups } from '../segments/schemes/plainGroups';
import {
  type GroupName,
  isUnsupported,
  type PlainSegmentation,
  type Segmentation,
} from '../segments/segmentation';
import { segmentCustomers } from '../segments/segmentCustomers';
import { inputsAsOf, type SegmentInputs, type Valuation } from '../segments/segmentInputs';
import { isSameMoney, type Run, type RunInputs, settingsOf } from './run';

/** What has changed since an earlier run. */
export interface Changes {
  /** The analysis day of the earlier run. */
  readonly since: Day;
  /** The expected value that the earlier run gave, and today's. */
  readonly valueBefore: number;
  readonly valueNow: number;
  /** Today's value minus the earlier one; null when horizon, margin, rate or currency differ, so that the two are not comparable. */
  readonly valueChange: number | null;
  /** Orders since that day, and customers who placed their first order since. */
  readonly newOrders: number;
  readonly newCustomers: number;
  /** Customers (indexes in the histories) without an order since who were not slipping away on that day and are now; most expected value first. */
  readonly newlySlipping: readonly number[];
  /** Customers who had gone quiet by that day and have ordered since; most expected value first. */
  readonly cameBack: readonly number[];
  /** Sizes of the groups; empty when the scheme has none on the earlier day. */
  readonly groups: readonly GroupChange[];
  /** True when the earlier sizes are those recorded by the run; else both days are grouped by today's rule. */
  readonly groupsRecorded: boolean;
}

interface GroupChange {
  readonly key: string;
  readonly name: GroupName;
  readonly before: number;
  readonly now: number;
}

/** Inputs of the comparison; an analysis has all of them. */
export interface ChangeInputs
  extends SegmentInputs,
    Valuation,
    Pick<RunInputs, 'asked' | 'moneyOf' | 'total'> {
  readonly plain: PlainSegmentation;
  readonly groups: { readonly segmentation: Segmentation };
}

/**
 * Changes since an earlier run. Values are those reported by both runs, and so are group sizes if the settings are the
 * same. Customers are compared from the orders alone, with today's model and limits for both days, so that a customer
 * moves by ordering or by silence and never because others did; a customer who has ordered since is not newly slipping.
 * Null for a table of customers, and without orders by that day.
 */
export function changesSince(previous: Run, now: ChangeInputs): Changes | null {
  const earlier = inputsAsOf(now, previous.day, now);
  if (earlier === null) return null;
  const { histories, values, plain, total: current } = now;
  const plainThen = plainGroups(earlier, now);
  const slipsNow = slippingIn(plain);
  const slippedThen = slippingIn(plainThen);
  const quietThen = quietIn(plainThen);
  const newlySlipping: number[] = [];
  const cameBack: number[] = [];
  let newCustomers = 0;
  // Both days have their customers in the order of the book.
  let before = 0;
  histories.customer.forEach((inBook, i) => {
    while (before < earlier.histories.count && earlier.histories.customer[before] < inBook) before++;
    if (earlier.histories.customer[before] !== inBook) {
      newCustomers++;
      return;
    }
    const orderedSince = histories.lastDay[i] > previous.day;
    if (!orderedSince && slipsNow(i) && !slippedThen(before)) newlySlipping.push(i);
    if (orderedSince && quietThen(before)) cameBack.push(i);
  });
  const byValue = (one: number, other: number) => values.clv[other] - values.clv[one] || one - other;
  return {
    since: previous.day,
    valueBefore: previous.value,
    valueNow: current.clv,
    valueChange: isSameMoney(previous.settings, settingsOf(now)) ? current.clv - previous.value : null,
    newOrders: sumOf(histories.orders) - sumOf(earlier.histories.orders),
    newCustomers,
    newlySlipping: newlySlipping.sort(byValue),
    cameBack: cameBack.sort(byValue),
    ...groupChanges(previous, earlier, now),
  };
}

/** Schemes without settings: a run records only the name of its scheme. */
const fixedSchemes: ReadonlySet<SchemeName> = new Set(['plain', 'rfm', 'rf']);

/** Whether a run grouped its customers as today: same scheme and model, same currency and prices. */
function isGroupedAlike({ settings, groups }: Run, now: ChangeInputs): boolean {
  const today = settingsOf(now);
  const keys = new Set(now.groups.segmentation.groups.map(({ key }) => key));
  return (
    fixedSchemes.has(today.scheme) &&
    (['scheme', 'model', 'currency', 'pricesOfDay'] as const).every(
      (name) => settings[name] === today[name],
    ) &&
    Object.keys(groups).every((key) => keys.has(key))
  );
}

function groupChanges(
  previous: Run,
  earlier: SegmentInputs,
  now: ChangeInputs,
): Pick<Changes, 'groups' | 'groupsRecorded'> {
  if (!isGroupedAlike(previous, now)) return { groups: regrouped(earlier, now), groupsRecorded: false };
  const { groups, of } = now.groups.segmentation;
  // Groups without customers are not recorded.
  const recorded = new Map(Object.entries(previous.groups));
  const sizes = groups.map(() => 0);
  for (const index of of) sizes[index]++;
  const changes = groups.map(({ key, name }, index) => ({
    key,
    name,
    before: recorded.get(key) ?? 0,
    now: sizes[index],
  }));
  return { groups: changes.filter(({ before, now }) => before + now > 0), groupsRecorded: true };
}

/** Group sizes of both days by today's rule. */
function regrouped(then: SegmentInputs, now: ChangeInputs): GroupChange[] {
  const { segmentation } = now.groups;
  const earlier = segmentCustomers(then, segmentation.scheme, now);
  if (isUnsupported(earlier)) return [];
  const { matrix, arrived, groups } = movementBetween(
    { ...then, segmentation: earlier },
    { ...now, segmentation },
  );
  return groups.flatMap(({ key, name }, index) => {
    const before = sumOf(matrix[index]);
    const after = arrived[index] + sumOf(matrix.map((row) => row[index]));
    return before + after > 0 ? [{ key, name, before, now: after }] : [];
  });
}
