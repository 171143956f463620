import type { Cell, CodeColumn, Column } from '../../cells/cell';
import { codeColumn, rowsOfCells } from '../../cells/column';
import type { CustomerKind } from '../../cells/columns/columns';
import { customerKey, customerName, isAddress } from './customerKey';
import { phoneKey } from './phoneKey';
import { isNobody, isNobodysAddress, isNobodysNumber } from './placeholders';

/** One column of cells that identify customers. */
export interface IdentitySource {
  readonly column: Column;
  /** Header, which distinguishes customers of two columns that hold the same value. */
  readonly header: string;
  /** Zero-based column of the table. */
  readonly at: number;
}

/** One kind of identification: an id, an e-mail address, a phone number, a name. */
export interface Identity {
  readonly kind: CustomerKind;
  /** Best first: a row uses its first filled cell. */
  readonly sources: readonly IdentitySource[];
}

/** Cells that lost the digits that identified a customer. */
export interface LossyCells {
  /** The first such cell: row of the data and column of the table. */
  readonly row: number;
  readonly at: number;
  readonly example: string;
  readonly rows: number;
}

/** A phone number or an id that a spreadsheet has rounded: 9.05E+11. */
const lossyNumber = /^\s*'?\+?\d([.,]\d+)?E\+\d+\s*$/i;

/** "17850.0": a whole number that a program has written as a fraction. */
const fraction = /^\s*\d+[.,]0\s*$/;

/**
 * Every identifying value as a node. Values are compared within one namespace: e-mail addresses with addresses, phone
 * numbers with phone numbers, names with names, and ids with ids of the same column. Two columns of ids count
 * different things, so 12 in one is not 12 in the other.
 */
export class IdentityNodes {
  /** As compared. Before `tellApart`, nodes of different namespaces can share a key. */
  readonly keys: string[] = [];
  /** Identity of the node's first appearance; lower is more reliable. */
  readonly identity: number[] = [];
  /** Number of rows with the value. */
  readonly rowCount: number[] = [];
  /** True for e-mail addresses and phone numbers, which can belong to a till. */
  readonly canBeShared: boolean[] = [];
  /** Placeholders that look like real values: noemail@noemail.com. */
  readonly placeholders = new Set<string>();
  lossy: LossyCells | null = null;
  private readonly shown: string[] = [];
  private readonly shownMet: number[] = [];
  private readonly headers: string[] = [];
  private readonly spaces = new Map<string, Map<string, number>>();

  /** Node of each row for this identity; −1 for none. `guests`: whether there are other identities to use for guests. */
  add({ kind, sources }: Identity, identity: number, guests: boolean): Int32Array {
    const [first = new Int32Array(0), ...others] = sources.map((source) =>
      this.addSource(source, kind, identity, guests),
    );
    for (const other of others) {
      for (let row = 0; row < first.length; row++) if (first[row] < 0) first[row] = other[row];
    }
    return first;
  }

  spelling(node: number): string {
    return this.shown[node];
  }

  /** Makes equal keys of different namespaces distinct: the most reliable keeps the key, another becomes "12 (Member)". */
  tellApart(): void {
    const nodes = this.keys.map((_, node) => node);
    const taken = new Set<string>();
    const again: number[] = [];
    const bySureness = nodes.sort((one, other) => this.identity[one] - this.identity[other] || one - other);
    for (const node of bySureness) {
      if (taken.has(this.keys[node])) again.push(node);
      else taken.add(this.keys[node]);
    }
    again.sort((one, other) => (this.keys[one] < this.keys[other] ? -1 : 1));
    for (const node of again) {
      let shown = `${this.shown[node]} (${this.headers[node]})`;
      while (taken.has(customerKey(shown))) shown += '*';
      this.shown[node] = shown;
      this.keys[node] = customerKey(shown);
      taken.add(this.keys[node]);
    }
  }

  private addSource(
    source: IdentitySource,
    kind: CustomerKind,
    identity: number,
    guests: boolean,
  ): Int32Array {
    const coded = codeColumn(source.column);
    const rows = rowsOfCells(coded);
    const asFraction = kind !== 'name' && areFractions(coded);
    const lossy = new Set<number>();
    const nodeOf = Int32Array.from(coded.cells, (cell, code) => {
      if (rows[code] === 0 || cell === null) return -1;
      if (kind !== 'name' && lossyNumber.test(String(cell))) {
        lossy.add(code);
        return -1;
      }
      const whole = asFraction ? String(cell).trim().slice(0, -2) : cell;
      const key = this.keyOf(whole, kind, guests);
      if (key === '') return -1;
      const space = isAddress(key) ? 'email' : kind === 'id' ? `id ${identity}` : kind;
      return this.node(space, key, {
        identity,
        name: customerName(whole),
        met: rows[code],
        header: source.header,
      });
    });
    if (lossy.size > 0) this.noteLossy(coded, lossy, source.at);
    return coded.codes.map((code) => nodeOf[code]);
  }

  private keyOf(cell: Cell, kind: CustomerKind, guests: boolean): string {
    const key = kind === 'phone' ? phoneKey(cell) || customerKey(cell) : customerKey(cell);
    if (guests && kind !== 'name' && (key === '0' || key === '-')) return '';
    const stands =
      (isAddress(key) && isNobodysAddress(key)) || (kind === 'phone' && isNobodysNumber(String(cell)));
    if (stands) this.placeholders.add(customerName(cell));
    return stands || isNobody(key) ? '' : key;
  }

  private noteLossy({ codes, cells }: CodeColumn, lossy: ReadonlySet<number>, at: number): void {
    let [row, rows] = [-1, 0];
    codes.forEach((code, i) => {
      if (!lossy.has(code)) return;
      if (row < 0) row = i;
      rows++;
    });
    if (this.lossy === null) this.lossy = { row, at, rows, example: String(cells[codes[row]]).trim() };
  }

  private node(
    space: string,
    key: string,
    { identity, name, met, header }: { identity: number; name: string; met: number; header: string },
  ): number {
    const known = this.spaces.get(space) ?? new Map<string, number>();
    this.spaces.set(space, known);
    let node = known.get(key);
    if (node === undefined) {
      node = this.keys.push(key) - 1;
      known.set(key, node);
      this.identity.push(identity);
      this.rowCount.push(0);
      this.canBeShared.push(space === 'email' || space === 'phone');
      this.shown.push(name);
      this.shownMet.push(0);
      this.headers.push(header);
    }
    this.rowCount[node] += met;
    if (met > this.shownMet[node] || (met === this.shownMet[node] && name < this.shown[node])) {
      this.shown[node] = name;
      this.shownMet[node] = met;
    }
    return node;
  }
}

/** True when a program has written every number of the column as a fraction; "1.0" among others can be a version of 1. */
function areFractions({ cells }: CodeColumn): boolean {
  let found = false;
  for (const cell of cells) {
    if (typeof cell === 'string' && fraction.test(cell)) found = true;
    else if (cell !== null && !isNobody(customerKey(cell))) return false;
  }
  return found;
}
