import type { IdentityNodes } from './identityNodes';

/** An address or number with more names than this belongs to no single person, … */
const namesOfOne = 4;

/** … unless the names are few compared with its orders: one person spelling a name in five ways over ten years. */
const manyNames = 8;

/** An address with more ids than this belongs to a till or an employee, if the ids are those of repeat customers. */
const addressIds = 4;

/** An address with more ids than this identifies no one, even if each id occurs in one order only. */
const guestIds = 50;

/** An id with more addresses than this is a guest account. */
const idAddresses = 8;

/** Further information about the rows, besides the identities. */
export interface RowsOfIdentities {
  /** Order number of each row. */
  readonly order: Int32Array;
  /** Number of the customer's name in each row, −1 for none; null when there is no such column. */
  readonly name: Int32Array | null;
}

/** The distinct pairs of numbers that occur in one row. */
export function pairsOf(one: Int32Array, other: Int32Array): [number, number][] {
  // Rows of one customer are often adjacent, so the last partner is checked before the lookup.
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

/** Number of orders of each node that occurs often enough to matter. */
function ordersOf(
  nodeOfRow: Int32Array,
  order: Int32Array,
  isOfInterest: (node: number) => boolean,
): Map<number, number> {
  const chosen = nodeOfRow.map((node) => (node >= 0 && isOfInterest(node) ? node : -1));
  return countByFirst(pairsOf(chosen, order));
}

/** Number of names of each address or phone number that occurs often enough to matter. */
function namesBeside(nodes: IdentityNodes, nodeOfRow: Int32Array, name: Int32Array): Map<number, number> {
  const chosen = nodeOfRow.map((node) =>
    node >= 0 && nodes.canBeShared[node] && nodes.rowCount[node] > namesOfOne ? node : -1,
  );
  return countByFirst(pairsOf(chosen, name));
}

/** Addresses and numbers used with too many names: they identify no customer. */
export function nodesOfManyNames(
  nodes: IdentityNodes,
  nodeOfRow: Int32Array,
  { order, name }: RowsOfIdentities,
): number[] {
  if (name === null) return [];
  const several = [...namesBeside(nodes, nodeOfRow, name)].filter(([, names]) => names > namesOfOne);
  if (several.length === 0) return [];
  const candidates = new Map(several);
  const orders = ordersOf(nodeOfRow, order, (node) => candidates.has(node));
  return several.flatMap(([node, names]) =>
    names > manyNames || 2 * names > (orders.get(node) ?? 0) ? [node] : [],
  );
}

/** True when the names are those of the customers: most customers with several orders have one name. */
export function areNamesOfCustomers(
  owns: readonly Int32Array[],
  order: Int32Array,
  name: Int32Array,
): boolean {
  const [first = new Int32Array(0), ...rest] = owns;
  const nodeOfRow = first.map((node, row) =>
    rest.reduce((found, other) => (found >= 0 ? found : other[row]), node),
  );
  const orders = countByFirst(pairsOf(nodeOfRow, order));
  const several = nodeOfRow.map((node) => ((orders.get(node) ?? 0) > 1 ? node : -1));
  const names = [...countByFirst(pairsOf(several, name)).values()];
  return 2 * names.filter((count) => count === 1).length >= names.length;
}

/**
 * Values that must not join the identities of a row: ids with many addresses (guest accounts), and addresses with many
 * ids. Not among them: the address of a person who gets a new id with each order, which has one name, or ids that
 * never repeat.
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
