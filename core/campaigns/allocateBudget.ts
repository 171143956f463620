import { placesDescending } from '../math/placesDescending';

/** A group to spend money on. */
export interface BudgetGroup {
  readonly key: string;
  /** Expected profit of contacting each customer, before the cost of the contact; see `contactGains`. */
  readonly gains: readonly number[];
  /** Money for one contact, above 0. */
  readonly costPerContact: number;
  /** Minimum spend on the group; 0 for none. */
  readonly least: number;
  /** Maximum spend on the group; null for no limit. */
  readonly most: number | null;
}

export interface GroupBudget {
  readonly key: string;
  /** The contacts with the highest gains. */
  readonly contacts: number;
  readonly spend: number;
  /** Gains of those contacts less what they cost. */
  readonly profit: number;
  /** Profit of the next unit of money spent here; null when no customer is left or the cap is reached. May be negative. */
  readonly nextProfit: number | null;
}

export interface Allocation {
  readonly groups: readonly GroupBudget[];
  readonly spend: number;
  readonly profit: number;
  /** Unspent money, because every further contact would lose money. */
  readonly left: number;
  /** Profit of one more unit of budget (shadow price); 0 when the budget is not exhausted. */
  readonly marginalValue: number;
  /** True when the groups' minimum sums exceed the budget. */
  readonly floorsOverBudget: boolean;
}

/**
 * Greedy allocation: contacts in order of gain per unit of money, as long as they bring more than they cost. Each
 * group's best customers come first, so returns diminish.
 *
 * First every group gets its minimum, then the best contacts of all groups. The profit is optimal except for the rest
 * that does not pay for the next contact (fractional knapsack, Dantzig 1957, Operations Research 5, 266–277).
 */
export function allocateBudget(groups: readonly BudgetGroup[], budget: number): Allocation {
  const counters = groups.map(counterOf);
  let left = budget;
  const floors = counters.map(({ group }) => Math.floor(limited(group.least) / group.costPerContact));
  // A group cannot spend more than the cost of contacting all its customers.
  const leastSum = counters.reduce(
    (sum, { group, capacity }) => sum + Math.min(group.least, capacity * group.costPerContact),
    0,
  );
  const floorsOverBudget = leastSum > budget * (1 + 1e-12);

  /** Takes contacts in order of gain per unit of money while `wanted` holds. */
  const spend = (isWanted: (counter: Counter, index: number) => boolean) => {
    for (const index of contactsByWorth(counters)) {
      const counter = counters[index];
      const cost = counter.group.costPerContact;
      if (!isWanted(counter, index) || cost > left * (1 + 1e-12)) continue;
      counter.taken += 1;
      left -= cost;
    }
  };
  spend((counter, index) => counter.taken < floors[index] && counter.taken < counter.capacity);
  spend((counter) => counter.taken < counter.capacity && nextWorth(counter) > 1);

  const results = counters.map((counter): GroupBudget => {
    const { group, sorted, taken } = counter;
    const cost = taken * group.costPerContact;
    const gain = sorted.subarray(0, taken).reduce((sum, one) => sum + one, 0);
    const open = taken < counter.capacity;
    return {
      key: group.key,
      contacts: taken,
      spend: cost,
      profit: gain - cost,
      nextProfit: open ? nextWorth(counter) - 1 : null,
    };
  });
  const next = results.map(({ nextProfit }) => nextProfit ?? 0);
  return {
    groups: results,
    spend: results.reduce((sum, one) => sum + one.spend, 0),
    profit: results.reduce((sum, one) => sum + one.profit, 0),
    left: Math.max(0, left),
    marginalValue: Math.max(0, ...next),
    floorsOverBudget,
  };
}

interface Counter {
  readonly group: BudgetGroup;
  /** Gains, highest first. */
  readonly sorted: Float64Array;
  /** Contacts that the cap allows. */
  readonly capacity: number;
  taken: number;
}

function counterOf(group: BudgetGroup): Counter {
  if (!(group.costPerContact > 0)) {
    throw new RangeError(`costPerContact of ${group.key} must be > 0, got ${group.costPerContact}`);
  }
  const sorted = Float64Array.from(group.gains).sort().reverse();
  const cap = group.most === null ? Number.POSITIVE_INFINITY : group.most / group.costPerContact;
  return { group, sorted, capacity: Math.min(sorted.length, Math.floor(cap * (1 + 1e-12))), taken: 0 };
}

function limited(money: number): number {
  return Math.max(0, money) * (1 + 1e-12);
}

/** Gain of the next contact per unit of money; there must be one. */
function nextWorth({ group, sorted, taken }: Counter): number {
  return sorted[taken] / group.costPerContact;
}

/** The groups (indexes in `counters`) of contacts not taken yet, by gain per unit of money; ties by group. */
function contactsByWorth(counters: readonly Counter[]): Int32Array {
  const count = counters.reduce((sum, { taken, capacity }) => sum + capacity - taken, 0);
  const worth = new Float64Array(count);
  const groupOf = new Int32Array(count);
  let size = 0;
  counters.forEach(({ group, sorted, taken, capacity }, index) => {
    for (let at = taken; at < capacity; at++) {
      worth[size] = sorted[at] / group.costPerContact;
      groupOf[size++] = index;
    }
  });
  return placesDescending(worth).map((contact) => groupOf[contact]);
}
