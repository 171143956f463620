import type { Cell, Row, Table } from '../../core/cells/cell';
import { dayToIso } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { readOrders } from '../../core/orders/readOrders';

/** As many rows as a sheet holds, with the eight columns that an export has at least. */
const rowCount = 1_000_000;

const header: readonly Cell[] = [
  'Order ID',
  'Customer ID',
  'Created at',
  'Total',
  'Financial status',
  'Currency',
  'City',
  'Discount',
];

const cities = ['Ankara', 'Bursa', 'İzmir', 'Tehran', 'Shiraz', 'Leeds'];
const statuses = ['paid', 'paid', 'paid', 'shipped', 'cancelled'];

/** Rows that differ as those of a shop do, without randomness: 200,000 customers over three years. */
function rowsOf(write: (id: number, customer: number, day: number, cents: number) => readonly Cell[]): Row[] {
  const rows: Row[] = [header];
  for (let i = 0; i < rowCount; i++) {
    const mixed = Math.imul(i + 1, 0x9e3779b1) >>> 0;
    rows.push([
      ...write(
        i + 100_000,
        mixed % 200_000,
        45_000 + Math.floor((i * 1095) / rowCount),
        100 + (mixed % 99_991),
      ),
      statuses[mixed % 5] ?? 'paid',
      'EUR',
      cities[mixed % 6] ?? '',
      (mixed % 3) * 0.5,
    ]);
  }
  return rows;
}

/** Text as a reader of files makes it: a string of its own in every cell. */
const fresh = (text: string): string => JSON.parse(JSON.stringify(text));

const writers = {
  numbers: (id: number, customer: number, day: number, cents: number) => [
    ...[id, customer, day + (cents % 97) / 97, cents / 100],
  ],
  texts: (id: number, customer: number, day: number, cents: number) => [
    fresh(`#${id}`),
    fresh(`customer${customer}@shop.com`),
    fresh(`${dayToIso(day)} ${10 + (cents % 14)}:${10 + (cents % 50)}:${10 + (cents % 49)} +0200`),
    fresh((cents / 100).toFixed(2)),
  ],
};

/** One shop at a time: two would fill the memory that the reading is to be measured in. */
let made: {
  readonly kind: keyof typeof writers;
  readonly rows: readonly Row[];
  readonly table: Table;
} | null = null;

function shop(kind: keyof typeof writers) {
  if (made?.kind !== kind) {
    made = null;
    const rows = rowsOf(writers[kind]);
    made = { kind, rows, table: tableOf(rows) };
  }
  return made;
}

/** Gives its sum, so that the compiler cannot leave the work out. */
function touch({ rows }: { readonly rows: readonly Row[] }): number {
  let sink = 0;
  for (const row of rows) {
    for (const cell of row) sink += typeof cell === 'string' ? cell.length : Number(cell);
  }
  return sink;
}

/**
 * A million rows of eight columns, from a host's cells to the table and from the table to orders. The yardstick is a
 * bare pass that only touches every cell; both together stay below ten of them.
 */
export const benchmarks = (['numbers', 'texts'] as const).flatMap((kind) => [
  { name: `${kind}: touch every cell`, run: () => void touch(shop(kind)) },
  { name: `${kind}: make the table`, run: () => void tableOf(shop(kind).rows) },
  { name: `${kind}: read orders`, run: () => void readOrders(shop(kind).table) },
]);
