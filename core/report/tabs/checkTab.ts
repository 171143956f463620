import type { Cell } from '../../cells/cell';
import { formatCount } from '../../locales/format';
import { problemText, skipReasonText } from '../../locales/problemText';
import type { SkipReason } from '../../orders/order';
import { column, rowAfterNotes } from '../layout';
import type { ReportContext } from '../reportContext';
import type { TableSpec, TabSpec } from '../spec';

const examplesShown = 5;

/** The account of every row: used, or left out and why, with counts that add up. */
export function checkTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { orders } = analysis;
  const count = (n: number) => formatCount(n, language);
  const skipped = orders.skipped.length;
  const notes = [
    skipped === 0
      ? text.notes.allUsed({ rows: count(orders.rows) })
      : text.notes.rows({ rows: count(orders.rows), used: count(orders.used), skipped: count(skipped) }),
    ...analysis.problems.map((problem) => problemText(problem, language)),
  ];
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, reason } of orders.skipped) {
    const rows = byReason.get(reason);
    if (rows) rows.push(row);
    else byReason.set(reason, [row]);
  }
  const c = text.columns;
  const reasonRows: Cell[][] = [...byReason].map(([reason, rows]) => [
    skipReasonText(reason, language),
    rows.length,
    rows.slice(0, examplesShown).join(', ') + (rows.length > examplesShown ? ' …' : ''),
  ]);
  const table: TableSpec = {
    key: 'check',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [column(c.reason, 'text', 320), column(c.rows, 'count'), column(c.examples, 'text', 320)],
    rows: [[text.used, orders.used, ''], ...reasonRows],
  };
  return {
    key: 'check',
    name: text.tabs.check,
    heading: text.headings.check,
    notes,
    tables: [table],
    charts: [],
    frozenRows: 0,
  };
}
