import { toCsv } from './csv';
import { isoDate } from './dates';
import { englishFirstNames, englishLastNames } from './names';
import { Random } from './random';
import { type Shop, simulateShop } from './simulateShop';

/** 1 July 2022 to 31 December 2024. */
const opened = Date.UTC(2022, 6, 1);

/** @internal */
export const coffeeRoasterShop: Shop = {
  behaviour: { r: 0.45, alpha: 4.5, a: 0.75, b: 3.2, p: 6, q: 4.5, gamma: 20 },
  days: 915,
  rows: 20000,
  cancelled: 0.02,
  refunded: 0.015,
  step: 0.1,
};

const cities = ['Portland', 'Seattle', 'Boise', 'Tacoma', 'Eugene', 'Spokane', 'Salem', 'Bend'];
const cityWeights = [30, 24, 9, 8, 8, 7, 7, 7];
const channels = ['Online', 'Store', 'Market', 'Phone'];
const products = [
  'House espresso',
  'Filter blend',
  'Ethiopia',
  'Colombia',
  'Decaf',
  'Gift box',
  'Subscription',
];
const productWeights = [26, 22, 14, 13, 8, 5, 12];
const statuses = { kept: 'Completed', cancelled: 'Cancelled', refunded: 'Refunded' };

/** A coffee roaster in English: 20,000 orders whose first three columns are customer, date, amount. */
export function coffeeRoaster(): string {
  const random = new Random(20241231);
  const purchases = simulateShop(coffeeRoasterShop, random);
  const names = new Map<number, string>();
  const homes = new Map<number, string>();
  const habits = new Map<number, string>();
  const taken = new Set<string>();
  const rows = purchases.map((purchase, index) => {
    const { customer } = purchase;
    if (!names.has(customer)) {
      names.set(customer, newName(random, taken));
      homes.set(customer, random.pick(cities, cityWeights));
      habits.set(customer, random.pick(channels, [58, 27, 10, 5]));
    }
    const channel = random.chance(0.85) ? habits.get(customer) : random.pick(channels);
    return [
      names.get(customer) ?? '',
      isoDate(opened, purchase.day),
      purchase.amount.toFixed(2),
      `CR-${10001 + index}`,
      statuses[purchase.fate],
      homes.get(customer) ?? '',
      channel ?? '',
      random.pick(products, productWeights),
    ];
  });
  return toCsv(
    [['Customer', 'Date', 'Amount', 'Order', 'Status', 'City', 'Channel', 'Product'], ...rows],
    ',',
  );
}

function newName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(englishFirstNames)} ${random.pick(englishLastNames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
