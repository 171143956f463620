import type { Chart, Link, Section, TableSpec, TabSpec } from '../../host/spec';
import { concentrationCurve } from '../../insight/concentration';
import { shownDay } from '../../orders/customerTable/customerTable';
import { plainKeys } from '../../segments/plainGroup';
import { formatDay } from '../../speech/format';
import { trustRecord } from '../../speech/trust/trustText';
import { percentFormat } from '../formats';
import { below, bodyOf, chartOf } from '../layout';
import { groupColors, palette } from '../palette';
import { provenance } from '../provenance';
import { formatOfMoney, horizonMonths, noRepeatNotes, type ReportContext, valueName } from '../reportContext';
import { warnings } from '../resultNotes';
import { groupsFinding } from './summary/findings';
import { recordTable, weekTable } from './summary/lists';
import { figureNames, figures, months, pageColumn, tenths, valueByGroup } from './summary/numbers';
import { tiles } from './summary/tiles';

const pageColumns = 12;
/** Half the page. */
const half = pageColumns / 2;
/** Rows and size in pixels of the charts: with two rows of charts, tiles and heading fill a screen and an A4 page. */
const rowsOfChart = 14;
const chartSize = { width: half * pageColumn - 8, height: rowsOfChart * 20 };

/**
 * The first page: tiles, past and expected orders by month, distribution of the value over customers and groups, this
 * week's lists, the record of past forecasts, and links. The data of the charts is below.
 */
export function summaryTab(context: ReportContext): TabSpec {
  const { analysis, language, pages } = context;
  const day = shownDay(analysis.orders, analysis.histories.asOf);
  const notes = [provenance(context), ...noRepeatNotes(context), ...warnings(context)];
  const top = notes.length + 2;
  const firstCharts = top + 4;
  const secondCharts = firstCharts + rowsOfChart + 1;
  const numbers = numbersBelow(context, secondCharts + rowsOfChart + 3);
  const beside = listsBeside(context, secondCharts);
  return {
    key: 'summary',
    name: pages.tabs.summary,
    heading:
      day === null ? pages.summary.headingUndated : pages.summary.heading({ day: formatDay(day, language) }),
    notes,
    tiles: tiles(context, top),
    tables: [...beside.tables, ...numbers.tables],
    charts: chartsOf(context, numbers, firstCharts, secondCharts),
    sections: [...beside.sections, ...numbers.sections],
    links: beside.links,
    names: figureNames.map((name, i) => ({ name, row: numbers.figures.row + 1, column: i })),
    columnWidths: Array.from({ length: pageColumns }, () => pageColumn),
    gridLines: false,
    frozenRows: 0,
    printTitleRow: 0,
  };
}

interface Numbers {
  readonly figures: TableSpec;
  readonly months: TableSpec | null;
  readonly tenths: TableSpec;
  readonly groups: TableSpec;
  readonly tables: readonly TableSpec[];
  readonly sections: readonly Section[];
}

/** The data of the charts, below the page. */
function numbersBelow(context: ReportContext, row: number): Numbers {
  const first: TableSpec = { ...figures(context), row: row + 1, column: 0 };
  const groups: TableSpec = { ...valueByGroup(context), row: below(first), column: 0 };
  const monthly = months(context);
  const monthTable = monthly === null ? null : { ...monthly, row: below(groups), column: 0 };
  const curve: TableSpec = { ...tenths(context), row: below(groups), column: half + 1 };
  return {
    figures: first,
    groups,
    months: monthTable,
    tenths: curve,
    tables: [first, groups, ...(monthTable === null ? [] : [monthTable]), curve],
    sections: [{ row, column: 0, text: context.pages.summary.numbers }],
  };
}

