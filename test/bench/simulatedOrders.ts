import { dayOf } from '../../core/cells/parse/civil';
import { Random } from '../../samples/random';

/** The CDNOW customers: Pareto/NBD of Fader, Hardie & Lee (2005), JMR 42(4), and Gamma-Gamma of Fader & Hardie (2013). */
const behaviour = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669, p: 6.25, q: 3.74, gamma: 15.44 };

export const openedOn = dayOf(2021, 1, 1) ?? 0;
/** Two and a half years later; new customers come until ten days before. */
export const lastDay = openedOn + 909;
const daysOfNewCustomers = 900;

/** Of a shop with many customers. */
export const ordersPerCustomer = 2.61;

export interface SimulatedOrder {
  /** Counted from 0. */
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
}

/** The orders of a shop with so many customers, customer after customer. Seed 42. */
export function* simulatedOrders(customers: number): Generator<SimulatedOrder> {
  const random = new Random(42);
  const { r, alpha, s, beta, p, q, gamma } = behaviour;
  for (let customer = 0; customer < customers; customer++) {
    const ordersPerDay = random.gamma(r, alpha) / 7;
    const leavingPerDay = random.gamma(s, beta) / 7;
    const nu = random.gamma(q, gamma);
    let day = openedOn + daysOfNewCustomers * random.uniform();
    const leaves = day + random.exponential(leavingPerDay);
    do {
      const amount = Math.round(100 * random.gamma(p, nu)) / 100;
      yield { customer, day: Math.floor(day), amount };
      day += random.exponential(ordersPerDay);
    } while (day < leaves && day < lastDay + 1);
  }
}
