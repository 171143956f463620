import type { Chart, ChartSeries } from '../../core/host/spec';
import { palette } from '../../core/report/palette';
import { rangeOf } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a native chart over cells of the same tab. Its alternative text cannot be set from a script: it has none of the
 * options for it (developers.google.com/apps-script/chart-configuration-options), so the title says what is seen.
 */
export function drawChart(sheet: Sheet, chart: Chart): void {
  const { kind, categories, series } = chart;
  let builder = sheet.newChart().setChartType(chartType(chart)).addRange(rangeOf(sheet, categories));
  for (const { values } of series) builder = builder.addRange(rangeOf(sheet, values));
  // The ranges hold no header row, so the names come as options.
  builder = builder.setNumHeaders(0);
  for (const [name, value] of optionsOf(chart)) builder = builder.setOption(name, value);
  // Stacked parts are told apart by their labels on the axis.
  const hasLegend = kind === 'pie' || (series.length > 1 && kind !== 'stackedBar');
  builder = builder.setOption('legend.position', hasLegend ? 'bottom' : 'none');
  sheet.insertChart(builder.setPosition(chart.row + 1, chart.column + 1, 0, 0).build());
}

type Option = readonly [name: string, value: string | number | boolean | readonly number[]];

function optionsOf(chart: Chart): readonly Option[] {
  const { kind, title, subtitle, width, height, series, yFormat } = chart;
  const options: Option[] = [
    ['title', title],
    ['width', width],
    ['height', height],
    ['titleTextStyle.color', palette.text],
    ['titleTextStyle.bold', true],
  ];
  if (subtitle !== undefined)
    options.push(['subtitle', subtitle], ['subtitleTextStyle.color', palette.quiet]);
  if (kind === 'pie') return options;
  if (kind.startsWith('stacked')) options.push(['isStacked', true]);
  // The categories of a bar chart are on the vertical axis.
  const isLying = kind === 'bar' || kind === 'stackedBar';
  const [categoryAxis, valueAxis] = isLying ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  options.push([`${categoryAxis}.title`, chart.xTitle], [`${valueAxis}.title`, chart.yTitle]);
  if (yFormat !== undefined) options.push([`${valueAxis}.format`, axisFormat(yFormat)]);
  series.forEach((one, i) => {
    options.push([`series.${i}.labelInLegend`, one.name], [`series.${i}.color`, one.color]);
    if (isCombination(chart)) options.push([`series.${i}.type`, drawings[drawOf(chart, one)]]);
    if (one.draw === 'dashed')
      options.push([`series.${i}.lineDashStyle`, [4, 4]], [`series.${i}.lineWidth`, 1]);
    if (chart.labels) options.push([`series.${i}.dataLabel`, 'value']);
  });
  return options;
}

/** Charts take the patterns of ICU, without the spreadsheets' [$₺-41F] and "text". */
function axisFormat(format: string): string {
  return format.replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1').replace(/"([^"]*)"/g, "'$1'");
}

const drawings = { column: 'bars', line: 'line', area: 'area', dashed: 'line' } as const;

function drawOf({ kind }: Chart, { draw }: ChartSeries): keyof typeof drawings {
  return draw ?? (kind === 'line' ? 'line' : 'column');
}

/** Dashed lines are lines. */
function isCombination(chart: Chart): boolean {
  const usual = chart.kind === 'line' ? 'line' : 'bars';
  return (
    (chart.kind === 'line' || chart.kind === 'column') &&
    chart.series.some((one) => drawings[drawOf(chart, one)] !== usual)
  );
}

function chartType(chart: Chart): GoogleAppsScript.Charts.ChartType {
  if (isCombination(chart)) return Charts.ChartType.COMBO;
  switch (chart.kind) {
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
