import type { IdentityNodes } from './identityNodes';

/** An address or number beside more names than this is no person's, … */
const namesOfOne = 4;

/** … unless they are few among so many orders: one who writes the own name in five ways over ten years. */
const manyNames = 8;

/** An address beside more ids than this is a till's or an employee's, if they are the ids of customers who come again. */
const addressIds = 4;

/** An address beside more ids than this is nobody's, even if each id is met in one order only. */
const guestIds = 50;

/** An id beside more addresses than this is a guest account. */
const idAddresses = 8;

/** What is known of the rows beside the values that name customers. */
export interface RowsOfIdentities {
  /** For each row a number of its order. */
  readonly order: Int32Array;
  /** For each row a number of the customer's name, −1 for none; null when no column holds such names. */
  readonly name: Int32Array | null;
}

/** The different pairs of numbers that stand in one row. */
export function pairsOf(one: Int32Array, other: Int32Array): [number, number][] {
  // Rows of one customer often follow each other: the last partner is known before any is looked up.
  const lastOf = new Int32Array(one.reduce((most, left) => Math.max(most, left), -1) + 1).fill(-1);
  const met = new Map<number, Set<number>>();
  const pairs: [number, number][] = [];
  for (let row = 0; row < one.length; row++) {
    const left = one[row];
    const right = other[row];
    if (left < 0 || right < 0 || lastOf[left] === right) continue;
    lastOf[left] = right;
    const known = met.get(left);
    if (known?.has(right)) continue;
    if (known) known.add(right);
    else met.set(left, new Set([right]));
    pairs.push([left, right]);
  }
  return pairs;
}

function countByFirst(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [left] of pairs) counts.set(left, (counts.get(left) ?? 0) + 1);
  return counts;
}

/** In how many orders each of the nodes stands that are met often enough to be of interest. */
function ordersOf(
  own: Int32Array,
  order: Int32Array,
  isOfInterest: (node: number) => boolean,
): Map<number, number> {
  const chosen = own.map((node) => (node >= 0 && isOfInterest(node) ? node : -1));
  return countByFirst(pairsOf(chosen, order));
}

/** How many names stand beside each address and number of the identity that is met more often than one person's names are. */
function namesBeside(nodes: IdentityNodes, own: Int32Array, name: Int32Array): Map<number, number> {
  const chosen = own.map((node) =>
    node >= 0 && nodes.canBeShared[node] && nodes.met[node] > namesOfOne ? node : -1,
  );
  return countByFirst(pairsOf(chosen, name));
}

/** Addresses and numbers beside so many different names that they are nobody's. */
export function nodesOfManyNames(
  nodes: IdentityNodes,
  own: Int32Array,
  { order, name }: RowsOfIdentities,
): number[] {
  if (name === null) return [];
  const several = [...namesBeside(nodes, own, name)].filter(([, names]) => names > namesOfOne);
  if (several.length === 0) return [];
  const candidates = new Map(several);
  const orders = ordersOf(own, order, (node) => candidates.has(node));
  return several.flatMap(([node, names]) =>
    names > manyNames || 2 * names > (orders.get(node) ?? 0) ? [node] : [],
  );
}

/** True when the names are those of the customers: most who are met in several orders have one name only. */
export function areNamesOfCustomers(
  owns: readonly Int32Array[],
  order: Int32Array,
  name: Int32Array,
): boolean {
  const [first = new Int32Array(0), ...rest] = owns;
  const own = first.map((node, row) =>
    rest.reduce((found, other) => (found >= 0 ? found : other[row]), node),
  );
  const orders = countByFirst(pairsOf(own, order));
  const several = own.map((node) => ((orders.get(node) ?? 0) > 1 ? node : -1));
  const names = [...countByFirst(pairsOf(several, name)).values()];
  return 2 * names.filter((count) => count === 1).length >= names.length;
}

/**
 * Of the values of two identities that stand in one row, those through which nobody is joined: ids beside many
 * addresses (a guest account), and addresses beside many ids. The address of one person who gets another id with each
 * order is not among them: it has one name, or ids that never come again.
 */
export function sharedNodes(
  pairs: readonly (readonly [number, number])[],
  [one, other]: readonly [Int32Array, Int32Array],
  nodes: IdentityNodes,
  { order, name }: RowsOfIdentities,
): Set<number> {
  const ids = new Map<number, number[]>();
  const lefts = countByFirst(pairs);
  for (const [left, right] of pairs) {
    const known = ids.get(right);
    if (known) known.push(left);
    else ids.set(right, [left]);
  }
  const tooMany = new Set<number>();
  for (const [node, count] of lefts) if (count > idAddresses) tooMany.add(node);
  const crowded = [...ids].filter(([node, beside]) => beside.length > addressIds && !tooMany.has(node));
  if (crowded.length === 0) return tooMany;
  const names = name === null ? new Map<number, number>() : namesBeside(nodes, other, name);
  const inCrowds = new Set(crowded.flatMap(([, beside]) => beside));
  const orders = ordersOf(one, order, (node) => inCrowds.has(node));
  for (const [node, beside] of crowded) {
    const isNamed = (names.get(node) ?? 0) > 0;
    const comeAgain = beside.some((id) => (orders.get(id) ?? 0) > 1);
    if (!isNamed && (comeAgain || beside.length > guestIds)) tooMany.add(node);
  }
  return tooMany;
}
