import type { Cell } from '../../../core/cells/cell';

const header: readonly Cell[] = [
  ...['Order ID', 'Email', 'Created at', 'Total', 'Financial status', 'Currency', 'City', 'Discount'],
];
const cities = ['Ankara', 'Bursa', 'Izmir', 'Tehran', 'Shiraz', 'Leeds'];
const statuses = ['paid', 'paid', 'shipped', 'cancelled'];

/** How many columns the sheet has. */
export const sheetColumns = header.length;

/** Some rows of a sheet with so many orders, counted from 1; the first is the header. */
export function sheetRows(first: number, count: number, orders: number): (readonly Cell[])[] {
  return Array.from({ length: count }, (_, i) => (first + i === 1 ? header : orderRow(first + i, orders)));
}

/** Orders of a fifth as many customers, over three years, as an export writes them: seven columns of text. */
function orderRow(row: number, orders: number): readonly Cell[] {
  const mixed = Math.imul(row, 0x9e3779b1) >>> 0;
  const month = Math.min(35, Math.floor((row * 36) / orders));
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${2021 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(1 + (mixed % 28))}`;
  return [
    `#${row + 100_000}`,
    `customer${mixed % Math.ceil(orders / 5)}@shop.com`,
    `${day} ${two(mixed % 24)}:${two(mixed % 60)}:${two(mixed % 59)} +0200`,
    ((100 + (mixed % 99_991)) / 100).toFixed(2),
    statuses[mixed % 4],
    'EUR',
    cities[mixed % 6],
    (mixed % 3) * 0.5,
  ];
}
