import { checkTerms } from '../../../core/valuation/checkTerms';
import type { Terms } from '../../../core/valuation/value';

const year: Terms = { months: 12, margin: 1, discountRate: 0.1 };

test.each<Partial<Terms>>([
  { margin: 1 },
  { margin: 0.001 },
  { discountRate: 0 },
  { discountRate: 3 },
  { months: 0.5 },
])('%j can be valued on', (terms) => expect(() => checkTerms({ ...year, ...terms })).not.toThrow());

test.each<[Partial<Terms>, RegExp]>([
  [{ margin: 0 }, /^margin must be > 0 and <= 1, got 0$/],
  [{ margin: 1.001 }, /^margin/],
  [{ discountRate: -0.001 }, /^discountRate must be >= 0/],
  [{ discountRate: Number.POSITIVE_INFINITY }, /^discountRate/],
  [{ months: 0 }, /^months must be > 0/],
  [{ months: Number.POSITIVE_INFINITY }, /^months/],
  [{ months: Number.NaN }, /^months/],
])('%j is the programmer’s mistake', (terms, complaint) =>
  expect(() => checkTerms({ ...year, ...terms })).toThrow(complaint),
);
