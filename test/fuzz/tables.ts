import * as fc from 'fast-check';
import type { Cell } from '../../core/cells/cell';
import { nastyCell, nastyText } from './nasty';

export type Rows = readonly (readonly Cell[])[];

const firstDay = 45_000;
const day = fc.integer({ min: firstDay, max: firstDay + 800 });
const cents = fc.integer({ min: -20_000, max: 500_000 });

/** The columns that tables of orders have, each with its headers and with cells as they should be. */
const columns: readonly (readonly [headers: readonly string[], cell: fc.Arbitrary<Cell>])[] = [
  [
    ['Customer', 'Müşteri', 'مشتری', 'Email'],
    fc.constantFrom<Cell>('ann', 'bob', 'cem', 'deniz', 'Ayşe', 'سارا', 17, 'eve@x.com'),
  ],
  [
    ['Date', 'Tarih', 'تاریخ', 'Order date'],
    fc.oneof<fc.Arbitrary<Cell>[]>(
      day,
      day.map((at) => at + 0.5),
      fc.constantFrom('2024-03-31', '31.03.2024', '۱۴۰۲/۰۵/۰۶', '3/4/24'),
    ),
  ],
  [
    ['Amount', 'Tutar', 'مبلغ', 'Total'],
    fc.oneof<fc.Arbitrary<Cell>[]>(
      cents.map((of) => of / 100),
      fc.constantFrom('$1,234.50', '1.234,50 TL', '۱۲۳٬۰۰۰ تومان', '(12.50)'),
    ),
  ],
  [['Order ID', 'Sipariş No'], fc.integer({ min: 1, max: 40 }).map((id) => `#${id}`)],
  [
    ['Status', 'Durum', 'وضعیت'],
    fc.constantFrom<Cell>('paid', 'cancelled', 'refunded', 'iptal', 'لغو شده', ''),
  ],
  [['Quantity', 'Adet'], fc.integer({ min: -2, max: 9 })],
  [['Refund'], fc.constantFrom<Cell>('', 0, 5)],
  [['Currency'], fc.constantFrom<Cell>('EUR', 'USD', 'TRY', '')],
  [['City', 'Şehir'], fc.constantFrom<Cell>('İzmir', 'Ankara', 'تهران', '')],
  [['Phone'], fc.constantFrom<Cell>('+90 532 111 22 33', 5321112233, '')],
  [['Product'], fc.constantFrom<Cell>('Mug', 'Plate', '')],
];

/** A share of the cells is spoilt: none, few or most. */
const spoilt = fc.constantFrom(0, 0, 0.02, 0.1, 0.6);

/** Orders of a shop in which something may be wrong anywhere. */
const orders: fc.Arbitrary<Rows> = fc
  .record({
    others: fc.subarray(columns.slice(3)),
    isShuffled: fc.boolean(),
    share: spoilt,
    count: fc.integer({ min: 0, max: 50 }),
    title: fc.option(nastyCell, { freq: 6 }),
  })
  .chain(({ others, isShuffled, share, count, title }) => {
    const used = [...columns.slice(0, 3), ...others];
    if (isShuffled) used.reverse();
    const spoil = (cell: fc.Arbitrary<Cell>) =>
      share === 0
        ? cell
        : fc.oneof(
            { weight: Math.round(100 * (1 - share)), arbitrary: cell },
            { weight: Math.round(100 * share), arbitrary: nastyCell },
          );
    const header = fc.tuple(...used.map(([names]) => spoil(fc.constantFrom<Cell>(...names))));
    const row = fc.tuple(...used.map(([, cell]) => spoil(cell)));
    return fc
      .tuple(header, fc.array(row, { minLength: count, maxLength: count }))
      .map(([names, rows]): Rows => [...(title === null ? [] : [[title]]), names, ...rows]);
  });

/** Cells without any sense, in rows of different lengths. */
const garbage: fc.Arbitrary<Rows> = fc.array(fc.array(nastyCell, { maxLength: 8 }), { maxLength: 20 });

/** A table of customers with their sums. */
const customers: fc.Arbitrary<Rows> = fc
  .array(fc.tuple(nastyText, fc.nat(40), day, day, nastyCell), { maxLength: 30 })
  .map((rows): Rows => [['Customer', 'Orders', 'First order', 'Last order', 'Total spent'], ...rows]);

export const anyTable: fc.Arbitrary<Rows> = fc.oneof(
  { weight: 8, arbitrary: orders },
  { weight: 2, arbitrary: garbage },
  { weight: 1, arbitrary: customers },
);
