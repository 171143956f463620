import type { SheetRange } from '../workbook/cell';
import type { Sheet, SheetChart } from '../workbook/sheet';
import type { Doubles } from './doubles';
import { gridOf, whole } from './grid';
import { spreadsheetAccess, strict } from './strict';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart of the workbook as scripts see it. */
export function chartDouble(doubles: Doubles, chart: SheetChart, inserted: boolean): EmbeddedChart {
  const { wire } = doubles;
  const double = strict<EmbeddedChart>(wire, 'EmbeddedChart', spreadsheetAccess, {
    getChartId: () => (inserted ? Number(chart.id) : null),
    getContainerInfo: () =>
      strict<ContainerInfo>(wire, 'ContainerInfo', spreadsheetAccess, {
        getAnchorRow: () => chart.row + 1,
        getAnchorColumn: () => chart.column + 1,
      }),
  });
  doubles.rememberChart(double, chart);
  return double;
}

const optionNames =
  /^(title|width|height|isStacked|legend\.position|[hv]Axis\.title|series\.\d+\.(labelInLegend|color))$/;

export function chartBuilderDouble(doubles: Doubles, sheet: Sheet): Builder {
  const { wire } = doubles;
  const ranges: SheetRange[] = [];
  const options = new Map<string, string | number | boolean>();
  let kind: SheetChart['kind'] | null = null;
  let headers = 0;
  let place: { row: number; column: number } | null = null;

  const builder: Builder = strict<Builder>(wire, 'EmbeddedChartBuilder', 'read', {
    setChartType: (type: GoogleAppsScript.Charts.ChartType) => {
      kind = doubles.chartKind(type);
      return builder;
    },
    addRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      const known = doubles.recall(range);
      if (known.sheet !== sheet) throw new Error('the double models charts over their own sheet only');
      ranges.push(known.range);
      return builder;
    },
    setNumHeaders: (count: number) => {
      headers = whole(count, 0, 'setNumHeaders');
      if (headers > 1) throw new Error('more than one header row is not modelled');
      return builder;
    },
    setOption: (name: string, value: string | number | boolean) => {
      if (!optionNames.test(name)) throw new Error(`the chart option ${name} is not modelled`);
      if (
        typeof value === 'boolean'
          ? name !== 'isStacked'
          : typeof value !== 'string' && !Number.isFinite(value)
      )
        throw new Error(`${name}: ${String(value)}`);
      options.set(name, value);
      return builder;
    },
    setPosition: (row: number, column: number, x: number, y: number) => {
      whole(x, 0, 'setPosition');
      whole(y, 0, 'setPosition');
      const grid = gridOf(sheet);
      if (whole(row, 1, 'row') > grid.rows || whole(column, 1, 'column') > grid.columns) {
        throw new Error('The chart is outside the dimensions of the sheet.');
      }
      place = { row: row - 1, column: column - 1 };
      return builder;
    },
    build: () => {
      const [first, ...rest] = ranges;
      if (!kind || !place || !first || rest.length === 0)
        throw new Error('the chart has no type, place or data');
      if (ranges.some(({ rows, columns }) => rows !== first.rows || columns !== 1)) {
        throw new Error('the double models ranges of one column each and the same height');
      }
      const body = ({ row, column, rows, columns }: SheetRange) => ({
        row: row + headers,
        column,
        rows: rows - headers,
        columns,
      });
      const text = (name: string) => String(options.get(name) ?? '');
      const lying = kind === 'bar';
      const stacked = options.get('isStacked') === true;
      const chart: SheetChart = {
        id: '',
        kind:
          stacked && kind === 'bar' ? 'stackedBar' : stacked && kind === 'column' ? 'stackedColumn' : kind,
        title: text('title'),
        xTitle: text(lying ? 'vAxis.title' : 'hAxis.title'),
        yTitle: text(lying ? 'hAxis.title' : 'vAxis.title'),
        categories: body(first),
        series: rest.map((range, i) => ({
          name:
            text(`series.${i}.labelInLegend`) ||
            (headers ? String(sheet.value(range.row, range.column) ?? '') : ''),
          values: body(range),
          color: text(`series.${i}.color`) || null,
        })),
        altText: '',
        ...place,
        width: Number(options.get('width') ?? 600),
        height: Number(options.get('height') ?? 371),
      };
      return chartDouble(doubles, chart, false);
    },
  });
  return builder;
}
