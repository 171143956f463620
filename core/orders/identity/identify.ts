import { type Identity, IdentityNodes, type LossyCells } from './identityNodes';
import type { MergeExample, Merges } from './merges';
import { numberNames, type PeopleNames } from './namesOfRows';
import { namesWithPlace } from './namesWithPlace';
import {
  areNamesOfCustomers,
  nodesOfManyNames,
  pairsOf,
  type RowsOfIdentities,
  sharedNodes,
} from './sharedIdentities';

/** The columns that identify the customers of a table. */
export interface IdentifyInput {
  /** Most reliable first. */
  readonly identities: readonly Identity[];
  /** Names of people, used when all identities are blank; null when there is no such column. */
  readonly names: PeopleNames | null;
  /** Order number of each row, −1 for none; null without order ids: then every row is an order. */
  readonly orderIds: Int32Array | null;
  /** Merge customers who share an address, a number or an id. */
  readonly merge: boolean;
}

/** The customer of each row. */
export interface Identified {
  /** Index in `keys` and `names`; −1 for none. */
  readonly customer: Int32Array;
  readonly keys: readonly string[];
  /** The most frequent spelling; in a tie the first in the alphabet. */
  readonly names: readonly string[];
  /** Other names, as compared → index in `keys`. */
  readonly otherNames: ReadonlyMap<string, number>;
  readonly merges: Merges;
  /** Addresses, numbers and ids that identify no one: shared by too many customers, or placeholders. */
  readonly shared: readonly string[];
  /** Numbers that lost digits and so identify no one; null when there are none. */
  readonly lossy: LossyCells | null;
}

const noMerges: Merges = { used: true, fewer: 0, examples: [] };

/** A phone number with more customers than this identifies no one. */
const phoneOwners = 4;

/**
 * Finds the customer of every row, by its most reliable identity.
 *
 * Rows that share an id or an e-mail address belong to one customer. A phone number, or a name with its postcode,
 * joins a row that has neither to the only customer with that value. Values shared by many customers identify no one,
 * and their rows use the next identity. The result does not depend on the order of the rows.
 */
export function identify(input: IdentifyInput): Identified {
  const { identities, merge } = input;
  const [primary, ...others] = identities;
  const nodes = new IdentityNodes();
  if (!primary) return named(nodes, new Int32Array(0), [], noMerges, []);
  const guests = others.length > 0 || input.names !== null;
  const own = identities.map((identity, i) => nodes.add(identity, i, guests));
  const rows = rowsOfIdentities(input, own);
  const shared = new Set<number>();
  const leaveOut = (nobodys: readonly number[]) => {
    if (nobodys.length === 0) return;
    for (const node of nobodys) shared.add(node);
    for (const nodesOfRows of own) {
      for (let row = 0; row < nodesOfRows.length; row++)
        if (shared.has(nodesOfRows[row])) nodesOfRows[row] = -1;
    }
  };
  for (const nodesOfRows of own) leaveOut(nodesOfManyNames(nodes, nodesOfRows, rows));
  const alone = firstNamed(own);
  const parent = others.length === 0 ? union() : join(identities, own, nodes, rows, shared, leaveOut);
  const names = namesWhereNothingElse(input, own, rows, nodes);
  if (names) {
    own.push(names);
    for (let row = 0; row < alone.length; row++) if (alone[row] < 0) alone[row] = names[row];
    if (input.names?.place) joinWeakly(own, own.length - 1, parent);
  }
  nodes.tellApart();
  const nobodys = [...nodes.placeholders, ...[...shared].map((node) => nodes.spelling(node))];
  if (own.length === 1)
    return named(
      nodes,
      alone,
      nodes.keys.map((_, i) => i),
      noMerges,
      nobodys,
    );

  const roots = representatives(nodes, parent.find);
  const joined = firstNamed(own).map((node) => (node < 0 ? -1 : roots[node]));
  const merges = mergesOf(nodes, alone, joined, merge);
  return merge
    ? named(nodes, joined, roots, merges, nobodys)
    : named(
        nodes,
        alone,
        nodes.keys.map((_, i) => i),
        merges,
        nobodys,
      );
}

