import type { BgnbdParameters } from '../../core/model/parameters';
import { measureCoverage } from '../reference/coverage';

// The small version of `npm run coverage-study`, whose table is in core/model/README.md. Seeds 1, 2, 3 …
test.each<[string, BgnbdParameters, number, number]>([
  ['like CDNOW', { r: 0.243, alpha: 4.41, a: 0.79, b: 2.43 }, 300, 12],
  ['frequent orders', { r: 1.8, alpha: 6, a: 0.8, b: 4 }, 300, 8],
  ['a very small shop', { r: 0.8, alpha: 8, a: 0.8, b: 2.4 }, 25, 60],
])(
  'a 90 %% interval holds what happens about 90 %% of the time: %s',
  (name, parameters, customers, shops) => {
    const model = { name: 'bgnbd', parameters } as const;
    const coverage = measureCoverage({ name, model, choice: 'bgnbd', customers, shops, weeks: 78 });
    const { value, orders, valueAboveZero, ordersAboveZero, totalValue, totalOrders } = coverage;
    for (const { share } of [value, orders]) {
      expect(share).toBeGreaterThan(0.87);
      expect(share).toBeLessThan(0.975);
    }
    // Few customers stand out so far that nothing at all is unlikely: the bounds leave room for three standard errors.
    for (const { share, count } of [valueAboveZero, ordersAboveZero]) {
      const luck = 3 * Math.sqrt(0.09 / Math.max(1, count));
      expect(share).toBeGreaterThan(0.85 - luck);
      expect(share).toBeLessThan(0.95 + luck);
    }
    for (const { share, count } of [totalValue, totalOrders]) {
      expect(share).toBeGreaterThan(0.83 - 3 * Math.sqrt(0.09 / count));
    }
    // Customers differ so much by luck that half their mean either way would be far too little, ten times too much.
    expect(value.width).toBeGreaterThan(1);
    expect(value.width).toBeLessThan(5);
    // And luck evens out: the range of the whole shop is a fraction of the ranges of its customers.
    expect(totalValue.width).toBeLessThan(0.75 * value.width);
  },
);
