import type { ReportSpec } from '../../core/host/spec';

/** A small report with everything that can go wrong in a file: awkward names, formulas as text, charts of every kind. */
export const sampleReport: ReportSpec = {
  rightToLeft: false,
  formats: {
    text: '@',
    count: '#,##0',
    number: '0.0',
    money: '#,##0.00',
    percent: '0%',
    date: 'yyyy-mm-dd',
    parameter: '0.000000',
    tick: 'General',
  },
  tabs: [
    {
      key: 'summary',
      name: "O'Neil & şube",
      heading: 'Customer value',
      notes: ['=1+1 is how a note may begin', `${'long '.repeat(60)}note`],
      frozenRows: 5,
      tables: [
        {
          key: 'customers',
          row: 4,
          column: 0,
          columns: [
            { header: 'Customer', kind: 'text', width: 220 },
            { header: 'Orders', kind: 'count', width: 80 },
            { header: 'orders', kind: 'money', width: 90 },
            { header: '', kind: 'date', width: 90 },
            { header: 'Chance', kind: 'percent', width: 70 },
          ],
          rows: [
            ['=HYPERLINK("http://x","y")', 3, 1234.5, 45382, 0.25],
            ['00123', 1, 0.1, 45383, 1],
            ['@SUM(1)', 2, -5, null, 0],
            ['+1', 7, 12, 45384, 0.5],
            ['_x0041_ <b>&"', null, null, null, null],
            ['شیرین ۱۲', 1, 2, 45385.5, 0.75],
          ],
        },
        {
          key: 'customers',
          row: 13,
          column: 1,
          columns: [{ header: 'Nothing', kind: 'number', width: 60 }],
          rows: [],
        },
      ],
      charts: (['column', 'bar', 'line', 'pie', 'scatter'] as const).map((kind, i) => ({
        kind,
        title: `=A1 ${kind}`,
        xTitle: 'Customer',
        yTitle: 'Money',
        categories: { row: 5, column: 0, rows: 6, columns: 1 },
        series: [{ name: 'Orders', values: { row: 5, column: 2, rows: 6, columns: 1 }, color: '#2563a8' }],
        row: 5 + 16 * i,
        column: 7,
        width: 480,
        height: 300,
        altText: `alt ${kind}`,
      })),
    },
    { key: 'empty', name: 'Empty', heading: '', notes: [], tables: [], charts: [], frozenRows: 0 },
  ],
};