function rowsOfIdentities(
  { names, orderIds }: IdentifyInput,
  nodesOfRows: readonly Int32Array[],
): RowsOfIdentities {
  const count = nodesOfRows[0]?.length ?? 0;
  const order = Int32Array.from({ length: count }, (_, row) => {
    const id = orderIds?.[row] ?? -1;
    return id < 0 ? count + row : id;
  });
  if (names === null || names.of === 'recipient') return { order, name: null };
  const name = numberNames(names.columns);
  return {
    order,
    name: names.of === 'customer' || areNamesOfCustomers(nodesOfRows, order, name) ? name : null,
  };
}

/** Nodes of people's names, when some rows have nothing better and the names are those of customers. */
function namesWhereNothingElse(
  { names }: IdentifyInput,
  nodesOfRows: readonly Int32Array[],
  { name }: RowsOfIdentities,
  nodes: IdentityNodes,
): Int32Array | null {
  if (names === null || (names.of === 'unknown' && name === null)) return null;
  const best = firstNamed(nodesOfRows);
  if (!best.includes(-1)) return null;
  const column = namesWithPlace(best.length, names.columns, names.place);
  return nodes.add(
    { kind: 'name', sources: [{ column, header: names.header, at: names.at }] },
    nodesOfRows.length,
    true,
  );
}

/** For each row the first of its nodes. */
function firstNamed(nodesOfRows: readonly Int32Array[]): Int32Array {
  const [first = new Int32Array(0), ...rest] = nodesOfRows;
  return first.map((node, row) => {
    for (let i = 0; node < 0 && i < rest.length; i++) node = rest[i][row];
    return node;
  });
}

interface Union {
  find(node: number): number;
  join(one: number, other: number): void;
}

/** A union-find structure; a node that was never joined is its own representative. */
function union(): Union {
  const parent: number[] = [];
  const find = (node: number): number => {
    let at = node;
    for (let next = parent[at] ?? at; next !== at; next = parent[at] ?? at) {
      parent[at] = parent[next] ?? next;
      at = parent[at] ?? at;
    }
    return at;
  };
  return {
    find,
    join(one, other) {
      parent[find(one)] = find(other);
    },
  };
}

/** Joins the nodes of each customer. Nodes that turn out to identify no one are removed from `own`. */
function join(
  identities: readonly Identity[],
  nodesOfRows: readonly Int32Array[],
  nodes: IdentityNodes,
  rows: RowsOfIdentities,
  shared: Set<number>,
  leaveOut: (nobodys: readonly number[]) => void,
): Union {
  const joined = union();
  const isSure = identities.map(({ kind }, i) => i === 0 || kind === 'id' || kind === 'email');
  const found: [number, number][] = [];
  for (let a = 0; a < nodesOfRows.length; a++) {
    for (let b = a + 1; b < nodesOfRows.length; b++) {
      if (!isSure[a] || !isSure[b]) continue;
      const pairs = pairsOf(nodesOfRows[a], nodesOfRows[b]);
      found.push(...pairs);
      const tooMany = sharedNodes(pairs, [nodesOfRows[a], nodesOfRows[b]], nodes, rows);
      leaveOut([...tooMany].filter((node) => nodes.canBeShared[node]));
      // An id with many addresses is a guest account: its rows are identified by their address.
      for (const node of tooMany) shared.add(node);
      if (tooMany.size === 0) continue;
      for (let row = 0; row < nodesOfRows[a].length; row++) {
        if (nodesOfRows[b][row] >= 0 && tooMany.has(nodesOfRows[a][row])) nodesOfRows[a][row] = -1;
      }
    }
  }
  for (const [one, other] of found) if (!shared.has(one) && !shared.has(other)) joined.join(one, other);
  for (let i = 0; i < nodesOfRows.length; i++) if (!isSure[i]) leaveOut(joinWeakly(nodesOfRows, i, joined));
  return joined;
}

