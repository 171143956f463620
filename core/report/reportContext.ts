import type { Analysis } from '../analysis';
import { once } from '../base/once';
import type { Plan } from '../campaigns/plan';
import type { Cell, Day } from '../cells/cell';
import { hasRepeatOrders } from '../customers/histories';
import type { NumberFormat, TableColumn } from '../host/spec';
import { openFrom, safeFrom } from '../insight/likelihood';
import { placesDescending } from '../math/placesDescending';
import { shownDay } from '../orders/customerTable/customerTable';
import type { RfmScore } from '../segments/segment';
import { cardWords } from '../speech/cards/cardWords';
import {
  currencyName,
  currencySign,
  formatCount,
  formatJalali,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortDay,
  hasDaysAsText,
} from '../speech/format';
import type { Language } from '../speech/language';
import { type PageWords, pageWords } from '../speech/pages/pageWords';
import type { Quantity } from '../speech/quantity';
import { type ReportWords, reportWords } from '../speech/report/reportWords';
import { groupName } from '../speech/segments/groupName';
import { segmentWords } from '../speech/segments/segmentWords';
import { digitsFor, moneyFormat } from './formats';
import { column } from './layout';
import { noMemory, type ReportMemory } from './memory/reportMemory';

/** Inputs of every tab. */
export interface ReportContext {
  readonly analysis: Analysis;
  /** Null without a plan. */
  readonly plan: Plan | null;
  /** The workbook's memory before this run. */
  readonly memory: ReportMemory;
  readonly language: Language;
  readonly text: ReportWords;
  readonly pages: PageWords;
  /** Time of the report: day and time of day as a serial number in the workbook's time zone; null when unknown. */
  readonly made: number | null;
  /** Customers by expected value, highest first; ties by index. */
  byValue(): Int32Array;
  /** Values formatted for sentences. */
  readonly say: Sayings;
}

interface Sayings {
  count(value: number): string;
  percent(share: number): string;
  money(value: number): string;
  day(day: Day): string;
  quantity(value: number): Quantity;
}

export function reportContext(
  analysis: Analysis,
  plan: Plan | null,
  language: Language,
  memory: ReportMemory = noMemory,
  made: number | null = null,
): ReportContext {
  const { currency } = analysis.orders;
  return {
    analysis,
    plan,
    memory,
    language,
    text: reportWords(language),
    pages: pageWords(language),
    made,
    byValue: once(() => placesDescending(analysis.values.clv)),
    say: {
      count: (value) => formatCount(value, language),
      percent: (share) => formatPercent(share, language),
      money: (value) => formatMoney(value, currency, language),
      day: (day) => formatShortDay(day, language),
      quantity: (value) => ({ value, text: formatCount(value, language) }),
    },
  };
}

/** Notes for a shop in which no customer has ordered twice, in place of comparisons between customers; else []. */
export function noRepeatNotes({
  analysis,
  language,
}: Pick<ReportContext, 'analysis' | 'language'>): string[] {
  if (hasRepeatOrders(analysis.histories)) return [];
  const { nothing, first } = segmentWords(language).noRepeatOrders;
  return [nothing, first];
}

/** The horizon in months, as a quantity. */
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

/** Sentence on the limits of the likelihood words. */
export function aboutChance(context: ReportContext): string {
  const { pages, language } = context;
  return pages.customers.aboutChance({
    months: horizonMonths(context),
    safe: formatPercent(safeFrom, language),
    open: formatPercent(openFrom, language),
    words: cardWords(language).likelihood,
  });
}

/** Name of the value: expected revenue, or profit if a margin is given. */
export function valueName({ analysis, pages }: ReportContext): string {
  return analysis.terms.margin === 1 ? pages.value.revenue : pages.value.profit;
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

/** A money column: a currency without a sign is named in the header, and small amounts get decimals. */
export function moneyColumn(
  { analysis, language }: ReportContext,
  header: string,
  amounts: Iterable<number> = [],
  width?: number,
): TableColumn {
  const { currency } = analysis.orders;
  const named =
    currency === null || currencySign(currency, language) !== null
      ? header
      : `${header} (${currencyName(currency, language)})`;
  const digits = digitsFor(amounts);
  const sized = width === undefined ? column(named, 'money') : { ...column(named, 'money'), width };
  return digits === 0 ? sized : { ...sized, format: moneyFormat(currency, language, digits) };
}

/** Number format of one amount, for a tile. */
export function formatOfMoney({ analysis, language }: ReportContext, value: number): NumberFormat {
  const isSmall = Math.abs(value) < 100 && Math.abs(value - Math.round(value)) >= 0.005;
  return moneyFormat(analysis.orders.currency, language, isSmall ? 2 : 0);
}

/** A column of days: for Persian readers text in their own calendar, which sorts like days. */
export function dayColumn({ language }: Pick<ReportContext, 'language'>, header: string): TableColumn {
  return hasDaysAsText(language) ? column(header, 'text', 105) : column(header, 'date', 105);
}

/** A cell of such a column; blank when the table has no days. */
export function dayCell({ analysis, language }: ReportContext, day: Day | null): Cell {
  const shown = day === null ? null : shownDay(analysis.orders, day);
  if (shown === null) return '';
  return hasDaysAsText(language) ? formatJalali(shown) : shown;
}
