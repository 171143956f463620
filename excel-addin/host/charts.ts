import type { Area, Chart } from '../../core/host/spec';
import { points } from './points';

const chartTypes = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'Line',
  pie: 'Pie',
  scatter: 'XYScatter',
  stackedBar: 'BarStacked',
  stackedColumn: 'ColumnStacked',
} as const satisfies Record<Chart['kind'], string>;

/** Queues a chart over its first series, and loads the series that Excel made. */
export function addChart(sheet: Excel.Worksheet, chart: Chart, name: string): Excel.Chart {
  const first = chart.series[0];
  if (first === undefined) throw new RangeError(`chart "${chart.title}" needs a series`);
  const added = sheet.charts.add(chartTypes[chart.kind], rangeOf(sheet, first.values), 'Columns');
  added.name = name;
  added.setPosition(sheet.getRangeByIndexes(chart.row, chart.column, 1, 1));
  added.width = points(chart.width);
  added.height = points(chart.height);
  added.series.load('items/name');
  return added;
}

/**
 * Sets the cells of the loaded series. The series that Excel guesses differ between desktop and web, so each gets its
 * values and labels, missing ones are added and surplus ones removed.
 *
 * Excel has no API for a chart's alternative text; the title and the table next to the chart serve instead.
 */
export function describeChart(sheet: Excel.Worksheet, added: Excel.Chart, chart: Chart): void {
  const guessed = added.series.items;
  for (const surplus of guessed.slice(chart.series.length).reverse()) surplus.delete();
  chart.series.forEach(({ name, values, color }, i) => {
    const series = guessed[i] ?? added.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, chart.categories));
    paint(series, chart.kind, color);
  });
  added.title.text = chart.title;
  added.legend.visible = chart.series.length > 1 || chart.kind === 'pie';
  if (chart.kind !== 'pie') nameAxes(added, chart);
}

function paint(series: Excel.ChartSeries, kind: Chart['kind'], color: string): void {
  if (kind === 'pie') return; // a slice each has its own colour
  if (kind === 'line') {
    series.format.line.color = color;
  } else if (kind === 'scatter') {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    series.markerSize = 5;
  } else {
    series.format.fill.setSolidColor(color);
  }
}

function nameAxes(added: Excel.Chart, chart: Chart): void {
  const { categoryAxis, valueAxis } = added.axes;
  const titled = [
    [categoryAxis, chart.xTitle],
    [valueAxis, chart.yTitle],
  ] as const;
  for (const [axis, title] of titled) {
    if (title === '') axis.title.visible = false;
    else axis.title.text = title;
  }
  if (isLying(chart.kind)) {
    // Bars are drawn upwards; the first label belongs on top, and the values stay below.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
}

function isLying(kind: Chart['kind']): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
