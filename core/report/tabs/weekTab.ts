import type { TabSpec } from '../../host/spec';
import { below, chartRows, colors, columnChart, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';
import { listNotes } from './listNotes';
import { letterTable, listsTable, resultsTable } from './listTables';
import { resultNotes } from './resultNotes';

/** Three lists for this week: money at stake, action, control group and results. */
export function weekTab(context: PlanContext): TabSpec {
  const { plan, words } = context;
  const tab = { key: 'week', name: words.plan.tabs.week, heading: words.plan.headings.week, frozenRows: 0 };
  const week = plan.week();
  if (week.length === 0) {
    return { ...tab, notes: [words.campaigns.notes.nothingThisWeek], tables: [], charts: [] };
  }
  const notes = [words.campaigns.notes.week, ...listNotes(context, week), ...resultNotes(context)];
  const lists = listsTable(context, 'week', week, rowAfterNotes(notes));
  const results = resultsTable(context, below(lists));
  const chartRow = below(results);
  const letters = letterTable(context, 'weekCustomers', week, chartRow + chartRows);
  return {
    ...tab,
    notes,
    tables: [lists, results, letters].filter(({ rows }) => rows.length > 0),
    charts: [
      columnChart({
        title: words.plan.charts.atStake,
        table: lists,
        labels: 0,
        values: lists.columns.findIndex(({ header }) => header === words.campaigns.headers.atStake),
        color: colors.value,
        row: chartRow,
        column: 0,
      }),
    ],
  };
}
