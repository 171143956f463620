import type { Analysis } from '../analysis';
import type { Day } from '../cells/cell';
import type { Language } from '../locales/language';
import type { Messages } from '../locales/messages';
import type { ExpectedValue } from '../valuation/value';

/** What every tab is made from. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly text: Messages['report'];
}

/** Header of the value column: it says revenue until a margin is given. */
export function clvHeader({ analysis, text }: ReportContext): string {
  return analysis.terms.margin === 1 ? text.columns.clvRevenue : text.columns.clvProfit;
}

/** Places of the customers by expected value, highest first; equal values by their place. */
export function placesByClv({ analysis }: ReportContext): number[] {
  const { values } = analysis;
  return values.map((_, i) => i).sort((a, b) => values[b].clv - values[a].clv || a - b);
}

/** The civil day by which an order has become more likely than not; null where that is too far off to say. */
export function nextOrderDay(
  asOf: Day,
  { nextOrderInDays }: Pick<ExpectedValue, 'nextOrderInDays'>,
): Day | null {
  return nextOrderInDays === null ? null : asOf + Math.max(1, Math.round(nextOrderInDays));
}