/**
 * Joins rows that lack all more reliable identities to the only customer that has the same value in other rows.
 * Returns the values that too many customers share: they identify no customer.
 */
function joinWeakly(nodesOfRows: readonly Int32Array[], identity: number, joined: Union): number[] {
  const nodes = nodesOfRows[identity];
  const better = firstNamed(nodesOfRows.slice(0, identity)).map((node) =>
    node < 0 ? -1 : joined.find(node),
  );
  const owners = new Map<number, number[]>();
  for (const [node, owner] of pairsOf(nodes, better)) {
    const known = owners.get(node);
    if (known) known.push(owner);
    else owners.set(node, [owner]);
  }
  const nobodys: number[] = [];
  for (const [node, [owner, ...others]] of owners) {
    if (others.length === 0 && owner !== undefined) joined.join(node, owner);
    else if (others.length >= phoneOwners) nobodys.push(node);
  }
  return nobodys;
}

/** The representative node of each customer: the most reliable identity, then the most frequent, then the first in the alphabet. */
function representatives(nodes: IdentityNodes, find: (node: number) => number): number[] {
  const best = new Int32Array(nodes.keys.length).fill(-1);
  const compare = (one: number, other: number) =>
    nodes.identity[one] - nodes.identity[other] ||
    nodes.rowCount[other] - nodes.rowCount[one] ||
    (nodes.keys[one] < nodes.keys[other] ? -1 : 1);
  nodes.keys.forEach((_, node) => {
    const root = find(node);
    if (best[root] < 0 || compare(node, best[root]) < 0) best[root] = node;
  });
  return nodes.keys.map((_, node) => best[find(node)]);
}

/** Examples of merged customers shown. */
const examplesShown = 5;

function mergesOf(nodes: IdentityNodes, alone: Int32Array, joined: Int32Array, used: boolean): Merges {
  const together = new Map<number, Set<number>>();
  for (let row = 0; row < alone.length; row++) {
    const root = joined[row];
    if (root < 0) continue;
    const known = together.get(root);
    if (known) known.add(alone[row]);
    else together.set(root, new Set([alone[row]]));
  }
  const several = [...together].filter(([, members]) => members.size > 1);
  const fewer = several.reduce((sum, [, members]) => sum + members.size - 1, 0);
  const examples = several
    .sort(([one], [other]) => (nodes.keys[one] < nodes.keys[other] ? -1 : 1))
    .slice(0, examplesShown)
    .map(
      ([root, members]): MergeExample => ({
        customer: nodes.spelling(root),
        together: [...members].map((node) => nodes.spelling(node)).sort(),
      }),
    );
  return { used, fewer, examples };
}

/** Numbers the customers from 0 in order of first appearance; changes `customer` in place. */
function named(
  nodes: IdentityNodes,
  customer: Int32Array,
  roots: readonly number[],
  merges: Merges,
  shared: readonly string[],
): Identified {
  const placeOf = new Int32Array(nodes.keys.length).fill(-1);
  const keys: string[] = [];
  const names: string[] = [];
  for (let row = 0; row < customer.length; row++) {
    const node = customer[row];
    if (node < 0) continue;
    if (placeOf[node] < 0) {
      placeOf[node] = keys.push(nodes.keys[node]) - 1;
      names.push(nodes.spelling(node));
    }
    customer[row] = placeOf[node];
  }
  const otherNames = new Map<string, number>();
  nodes.keys.forEach((key, node) => {
    const index = placeOf[roots[node] ?? node];
    if (roots[node] !== node && index >= 0) otherNames.set(key, index);
  });
  return { customer, keys, names, otherNames, merges, shared, lossy: nodes.lossy };
}
