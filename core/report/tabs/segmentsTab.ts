import { profileSegments } from '../../segments/profileSegments';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import { clvHeader, type ReportContext } from '../reportContext';
import type { TableSpec, TabSpec } from '../spec';

/** One row per segment: who they are, what they bring, what to do. */
export function segmentsTab(context: ReportContext): TabSpec {
  const { analysis, text } = context;
  const profiles = profileSegments(analysis.histories, analysis.values, analysis.segmentation);
  const customers = analysis.histories.length;
  const revenue = profiles.reduce((total, profile) => total + profile.revenue, 0);
  const notes = [
    text.notes.rfm,
    ...(analysis.segmentation.frequencyScoring === 'count' ? [text.notes.frequencyByCount] : []),
    text.notes.interval,
  ];
  const c = text.columns;
  const table: TableSpec = {
    key: 'segments',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.segment, 'text', 170),
      column(c.customers, 'count'),
      column(c.customersShare, 'percent'),
      column(c.revenue, 'money'),
      column(c.revenueShare, 'percent'),
      column(clvHeader(context), 'money'),
      column(c.low, 'money'),
      column(c.high, 'money'),
      column(c.clvMean, 'money'),
      column(c.pAlive, 'percent'),
      column(c.averageOrder, 'money'),
      column(c.meaning, 'text', 300),
      column(c.action, 'text', 520),
    ],
    rows: profiles.map((profile) => [
      text.segments[profile.key].name,
      profile.customers,
      profile.customers / customers,
      profile.revenue,
      revenue > 0 ? profile.revenue / revenue : 0,
      profile.clv,
      analysis.segmentValues[profile.key].clvLow,
      analysis.segmentValues[profile.key].clvHigh,
      profile.clv / profile.customers,
      profile.pAlive,
      profile.revenue / profile.orders,
      text.segments[profile.key].meaning,
      text.segments[profile.key].action,
    ]),
  };
  const chartRow = table.row + table.rows.length + 2;
  return {
    key: 'segments',
    name: text.tabs.segments,
    heading: text.headings.segments,
    notes,
    tables: [table],
    charts: [
      columnChart({
        title: text.charts.customersBySegment,
        table,
        labels: 0,
        values: 1,
        color: colors.count,
        row: chartRow,
        column: 0,
      }),
      columnChart({
        title: text.charts.clvBySegment,
        table,
        labels: 0,
        values: 5,
        color: colors.value,
        row: chartRow,
        column: 6,
      }),
    ],
    frozenRows: 0,
  };
}
