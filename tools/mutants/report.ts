import type { MutatedFile } from './mutant';

export const report: readonly MutatedFile[] = [
  {
    file: 'core/report/tabs/summaryTab.ts',
    tests: ['test/core/report/borders.test.ts'],
    mutants: [
      {
        find: '.slice(-monthsShown)',
        replace: '.slice(0, monthsShown)',
        holds: 'of many months the last ones are shown',
      },
      {
        find: 'Math.round((g * places.length) / groups)',
        replace: 'Math.floor((g * places.length) / groups)',
        holds: 'every customer is in one tenth',
      },
    ],
  },
  {
    file: 'core/report/monthlyRevenue.ts',
    tests: ['test/core/report/borders.test.ts'],
    mutants: [
      { find: 'on > asOf', replace: 'on >= asOf', holds: 'orders of the analysis day are in its month' },
      {
        find: 'month <= monthNumber(asOf)',
        replace: 'month < monthNumber(asOf)',
        holds: 'the month of the analysis day is shown',
      },
    ],
  },
  {
    file: 'core/report/columnBeside.ts',
    tests: ['test/core/report/columnBeside.test.ts'],
    mutants: [
      {
        find: 'left < chartWidth + gap',
        replace: 'left <= chartWidth + gap',
        holds: 'an edge just behind the gap is clear of the chart',
      },
      {
        find: 'chartWidth + gap',
        replace: 'chartWidth',
        holds: 'there is a gap between two charts',
      },
    ],
  },
  {
    file: 'core/report/tabs/bestTab.ts',
    tests: ['test/core/report/borders.test.ts'],
    mutants: [
      { find: 'subarray(0, listed)', replace: 'subarray(1, listed)', holds: 'the best customer is listed' },
    ],
  },
  {
    file: 'core/report/tabs/slippingTab.ts',
    tests: ['test/core/report/borders.test.ts'],
    mutants: [
      { find: '|| a - b)', replace: '|| b - a)', holds: 'of as much at stake the first by name comes first' },
    ],
  },
  {
    file: 'core/report/tabs/listTables.ts',
    tests: ['test/core/report/borders.test.ts', 'test/core/report/plan.test.ts'],
    mutants: [
      {
        find: 'list.control[place] ? headers.control : headers.contacted',
        replace: 'list.control[place] ? headers.contacted : headers.control',
        holds: 'who is kept aside is not to be contacted',
      },
      {
        find: '.slice(0, most)',
        replace: '.slice(0, most + 1)',
        holds: 'of each list as many letters as there is room for',
      },
    ],
  },
  {
    file: 'core/report/layout.ts',
    tests: ['test/core/report/layout.test.ts'],
    mutants: [
      {
        find: 'table.rows.length === 0 ? table.row : table.row + table.rows.length + 2',
        replace: 'table.row + table.rows.length',
        holds: 'a row stays free below a table',
      },
    ],
  },
  {
    file: 'core/report/writing/layoutTab.ts',
    tests: ['test/core/report/writing/writeReport.test.ts'],
    mutants: [
      {
        find: 'Math.floor(limit / columns.length)',
        replace: 'Math.ceil(limit / columns.length) + 1',
        holds: 'no block has more cells than the limit',
      },
      {
        find: 'Math.max(1, Math.floor',
        replace: 'Math.max(0, Math.floor',
        holds: 'a row that is wider than the limit is written',
      },
      { find: 'row: row + 1 + start', replace: 'row: row + 1', holds: 'blocks stand below each other' },
    ],
  },
  {
    file: 'core/report/writing/fingerprintedArea.ts',
    tests: [
      'test/core/report/writing/fingerprintedArea.test.ts',
      'test/core/report/writing/holdsWhatWasWritten.test.ts',
    ],
    mutants: [
      {
        find: 'above.row + above.rows === area.row',
        replace: 'above.row + above.rows <= area.row',
        holds: 'a row between two tables keeps them apart',
      },
      {
        find: 'above.columns === area.columns &&',
        replace: '',
        holds: 'areas of other columns are tables of their own',
      },
      {
        find: 'one.column - other.column || one.row - other.row',
        replace: 'one.column - other.column',
        holds: 'areas below each other are joined in whatever order they were written',
      },
      {
        find: 'cell.toPrecision(12)',
        replace: 'cell',
        holds: 'numbers count to 12 digits',
      },
    ],
  },
  {
    file: 'core/math/hash.ts',
    tests: ['test/core/report/writing/fingerprintedArea.test.ts'],
    mutants: [{ find: 'add(endOfText);', replace: '', holds: 'cells do not run together' }],
  },
  {
    file: 'core/report/writing/writeReport.ts',
    tests: ['test/core/report/writing/writeReport.test.ts'],
    mutants: [
      {
        find: 'if (i === 0 && whole === null) finishFirst = finish;',
        replace: 'if (i < 0 && whole === null) finishFirst = finish;',
        holds: 'the first tab is finished last',
      },
      {
        find: 'if (safe !== null) await outbox.keepSafe(safe);',
        replace: '',
        holds: 'what the tab of earlier runs holds is kept safe before it is emptied',
      },
      {
        find: 'options.part !== true',
        replace: 'true',
        holds: 'a single tab leaves the others alone',
      },
    ],
  },
];
