/**
 * `npm run coverage-study`: how often the 90 % intervals hold what happens, on invented shops whose future is known.
 * Prints the table of core/model/README.md and writes nothing. Takes some minutes; a number of shops may be given.
 */
import type { NamedParameters } from '../core/model/parameters';
import { type Coverage, type Held, measureCoverage } from '../test/reference/coverage';

/** Shops of each row; of large ones half as many, for each has ten times the customers. */
const shops = Number(process.argv[2] ?? 200);

const cdnow = { name: 'bgnbd', parameters: { r: 0.243, alpha: 4.41, a: 0.79, b: 2.43 } } as const;
const frequent = { name: 'bgnbd', parameters: { r: 1.8, alpha: 6, a: 0.8, b: 4 } } as const;
const loyal = { name: 'bgnbd', parameters: { r: 1.2, alpha: 18, a: 0.3, b: 3 } } as const;
const atAnyTime = { name: 'paretonbd', parameters: { r: 0.9, alpha: 7, s: 0.6, beta: 12 } } as const;
const regular = { name: 'mbgcnbd', parameters: { r: 1.8, alpha: 3, a: 0.5, b: 3, k: 3 } } as const;

const rows: readonly (readonly [
  name: string,
  truth: NamedParameters,
  customers: number,
  chosen?: 'chosen',
])[] = [
  ['like CDNOW', cdnow, 300],
  ['frequent orders', frequent, 300],
  ['loyal, seldom', loyal, 300],
  ['like CDNOW', cdnow, 40],
  ['frequent orders', frequent, 40],
  ['loyal, seldom', loyal, 40],
  ['like CDNOW, model chosen', cdnow, 300, 'chosen'],
  ['frequent orders, model chosen', frequent, 300, 'chosen'],
  ['loyal, seldom, model chosen', loyal, 300, 'chosen'],
  ['leaving at any time (Pareto/NBD)', atAnyTime, 300],
  ['regular orders (MBG/CNBD-3)', regular, 300],
  ['like CDNOW', cdnow, 3000],
  ['frequent orders', frequent, 3000],
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const cell = ({ share, width }: Held): string => `${percent(share)} (${width.toFixed(2)})`;
const header =
  'value | value, not from 0 | orders | orders, not from 0 | group value | group orders | total value | total orders';

console.log(`| shops of | customers | ${header} |`);
console.log(`| --- | ---: |${' ---: |'.repeat(8)}`);
for (const [name, model, customers, chosen] of rows) {
  const many = customers > 1000 ? Math.ceil(shops / 2) : shops;
  const choice = chosen === 'chosen' ? 'auto' : model.name;
  print(measureCoverage({ name, model, choice, customers, shops: many, weeks: 78 }));
}

function print({ setting, ...coverage }: Coverage): void {
  const { value, valueAboveZero, orders, ordersAboveZero } = coverage;
  const { groupValue, groupOrders, totalValue, totalOrders } = coverage;
  const cells = [
    value,
    valueAboveZero,
    orders,
    ordersAboveZero,
    groupValue,
    groupOrders,
    totalValue,
    totalOrders,
  ];
  console.log(`| ${[setting.name, setting.customers, ...cells.map(cell)].join(' | ')} |`);
}
