import type { Chart, TableSpec } from '../../host/spec';
import { type Feast, seasonLevels } from '../../model/season/seasonLevels';
import { monthName } from '../../speech/format';
import { seasonWords } from '../../speech/season/seasonWords';
import { colors, column, columnChart } from '../layout';
import type { ReportContext } from '../reportContext';
import type { LooseTable } from './modelTables';

/** The levels of the season by months, and around feasts; none without a season. */
export function seasonTables({ analysis, language }: ReportContext): LooseTable[] {
  if (analysis.season === null) return [];
  const words = seasonWords(language);
  const { calendar, months, feasts } = seasonLevels(analysis.season.season);
  return [
    {
      key: 'season',
      columns: [column(words.month, 'text', 170), column(words.level, 'number')],
      rows: [
        ...months.map((level, month) => [
          monthName(calendar, month, language),
          Number.isNaN(level) ? '' : level,
        ]),
        ...Object.entries(feasts ?? {}).map(([name, level]) => [words.feasts[name as Feast], level]),
      ],
    },
  ];
}

/** The months of the season as columns; null without a season. */
export function seasonChart({ language }: ReportContext, tables: readonly TableSpec[]): Chart | null {
  const table = tables.find(({ key }) => key === 'season');
  if (table === undefined) return null;
  return columnChart({
    title: seasonWords(language).chart,
    table,
    labels: 0,
    values: 1,
    color: colors.count,
    row: table.row,
    column: 7,
    limit: 12,
  });
}
