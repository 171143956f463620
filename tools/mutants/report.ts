import type { MutatedFile } from './mutant';

export const report: readonly MutatedFile[] = [
  {
    file: 'core/report/tabs/summary/numbers.ts',
    tests: ['test/core/report/borders.test.ts'],
    mutants: [
      {
        find: '.slice(-monthsShown)',
        replace: '.slice(0, monthsShown)',
        holds: 'of many months the last ones are shown',
      },
    ],
  },
  {
    file: 'core/insight/concentration.ts',
    tests: ['test/core/insight/concentration.test.ts'],
    mutants: [
      {
        find: 'const count = Math.round(share',
        replace: 'const count = Math.floor(share',
        holds: 'a tenth of the customers is the nearest whole number of them',
      },
      {
        find: 'ascending[ascending.length - 1 - counted]',
        replace: 'ascending[taken]',
        holds: 'the best come first',
      },
    ],
  },
  {
    file: 'core/insight/ordersByMonth.ts',
    tests: ['test/core/insight/ordersByMonth.test.ts'],
    mutants: [
      {
        find: 'day[at] <= asOf',
        replace: 'day[at] < asOf',
        holds: 'orders of the analysis day are in its month',
      },
      {
        find: 'last - earliest + 1',
        replace: 'last - earliest',
        holds: 'the month of the analysis day is shown',
      },
      { find: '> asOf + 1', replace: '>= asOf + 1', holds: 'a month is over at the end of its last day' },
      {
        find: '!isFirst && day[at] === day[at - 1]',
        replace: 'day[at] === day[at - 1]',
        holds: 'the first order of a customer counts beside one of somebody else on that day',
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
    file: 'core/report/tabs/customersTab.ts',
    tests: ['test/core/report/plan.test.ts'],
    mutants: [
      {
        find: 'control[index] ? pages.customers.aside({ list }) : list',
        replace: 'control[index] ? list : pages.customers.aside({ list })',
        holds: 'who is kept aside is marked, and nobody else',
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
        find: 'if (options.part !== true) {',
        replace: 'if (report !== null) {',
        holds: 'a single tab leaves the others alone',
      },
    ],
  },
];
