import type { Analysis } from '../analysis';
import { once } from '../base/once';
import type { Plan } from '../campaigns/plan';
import { hasRepeatOrders } from '../customers/histories';
import { placesDescending } from '../math/placesDescending';
import type { RfmScore } from '../segments/segment';
import { formatNumber } from '../speech/format';
import type { Language } from '../speech/language';
import type { Quantity } from '../speech/quantity';
import { type ReportWords, reportWords } from '../speech/report/reportWords';
import { groupName } from '../speech/segments/groupName';
import { segmentWords } from '../speech/segments/segmentWords';
import { noMemory, type ReportMemory } from './memory/reportMemory';

/** Inputs of every tab. */
export interface ReportContext {
  readonly analysis: Analysis;
  /** Null without a plan. */
  readonly plan: Plan | null;
  /** What the workbook remembered before this run. */
  readonly memory: ReportMemory;
  readonly language: Language;
  readonly text: ReportWords;
  /** Customers by expected value, highest first; ties by index. */
  byValue(): Int32Array;
}

export function reportContext(
  analysis: Analysis,
  plan: Plan | null,
  language: Language,
  memory: ReportMemory = noMemory,
): ReportContext {
  return {
    analysis,
    plan,
    memory,
    language,
    text: reportWords(language),
    byValue: once(() => placesDescending(analysis.values.clv)),
  };
}

/** Notes in place of what tells customers apart, in a shop in which none has ordered twice; else none. */
export function noRepeatNotes({
  analysis,
  language,
}: Pick<ReportContext, 'analysis' | 'language'>): string[] {
  if (hasRepeatOrders(analysis.histories)) return [];
  const { nothing, first } = segmentWords(language).noRepeatOrders;
  return [nothing, first];
}

/** The months of the horizon. */
export function horizonMonths({
  analysis,
  language,
}: Pick<ReportContext, 'analysis' | 'language'>): Quantity {
  const { months } = analysis.terms;
  return { value: Number(months.toFixed(1)), text: formatNumber(months, language) };
}

/** Header of the chance of an order within the horizon. */
export function chanceHeader(context: ReportContext): string {
  return context.text.columns.chanceInHorizon({ months: horizonMonths(context) });
}

/** Header of the value column: revenue unless a margin is given. */
export function clvHeader({ analysis, text }: ReportContext): string {
  return analysis.terms.margin === 1 ? text.columns.clvRevenue : text.columns.clvProfit;
}

/** Header of the group column: groups of RFM-like schemes are called segments. */
export function groupHeader({
  analysis,
  language,
  text,
}: Pick<ReportContext, 'analysis' | 'language' | 'text'>): string {
  return hasSegments(analysis) ? text.columns.segment : segmentWords(language).headers.group;
}

/** Whether the chosen groups are some of the eleven segments. */
export function hasSegments({ groups }: Analysis): boolean {
  return groups.segmentation.groups.every(({ name }) => name.kind === 'segment');
}

/** The name of a customer's group by the chosen scheme. */
export function groupNames({ analysis, language }: ReportContext): (customer: number) => string {
  const { groups, of } = analysis.groups.segmentation;
  const names = groups.map(({ name }) => groupName(name, language));
  return (customer) => names[of[customer]];
}

/** Scores of a customer: those of the chosen scheme, or the RFM scores. */
export function scoresOf({ groups, rfm }: Analysis, customer: number): RfmScore {
  return (groups.segmentation.scores ?? rfm.scores)[customer];
}
