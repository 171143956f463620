import type { SeriesDraw } from '../../core/host/spec';
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
  /^(title|subtitle|(sub)?titleTextStyle\.(color|bold)|width|height|isStacked|legend\.position|[hv]Axis\.(title|format)|series\.\d+\.(labelInLegend|color|type|lineDashStyle|lineWidth|dataLabel))$/;
const trueOrFalse = /^(isStacked|titleTextStyle\.bold)$/;
const draws: Readonly<Record<string, SeriesDraw>> = { bars: 'column', line: 'line', area: 'area' };

type Option = string | number | boolean | readonly number[];

export function chartBuilderDouble(doubles: Doubles, sheet: Sheet): Builder {
  const { wire } = doubles;
  const ranges: SheetRange[] = [];
  const options = new Map<string, Option>();
  let kind: SheetChart['kind'] | 'combo' | null = null;
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
    setOption: (name: string, value: Option) => {
      if (!optionNames.test(name)) throw new Error(`the chart option ${name} is not modelled`);
      const fits = name.endsWith('lineDashStyle')
        ? Array.isArray(value) && value.every(Number.isFinite)
        : trueOrFalse.test(name)
          ? typeof value === 'boolean'
          : typeof value === 'string' || Number.isFinite(value);
      if (!fits) throw new Error(`${name}: ${String(value)}`);
      // A pattern of ICU has neither the spreadsheets' [$₺-41F] nor double quotes.
      if (name.endsWith('.format') && /[["]/.test(String(value)))
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
      const combined = kind === 'combo';
      const drawOf = (i: number): SeriesDraw | undefined => {
        const type = text(`series.${i}.type`);
        if (combined && !draws[type]) throw new Error(`series ${i} of the combination has no type`);
        return options.has(`series.${i}.lineDashStyle`) ? 'dashed' : draws[type];
      };
      const chart: SheetChart = {
        id: '',
        kind:
          kind === 'combo'
            ? 'column'
            : stacked && kind === 'bar'
              ? 'stackedBar'
              : stacked && kind === 'column'
                ? 'stackedColumn'
                : kind,
        subtitle: text('subtitle'),
        yFormat: text(lying ? 'hAxis.format' : 'vAxis.format'),
        labels: options.get('series.0.dataLabel') === 'value',
        hasLegend: options.get('legend.position') !== 'none',
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
          ...draw(drawOf(i)),
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

function draw(one: SeriesDraw | undefined): { readonly draw?: SeriesDraw } {
  return one === undefined ? {} : { draw: one };
}
