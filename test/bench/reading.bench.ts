import type { Cell, Table } from '../../core/cells/cell';
import { dayToIso } from '../../core/cells/civil';
import { readOrders } from '../../core/orders/readOrders';

/** As many rows as a sheet holds, with the eight columns that an export has at least. */
const ROWS = 1_000_000;

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
function table(write: (id: number, customer: number, day: number, cents: number) => readonly Cell[]): Table {
  const rows: (readonly Cell[])[] = [header];
  for (let i = 0; i < ROWS; i++) {
    const mixed = Math.imul(i + 1, 0x9e3779b1) >>> 0;
    rows.push([
      ...write(i + 100_000, mixed % 200_000, 45_000 + Math.floor((i * 1095) / ROWS), 100 + (mixed % 99_991)),
      statuses[mixed % 5] ?? 'paid',
      'EUR',
      cities[mixed % 6] ?? '',
      (mixed % 3) * 0.5,
    ]);
  }
  return { sheet: 'Orders', firstRow: 1, firstColumn: 1, rows };
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

/** One table at a time: two would fill the memory that the reading is to be measured in. */
let made: { readonly kind: keyof typeof writers; readonly table: Table } | null = null;

function tableOf(kind: keyof typeof writers): Table {
  if (made?.kind !== kind) {
    made = null;
    made = { kind, table: table(writers[kind]) };
  }
  return made.table;
}

/** Gives its sum, so that the compiler cannot leave the work out. */
function touch({ rows }: Table): number {
  let sink = 0;
  for (const row of rows) {
    for (const cell of row) sink += typeof cell === 'string' ? cell.length : Number(cell);
  }
  return sink;
}

/**
 * A million rows of eight columns, cells to orders. The yardstick is a bare pass that only touches every cell;
 * reading stays below ten of them.
 */
export const benchmarks: { name: string; run(): void }[] = [
  { name: 'numbers: touch every cell', run: () => void touch(tableOf('numbers')) },
  { name: 'numbers: read orders', run: () => void readOrders(tableOf('numbers')) },
  { name: 'texts: touch every cell', run: () => void touch(tableOf('texts')) },
  { name: 'texts: read orders', run: () => void readOrders(tableOf('texts')) },
];
