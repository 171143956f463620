import type { Cell, Table } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { historiesOf } from '../../core/customers/histories';
import { seededRandom } from '../../core/math/random';
import { patternsOf } from '../../core/model/fit/patterns';
import { lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import type { SegmentInputs } from '../../core/segments/segmentInputs';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { knownModel, knownSpend } from './shop';

const terms = { months: 12, margin: 1, discountRate: 0.1 };
export const valuation = { model: knownModel, spend: knownSpend, terms };

const header = ['Customer ID', 'Order date', 'Total', 'City', 'Product', 'Age', 'Accepts Marketing'];
const cities = ['İzmir', 'Ankara', 'Bursa', 'Leeds', 'Shiraz'];
const products = ['Coffee', 'Filter', 'Tea', 'Cup'];

/** Orders of an invented shop over two years: header row first. Filters go with coffee, and big spenders live in İzmir. */
export function shopRows(seed: number, customers: number): Cell[][] {
  const random = seededRandom(seed);
  const rows: Cell[][] = [];
  for (let c = 0; c < customers; c++) {
    const rich = random() < 0.2;
    const city = rich ? cities[0] : cities[Math.floor(random() * cities.length)];
    const age = 18 + Math.floor(random() * 60);
    const consent = random() < 0.8 ? 'yes' : 'no';
    let day = 45_000 + Math.floor(random() * 500);
    const orders = 1 + Math.floor(-Math.log(random()) * (rich ? 4 : 1.2));
    const likesCoffee = random() < 0.5;
    for (let n = 0; n < orders && day <= 45_730; n++) {
      const product = likesCoffee ? products[n % 2] : products[2 + (n % 2)];
      const amount = Math.round(100 * (rich ? 80 : 20) * (0.5 + random())) / 100;
      rows.push([`c${c}`, day, amount, city, product, age, consent]);
      day += 1 + Math.floor(-Math.log(random()) * 45);
    }
  }
  return [header, ...rows];
}

/** Read, counted and valued with the published CDNOW model. */
export function inputsOf(table: Table): SegmentInputs {
  const orders = readOrders(table);
  const histories = historiesOf(orders.book, lastDayOf(orders.book));
  const steps = valueCustomers(histories, patternsOf(histories), knownModel, knownSpend, terms);
  for (;;) {
    const step = steps.next();
    if (step.done) return { orders, table, histories, values: step.value };
  }
}

export function shopInputs(seed: number, customers: number): SegmentInputs {
  return inputsOf(tableOf(shopRows(seed, customers)));
}
