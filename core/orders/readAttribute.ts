import { isBlank } from '../cells/blank';
import type { Column, Table } from '../cells/cell';
import { codeColumn, columnPart } from '../cells/column';
import { parseAmounts } from '../cells/parseAmounts';
import type { Orders } from './order';

/** What a column says of each order, without a text for each: a place in `values`. */
export interface OrderAttribute {
  /** Different texts of the column, trimmed; sorted, so that they do not depend on the order of the rows. */
  readonly values: readonly string[];
  /** Place in `values` for each of `orders.orders`; −1 where its rows say nothing. */
  readonly ofOrder: Int32Array;
}

/**
 * Any column of the table by order: city, channel, product, or one that we have no name for.
 *
 * It is read only when it is asked for, so that a million rows cost nothing
 * until then. Of the rows of one order the text met most often counts, of
 * equals the first in the alphabet.
 */
export function readAttribute(table: Table, orders: Orders, column: number): OrderAttribute {
  const { codes, cells } = codeColumn(dataOf(table, orders, column));
  const texts = cells.slice(1).map((cell) => String(cell).trim());
  const values = [...new Set(texts)].sort();
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const places = [-1, ...texts.map((text) => placeOf.get(text) ?? -1)];

  const ofOrder = new Int32Array(orders.orders.length).fill(-1);
  const several = new Map<number, Map<number, number>>();
  codes.forEach((code, row) => {
    const order = orders.orderOfRow[row] ?? -1;
    const place = places[code];
    if (order < 0 || place < 0) return;
    const known = ofOrder[order] ?? -1;
    if (known < 0) ofOrder[order] = place;
    const counts = several.get(order);
    if (counts) counts.set(place, (counts.get(place) ?? 0) + 1);
    // The first row is counted when a second one comes: most orders have one.
    else if (known >= 0)
      several.set(
        order,
        known === place
          ? new Map([[place, 2]])
          : new Map([
              [known, 1],
              [place, 1],
            ]),
      );
  });
  for (const [order, counts] of several) {
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    ofOrder[order] = best?.[0] ?? -1;
  }
  return { values, ofOrder };
}

/**
 * A column of numbers by order (a discount, a quantity): summed over the order's
 * rows when `orders` added them up, else the largest of them. NaN where its rows hold none.
 */
export function readMeasure(table: Table, orders: Orders, column: number): Float64Array {
  const { values } = parseAmounts(dataOf(table, orders, column), { decimalMark: '.' });
  const adds = orders.found.amountKind === 'line' || orders.found.amountKind === 'unitPrice';
  const ofOrder = new Float64Array(orders.orders.length).fill(Number.NaN);
  const byOrder = new Map<number, number[]>();
  values.forEach((value, row) => {
    const order = orders.orderOfRow[row] ?? -1;
    if (order < 0 || Number.isNaN(value)) return;
    const known = byOrder.get(order);
    if (known) known.push(value);
    else byOrder.set(order, [value]);
  });
  for (const [order, found] of byOrder) {
    found.sort((one, other) => one - other);
    ofOrder[order] = adds ? found.reduce((sum, value) => sum + value, 0) : (found[found.length - 1] ?? 0);
  }
  return ofOrder;
}

function dataOf(table: Table, orders: Orders, column: number): Column {
  const from = orders.firstRow - table.firstRow;
  return columnPart(table.columns[column], from, from + orders.rows);
}

/** Columns that no role has taken: groups of customers can be made of them too. */
export function otherColumns(orders: Orders): number[] {
  const taken = new Set(Object.values(orders.found.roles));
  return orders.found.headers.flatMap((header, column) =>
    taken.has(column) || isBlank(header) ? [] : [column],
  );
}
