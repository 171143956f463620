import type { Cell } from '../../core/cells/cell';
import { seededRandom } from '../../core/math/random';

const given =
  'Mara Theo Ines Jonas Adaeze Rosalind Casper Petra Emeka Nilufar Defne Kerem Elvan Bora Nehir'.split(' ');
const family =
  'Lindqvale Abaranda Callowood Perrimore Winterby Okaforde Valento Nighting Thornbury Akcinar'.split(' ');
const products = ['Colombia 250 g', 'Guji 1 kg', 'Decaf 250 g', 'Filters'];
const channels = ['Shop', 'Web', 'Market'];

/**
 * An invented shop over two years with names, phone numbers and addresses for most of its customers; a few have not
 * agreed to be written to. Days up to `until`.
 */
export function peopleShop(customers: number, until = 46_000, seed = 4242): Cell[][] {
  const random = seededRandom(seed);
  const rows: Cell[][] = [
    [
      'Customer ID',
      'Customer name',
      'Phone',
      'Email',
      'Order date',
      'Total',
      'Product',
      'Channel',
      'Accepts Marketing',
    ],
  ];
  for (let c = 0; c < customers; c++) {
    const name = `${given[Math.floor(random() * given.length)]} ${family[Math.floor(random() * family.length)]}`;
    const [hasName, hasPhone] = [random() < 0.85, random() < 0.7];
    const phone = `(503) 555-0${100 + (c % 900)}`;
    const consent = random() < 0.95 ? 'yes' : 'no';
    const usualGap = 14 + 60 * random();
    const [channel, product] = [channels[Math.floor(random() * 3)], products[Math.floor(random() * 4)]];
    const size = channel === 'Market' ? 60 : 25;
    const stays = random() < 0.55;
    let day = until - Math.floor(random() * 700);
    do {
      const amount = Math.round(100 * size * (0.6 + 0.8 * random())) / 100;
      rows.push([
        `c${c}`,
        hasName ? name : null,
        hasPhone ? phone : null,
        `c${c}@shop.example`,
        day,
        amount,
        product,
        channel,
        consent,
      ]);
      day += 1 + Math.round(usualGap * (0.5 + random()));
    } while (day <= until && random() < (stays ? 0.93 : 0.6));
  }
  return rows;
}
