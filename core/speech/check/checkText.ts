import type { FoundColumn } from '../../cells/columns/columns';
import type { DataCheck, ReasonAccount } from '../../orders/account/dataCheck';
import { isColumnQuestion, type Question, type Reading } from '../../orders/account/question';
import { formatCount, formatDay, formatMoney, formatNumber } from '../format';
import type { Language } from '../language';
import { wordsIn } from '../words';

/** The role of a column, in a few words. */
export function roleText(role: FoundColumn['role'], language: Language): string {
  return wordsIn(language, 'check').roles[role];
}

/** How a column was recognised, in a few words. */
export function columnReasonText(
  column: FoundColumn,
  platform: DataCheck['platform'],
  language: Language,
): string {
  const { reasons, platforms } = wordsIn(language, 'check');
  return reasons[column.reason]({ platform: platform && platforms[platform] });
}

/** Confidence in a recognised column. */
export function confidenceText({ confidence }: FoundColumn, language: Language): string {
  return wordsIn(language, 'check').confidences[confidence];
}

/** "This looks like a Shopify orders export."; null for an unknown shop system. */
export function platformText({ platform }: Pick<DataCheck, 'platform'>, language: Language): string | null {
  const { account, platforms } = wordsIn(language, 'check');
  return platform && account.recognised({ platform: platforms[platform] });
}

/** A question with its possible answers, each with how it would read the first examples. */
export interface QuestionText {
  readonly asked: string;
  readonly answers: readonly { readonly text: string; readonly readings: readonly string[] }[];
}

export function questionText(question: Question, language: Language): QuestionText {
  const { questions, reading } = wordsIn(language, 'check');
  const words = questions[question.code];
  const isOfColumns = isColumnQuestion(question.code);
  const show = ({ day, amount }: Reading): string | null => {
    if (day !== undefined) return formatDay(day, language);
    return amount === undefined ? null : formatNumber(amount, language, 3);
  };
  const example = question.answers[0]?.readings[0]?.text ?? '';
  return {
    asked: words.asked({ rows: question.rows, example }),
    answers: question.answers.map(({ answer, name, readings }) => ({
      text: words.answer(name ?? String(answer)),
      readings: isOfColumns
        ? [readings.map(({ text }) => text).join(' · ')]
        : readings.flatMap((one) => {
            const read = show(one);
            return read === null ? [] : [reading({ text: one.text, read })];
          }),
    })),
  };
}

/** Number of rows, their use, and the treatment of lines and refunds. */
export function summaryText(check: DataCheck, language: Language): string[] {
  const { account } = wordsIn(language, 'check');
  const { rows, leftOut, orders, customers, further, refunds, takenOnce, summed } = check;
  const text = [account.rows({ rows, used: rows - leftOut, leftOut })];
  if (check.firstDay !== null && check.lastDay !== null) {
    const [first, last] = [formatDay(check.firstDay, language), formatDay(check.lastDay, language)];
    const revenue = formatMoney(check.revenue, check.currency, language);
    text.push(account.result({ orders, customers, revenue, first, last }));
  } else if (customers > 0) {
    const revenue = formatMoney(check.revenue, check.currency, language);
    text.push(account.resultWithoutDays({ orders, customers, revenue }));
  }
  if (further > 0) text.push(account.further({ rows: further, takenOnce, summed }));
  if (refunds > 0) text.push(account.refunds({ rows: refunds }));
  return text;
}

/** Number of merged customers, then the first examples; [] when there are none. */
export function mergesText(merges: DataCheck['merges'], language: Language): string[] {
  const { account } = wordsIn(language, 'check');
  return merges.fewer === 0 ? [] : [account.merges(merges), ...merges.examples.map(account.merge)];
}

/** "17–19, 24 and 3 more": rows as the sheet numbers them, without grouping. */
export function placesText({ runs, more }: ReasonAccount, language: Language): string {
  const row = (number: number) => formatCount(number, language).replace(/[.,٬\s]/g, '');
  const shown = runs.map(([first, last]) => (first === last ? row(first) : `${row(first)}–${row(last)}`));
  return wordsIn(language, 'check').account.places({ runs: shown, more });
}
