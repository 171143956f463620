import type { Chart, TableSpec } from '../../../host/spec';
import { type Feast, seasonLevels } from '../../../model/season/seasonLevels';
import { formatNumber, monthName } from '../../../speech/format';
import { seasonWords } from '../../../speech/season/seasonWords';
import { chartOf, column, type LooseTable } from '../../layout';
import { palette } from '../../palette';
import type { ReportContext } from '../../reportContext';
import { besideTables } from './modelTables';

/** The levels of the season by month, and around feasts; no table without a season. */
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

/** Column chart of the monthly levels; null without a season. */
export function seasonChart(context: ReportContext, tables: readonly TableSpec[]): Chart | null {
  const { analysis, language } = context;
  const table = tables.find(({ key }) => key === 'season');
  if (analysis.season === null || table === undefined) return null;
  const words = seasonWords(language);
  const known = table.rows.slice(0, 12).filter(([, level]) => typeof level === 'number');
  const [month, level] = [...known].sort((one, other) => Number(other[1]) - Number(one[1]))[0];
  return chartOf({
    kind: 'column',
    title: words.title({ month: String(month), times: formatNumber(Number(level), language) }),
    subtitle: words.chart,
    table,
    categories: 0,
    series: [{ column: 1, color: palette.value }],
    yTitle: words.level,
    yFormat: '0.0',
    row: table.row,
    column: besideTables,
    count: 12,
  });
}
