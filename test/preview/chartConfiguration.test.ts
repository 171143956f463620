import { chartConfiguration } from '../../preview/page/grid/chartConfiguration';
import { Workbook } from '../../simulated/workbook/workbook';

const values = { row: 0, column: 0, rows: 1, columns: 1 };

/** The axis of a chart with this format, in a workbook of this locale, at a value. */
function tick(yFormat: string, locale: string, value: number): string {
  const sheet = new Workbook('Shop').addSheet('Chart');
  const chart = {
    id: '1',
    kind: 'column' as const,
    title: '',
    xTitle: '',
    yTitle: '',
    yFormat,
    categories: null,
    series: [{ name: 'a', values, color: null }],
    altText: '',
    row: 0,
    column: 0,
    width: 100,
    height: 100,
  };
  const { options } = chartConfiguration(sheet, chart, locale);
  const scales = options?.scales as { y: { ticks: { callback: (value: number) => string } } };
  return scales.y.ticks.callback(value);
}

test.each([
  ['[$₺-41F]#,##0', 'tr-TR', 10_000, '₺10.000'],
  ['[$$-409]#,##0', 'en-US', 10_000, '$10,000'],
  ['%0', 'tr-TR', 0.4, '%40'],
  ['0%', 'en-US', 0.4, '40%'],
  // Digits of cells and axes stay Latin in Persian.
  ['#,##0', 'fa-IR', 10_000, '10,000'],
])('an axis with %s in %s', (format, locale, value, text) => {
  expect(tick(format, locale, value)).toBe(text);
});
