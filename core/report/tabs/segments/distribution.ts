import { medianSorted, quantileSorted } from 'simple-statistics';
import type { Cell } from '../../../cells/cell';
import { formatMoneyRange } from '../../../speech/format';
import { column, type LooseTable } from '../../layout';
import type { ReportContext } from '../../reportContext';

const bands = 10;
/** Quantile at which the last band begins: with the highest values all bands but one would be empty. */
const upTo = 0.95;

/** Histogram of expected values, in bands of equal width; null when all values are equal. */
export function distributionTable({ analysis, pages, say, language }: ReportContext): LooseTable | null {
  const ascending = Array.from(analysis.values.clv.slice().sort());
  const step = roundedUp(quantileSorted(ascending, upTo) / bands);
  if (!(step > 0) || ascending[0] === ascending[ascending.length - 1]) return null;
  const counts = Array.from({ length: bands + 1 }, () => 0);
  for (const value of ascending) counts[Math.min(bands, Math.floor(value / step))]++;
  return {
    key: 'distribution',
    columns: [
      column(pages.segments.distribution.band, 'text', 190),
      column(pages.summary.figures.customers, 'count'),
    ],
    rows: counts.map((count, i): Cell[] => [
      i === bands
        ? pages.segments.distribution.more({ value: say.money(i * step) })
        : formatMoneyRange(i * step, (i + 1) * step, analysis.orders.currency, language),
      count,
    ]),
  };
}

/** Median expected value. */
export function medianValue({ analysis }: ReportContext): number {
  return medianSorted(Array.from(analysis.values.clv.slice().sort()));
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function roundedUp(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const found = [1, 2, 2.5, 5, 10].find((times) => times * power >= value) ?? 10;
  return found * power;
}
