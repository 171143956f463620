import type { CellEvidence } from './cellEvidence';

/** Fields for which a table often has several candidate columns. */
export type Weighed = 'date' | 'amount';

export const weighed: readonly Weighed[] = ['date', 'amount'];

/** A column whose header names the field. */
export interface NamedColumn {
  readonly column: number;
  /** 0: the header is a name of the field; 1: a name with neutral words; 2: a name with unknown words. */
  readonly tier: 0 | 1 | 2;
  /** Whether the header can equally mean a count or money ("Total", "Sales"). */
  readonly countsToo: boolean;
  /** Whether the header means part of an order's money: one line, or the amount without tax and shipping. */
  readonly isPart: boolean;
}

/** The candidate columns of a field when there are several. */
export interface PossibleColumn {
  /** The one in use first. */
  readonly columns: readonly number[];
  /** True when neither headers nor cells decide: nothing is read before the user chooses. */
  readonly isOpen: boolean;
}

export type PossibleColumns = Readonly<Partial<Record<Weighed, PossibleColumn>>>;

/** Result of `weighColumns`. */
export interface Weighing {
  /** The column to read. */
  readonly column: number;
  /** All columns that stay possible, `column` first; just that one when nothing else is. */
  readonly possible: readonly number[];
  /** See `PossibleColumn`. */
  readonly isOpen: boolean;
}

export interface Weighable {
  /** Best first, by their headers. Not empty. */
  readonly named: readonly NamedColumn[];
  /** Columns whose header says nothing about the field and whose cells fit it. */
  readonly unnamed: () => readonly number[];
  readonly customer: number | undefined;
  readonly quantity: number | undefined;
  readonly unitPrice: number | undefined;
  readonly cells: CellEvidence;
}

/**
 * Compares the columns that can be the day or the money of an order. As long as another column is possible, the cells
 * exclude small whole numbers as money, and a column that has one value per customer as the day. A column that equals
 * quantity × price is proven to be money. Among the remaining columns the best header wins; when several are equally
 * good and their cells differ, the user has to choose.
 */
export function weighColumns(role: Weighed, table: Weighable): Weighing {
  const { named, cells } = table;
  const [first] = named;
  const columns = named.map(({ column }) => column);
  const differs = (one: number) => (other: number) => other !== one && cells.differ(role, one, other);
  const isAgainst = (column: number, others: readonly number[]) =>
    role === 'amount'
      ? cells.areCounts(column)
      : others.some((other) => other !== column && cells.isDayOfCustomer(column, other, table.customer));

  if (named.length === 1 || named.every(({ column }) => isAgainst(column, columns))) {
    if (role === 'amount' && !first.countsToo) return certain(first.column);
    const rivals = table.unnamed();
    if (rivals.length === 0 || !isAgainst(first.column, rivals)) return certain(first.column);
    return { column: first.column, possible: [first.column, ...rivals], isOpen: true };
  }

  const sound = named.filter(({ column }) => !isAgainst(column, columns));
  const proven = role === 'amount' ? provenAmount(sound, table) : null;
  const best = proven ?? sound[0];
  const byCells = best !== first;
  const differsFromBest = differs(best.column);
  const equals = sound.filter(({ column, tier }) => tier === best.tier && differsFromBest(column));
  const isOpen = proven === null && best.tier > 0 && equals.length > 0;
  const others = isOpen
    ? equals
    : named.filter((other) => isWorthSaying(other, best) && differsFromBest(other.column));
  return {
    column: best.column,
    possible: [best.column, ...others.map(({ column }) => column)],
    isOpen: isOpen || (byCells && proven === null && best.tier === 2 && role === 'amount'),
  };
}

/** Part of an order's money next to the whole, and a header that is only partly a name, are not worth a question. */
function isWorthSaying(other: NamedColumn, best: NamedColumn): boolean {
  return other.tier < 2 && (!other.isPart || best.isPart);
}

function certain(column: number): Weighing {
  return { column, possible: [column], isOpen: false };
}

/**
 * The column that equals quantity × unit price, when the best header does not decide; or quantity × the column with
 * the best header, which then holds the unit price. Null when no column, or several different ones, are proven.
 */
function provenAmount(
  sound: readonly NamedColumn[],
  { quantity, unitPrice, cells }: Weighable,
): NamedColumn | null {
  const [best] = sound;
  if (best === undefined || quantity === undefined) return null;
  const products = (price: number) =>
    sound.filter(({ column }) => column !== price && cells.isProduct(column, price, quantity));
  const ofPieces = products(best.column);
  if (ofPieces.length > 0) return ofPieces[0];
  if (unitPrice === undefined || best.tier === 0) return null;
  const proven = products(unitPrice);
  return proven.length === 1 ? proven[0] : null;
}
