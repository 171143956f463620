import type { Cell, Column } from '../cells/cell';
import { codeColumn, rowsOfCells } from '../cells/column';
import type { CustomerKind } from '../cells/columns';
import { fold } from '../cells/fold';
import { customerKey, customerName } from './customerKey';
import type { MergeExample, Merges } from './merges';
import { phoneKey } from './phoneKey';

/** One column that names customers. */
export interface IdentityColumn {
  readonly kind: CustomerKind;
  readonly column: Column;
}

/** Who bought in each row. */
export interface Identified {
  /** Place in `keys` and `names`; −1 when the row names nobody. */
  readonly customer: Int32Array;
  readonly keys: readonly string[];
  /** The spelling met most often; of equals the first in the alphabet. */
  readonly names: readonly string[];
  /** Other names, as compared → place in `keys`. */
  readonly otherNames: ReadonlyMap<string, number>;
  readonly merges: Merges;
  /** E-mail addresses and ids through which nobody is joined because they stand beside too many. */
  readonly shared: readonly string[];
}

const noMerges: Merges = { used: true, fewer: 0, examples: [] };

/** An address beside more ids than this is a till's or an employee's; an id beside more addresses than `idAddresses` is a guest account. */
const addressIds = 4;
const idAddresses = 8;

/** What shops write where there is no customer. */
const nobody = new Set(
  'guest,guest customer,misafir,misafir müşteri,مهمان,anonymous,anonim,none,null,undefined,nan,n a,na,walk in,walk in customer,perakende müşteri'
    .split(',')
    .map(fold),
);

/**
 * Finds the customer of every row: by the first column that names one, the surest first.
 *
 * Rows that share an id or an e-mail address are of one customer; a phone number
 * joins a row that has neither to the one customer who has it. Nothing here
 * depends on the order of the rows.
 */
export function identify(columns: readonly IdentityColumn[], merge: boolean): Identified {
  const [primary, ...others] = columns;
  if (!primary) {
    return {
      customer: new Int32Array(0),
      keys: [],
      names: [],
      otherNames: new Map(),
      merges: noMerges,
      shared: [],
    };
  }
  const nodes = new Nodes();
  const own = columns.map((column, i) => nodes.add(column, i, others.length > 0));
  const [first = new Int32Array(0)] = own;
  if (others.length === 0)
    return named(
      nodes,
      first,
      Int32Array.from(nodes.keys, (_, i) => i),
      noMerges,
      [],
    );

  const alone = firstNamed(own);
  const { roots, shared } = join(columns, own, nodes);
  const joined = firstNamed(
    own.map((column) => column.map((node) => (node < 0 ? -1 : (roots[node] ?? node)))),
  );
  const merges = mergesOf(nodes, alone, joined, merge);
  const names = shared.map((node) => nodes.spelling(node));
  return merge
    ? named(nodes, joined, roots, merges, names)
    : named(
        nodes,
        alone,
        Int32Array.from(nodes.keys, (_, i) => i),
        merges,
        names,
      );
}

/** Every key met in any column: one key is one node, wherever it stands. */
class Nodes {
  readonly keys: string[] = [];
  /** The column in which the key was first looked for: the lower, the surer. */
  readonly column: number[] = [];
  /** Rows in which it stands. */
  readonly met: number[] = [];
  private readonly shown: string[] = [];
  private readonly shownMet: number[] = [];
  private readonly known = new Map<string, number>();

  add({ kind, column: cells }: IdentityColumn, column: number, guests: boolean): Int32Array {
    const coded = codeColumn(cells);
    const rows = rowsOfCells(coded);
    const nodeOf = Int32Array.from(coded.cells, (cell, i) => {
      const key = keyOf(cell, kind, guests);
      return key === '' ? -1 : this.node(key, column, customerName(cell), rows[i]);
    });
    return coded.codes.map((code) => nodeOf[code]);
  }

  spelling(node: number): string {
    return this.shown[node] ?? this.keys[node] ?? '';
  }

