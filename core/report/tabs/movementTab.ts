import type { Cell } from '../../cells/cell';
import type { TableSpec, TabSpec } from '../../host/spec';
import type { Movement } from '../../insight/movement';
import { nameAt } from '../../segments/segmentInputs';
import { formatCount, formatDay, formatMoney } from '../../speech/format';
import { groupName } from '../../speech/segments/groupName';
import { below, chartRows, colors, column, columnChart, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';
import { clvHeader } from '../reportContext';

const movesShown = 15;
const customersShown = 1000;

/** Movement between groups since the earlier day, with the change of value. */
export function movementTab(context: PlanContext): TabSpec {
  const { plan, words, language } = context;
  const movement = plan.movement();
  const heading = words.plan.headings.movement({
    from: formatDay(plan.comparedTo, language),
    to: formatDay(context.analysis.histories.asOf, language),
  });
  const tab = { key: 'movement', name: words.plan.tabs.movement, heading, frozenRows: 0 };
  if (movement === null) {
    return { ...tab, notes: [words.segments.notes.noEarlier], tables: [], charts: [] };
  }
  const notes = notesOf(context, movement);
  const matrix = matrixTable(context, movement, rowAfterNotes(notes));
  const moves = movesTable(context, movement, below(matrix));
  const moved = customersTable(context, movement, Math.max(below(moves), moves.row + chartRows));
  return {
    ...tab,
    notes,
    tables: [matrix, moves, moved].filter(({ rows }) => rows.length > 0),
    charts:
      moves.rows.length === 0
        ? []
        : [
            columnChart({
              title: words.plan.charts.moves,
              table: moves,
              labels: 0,
              values: 2,
              color: colors.value,
              row: moves.row,
              column: 4,
            }),
          ],
  };
}

function notesOf({ analysis, words, language }: PlanContext, movement: Movement): string[] {
  const { sameLimits } = words.segments.notes;
  const listed = [sameLimits, ...(movement.moved.length === 0 ? [] : [words.plan.notes.moved])];
  if (!analysis.groups.segmentation.ordered) return [words.plan.notes.unordered, ...listed];
  const count = (value: number) => formatCount(value, language);
  const money = (value: number) => formatMoney(value, analysis.orders.currency, language);
  return [
    words.segments.notes.moved({
      rose: count(movement.rose),
      fell: count(movement.fell),
      stayed: count(movement.stayed),
      day: formatDay(movement.from, language),
    }),
    words.segments.notes.netValue({
      risen: money(movement.valueRisen),
      fallen: money(movement.valueFallen),
      net: money(movement.netValue),
    }),
    ...listed,
  ];
}

/** Rows are groups of the earlier day, columns those of today; without groups that were empty on both days. */
function matrixTable({ words, language }: PlanContext, movement: Movement, row: number): TableSpec {
  const { headers, notes } = words.segments;
  const names = movement.groups.map(({ name }) => groupName(name, language));
  const places = movement.groups.map((_, i) => i);
  const columns = places.filter(
    (to) => movement.arrived[to] + total(movement.matrix.map((from) => from[to])) > 0,
  );
  const rows = places.filter((from) => total(movement.matrix[from]) > 0);
  return {
    key: 'movement',
    row,
    column: 0,
    columns: [
      column(`${headers.from} ↓ ${headers.to} →`, 'text', 300),
      ...columns.map((to) => column(names[to], 'count')),
    ],
    rows: [
      ...rows.map((from): Cell[] => [names[from], ...columns.map((to) => movement.matrix[from][to])]),
      [notes.arrived, ...columns.map((to) => movement.arrived[to])],
    ],
  };
}

function movesTable({ words, text, language }: PlanContext, movement: Movement, row: number): TableSpec {
  const { headers, notes } = words.segments;
  const nameOf = (place: number | null) =>
    place === null ? notes.arrived : groupName(movement.groups[place].name, language);
  return {
    key: 'moves',
    row,
    column: 0,
    columns: [
      column(words.plan.columns.move, 'text', 300),
      column(text.columns.customers, 'count'),
      column(headers.valueChange, 'money'),
    ],
    rows: movement.moves
      .filter(({ from, to }) => from !== to)
      .slice(0, movesShown)
      .map(({ from, to, customers, valueChange }) => [
        words.plan.move({ from: nameOf(from), to: nameOf(to) }),
        customers,
        valueChange,
      ]),
  };
}

/** Customers who changed groups, with the change of value. */
function customersTable(context: PlanContext, movement: Movement, row: number): TableSpec {
  const { analysis, words, text, language } = context;
  const { headers } = words.segments;
  const names = movement.groups.map(({ name }) => groupName(name, language));
  return {
    key: 'moved',
    row,
    column: 0,
    columns: [
      column(text.columns.customer, 'text', 300),
      column(headers.from, 'text', 150),
      column(headers.to, 'text', 150),
      column(words.plan.columns.way, 'text', 95),
      column(headers.valueChange, 'money'),
      column(text.columns.orders, 'count'),
      column(text.columns.lastOrder, 'date'),
      column(clvHeader(context), 'money'),
    ],
    rows: movement.moved
      .slice(0, customersShown)
      .map(({ customer, from, to, way, valueChange }) => [
        nameAt(analysis, customer),
        names[from],
        names[to],
        way === null ? '' : words.plan.ways[way],
        valueChange,
        analysis.histories.orders[customer],
        analysis.histories.lastDay[customer],
        analysis.values.clv[customer],
      ]),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
