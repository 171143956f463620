import type { SegmentKey } from '../../segments/segment';
import { column, rowAfterNotes } from '../layout';
import type { ReportContext } from '../reportContext';
import type { TableSpec, TabSpec } from '../spec';

const listed = 200;
const segmentsWatched: readonly SegmentKey[] = ['cant_lose', 'at_risk', 'need_attention', 'about_to_sleep'];

/** Customers of the fading segments by what would be lost, most first. */
export function slippingTab(context: ReportContext): TabSpec {
  const { analysis, text } = context;
  const { histories, values, segmentation } = analysis;
  // What an active customer would bring is clv / pAlive; the part that is in doubt is that times 1 − pAlive.
  const atStake = values.map(({ clv, pAlive }) => (pAlive > 1e-9 ? (clv / pAlive) * (1 - pAlive) : 0));
  const places = values
    .map((_, i) => i)
    .filter((i) => segmentsWatched.includes(segmentation.members[i].segment) && atStake[i] > 0)
    .sort((a, b) => atStake[b] - atStake[a] || a - b)
    .slice(0, listed);
  const notes = [places.length > 0 ? text.notes.slipping : text.notes.nobodySlipping];
  const c = text.columns;
  const table: TableSpec = {
    key: 'slipping',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.customer, 'text', 220),
      column(c.segment, 'text', 150),
      column(c.orders, 'count'),
      column(c.lastOrder, 'date'),
      column(c.revenue, 'money'),
      column(c.pAlive, 'percent'),
      column(c.atStake, 'money'),
      column(c.action, 'text', 520),
    ],
    rows: places.map((i) => [
      histories[i].id,
      text.segments[segmentation.members[i].segment].name,
      histories[i].orders,
      histories[i].lastDay,
      histories[i].revenue,
      values[i].pAlive,
      atStake[i],
      text.segments[segmentation.members[i].segment].action,
    ]),
  };
  return {
    key: 'slipping',
    name: text.tabs.slipping,
    heading: text.headings.slipping,
    notes,
    tables: places.length > 0 ? [table] : [],
    charts: [],
    frozenRows: places.length > 0 ? table.row + 1 : 0,
  };
}
