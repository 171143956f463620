import type { TabSpec } from '../../host/spec';
import { formatCount } from '../../speech/format';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import { clvHeader, noRepeatNotes, type ReportContext } from '../reportContext';
import { customerTable, knownColumns } from './customerTable';

const listed = 100;
const charted = 20;

/** The customers with the highest expected value. */
export function bestTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { values } = analysis;
  const none = noRepeatNotes(context);
  const tab = { key: 'best', name: text.tabs.best, heading: text.headings.best };
  if (none.length > 0) return { ...tab, notes: none, tables: [], charts: [], frozenRows: 0 };
  const places = Array.from(context.byValue().subarray(0, listed));
  const notes = [text.notes.best({ shown: formatCount(places.length, language) }), text.notes.interval];
  const c = text.columns;
  const table = customerTable(
    'best',
    rowAfterNotes(notes),
    [
      ...knownColumns(context),
      [column(clvHeader(context), 'money'), (i) => values.clv[i]],
      [column(c.low, 'money'), (i) => values.clvLow[i]],
      [column(c.high, 'money'), (i) => values.clvHigh[i]],
    ],
    places,
  );
  return {
    ...tab,
    notes,
    tables: [table],
    charts: [
      columnChart({
        title: text.charts.bestCustomers,
        table,
        labels: 0,
        values: 6,
        color: colors.value,
        row: table.row,
        column: 10,
        limit: charted,
      }),
    ],
    frozenRows: table.row + 1,
  };
}
