import type { Chart, ChartSeries } from '../../core/host/spec';
import { palette } from '../../core/report/palette';
import { points } from './points';
import { rangeOf } from './range';

const chartTypes = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'Line',
  pie: 'Pie',
  scatter: 'XYScatter',
  stackedBar: 'BarStacked',
  stackedColumn: 'ColumnStacked',
} as const satisfies Record<Chart['kind'], string>;

const drawings = { column: 'ColumnClustered', line: 'Line', area: 'Area', dashed: 'Line' } as const;

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
  chart.series.forEach((one, i) => {
    const { name, values } = one;
    const series = guessed[i] ?? added.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, chart.categories));
    if (one.draw !== undefined && drawings[one.draw] !== chartTypes[chart.kind])
      series.chartType = drawings[one.draw];
    paint(series, chart.kind, one);
    if (chart.labels) {
      series.hasDataLabels = true;
      if (chart.yFormat !== undefined) series.dataLabels.numberFormat = chart.yFormat;
    }
  });
  nameChart(added, chart);
  // Stacked parts are told apart by their labels on the axis.
  added.legend.visible = chart.kind === 'pie' || (chart.series.length > 1 && chart.kind !== 'stackedBar');
  if (added.legend.visible) added.legend.position = 'Bottom';
  if (chart.kind !== 'pie') nameAxes(added, chart);
}

/** Excel has no subtitle: it is a second, smaller line of the title. */
function nameChart({ title }: Excel.Chart, { title: text, subtitle }: Chart): void {
  title.text = subtitle === undefined ? text : `${text}\n${subtitle}`;
  if (subtitle === undefined) return;
  const first = title.getSubstring(0, text.length).font;
  first.bold = true;
  first.size = 13;
  const second = title.getSubstring(text.length + 1, subtitle.length).font;
  second.bold = false;
  second.size = 9;
  second.color = palette.quiet;
}

function paint(series: Excel.ChartSeries, kind: Chart['kind'], { color, draw }: ChartSeries): void {
  if (kind === 'pie') return; // a slice each has its own colour
  const drawn = draw ?? (kind === 'line' ? 'line' : 'column');
  if (kind === 'scatter') {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    series.markerSize = 5;
  } else if (drawn === 'line' || drawn === 'dashed') {
    series.format.line.color = color;
    series.format.line.weight = drawn === 'dashed' ? 1 : 2.25;
    if (drawn === 'dashed') series.format.line.lineStyle = 'Dash';
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
  if (chart.yFormat !== undefined) {
    valueAxis.linkNumberFormat = false;
    valueAxis.numberFormat = chart.yFormat;
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
