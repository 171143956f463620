import { readNumberText } from './numberText';

/**
 * A share such as a margin or a yearly rate, as people write it: 0.4, 40, "40%",
 * "%40", "٪۴۰", "0,4". Numbers above 1 and percent signs are read as percent.
 * NaN when it is none of these.
 */
export function readRate(written: number | string): number {
  if (typeof written === 'number') return written > 1 ? written / 100 : written;
  const percent = /[%٪]/.test(written);
  const value = readNumberText(written.replace(/[%٪]/g, ''));
  return percent || value > 1 ? value / 100 : value;
}
