import type { SeriesDraw } from '../../../core/host/spec';
import type { Sheet, SheetChart } from '../../workbook/sheet';
import { type ApiObject, kept } from '../apiObject';
import { invalidArgument, itemNotFound, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { hexColor } from './hexColor';
import { isRange, type RangeObject } from './range';

const kinds: Readonly<Record<string, SheetChart['kind']>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Line: 'line',
  Pie: 'pie',
  XYScatter: 'scatter',
  BarStacked: 'stackedBar',
  ColumnStacked: 'stackedColumn',
};

const draws: Readonly<Record<string, SeriesDraw>> = {
  ColumnClustered: 'column',
  Line: 'line',
  Area: 'area',
};

function fontOfText(): ApiObject {
  return { type: 'ChartFont', values: { bold: kept(false), size: kept(10), color: kept('#000000') } };
}

/** Names that a program has given; the workbook model knows a chart by its id only. */
const names = new WeakMap<SheetChart, string>();

export function chartCollection(world: ExcelWorld, sheet: Sheet): ApiObject {
  const nameOf = (chart: SheetChart) => names.get(chart) ?? chart.id;
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    getItem: (key) => {
      const chart = sheet.charts.find((one) => one.id === key || nameOf(one) === key);
      if (!chart) throw itemNotFound();
      return chartObject(sheet, chart);
    },
    methods: {
      getCount: () => sheet.charts.length,
      add: (type, source, seriesBy) => {
        world.mayWrite(sheet);
        const kind = kinds[String(type)];
        if (!kind) throw new NotSimulated(`chart type ${String(type)}`);
        if (!isRange(source)) throw invalidArgument();
        if (seriesBy !== 'Columns') throw new NotSimulated('a chart whose series Excel chooses itself');
        const chart = newChart(world, sheet, kind, source);
        sheet.charts.push(chart);
        sheet.touched('charts');
        return chartObject(sheet, chart);
      },
    },
  };
}

function newChart(
  world: ExcelWorld,
  sheet: Sheet,
  kind: SheetChart['kind'],
  { area }: RangeObject,
): SheetChart {
  let number = 1;
  while (sheet.charts.some(({ id }) => id === `Chart ${number}`)) number++;
  return {
    id: `Chart ${number}`,
    kind,
    title: 'Chart Title',
    xTitle: '',
    yTitle: '',
    categories: null,
    series: Array.from({ length: world.guessedSeries(area.columns) }, (_, i) => ({
      name: `Series${i + 1}`,
      values: { ...area, column: area.column + Math.min(i, area.columns - 1), columns: 1 },
      color: null,
    })),
    altText: '',
    row: 0,
    column: 0,
    width: 480,
    height: 288,
  };
}

function chartObject(sheet: Sheet, chart: SheetChart): ApiObject {
  const changed = () => sheet.touched('charts');
  const size = (dimension: 'width' | 'height') => ({
    get: () => chart[dimension] * 0.75,
    set: (points: unknown) => {
      if (typeof points !== 'number' || points <= 0) throw invalidArgument();
      chart[dimension] = points / 0.75;
      changed();
    },
  });
  const text = (key: 'title' | 'xTitle' | 'yTitle'): ApiObject => ({
    type: 'ChartTitle',
    methods: {
      getSubstring: (start, length) => {
        if (Number(start) + Number(length) > chart[key].length) throw invalidArgument();
        return { type: 'ChartFormatString', objects: { font: () => fontOfText() } };
      },
    },
    values: {
      text: {
        get: () => chart[key],
        set: (value) => {
          chart[key] = String(value);
          changed();
        },
      },
      visible: {
        get: () => chart[key] !== '',
        set: (visible) => {
          if (visible !== true) chart[key] = '';
          changed();
        },
      },
    },
  });
  const axis = (key: 'xTitle' | 'yTitle'): ApiObject => ({
    type: 'ChartAxis',
    values: {
      reversePlotOrder: kept(false),
      position: kept('Automatic'),
      linkNumberFormat: kept(true),
      numberFormat: {
        get: () => chart.yFormat ?? 'General',
        set: (format) => {
          if (key !== 'yTitle') throw new NotSimulated('the number format of the category axis');
          chart.yFormat = String(format);
          changed();
        },
      },
    },
    objects: { title: () => text(key) },
  });
  return {
    type: 'Chart',
    id: chart.id,
    values: {
      name: {
        get: () => names.get(chart) ?? chart.id,
        set: (name) => {
          names.set(chart, String(name));
        },
      },
      width: size('width'),
      height: size('height'),
    },
    objects: {
      title: () => text('title'),
      legend: () => ({
        type: 'ChartLegend',
        values: {
          position: kept('Right'),
          visible: {
            get: () => chart.hasLegend ?? true,
            set: (visible) => {
              chart.hasLegend = visible === true;
              changed();
            },
          },
        },
      }),
      series: () => seriesCollection(sheet, chart),
      axes: () => {
        if (chart.kind === 'pie') throw invalidArgument();
        return {
          type: 'ChartAxes',
          objects: { categoryAxis: () => axis('xTitle'), valueAxis: () => axis('yTitle') },
        };
      },
    },
    methods: {
      setPosition: (start, end) => {
        if (!isRange(start) || (end !== undefined && end !== null)) {
          throw new NotSimulated('Chart.setPosition with anything but a start range');
        }
        chart.row = start.area.row;
        chart.column = start.area.column;
        changed();
      },
      delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        changed();
      },
    },
  };
}

