import { formatCount, formatMoney, formatNumber, formatPercent } from '../speech/format';
import { problemText } from '../speech/problems/problemText';
import { seasonText } from '../speech/season/seasonText';
import { trustText } from '../speech/trust/trustText';
import { horizonMonths, noRepeatNotes, type ReportContext } from './reportContext';

/** The result in sentences: the total with its interval, its trust, customers who will order again, and the meaning of the value. */
export function resultNotes(context: ReportContext): string[] {
  const { analysis, language, text } = context;
  const { histories, values, orders, total, terms } = analysis;
  const customers = { value: histories.count, text: formatCount(histories.count, language) };
  const money = (value: number) => formatMoney(value, orders.currency, language);
  const months = horizonMonths(context);
  const rate = formatPercent(terms.discountRate, language, 1);
  const returning = values.chanceInHorizon.reduce((sum, chance) => sum + chance, 0);
  return [
    [
      text.notes.total({ customers, value: money(total.clv) }),
      ...(total.clvLow < total.clvHigh
        ? [text.notes.totalRange({ low: money(total.clvLow), high: money(total.clvHigh) })]
        : []),
    ].join(' '),
    ...noRepeatNotes(context),
    trustText(analysis.trust, language),
    ...(analysis.season ? [seasonText(analysis.season, language)] : []),
    text.notes.returning({ returning: formatCount(returning, language), customers, months }),
    terms.margin === 1
      ? text.notes.valueIsRevenue({ months, rate })
      : text.notes.valueIsProfit({ months, rate, margin: formatPercent(terms.margin, language, 1) }),
    ...stay(context),
    ...warnings(context),
  ];
}

/** Sentences of the warnings about the data; notes are left out. */
export function warnings({ analysis, language }: ReportContext): string[] {
  return analysis.problems
    .filter((problem) => problem.severity !== 'note')
    .map((problem) => problemText(problem, language));
}

/** Customer lifetimes, if there are repeat buyers. */
function stay({ analysis, language, text }: ReportContext): string[] {
  const { observedMonths, expectedMonths } = analysis.relationship;
  if (observedMonths === null) return [];
  const observed = formatNumber(observedMonths, language);
  if (expectedMonths === null) return [text.notes.stayOpen({ observed })];
  return [text.notes.stay({ observed, expected: formatCount(expectedMonths, language) })];
}
