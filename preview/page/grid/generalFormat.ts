/**
 * A number format in which a result without one fits a cell: seven digits, where
 * the grid alone would show all sixteen and cut them off. Integers need none.
 */
export function generalFormat(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return '';
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.min(12, Math.max(0, 6 - magnitude));
  return decimals === 0 ? '0' : `0.${'#'.repeat(decimals)}`;
}
