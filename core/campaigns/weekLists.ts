import type { CustomerList } from './campaign';

/** A list cut to what can be done in a week. */
export type WeekList = Pick<CustomerList, 'key' | 'customers' | 'stakes' | 'atStake'>;

/** Maximum number of customers for one week. */
const mostCustomers = 200;
const mostLists = 3;

/**
 * The three lists for this week, chosen greedily by the money at stake, each without customers who are already on a
 * chosen list. Fewer than three when no more lists have anything at stake.
 */
export function weekLists(lists: readonly CustomerList[], most = mostCustomers): readonly WeekList[] {
  const chosen: WeekList[] = [];
  const listed = new Set<number>();
  while (chosen.length < mostLists) {
    const open = lists
      .filter(({ key }) => chosen.every((one) => one.key !== key))
      .map((list) => withoutTaken(list, listed, most))
      .filter(({ atStake }) => atStake > 0);
    if (open.length === 0) break;
    const best = open.reduce((one, other) => (other.atStake > one.atStake ? other : one));
    chosen.push(best);
    for (const customer of best.customers) listed.add(customer);
  }
  return chosen;
}

function withoutTaken(
  { key, customers, stakes }: CustomerList,
  listed: ReadonlySet<number>,
  most: number,
): WeekList {
  const indexes = customers.flatMap((customer, i) => (listed.has(customer) ? [] : [i])).slice(0, most);
  return {
    key,
    customers: indexes.map((i) => customers[i]),
    stakes: indexes.map((i) => stakes[i]),
    atStake: indexes.reduce((sum, i) => sum + stakes[i], 0),
  };
}
