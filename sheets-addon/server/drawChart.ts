import type { Area, Chart } from '../../core/host/spec';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds a native chart over cells of the same tab. */
export function drawChart(sheet: Sheet, chart: Chart): void {
  const { kind, title, categories, series, width, height } = chart;
  const isLying = kind === 'bar' || kind === 'stackedBar';
  let builder = sheet.newChart().setChartType(chartType(kind)).addRange(rangeOf(sheet, categories));
  for (const { values } of series) builder = builder.addRange(rangeOf(sheet, values));
  // The ranges hold no header row, so the names come as options.
  builder = builder
    .setNumHeaders(0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend.position', series.length > 1 || kind === 'pie' ? 'right' : 'none');
  if (kind.startsWith('stacked')) builder = builder.setOption('isStacked', true);
  if (kind !== 'pie') {
    // The categories of a bar chart are on the vertical axis.
    const [categoryAxis, valueAxis] = isLying ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
    builder = builder
      .setOption(`${categoryAxis}.title`, chart.xTitle)
      .setOption(`${valueAxis}.title`, chart.yTitle);
    series.forEach(({ name, color }, i) => {
      builder.setOption(`series.${i}.labelInLegend`, name).setOption(`series.${i}.color`, color);
    });
  }
  sheet.insertChart(builder.setPosition(chart.row + 1, chart.column + 1, 0, 0).build());
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area) {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

function chartType(kind: Chart['kind']): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case 'column':
    case 'stackedColumn':
      return Charts.ChartType.COLUMN;
    case 'bar':
    case 'stackedBar':
      return Charts.ChartType.BAR;
    case 'line':
      return Charts.ChartType.LINE;
    case 'pie':
      return Charts.ChartType.PIE;
    case 'scatter':
      return Charts.ChartType.SCATTER;
  }
}