  private node(key: string, column: number, name: string, met: number): number {
    let node = this.known.get(key);
    if (node === undefined) {
      node = this.keys.push(key) - 1;
      this.known.set(key, node);
      this.column.push(column);
      this.met.push(0);
      this.shown.push(name);
      this.shownMet.push(0);
    }
    this.met[node] = (this.met[node] ?? 0) + met;
    const most = this.shownMet[node] ?? 0;
    if (met > most || (met === most && name < this.spelling(node))) {
      this.shown[node] = name;
      this.shownMet[node] = met;
    }
    return node;
  }
}

function keyOf(cell: Cell, kind: CustomerKind, guests: boolean): string {
  const key = kind === 'phone' ? phoneKey(cell) || customerKey(cell) : customerKey(cell);
  if (guests && kind === 'id' && (key === '0' || key === '-')) return '';
  return key.length <= 18 && !/[\d@]/.test(key) && nobody.has(fold(key)) ? '' : key;
}

/** For each row the first of its nodes. */
function firstNamed(own: readonly Int32Array[]): Int32Array {
  const [first = new Int32Array(0), ...rest] = own;
  return first.map((node, row) => {
    for (let i = 0; node < 0 && i < rest.length; i++) node = rest[i]?.[row] ?? -1;
    return node;
  });
}

/** Which nodes are one customer: for each its representative. */
function join(
  columns: readonly IdentityColumn[],
  own: readonly Int32Array[],
  nodes: Nodes,
): { roots: Int32Array; shared: number[] } {
  const parent = Int32Array.from(nodes.keys, (_, i) => i);
  const find = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  const sure = columns.flatMap(({ kind }, i) => (i === 0 || kind === 'id' || kind === 'email' ? [i] : []));
  const weak = columns.flatMap((_, i) => (sure.includes(i) ? [] : [i]));
  const shared: number[] = [];
  for (let a = 0; a < sure.length; a++) {
    for (let b = a + 1; b < sure.length; b++) {
      const one = own[sure[a] ?? 0] ?? new Int32Array(0);
      const other = own[sure[b] ?? 0] ?? new Int32Array(0);
      const pairs = pairsOf(one, other, nodes.keys.length);
      const tooMany = sharedNodes(pairs);
      for (const node of tooMany) shared.push(node);
      for (const [left, right] of pairs) {
        if (!tooMany.has(left) && !tooMany.has(right)) parent[find(left)] = find(right);
      }
      // A row of a shared id belongs to its address, and one of a shared address to its id.
      if (tooMany.size > 0) {
        for (let row = 0; row < one.length; row++) {
          const left = one[row] ?? -1;
          if (tooMany.has(left) && (other[row] ?? -1) >= 0) one[row] = -1;
          else if (left >= 0 && tooMany.has(other[row] ?? -1)) other[row] = -1;
        }
      }
    }
  }
  for (const i of weak) {
    const phone = own[i] ?? new Int32Array(0);
    const owner = new Map<number, number>();
    for (let row = 0; row < phone.length; row++) {
      const node = phone[row] ?? -1;
      const who = node < 0 ? -1 : sure.reduce((known, c) => (known >= 0 ? known : (own[c]?.[row] ?? -1)), -1);
      if (who < 0) continue;
      const root = find(who);
      const known = owner.get(node);
      owner.set(node, known === undefined || known === root ? root : -1);
    }
    for (const [node, root] of owner) if (root >= 0) parent[find(node)] = find(root);
  }
  return { roots: representatives(nodes, find), shared };
}

/** The different pairs of nodes that stand in one row. */
function pairsOf(one: Int32Array, other: Int32Array, nodes: number): [number, number][] {
  const lastOf = new Int32Array(nodes).fill(-1);
  const met = new Set<number>();
  const pairs: [number, number][] = [];
  for (let row = 0; row < one.length; row++) {
    const left = one[row] ?? -1;
    const right = other[row] ?? -1;
    if (left < 0 || right < 0 || left === right || lastOf[left] === right) continue;
    lastOf[left] = right;
    const pair = left * nodes + right;
    if (met.has(pair)) continue;
    met.add(pair);
    pairs.push([left, right]);
  }
  return pairs;
}

