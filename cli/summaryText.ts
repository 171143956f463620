import type { Analysis } from '../core/analysis';
import type { Home } from '../core/home/home';
import type { ReportSpec } from '../core/host/spec';
import type { SkipReason } from '../core/orders/order';
import { groupHeader, reportContext } from '../core/report/reportContext';
import { resultNotes } from '../core/report/resultNotes';
import { platformText } from '../core/speech/check/checkText';
import { commandWords } from '../core/speech/command/commandWords';
import { formatCount, formatMoney } from '../core/speech/format';
import { homeText } from '../core/speech/home/homeText';
import type { Language } from '../core/speech/language';
import { skipReasonText } from '../core/speech/problems/problemText';
import { reportWords } from '../core/speech/report/reportWords';
import { groupName } from '../core/speech/segments/groupName';
import { optionsOf } from './options/optionsOf';

/**
 * The report in a few lines for a terminal: the source (`read`), the data check, the result in sentences, the cards of
 * the home page, and a line per group.
 */
export function summaryText(
  read: string,
  analysis: Analysis,
  report: ReportSpec,
  home: Home,
  language: Language,
): string {
  const command = commandWords(language);
  const text = reportWords(language);
  const { orders, groups, terms } = analysis;
  const options = [...new Set(analysis.problems.flatMap(optionsOf))];
  const platform = platformText(orders.found, language);
  const [first] = report.tabs;
  const valueHeader = terms.margin === 1 ? text.columns.clvRevenue : text.columns.clvProfit;
  const segments = groups
    .profiles()
    .map(({ name, customers, clv }) => [
      groupName(name, language),
      formatCount(customers, language),
      formatMoney(clv, orders.currency, language),
    ]);
  return [
    ...(platform === null ? [] : [platform]),
    read,
    ...reasonLines(orders.skipped, language),
    '',
    first.heading,
    ...resultNotes(reportContext(analysis, null, language)),
    ...(options.length === 0 ? [] : [command.furtherOptions({ options })]),
    '',
    ...homeText(home, language).cards.map(({ title, line }) => `${title} ${line}`),
    '',
    ...alignedLines([
      [groupHeader({ analysis, language, text }), text.columns.customers, valueHeader],
      ...segments,
    ]),
    '',
  ].join('\n');
}

/** Number of rows left out for each reason, in order of first occurrence. */
function reasonLines(skipped: Analysis['orders']['skipped'], language: Language): readonly string[] {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(
    ([reason, count]) => `- ${skipReasonText(reason, language)}: ${formatCount(count, language)}`,
  );
}

/** Aligns columns: the first to the left, the others to the right. */
function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] + 3))).join(''),
  );
}
