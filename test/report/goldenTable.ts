import type { Analysis } from '../../core/analysis';
import { formatCount, formatPercent } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { reportWords } from '../../core/speech/report/reportWords';
import { columnsForRules } from '../../core/speech/rules/ruleContext';
import { groupName } from '../../core/speech/segments/groupName';
import { groupRule } from '../../core/speech/segments/groupText';
import { segmentWords } from '../../core/speech/segments/segmentWords';

/** The groups of an analysis as a table to be read: who is in them, by which rule, and what they bring. */
export function goldenTable(analysis: Analysis, language: Language): string {
  const report = reportWords(language);
  const segments = segmentWords(language);
  const { segmentation } = analysis.groups;
  const columns = columnsForRules(analysis.orders.found);
  const ruleOf = new Map(segmentation.groups.map(({ key, rule }) => [key, rule]));
  const rows = analysis.groups.profiles().map((profile) => {
    const rule = ruleOf.get(profile.key);
    return [
      groupName(profile.name, language),
      formatCount(profile.customers, language),
      formatPercent(profile.customersShare, language, 1),
      formatCount(profile.revenue, language),
      formatCount(profile.clv, language),
      rule ? groupRule(rule, language, analysis.orders.currency, columns) : '',
    ];
  });
  const c = report.columns;
  const header = [segments.headers.group, c.customers, '%', c.revenue, c.clvRevenue, segments.headers.rule];
  const scheme = segments.schemes[segmentation.scheme.name];
  return `${scheme.name}\n\n${aligned([header, ...rows])}\n`;
}

/** Names to one side, numbers to the other, the long last column as it is. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  return rows
    .map(([name, ...others]) => {
      const numbers = others.slice(0, -1).map((cell, i) => spaces(widths[i + 1] - widthOf(cell)) + cell);
      return [name + spaces(widths[0] - widthOf(name)), ...numbers, others[others.length - 1]].join('  ');
    })
    .join('\n');
}

/** Joiners of Persian take no room. */
function widthOf(text: string): number {
  return text.replace(/\u200c/g, '').length;
}

function spaces(count: number): string {
  return ' '.repeat(count);
}
