import { dayToIso } from '../../core/cells/parse/civil';
import type { SheetCell } from './bothHosts';

/** One order of the shop in which the functions are compared. */
interface Order {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

/** Thirty customers over two years, each fourth of them once; days from 2023-01-01 on. */
const orders: readonly Order[] = Array.from({ length: 30 }, (_, i) =>
  Array.from(
    { length: 1 + (i % 4) * 2 },
    (_, k): Order => ({
      customer: `c${i}@shop.com`,
      day: 44_927 + i * 5 + k * (17 + i),
      amount: 20.25 + (i % 7) * 3.5 + k,
    }),
  ),
).flat();

const persian = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');
const head = ['Customer', 'Date', 'Amount'];
const empty = [null, null, null];

/** The same orders in every form in which people have them: all must give the same. */
export const ordersForms: Readonly<Record<string, readonly (readonly SheetCell[])[]>> = {
  'date cells under a header': [
    head,
    ...orders.map(({ customer, day, amount }) => [customer, { day }, amount]),
  ],
  'serial numbers': [head, ...orders.map(({ customer, day, amount }) => [customer, day, amount])],
  'no header': orders.map(({ customer, day, amount }) => [customer, { day }, amount]),
  'whole columns': [
    head,
    ...orders.map(({ customer, day, amount }) => [customer, { day }, amount]),
    ...Array.from({ length: 2000 }, () => empty),
  ],
  texts: [head, ...orders.map(({ customer, day, amount }) => [customer, dayToIso(day), amount.toFixed(2)])],
  'Persian digits': [
    head,
    ...orders.map(({ customer, day, amount }) => [
      customer,
      persian(dayToIso(day)),
      persian(amount.toFixed(2)),
    ]),
  ],
  'rows with errors and blanks between': [
    head,
    ...orders.flatMap(({ customer, day, amount }, i): SheetCell[][] =>
      i % 9 === 4
        ? [
            [customer, { day }, amount],
            [customer, { error: '#REF!' }, amount],
            [...empty],
            [customer, { day }, { error: '#N/A' }],
          ]
        : [[customer, { day }, amount]],
    ),
  ],
};

export const dateCells = ordersForms['date cells under a header'] ?? [];
export const lastDay = Math.max(...orders.map(({ day }) => day));
