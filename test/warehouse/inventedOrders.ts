import { dayToIso, isoToDay } from '../../core/cells/parse/civil';
import { seededRandom } from '../../core/math/random';

const firstDay = isoToDay('2023-01-01') ?? 0;

/**
 * Orders with everything that refunds can do: partly, in full, more than was paid, before any order, several on a day, after
 * an order that was free. Customer, date, amount; amounts are quarters, which doubles add without rounding.
 */
export function refundedOrders(customers: number): (readonly [string, string, number])[] {
  const random = seededRandom(16, customers);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: customers }, (_, customer) =>
    Array.from({ length: 1 + below(9) }, () => {
      const kind = random();
      const money = (1 + below(8)) * 12.5 + below(3) / 4;
      const amount = kind < 0.6 ? money : kind < 0.9 ? -money : 0;
      return [`c${customer}`, dayToIso(firstDay + below(40)), amount] as const;
    }),
  ).flat();
}

/** The same with an order number on most rows, and several lines of an order, of which some give money back. */
export function ordersByLine(customers: number): (readonly [string, string, number, string])[] {
  const random = seededRandom(17, customers);
  const below = (most: number) => Math.floor(random() * most);
  let number = 1000;
  return Array.from({ length: customers }, (_, customer) =>
    Array.from({ length: 1 + below(6) }, () => {
      const day = firstDay + below(60);
      number++;
      const lines = Array.from({ length: 1 + below(3) }, (_, line) => {
        // No two lines of an order cost the same: equal ones would be read as the order's total.
        const money = 10 + 7 * line + below(6) + below(4) / 4;
        const back = random() < 0.2;
        const later = back ? below(10) : 0;
        return [`c${customer}`, dayToIso(day + later), back ? -money : money, `#${number}`] as const;
      });
      return lines;
    }),
  ).flat(2);
}
