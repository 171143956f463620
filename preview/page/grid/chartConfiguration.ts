/** A chart of the workbook in Chart.js's words, with the values that its cells hold now. */
import type { ChartConfiguration } from 'chart.js';
import type { SeriesDraw } from '../../../core/host/spec';
import type { SheetRange } from '../../../simulated/workbook/cell';
import type { Sheet, SheetChart } from '../../../simulated/workbook/sheet';

const palette = ['#2f6f62', '#d98e32', '#4f6fb0', '#b4543c', '#7d8f3f', '#7a5c99', '#3c8fa6', '#a89060'];
const ink = '#3c4043';

type AnyChart = ChartConfiguration<'bar' | 'line' | 'pie' | 'scatter'>;

/** `locale` is that of the workbook, in which its axes are written. */
export function chartConfiguration(sheet: Sheet, chart: SheetChart, locale: string): AnyChart {
  const labels = chart.categories ? cellsOf(sheet, chart.categories) : [];
  const several = chart.series.length > 1;
  // Excel has the subtitle in a second line of the title.
  const [title = '', second = ''] = chart.title.split('\n');
  const subtitle = chart.subtitle || second;
  return {
    type: chart.kind === 'line' || chart.kind === 'pie' || chart.kind === 'scatter' ? chart.kind : 'bar',
    data: {
      labels: chart.kind === 'scatter' ? [] : labels.map((label) => String(label ?? '')),
      datasets: chart.series.map((series, index) => {
        const color = series.color ?? palette[index % palette.length] ?? ink;
        const values = cellsOf(sheet, series.values).map(numberOf);
        const draw = drawOf(chart, series.draw);
        const isLine = draw === 'line' || draw === 'dashed' || draw === 'area';
        return {
          ...(chart.kind === 'column' || chart.kind === 'line' ? { type: isLine ? 'line' : 'bar' } : {}),
          // Lines are drawn over columns.
          order: isLine ? 0 : 1,
          label: series.name,
          data:
            chart.kind === 'scatter'
              ? values.map((y, place) => ({ x: numberOf(labels[place] ?? null), y }))
              : values,
          backgroundColor:
            chart.kind === 'pie' ? values.map((_, slice) => palette[slice % palette.length]) : color,
          borderColor: isLine ? color : '#ffffff',
          borderWidth: draw === 'dashed' ? 1 : isLine ? 2 : chart.kind === 'pie' ? 1 : 0,
          ...(draw === 'dashed' ? { borderDash: [4, 4] } : {}),
          ...(draw === 'area' ? { fill: true } : {}),
          pointRadius:
            chart.kind === 'scatter' ? 2.5 : isLine && (values.length > 40 || draw === 'dashed') ? 0 : 2,
        };
      }) as AnyChart['data']['datasets'],
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: isLying(chart) ? 'y' : 'x',
      plugins: {
        title: {
          display: chart.title !== '',
          text: title,
          color: ink,
          align: sheet.rightToLeft ? 'end' : 'start',
          padding: { top: 4, bottom: 2 },
          font: { size: 14, weight: 'bold' },
        },
        subtitle: {
          display: subtitle !== '',
          text: subtitle,
          color: '#5a6068',
          align: sheet.rightToLeft ? 'end' : 'start',
          padding: { bottom: 8 },
        },
        legend: {
          display: chart.hasLegend ?? (several || chart.kind === 'pie'),
          position: 'bottom',
          rtl: sheet.rightToLeft,
        },
        tooltip: { rtl: sheet.rightToLeft },
      },
      ...(chart.kind === 'pie' ? {} : { scales: scales(sheet, chart, locale) }),
    },
  };
}

function drawOf({ kind }: SheetChart, draw: SeriesDraw | undefined): SeriesDraw {
  return draw ?? (kind === 'line' ? 'line' : 'column');
}

/** As an axis shows it: the format's sign of currency or percent, and whole numbers. */
function axisText(
  format: string | undefined,
  locale: string,
): ((value: string | number) => string) | undefined {
  if (format === undefined || format === '' || format === 'General') return undefined;
  const sign = /\[\$([^\]-]*)[^\]]*\]/.exec(format)?.[1] ?? /[$€£₺]/.exec(format)?.[0] ?? '';
  const isFirst = /^(\[\$|[$€£₺])/.test(format);
  // No host writes numbers of cells and axes in other digits by itself.
  const digits = `${locale}-u-nu-latn`;
  const percent = new Intl.NumberFormat(digits, { style: 'percent' });
  return (value) => {
    const number = Number(value);
    if (format.includes('%')) return percent.format(number);
    const text = number.toLocaleString(digits);
    return isFirst ? `${sign}${text}` : `${text}${sign === '' ? '' : ` ${sign}`}`;
  };
}

function scales(sheet: Sheet, chart: SheetChart, locale: string) {
  const titled = (text: string) => ({ display: text !== '', text, color: ink });
  const lying = isLying(chart);
  const stacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn';
  const callback = axisText(chart.yFormat, locale);
  const units = callback === undefined ? {} : { callback };
  return {
    x: {
      stacked,
      title: titled(lying ? chart.yTitle : chart.xTitle),
      reverse: sheet.rightToLeft,
      grid: { display: lying || chart.kind === 'scatter' },
      ticks: { color: ink, ...(lying ? units : {}) },
    },
    y: {
      stacked,
      title: titled(lying ? chart.xTitle : chart.yTitle),
      position: sheet.rightToLeft ? ('right' as const) : ('left' as const),
      grid: { display: !lying },
      ticks: { color: ink, ...(lying ? {} : units) },
    },
  };
}

function isLying({ kind }: SheetChart): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

function cellsOf(sheet: Sheet, range: SheetRange) {
  const values = [];
  for (let row = range.row; row < range.row + range.rows; row++)
    for (let column = range.column; column < range.column + range.columns; column++)
      values.push(sheet.value(row, column));
  return values;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
