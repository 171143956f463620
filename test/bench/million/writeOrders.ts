import { closeSync, openSync, writeSync } from 'node:fs';
import { dayToIso } from '../../../core/cells/parse/civil';
import { lastDay, openedOn, simulatedOrders } from '../simulatedOrders';

const linesAtOnce = 100_000;

/** Writes the orders of a simulated shop, customer after customer, as a .csv file, and gives their number. */
export function writeOrders(path: string, customers: number): number {
  const isoDays = Array.from({ length: lastDay - openedOn + 1 }, (_, i) => dayToIso(openedOn + i));
  const file = openSync(path, 'w');
  let lines = ['customer,date,amount'];
  let orders = 0;
  const write = () => {
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (const { customer, day, amount } of simulatedOrders(customers)) {
    lines.push(`C${customer},${isoDays[day - openedOn]},${amount}`);
    orders++;
    if (lines.length === linesAtOnce) write();
  }
  if (lines.length > 0) write();
  closeSync(file);
  return orders;
}
