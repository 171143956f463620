import { hasErrors } from '../../core/cells/problem';
import { historiesIn } from '../../core/customers/historiesIn';
import { patternsOf } from '../../core/model/fit/patterns';
import { readTable } from '../../core/orders/readTable';
import { scorer } from '../../warehouse/score/scorer';
import { type Scoring, timingColumns } from '../../warehouse/score/scoring';
import { readFile } from '../readFile';

const patternColumns = ['frequency', 'recency_days', 'age_days'] as const;

/** A row of scores for each pattern of a file, as .csv; null when the file has no patterns. */
export async function scoreFile(file: string, scoring: Scoring): Promise<string | null> {
  const { tabs } = await readFile(file, null);
  const [tab] = tabs;
  const read = tab === undefined ? null : readTable(tab.table, {}, null);
  if (read === null || read.kind === 'orders' || hasErrors(read)) return null;
  const { count, frequency, recency, age } = patternsOf(historiesIn(read, null));
  const { timing } = scorer(scoring);
  const lines = Array.from({ length: count }, (_, i) => {
    const days = [Math.round(7 * recency[i]), Math.round(7 * age[i])] as const;
    const scores = timing({ frequency: frequency[i], recencyDays: days[0], ageDays: days[1] });
    return [frequency[i], ...days, ...timingColumns.map((name) => scores[name] ?? '')].join(',');
  });
  return `${[[...patternColumns, ...timingColumns].join(','), ...lines].join('\n')}\n`;
}
