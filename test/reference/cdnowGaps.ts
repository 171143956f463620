import { msPerDay } from '../../core/cells/parse/civil';
import { type CalibrationRow, cdnowSummary } from './cdnowSummary';
import { cdnowSample } from './researchData';

const dayOf = (text: string | undefined): number => Date.parse(String(text)) / msPerDay;

/** The calibration summary with what the transactions say of the gaps; one purchase per customer and day, to 1997-09-30. */
export function cdnowWithGaps(): (CalibrationRow & { readonly logGaps: number })[] {
  const end = dayOf('1997-09-30');
  const days = new Map<string, Set<number>>();
  for (const [customer = '', date] of cdnowSample().slice(1)) {
    if (dayOf(date) <= end) days.set(customer, (days.get(customer) ?? new Set()).add(dayOf(date)));
  }
  const gaps = [...days.values()].map((own) => {
    const sorted = [...own].sort((one, other) => one - other);
    return sorted.slice(1).reduce((sum, day, i) => sum + Math.log((day - sorted[i]) / 7), 0);
  });
  // The sample numbers its customers in the order of the summary.
  return cdnowSummary().map((row, i) => ({ ...row, logGaps: gaps[i] }));
}
