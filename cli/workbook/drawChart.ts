import {
  Chart,
  ChartFormat,
  ChartLine,
  ChartMarker,
  ChartMarkerType,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
  Color,
} from 'wasm-xlsxwriter';
import type { Area, Chart as ChartSpec } from '../../core/host/spec';

const types: Readonly<Record<ChartSpec['kind'], ChartType>> = {
  column: ChartType.Column,
  bar: ChartType.Bar,
  line: ChartType.Line,
  pie: ChartType.Pie,
  scatter: ChartType.Scatter,
  stackedBar: ChartType.BarStacked,
  stackedColumn: ChartType.ColumnStacked,
};

/** A native chart whose ranges are on the tab called `tabName`. */
export function drawChart(spec: ChartSpec, tabName: string): Chart {
  const chart = new Chart(types[spec.kind]);
  chart.setWidth(spec.width);
  chart.setHeight(spec.height);
  chart.setAltText(spec.altText);
  chart.title().setName(spec.title);
  if (spec.kind !== 'pie') {
    if (spec.xTitle) chart.xAxis().setName(spec.xTitle);
    if (spec.yTitle) chart.yAxis().setName(spec.yTitle);
    if (spec.series.length < 2) chart.legend().setHidden();
  }
  for (const { name, values, color } of spec.series) {
    const series = new ChartSeries()
      .setName(name)
      .setCategories(rangeOf(spec.categories, tabName))
      .setValues(rangeOf(values, tabName));
    // The slices of a pie keep the theme's colours: with one colour they could not be distinguished.
    if (spec.kind !== 'pie') colorSeries(series, spec.kind, Color.parse(color));
    chart.pushSeries(series);
  }
  return chart;
}

function colorSeries(series: ChartSeries, kind: ChartSpec['kind'], color: Color): void {
  const fill = () => new ChartSolidFill().setColor(color);
  if (kind === 'line') {
    series.setFormat(new ChartFormat().setLine(new ChartLine().setColor(color).setWidth(2.25)));
  } else if (kind === 'scatter') {
    const dot = new ChartFormat().setSolidFill(fill()).setNoBorder();
    series.setMarker(new ChartMarker().setType(ChartMarkerType.Circle).setSize(4).setFormat(dot));
  } else {
    series.setFormat(new ChartFormat().setSolidFill(fill()));
  }
}

function rangeOf(area: Area, tabName: string): ChartRange {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  return ChartRange.newFromRange(tabName, area.row, area.column, lastRow, lastColumn);
}