function chartsOf(context: ReportContext, numbers: Numbers, first: number, second: number): Chart[] {
  const { analysis, pages, language, say } = context;
  const { orders, concentration, groups } = pages.summary;
  const left = { row: first, column: 0, ...chartSize };
  const [, top] = concentrationCurve(analysis.values.clv);
  return [
    ...(numbers.months === null
      ? []
      : [
          chartOf({
            kind: 'column',
            title: orders.title({
              orders: say.quantity(Math.round(analysis.total.expectedOrders)),
              months: horizonMonths(context),
            }),
            subtitle: orders.subtitle,
            table: numbers.months,
            categories: 0,
            series: [
              { column: 1, color: palette.past },
              { column: 2, color: palette.reference, draw: 'line' },
              { column: 3, color: palette.value, draw: 'line' },
              { column: 4, color: palette.range, draw: 'dashed' },
              { column: 5, color: palette.range, draw: 'dashed' },
            ],
            yFormat: '#,##0',
            ...left,
          }),
        ]),
    chartOf({
      kind: 'line',
      title: top > 0.1005 ? concentration.title({ share: say.percent(top) }) : concentration.even,
      subtitle: concentration.subtitle,
      table: numbers.tenths,
      categories: 0,
      series: [
        { column: 1, color: palette.value },
        { column: 2, color: palette.reference, draw: 'dashed' },
      ],
      yFormat: percentFormat(language),
      ...left,
      column: numbers.months === null ? 0 : half,
    }),
    groupChart(
      context,
      numbers.groups,
      second,
      groups.subtitle({
        value: valueName(context),
        months: horizonMonths(context),
      }),
    ),
  ];
}

/** Horizontal bars, because the labels are names; plain groups have their own colours. */
function groupChart(context: ReportContext, table: TableSpec, row: number, subtitle: string): Chart {
  const { analysis } = context;
  const isPlain = analysis.groups.segmentation.scheme.name === 'plain';
  const keys = analysis.groups.profiles().map(({ key }) => key);
  const colorOf = (index: number) => {
    const key = plainKeys.find((one) => one === keys[index]);
    return key === undefined ? palette.value : groupColors[key];
  };
  const amounts = analysis.groups.profiles().map(({ clv }) => clv);
  return chartOf({
    kind: isPlain ? 'stackedBar' : 'bar',
    title: groupsFinding(context),
    subtitle,
    table,
    categories: 0,
    series: table.columns.slice(1).map((_, i) => ({
      column: i + 1,
      color: isPlain ? colorOf(i) : palette.value,
    })),
    labels: true,
    yFormat: formatOfMoney(context, Math.max(...amounts)),
    row,
    column: 0,
    ...chartSize,
  });
}

/** The right half: this week's lists, the record of past forecasts, and links. */
function listsBeside(
  context: ReportContext,
  row: number,
): { tables: TableSpec[]; sections: Section[]; links: Link[] } {
  const { analysis, plan, pages, language } = context;
  const { week, record, goTo } = pages.summary;
  const lists: TableSpec = { ...weekTable(context), row: row + 1, column: half };
  const recordRow = row + 6;
  const windows: TableSpec = { ...recordTable(context), row: recordRow + 2, column: half };
  const bottom = row + rowsOfChart;
  const tabs = [
    ...(plan === null ? [] : (['week'] as const)),
    'customers' as const,
    'segments' as const,
    ...(plan?.cohorts() ? (['cohorts'] as const) : []),
    'method' as const,
  ];
  return {
    tables: [lists, windows].filter(({ rows }) => rows.length > 0),
    sections: [
      { row, column: half, text: week.title },
      ...(lists.rows.length > 0 ? [] : [{ row: row + 1, column: half, text: week.nothing, quiet: true }]),
      { row: recordRow, column: half, text: record.title },
      {
        row: recordRow + 1,
        column: half,
        text: trustRecord(analysis.trust, language) ?? record.none,
        quiet: true,
      },
      { row: bottom, column: half, text: goTo, quiet: true },
    ],
    links: [
      ...Array.from({ length: lists.rows.length }, (_, i): Link => {
        const { row: at, column } = bodyOf(lists, 0);
        return { row: at + i, column, text: String(lists.rows[i][0]), tab: 'week' };
      }),
      ...tabs.map((key, i): Link => ({ row: bottom, column: half + 1 + i, text: pages.tabs[key], tab: key })),
    ],
  };
}
