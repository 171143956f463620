/**
 * `npm run coverage-study`: how often the 90 % intervals hold what happens, on invented shops whose future is known.
 * Prints the table of core/model/README.md and writes nothing. Takes some minutes.
 */
import { type Coverage, type Held, measureCoverage, type Setting } from '../test/reference/coverage';

const truths: readonly Pick<Setting, 'name' | 'model'>[] = [
  { name: 'like CDNOW', model: { name: 'bgnbd', parameters: { r: 0.243, alpha: 4.41, a: 0.79, b: 2.43 } } },
  { name: 'frequent orders', model: { name: 'bgnbd', parameters: { r: 1.8, alpha: 6, a: 0.8, b: 4 } } },
  { name: 'loyal, seldom', model: { name: 'bgnbd', parameters: { r: 1.2, alpha: 18, a: 0.3, b: 3 } } },
];
const shops = Number(process.argv[2] ?? 200);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const cell = ({ share, width }: Held): string => `${percent(share)} (${width.toFixed(2)})`;

console.log(
  `| shops of | customers | value | value, not from 0 | orders | orders, not from 0 | total value | total orders |`,
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const customers of [300, 40]) {
  for (const { name, model } of truths) {
    print(measureCoverage({ name, model, choice: model.name, customers, shops, weeks: 78 }));
  }
}
for (const { name, model } of truths) {
  const setting = { name: `${name}, model chosen`, model, customers: 300, shops, weeks: 78 };
  print(measureCoverage({ ...setting, choice: 'auto' }));
}

function print(coverage: Coverage): void {
  const { setting, value, valueAboveZero, orders, ordersAboveZero, totalValue, totalOrders } = coverage;
  const cells = [value, valueAboveZero, orders, ordersAboveZero, totalValue, totalOrders].map(cell);
  console.log(`| ${[setting.name, setting.customers, ...cells].join(' | ')} |`);
}
