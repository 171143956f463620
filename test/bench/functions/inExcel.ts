/**
 * Run as a process of its own: Excel, where functions.js stays loaded and gets a copy of the orders for each cell. The
 * script runs in the main realm, as in Excel.
 *
 * Prints what cells have used and what they show: the table of all customers, all customers beside the formula, and one more cell.
 */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { cpuSeconds } from '../program';
import { simulatedOrders } from '../simulatedOrders';
import { type Cell, shapeOf } from './cell';

type Implementation = (...inputs: unknown[]) => unknown;

const [, , codePath = '', customers = ''] = process.argv;
const orders = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from(simulatedOrders(Number(customers)), ({ customer, day, amount }) => [
    `C${customer}`,
    day,
    amount,
  ]),
];
const everybody = Array.from({ length: Number(customers) }, (_, customer) => [`C${customer}`]);
const code = readFileSync(codePath, 'utf8');

const functions = new Map<string, Implementation>();
const associate = (name: string, implementation: Implementation) => functions.set(name, implementation);
Object.assign(globalThis, { CustomFunctions: { associate } });
const start = cpuSeconds();
runInThisContext(code, { filename: 'functions.js' });
const loaded = cpuSeconds() - start;
const clv = functions.get('CLV');
if (!clv) throw new Error('there is no CLV');

function cell(...others: readonly unknown[]): Cell {
  const copy = orders.map((row) => [...row]);
  const before = cpuSeconds();
  let gives: string;
  try {
    gives = shapeOf(clv?.(copy, ...others));
  } catch (error) {
    gives = (error as Error).message;
  }
  return { seconds: cpuSeconds() - before, gives };
}

const cells: Readonly<Record<string, Cell>> = {
  'load functions.js': { seconds: loaded, gives: '' },
  '=CLV(orders)': cell(),
  '=CLV(orders, nobody)': cell([['nobody']]),
  '=CLV(orders, all customers)': cell(everybody),
  '  one more cell of =CLV(orders, customer)': cell([['C1']]),
};
process.stdout.write(JSON.stringify(cells));
