import type { Dialect } from '../dialect';
import { textLiteral } from '../write';

/**
 * The conditions that keep one customer in so many, by the MD5 sum of the key: each engine and each run takes the same ones.
 *
 * @param sample A power of 16; 1 for all customers.
 * @param key The column with the key.
 */
export function inSample(dialect: Dialect, sample: number, key = 'customer'): readonly string[] {
  const digits = Math.round(Math.log(sample) / Math.log(16));
  return digits === 0
    ? []
    : [`SUBSTR(${dialect.md5(key)}, 1, ${digits}) = ${textLiteral(dialect, '0'.repeat(digits))}`];
}