function sharedNodes(pairs: readonly (readonly [number, number])[]): Set<number> {
  const lefts = new Map<number, number>();
  const rights = new Map<number, number>();
  for (const [left, right] of pairs) {
    lefts.set(left, (lefts.get(left) ?? 0) + 1);
    rights.set(right, (rights.get(right) ?? 0) + 1);
  }
  const tooMany = new Set<number>();
  for (const [node, count] of lefts) if (count > idAddresses) tooMany.add(node);
  for (const [node, count] of rights) if (count > addressIds && !tooMany.has(node)) tooMany.add(node);
  return tooMany;
}

/** Of the nodes of one customer the one of the surest column, then the one met most often, then the first in the alphabet. */
function representatives(nodes: Nodes, find: (node: number) => number): Int32Array {
  const best = new Int32Array(nodes.keys.length).fill(-1);
  const isBetter = (one: number, other: number) =>
    (nodes.column[one] ?? 0) - (nodes.column[other] ?? 0) ||
    (nodes.met[other] ?? 0) - (nodes.met[one] ?? 0) ||
    ((nodes.keys[one] ?? '') < (nodes.keys[other] ?? '') ? -1 : 1);
  nodes.keys.forEach((_, node) => {
    const root = find(node);
    const known = best[root] ?? -1;
    if (known < 0 || isBetter(node, known) < 0) best[root] = node;
  });
  return best.map((_, node) => best[find(node)] ?? node);
}

/** How many examples of joined customers are shown, and how many names of each. */
const examplesShown = 5;

function mergesOf(nodes: Nodes, alone: Int32Array, joined: Int32Array, used: boolean): Merges {
  const together = new Map<number, Set<number>>();
  for (let row = 0; row < alone.length; row++) {
    const root = joined[row] ?? -1;
    if (root < 0) continue;
    const known = together.get(root);
    if (known) known.add(alone[row] ?? -1);
    else together.set(root, new Set([alone[row] ?? -1]));
  }
  const several = [...together].filter(([, members]) => members.size > 1);
  const fewer = several.reduce((sum, [, members]) => sum + members.size - 1, 0);
  const key = (node: number) => nodes.keys[node] ?? '';
  const examples = several
    .sort(([one], [other]) => (key(one) < key(other) ? -1 : 1))
    .slice(0, examplesShown)
    .map(
      ([root, members]): MergeExample => ({
        customer: nodes.spelling(root),
        together: [...members].map((node) => nodes.spelling(node)).sort(),
      }),
    );
  return { used, fewer, examples };
}

/** Numbers the customers that rows name, from 0 in the order in which they were met; `ofRow` is changed in place. */
function named(
  nodes: Nodes,
  ofRow: Int32Array,
  roots: Int32Array,
  merges: Merges,
  shared: readonly string[],
): Identified {
  const placeOf = new Int32Array(nodes.keys.length).fill(-1);
  const keys: string[] = [];
  const names: string[] = [];
  const customer = ofRow;
  for (let row = 0; row < customer.length; row++) {
    const node = customer[row] ?? -1;
    if (node < 0) continue;
    let place = placeOf[node] ?? -1;
    if (place < 0) {
      place = keys.push(nodes.keys[node] ?? '') - 1;
      names.push(nodes.spelling(node));
      placeOf[node] = place;
    }
    customer[row] = place;
  }
  const otherNames = new Map<string, number>();
  nodes.keys.forEach((key, node) => {
    const root = roots[node] ?? node;
    const place = placeOf[root] ?? -1;
    if (root !== node && place >= 0) otherNames.set(key, place);
  });
  return { customer, keys, names, otherNames, merges, shared };
}
