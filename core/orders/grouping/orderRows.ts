/** The rows of every order, without an array for each: those of order o are `rows[start[o]]` to `rows[start[o + 1] - 1]`. */
export interface OrderRows {
  readonly rows: Int32Array;
  readonly start: Int32Array;
}

/** Sorts row numbers by the order that each row belongs to (a counting sort: linear, and rows stay ascending). */
export function rowsByOrder(order: Int32Array, orderCount: number): OrderRows {
  const start = new Int32Array(orderCount + 1);
  for (const o of order) start[o + 1]++;
  for (let o = 0; o < orderCount; o++) start[o + 1] += start[o];
  const next = start.slice();
  const rows = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) rows[next[order[row]]++] = row;
  return { rows, start };
}

/** Row numbers of one order, ascending. */
export function rowsOf({ rows, start }: OrderRows, order: number): Int32Array {
  return rows.subarray(start[order], start[order + 1]);
}
