import {
  Chart,
  ChartDataLabel,
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartLineDashType,
  ChartMarker,
  ChartMarkerType,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
  Color,
} from 'wasm-xlsxwriter';
import type { Area, Chart as ChartSpec, SeriesDraw, ChartSeries as SeriesSpec } from '../../core/host/spec';

const types: Readonly<Record<ChartSpec['kind'], ChartType>> = {
  column: ChartType.Column,
  bar: ChartType.Bar,
  line: ChartType.Line,
  pie: ChartType.Pie,
  scatter: ChartType.Scatter,
  stackedBar: ChartType.BarStacked,
  stackedColumn: ChartType.ColumnStacked,
};

const drawings: Readonly<Record<SeriesDraw, ChartType>> = {
  column: ChartType.Column,
  area: ChartType.Area,
  line: ChartType.Line,
  dashed: ChartType.Line,
};

/** A native chart whose ranges are on the tab called `tabName`. */
export function drawChart(spec: ChartSpec, tabName: string): Chart {
  const { kind, series } = spec;
  // The library combines two kinds: that of the first series, and lines on top.
  const first = kindOf(spec, series[0]);
  const beneath = series.filter((one) => kindOf(spec, one) === first);
  const onTop = series.filter((one) => kindOf(spec, one) !== first);
  const chart = new Chart(first);
  for (const one of beneath) chart.pushSeries(drawSeries(spec, one, tabName));
  if (onTop.length > 0) {
    const lines = new Chart(kindOf(spec, onTop[0]));
    for (const one of onTop) lines.pushSeries(drawSeries(spec, one, tabName));
    chart.combine(lines);
  }
  chart.setWidth(spec.width);
  chart.setHeight(spec.height);
  chart.setAltText(spec.altText);
  chart.title().setName(spec.title);
  if (kind === 'pie') return chart;
  // The library calls the horizontal axis x, also where it is that of the values.
  const isLying = kind === 'bar' || kind === 'stackedBar';
  const [labels, values] = isLying ? [chart.yAxis(), chart.xAxis()] : [chart.xAxis(), chart.yAxis()];
  const small = new ChartFont().setSize(9);
  if (spec.xTitle) labels.setName(spec.xTitle).setNameFont(small);
  if (spec.yTitle) values.setName(spec.yTitle).setNameFont(small);
  if (spec.yFormat) values.setNumFormat(spec.yFormat);
  // Stacked parts are told apart by their labels on the axis.
  if (series.length < 2 || kind === 'stackedBar') chart.legend().setHidden();
  else chart.legend().setPosition(ChartLegendPosition.Bottom);
  return chart;
}

function kindOf({ kind }: ChartSpec, series: SeriesSpec | undefined): ChartType {
  return series?.draw === undefined ? types[kind] : drawings[series.draw];
}

function drawSeries(spec: ChartSpec, one: SeriesSpec, tabName: string): ChartSeries {
  const series = new ChartSeries()
    .setName(one.name)
    .setCategories(rangeOf(spec.categories, tabName))
    .setValues(rangeOf(one.values, tabName));
  // The slices of a pie keep the theme's colours: with one colour they could not be distinguished.
  if (spec.kind !== 'pie') colorSeries(series, spec.kind, one);
  if (spec.labels) {
    const label = new ChartDataLabel().showValue();
    series.setDataLabel(spec.yFormat ? label.setNumFormat(spec.yFormat) : label);
  }
  return series;
}

function colorSeries(series: ChartSeries, kind: ChartSpec['kind'], { color: hex, draw }: SeriesSpec): void {
  const color = Color.parse(hex);
  const fill = () => new ChartSolidFill().setColor(color);
  const drawn = draw ?? (kind === 'line' ? 'line' : 'column');
  if (kind === 'scatter') {
    const dot = new ChartFormat().setSolidFill(fill()).setNoBorder();
    series.setMarker(new ChartMarker().setType(ChartMarkerType.Circle).setSize(4).setFormat(dot));
  } else if (drawn === 'line' || drawn === 'dashed') {
    const line = new ChartLine().setColor(color).setWidth(drawn === 'dashed' ? 1 : 2.25);
    if (drawn === 'dashed') line.setDashType(ChartLineDashType.Dash);
    series.setFormat(new ChartFormat().setLine(line));
  } else {
    series.setFormat(new ChartFormat().setSolidFill(fill()));
  }
}

function rangeOf(area: Area, tabName: string): ChartRange {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  return ChartRange.newFromRange(tabName, area.row, area.column, lastRow, lastColumn);
}
