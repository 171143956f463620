import { closeSync, openSync, writeSync } from 'node:fs';
import { dayOf, dayToIso } from '../../../core/cells/civil';
import { Random } from '../../../samples/random';

/** The CDNOW customers: Pareto/NBD of Fader, Hardie & Lee (2005), JMR 42(4), and Gamma-Gamma of Fader & Hardie (2013). */
const behaviour = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669, p: 6.25, q: 3.74, gamma: 15.44 };
/** The shop is open for two and a half years, and new customers come on each day but the last ten. */
const days = 910;
const daysOfNewCustomers = 900;
const opened = dayOf(2021, 1, 1) ?? 0;

/** Orders per customer that come of it, for a table of about as many orders as wanted. */
export const ordersPerCustomer = 914_421 / 350_000;

const linesAtOnce = 100_000;

/** Writes the orders of a simulated shop, customer after customer, as a .csv file, and gives their number. Seed 42. */
export function writeOrders(path: string, customers: number): number {
  const random = new Random(42);
  const isoDays = Array.from({ length: days }, (_, day) => dayToIso(opened + day));
  const file = openSync(path, 'w');
  let lines = ['customer,date,amount'];
  let orders = 0;
  for (let customer = 0; customer < customers; customer++) {
    for (const { day, amount } of ordersOfOne(random)) {
      lines.push(`C${customer},${isoDays[day]},${amount}`);
      orders++;
    }
    if (lines.length > linesAtOnce || customer === customers - 1) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  closeSync(file);
  return orders;
}

function ordersOfOne(random: Random): { readonly day: number; readonly amount: number }[] {
  const { r, alpha, s, beta, p, q, gamma } = behaviour;
  const ordersPerDay = random.gamma(r, alpha) / 7;
  const leavingPerDay = random.gamma(s, beta) / 7;
  const nu = random.gamma(q, gamma);
  const first = daysOfNewCustomers * random.uniform();
  const end = Math.min(days, first + random.exponential(leavingPerDay));
  const orders = [];
  let time = first;
  do {
    orders.push({ day: Math.floor(time), amount: Math.round(100 * random.gamma(p, nu)) / 100 });
    time += random.exponential(ordersPerDay);
  } while (time < end);
  return orders;
}
