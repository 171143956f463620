import { actionFor, actionForList } from '../../campaigns/actions';
import type { SegmentKey } from '../../segments/segment';
import { valueAtRisk } from '../../segments/valueAtRisk';
import { column, rowAfterNotes } from '../layout';
import { groupHeader, groupNames, hasSegments, type ReportContext } from '../reportContext';
import type { TableSpec, TabSpec } from '../spec';

const listed = 200;
const segmentsWatched: readonly SegmentKey[] = ['cant_lose', 'at_risk', 'need_attention', 'about_to_sleep'];

/** Customers of the fading segments by what would be lost, most first. */
export function slippingTab(context: ReportContext): TabSpec {
  const { analysis, text } = context;
  const { histories, values } = analysis;
  const groupOf = groupNames(context);
  const { rfm } = analysis;
  const atStake = values.map(valueAtRisk);
  const places = values
    .map((_, i) => i)
    .filter((i) => segmentsWatched.includes(rfm.groups[rfm.of[i]].key) && atStake[i] > 0)
    .sort((a, b) => atStake[b] - atStake[a] || a - b)
    .slice(0, listed);
  const notes = [places.length > 0 ? text.notes.slipping : text.notes.nobodySlipping];
  const actionOf = actions(context);
  const c = text.columns;
  const table: TableSpec = {
    key: 'slipping',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.customer, 'text', 220),
      column(groupHeader(context), 'text', 150),
      column(c.orders, 'count'),
      column(c.lastOrder, 'date'),
      column(c.revenue, 'money'),
      column(c.pAlive, 'percent'),
      column(c.atStake, 'money'),
      column(c.action, 'text', 520),
    ],
    rows: places.map((i) => [
      histories[i].id,
      groupOf(i),
      histories[i].orders,
      histories[i].lastDay,
      histories[i].revenue,
      values[i].pAlive,
      atStake[i],
      actionOf(i),
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

/** What to do with a customer: what her segment asks for, or with other groups what everybody who slips away asks for. */
function actions({ analysis, language }: ReportContext): (customer: number) => string {
  const { groups, of } = analysis.groups.segmentation;
  const edits = analysis.plan?.actions ?? {};
  const forAll = actionForList('slipping', edits, language).action;
  const each = groups.map((group) => actionFor(group, edits, language).action);
  return (customer) => (hasSegments(analysis) ? each[of[customer]] : forAll);
}
