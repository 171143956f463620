/** Run as a process of its own: the least that any program does with a file of orders, a Map of its customers. */
import { readFileSync } from 'node:fs';

interface Customer {
  orders: number;
  spent: number;
  last: string;
}

const [, , path = ''] = process.argv;
const text = readFileSync(path, 'utf8');
const customers = new Map<string, Customer>();
let start = text.indexOf('\n') + 1;
while (start < text.length) {
  const end = text.indexOf('\n', start);
  const [name, date, amount] = text.slice(start, end).split(',');
  const known = customers.get(name);
  if (known) {
    known.orders++;
    known.spent += Number(amount);
    if (date > known.last) known.last = date;
  } else {
    customers.set(name, { orders: 1, spent: Number(amount), last: date });
  }
  start = end + 1;
}
if (customers.size === 0) throw new Error('there are no customers');