function seriesCollection(sheet: Sheet, chart: SheetChart): ApiObject {
  return {
    type: 'ChartSeriesCollection',
    items: () => chart.series.map((_, i) => seriesObject(sheet, chart, i)),
    methods: {
      getCount: () => chart.series.length,
      getItemAt: (index) => {
        if (chart.series[Number(index)] === undefined) throw invalidArgument();
        return seriesObject(sheet, chart, Number(index));
      },
      add: (name) => {
        const values = chart.series[0]?.values ?? { row: 0, column: 0, rows: 1, columns: 1 };
        chart.series.push({ name: String(name ?? ''), values, color: null });
        return seriesObject(sheet, chart, chart.series.length - 1);
      },
    },
  };
}

function seriesObject(sheet: Sheet, chart: SheetChart, index: number): ApiObject {
  const series = chart.series[index];
  if (!series) throw invalidArgument();
  const changed = () => sheet.touched('charts');
  const color = {
    get: () => series.color,
    set: (value: unknown) => {
      series.color = hexColor(value);
      changed();
    },
  };
  return {
    type: 'ChartSeries',
    values: {
      name: {
        get: () => series.name,
        set: (name) => {
          series.name = String(name);
          changed();
        },
      },
      chartType: {
        get: () => series.draw ?? chart.kind,
        set: (type) => {
          const draw = draws[String(type)];
          if (!draw || (chart.kind !== 'line' && chart.kind !== 'column'))
            throw new NotSimulated(`a series of type ${String(type)} in a ${chart.kind} chart`);
          series.draw = draw;
          changed();
        },
      },
      hasDataLabels: {
        get: () => chart.labels ?? false,
        set: (shown) => {
          chart.labels = shown === true;
          changed();
        },
      },
      markerBackgroundColor: color,
      markerForegroundColor: color,
      markerSize: kept(5),
    },
    objects: {
      dataLabels: () => ({ type: 'ChartDataLabels', values: { numberFormat: kept('General') } }),
      format: () => ({
        type: 'ChartSeriesFormat',
        objects: {
          line: () => ({
            type: 'ChartLineFormat',
            values: {
              color: color,
              weight: kept(2.25),
              lineStyle: {
                get: () => (series.draw === 'dashed' ? 'Dash' : 'Continuous'),
                set: (style) => {
                  if (style !== 'Dash') throw new NotSimulated(`the line ${String(style)}`);
                  series.draw = 'dashed';
                  changed();
                },
              },
            },
          }),
          fill: () => ({ type: 'ChartFill', methods: { setSolidColor: (value) => color.set(value) } }),
        },
      }),
    },
    methods: {
      setValues: (range) => {
        series.values = oneColumn(range);
        changed();
      },
      setXAxisValues: (range) => {
        chart.categories = oneColumn(range);
        changed();
      },
      delete: () => {
        chart.series.splice(chart.series.indexOf(series), 1);
        changed();
      },
    },
  };
}

function oneColumn(range: unknown) {
  if (!isRange(range) || range.area.columns !== 1) throw invalidArgument();
  return range.area;
}
