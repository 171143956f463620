import type { Cell } from '../../../cells/cell';
import type { Movement } from '../../../insight/movement';
import type { PlainKey } from '../../../segments/plainGroup';
import { groupName } from '../../../speech/segments/groupName';
import { column, fittedColumn, type LooseTable } from '../../layout';
import type { PlanContext } from '../../planContext';
import { moneyColumn } from '../../reportContext';
import { type CustomerColumn, whoColumns } from '../../whoColumns';

const staying = ['best', 'regulars'] as const;
const movesShown = 10;
const customersShown = 1000;

/**
 * Title of the movement. "Began to slip" counts customers who stayed or were new on the earlier day and are slipping
 * away now, or who stayed and are probably gone already.
 */
export function movementFinding(context: PlanContext, movement: Movement): string {
  const { pages, say } = context;
  return `${pages.segments.since({ day: say.day(movement.from) })}: ${movedWho(context, movement)}`;
}

function movedWho({ analysis, pages, say }: PlanContext, movement: Movement): string {
  const words = pages.segments.moved;
  const { groups, matrix } = movement;
  if (!analysis.groups.segmentation.ordered)
    return words.unordered({ moved: say.count(movement.moved.length) });
  if (analysis.groups.segmentation.scheme.name !== 'plain')
    return words.plain({ rose: say.count(movement.rose), fell: say.count(movement.fell) });
  const sum = (from: readonly PlainKey[], to: readonly PlainKey[]) =>
    total(
      groups.flatMap(({ key }, row) =>
        from.some((one) => one === key)
          ? matrix[row].filter((_, index) => to.some((one) => one === groups[index].key))
          : [],
      ),
    );
  const well = [...staying, 'first_timers'] as const;
  return words.title({
    began: say.count(sum(well, ['slipping_away']) + sum(staying, ['probably_gone'])),
    back: say.count(sum(['slipping_away', 'probably_gone'], well)),
  });
}

/** The largest moves, with separate columns for rises and falls, drawn as gains and losses from zero. */
export function movesTable(context: PlanContext, movement: Movement): LooseTable {
  const { analysis, pages, language } = context;
  const { groups } = movement;
  const { ordered } = analysis.groups.segmentation;
  const words = pages.segments.moved;
  const names = groups.map(({ name }) => groupName(name, language));
  const moves = movement.moves
    .filter(({ from, to }) => from !== null && from !== to)
    .sort((one, other) => other.customers - one.customers)
    .slice(0, movesShown)
    .map((move) => ({
      ...move,
      from: move.from ?? move.to,
      up: !ordered || move.to < (move.from ?? move.to),
    }))
    // Gains first, the largest at the top; then losses, the largest at the end.
    .sort((one, other) =>
      one.up === other.up ? (one.up ? 1 : -1) * (other.customers - one.customers) : one.up ? -1 : 1,
    );
  return {
    key: 'moves',
    columns: [
      fittedColumn(
        words.moveHeader,
        moves.map(({ from, to }) => words.move({ from: names[from], to: names[to] })),
        [190, 280],
      ),
      column(ordered ? words.up : words.customers, 'count'),
      ...(ordered ? [column(words.down, 'count')] : []),
      moneyColumn(
        context,
        words.value,
        moves.map(({ valueChange }) => valueChange),
      ),
    ],
    rows: moves.map(({ from, to, customers, up, valueChange }): Cell[] => [
      words.move({ from: names[from], to: names[to] }),
      up ? customers : '',
      ...(ordered ? [up ? '' : -customers] : []),
      valueChange,
    ]),
  };
}

/** Transition matrix: rows are groups of the earlier day, columns today's groups; without groups that were empty on both days. */
export function matrixTable({ words, language }: PlanContext, movement: Movement): LooseTable {
  const { headers, notes } = words.segments;
  const names = movement.groups.map(({ name }) => groupName(name, language));
  const indexes = movement.groups.map((_, i) => i);
  const columns = indexes.filter(
    (to) => movement.arrived[to] + total(movement.matrix.map((from) => from[to])) > 0,
  );
  const rows = indexes.filter((from) => total(movement.matrix[from]) > 0);
  return {
    key: 'movement',
    columns: [
      column(`${headers.from} ↓ ${headers.to} →`, 'text', 190),
      ...columns.map((to) => column(names[to], 'count')),
    ],
    rows: [
      ...rows.map((from): Cell[] => [names[from], ...columns.map((to) => movement.matrix[from][to])]),
      [notes.arrived, ...columns.map((to) => movement.arrived[to])],
    ],
  };
}

/** The customers who changed groups, the largest change of value first. */
export function movedTable(context: PlanContext, movement: Movement): LooseTable {
  const { analysis, pages, words, language } = context;
  const names = movement.groups.map(({ name }) => groupName(name, language));
  const { headers } = words.segments;
  const moved = movement.moved.slice(0, customersShown);
  const { ordered } = analysis.groups.segmentation;
  const customers = moved.map(({ customer }) => customer);
  const [first, ...more] = whoColumns(context, customers);
  // Not wider than the group columns above; the longest column comes last, where it may overflow.
  const letters = ([, cellOf]: CustomerColumn) =>
    Math.max(0, ...customers.map((i) => String(cellOf(i)).length));
  const beside = more.sort((one, other) => letters(one) - letters(other));
  return {
    key: 'moved',
    columns: [
      first[0],
      column(headers.from, 'text', 130),
      column(headers.to, 'text', 130),
      moneyColumn(
        context,
        pages.segments.moved.value,
        moved.map(({ valueChange }) => valueChange),
      ),
      ...(ordered ? [column(words.plan.columns.way, 'text', 95)] : []),
      ...beside.map(([header]) => ({ ...header, width: Math.min(header.width, 110) })),
    ],
    rows: moved.map(({ customer, from, to, way, valueChange }) => [
      first[1](customer),
      names[from],
      names[to],
      valueChange,
      ...(ordered ? [way === null ? '' : words.plan.ways[way]] : []),
      ...beside.map(([, cellOf]) => cellOf(customer)),
    ]),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
