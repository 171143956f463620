import type { Chart, Link, Look, Section, TableSpec, TabSpec } from '../../host/spec';
import type { Movement } from '../../insight/movement';
import { findOrderColumn } from '../../segments/schemes/orderColumn';
import { listOf } from '../../speech/format';
import { groupName } from '../../speech/segments/groupName';
import { unsupportedText } from '../../speech/segments/groupText';
import { segmentWords } from '../../speech/segments/segmentWords';
import { below, bodyOf, chartOf, chartRows, type LooseTable, rowAfterNotes } from '../layout';
import { palette } from '../palette';
import { type PlanContext, planTabWords } from '../planContext';
import { provenance } from '../provenance';
import { noRepeatNotes, type ReportContext, valueName } from '../reportContext';
import { distributionTable, medianValue } from './segments/distribution';
import { firstTables } from './segments/firstTables';
import { groupsTable } from './segments/groupsTable';
import { moreTable } from './segments/moreTable';
import { matrixTable, movedTable, movementFinding, movesTable } from './segments/movement';
import { groupsFinding } from './summary/findings';

/** Relative difference from the mean that counts as well above or well below. */
const wellAbove = 0.2;

const chart = { width: 600, height: 340 } as const;
/** First column of charts, to the right of four-column tables. */
const beside = 5;

/**
 * The tab of the chosen groups: expected value with its interval, order percentiles and next step of each; movement;
 * value by first product, channel or city; and the distribution of the value.
 */
export function segmentsTab(context: ReportContext): TabSpec {
  const { analysis, plan, pages } = context;
  const movement = plan?.movement() ?? null;
  const planned: PlanContext | null =
    plan === null ? null : { ...context, plan, words: planTabWords(context.language) };
  const notes = notesOf(context);
  const groups: TableSpec = {
    ...groupsTable(context, sinceOf(movement)),
    row: rowAfterNotes(notes),
    column: 0,
  };
  const page = new Stack(below(groups));
  if (planned !== null && movement !== null) addMovement(page, planned, movement);
  for (const { text, table } of firstTables(context)) {
    const placed = page.add(text, table);
    page.looks.push(
      { kind: 'above', area: bodyOf(placed, 4), limit: wellAbove, tone: 'good' },
      { kind: 'below', area: bodyOf(placed, 4), limit: -wellAbove, tone: 'warn' },
    );
  }
  addDistribution(page, context);
  page.add(pages.segments.more, moreTable(context));
  if (planned !== null && movement !== null && movement.moved.length > 0)
    page.add(pages.segments.moved.people, movedTable(planned, movement));
  const hasGroups = noRepeatNotes(context).length === 0;
  return {
    key: 'segments',
    name: pages.tabs.segments,
    heading: hasGroups ? groupsFinding(context) : pages.segments.none,
    notes,
    tables: [groups, ...page.tables],
    charts: page.charts,
    sections: page.sections,
    links: groupLinks(groups, analysis.groups.profiles().length),
    looks: page.looks,
    frozenRows: 0,
    frozenColumns: 1,
    printTitleRow: groups.row,
  };
}

/** Stacks the parts of a page, each under its heading. */
class Stack {
  readonly tables: TableSpec[] = [];
  readonly sections: Section[] = [];
  readonly charts: Chart[] = [];
  readonly looks: Look[] = [];
  #row: number;

  constructor(row: number) {
    this.#row = row;
  }

  /** `rows` is the minimum height, such as that of a chart next to the table. */
  add(text: string, table: LooseTable, rows = 0): TableSpec {
    const placed = { ...table, row: this.#row + 1, column: 0 };
    this.sections.push({ row: this.#row, column: 0, text });
    this.tables.push(placed);
    this.#row = Math.max(below(placed), placed.row + rows + 1);
    return placed;
  }
}

function notesOf(context: ReportContext): string[] {
  const { analysis, pages, language, text } = context;
  const { segmentation, unsupported } = analysis.groups;
  const { schemes } = segmentWords(language);
  const { name, purpose } = schemes[segmentation.scheme.name];
  const empty = emptyGroups(context);
  return [
    provenance(context),
    ...noRepeatNotes(context),
    ...(unsupported === null ? [] : [unsupportedText(unsupported, language)]),
    `${columnsOf(context) ?? name}: ${segmentation.scheme.name === 'rfm' ? text.notes.rfm : purpose}`,
    ...(segmentation.frequencyScoring === 'count' ? [text.notes.frequencyByCount] : []),
    ...(empty.length === 0 ? [] : [pages.segments.empty({ groups: listOf(empty, language) })]),
    ...(analysis.orders.kind === 'orders' ? [pages.segments.aboutOrders] : []),
  ];
}

/** Plain groups without customers, which have no row. */
function emptyGroups({ analysis, language }: ReportContext): string[] {
  const { groups, of, scheme } = analysis.groups.segmentation;
  if (scheme.name !== 'plain') return [];
  return groups.filter((_, index) => !of.includes(index)).map(({ name }) => groupName(name, language));
}

/** Headers of the columns by which customers are grouped; null for other schemes. */
function columnsOf({ analysis }: ReportContext): string | null {
  const { segmentation } = analysis.groups;
  if (segmentation.scheme.name !== 'columns') return null;
  const { columns } = segmentation.scheme;
  return columns.map((column) => findOrderColumn(analysis, column)?.header ?? column).join(' × ');
}

function sinceOf(movement: Movement | null): ((key: string) => number) | null {
  if (movement === null) return null;
  const { groups, matrix, arrived } = movement;
  return (key) => {
    const index = groups.findIndex((group) => group.key === key);
    const now = arrived[index] + matrix.reduce((sum, row) => sum + row[index], 0);
    return now - matrix[index].reduce((sum, count) => sum + count, 0);
  };
}

function addMovement(page: Stack, context: PlanContext, movement: Movement): void {
  const { analysis, pages, say } = context;
  const words = pages.segments.moved;
  const { ordered } = analysis.groups.segmentation;
  const finding = movementFinding(context, movement);
  const moves = page.add(finding, movesTable(context, movement), chartRows);
  if (moves.rows.length > 0) {
    page.charts.push(
      chartOf({
        kind: ordered ? 'stackedBar' : 'bar',
        title: finding,
        subtitle: words.subtitle({ day: say.day(movement.from) }),
        table: moves,
        categories: 0,
        series: ordered
          ? [
              { column: 1, color: palette.gain },
              { column: 2, color: palette.loss },
            ]
          : [{ column: 1, color: palette.value }],
        labels: true,
        yFormat: '+#,##0;−#,##0;0',
        row: moves.row,
        column: beside,
        ...chart,
      }),
    );
  }
  page.add(words.matrix, matrixTable(context, movement));
}

function addDistribution(page: Stack, context: ReportContext): void {
  const { pages, say } = context;
  const table = distributionTable(context);
  if (table === null) return;
  const words = pages.segments.distribution;
  const title = words.title({ value: say.money(medianValue(context)) });
  const placed = page.add(title, table, chartRows);
  page.charts.push(
    chartOf({
      kind: 'column',
      title,
      subtitle: words.subtitle({ value: valueName(context) }),
      table: placed,
      categories: 0,
      series: [{ column: 1, color: palette.value }],
      yFormat: '#,##0',
      yTitle: pages.summary.figures.customers,
      row: placed.row,
      column: beside,
      ...chart,
    }),
  );
}

/** Links from each group to its customers. */
function groupLinks(table: TableSpec, groups: number): Link[] {
  return table.rows
    .slice(0, groups)
    .map(([name], i) => ({ row: table.row + 1 + i, column: 0, text: String(name), tab: 'customers' }));
}
