import { dayToIso, isoToDay } from '../../core/cells/parse/civil';
import { seededRandom } from '../../core/math/random';

const firstDay = isoToDay('2024-01-01') ?? 0;
const random = seededRandom(16, 90);
const below = (most: number) => Math.floor(random() * most);

/** A shop of 90 customers, header first; amounts are quarters, so that sums are the same in any order. */
export const sampleOrders: readonly (readonly (string | number)[])[] = [
  ['customer', 'day', 'amount'],
  ...Array.from({ length: 90 }, (_, customer) =>
    Array.from({ length: 1 + below(6) }, () => [
      `c${customer}`,
      dayToIso(firstDay + below(150)),
      (5 + below(40) + below(4) / 4).toFixed(2),
    ]),
  ).flat(),
];
