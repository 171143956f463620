import type { Terms } from './value';

/** Throws a RangeError for terms out of range. */
export function checkTerms({ months, margin, discountRate }: Terms): void {
  if (!(months > 0 && months < Number.POSITIVE_INFINITY))
    throw new RangeError(`months must be > 0, got ${months}`);
  if (!(margin > 0 && margin <= 1)) throw new RangeError(`margin must be > 0 and <= 1, got ${margin}`);
  if (!(discountRate >= 0 && discountRate < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`discountRate must be >= 0, got ${discountRate}`);
  }
}
