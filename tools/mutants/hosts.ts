import type { MutatedFile } from './mutant';

/** Of Excel, of Google Sheets and of what the sidebar keeps in a workbook. */
export const hosts: readonly MutatedFile[] = [
  {
    file: 'core/host/rowsWithin.ts',
    tests: ['test/core/host/rowsWithin.test.ts'],
    mutants: [
      { find: 'bytes > budget', replace: 'bytes >= budget', holds: 'rows that just fit are sent' },
      {
        find: 'Math.max(1, row - start)',
        replace: 'row - start',
        holds: 'a row that is larger than the budget is sent alone',
      },
      {
        find: 'code < 0x80 ? 1 : 3',
        replace: '1',
        holds: 'letters beyond ASCII take up to three bytes',
      },
    ],
  },
  {
    file: 'excel-addin/host/readArea.ts',
    tests: ['test/excel-addin/host/readArea.test.ts'],
    mutants: [
      {
        find: 'row: area.row + done, rows',
        replace: 'row: area.row, rows',
        holds: 'each block begins where the one before it ends',
      },
      {
        find: 'Math.min(step, area.rows - done)',
        replace: 'step',
        holds: 'nothing below the area is read',
      },
      { find: 'Math.ceil(rows / 2)', replace: 'rows - 1', holds: 'what is too large is halved' },
      { find: 'rows === 1', replace: 'rows === 2', holds: 'two rows that are too large are read one by one' },
    ],
  },
  {
    file: 'excel-addin/host/formatRuns.ts',
    tests: ['test/excel-addin/host/formatRuns.test.ts'],
    mutants: [
      {
        find: 'row <= formats.length',
        replace: 'row < formats.length',
        holds: 'the last run of a column is not lost',
      },
      { find: 'rows: row - start', replace: 'rows: row', holds: 'a run ends where the next one begins' },
    ],
  },
  {
    file: 'excel-addin/host/tabNames.ts',
    tests: ['test/excel-addin/host/tabNames.test.ts'],
    mutants: [
      {
        find: 'legal.slice(0, longest - suffix.length)',
        replace: 'legal.slice(0, longest)',
        holds: 'a name with its number has at most 31 letters',
      },
    ],
  },
  {
    file: 'excel-addin/host/dateSystem.ts',
    tests: ['test/excel-addin/host/dateSystem.test.ts'],
    mutants: [
      { find: '|m+[^a-z]*s+', replace: '', holds: 'm before seconds are minutes' },
      { find: '|\\\\.|', replace: '|', holds: 'an escaped letter of a format is no day' },
    ],
  },
  {
    file: 'sheets-addon/server/readRows.ts',
    tests: ['test/sheets-addon/server/readRows.test.ts'],
    mutants: [
      {
        find: 'sheet.getLastRow() - firstRow + 1',
        replace: 'sheet.getLastRow() - firstRow',
        holds: 'the last row of a tab is read',
      },
      {
        find: 'Math.floor(cellsPerCall / columns)',
        replace: 'Math.ceil(cellsPerCall / columns)',
        holds: 'no answer has more cells than a call takes',
      },
      {
        find: 'more: count < available',
        replace: 'more: count <= available',
        holds: 'there is no more after all rows',
      },
      {
        find: 'Math.max(1, Math.floor',
        replace: 'Math.max(0, Math.floor',
        holds: 'a row that is wider than an answer is read alone',
      },
    ],
  },
  {
    file: 'sheets-addon/server/checked.ts',
    tests: ['test/sheets-addon/server/checked.test.ts'],
    mutants: [
      {
        find: 'value.length > longest',
        replace: 'value.length >= longest',
        holds: 'a text may be as long as allowed',
      },
      {
        find: '(value as number) < least',
        replace: '(value as number) <= least',
        holds: 'a number may be the least',
      },
      {
        find: 'line.length !== formats.length',
        replace: 'line.length < formats.length',
        holds: 'a row has no more cells than formats',
      },
      { find: 'Number.isFinite(value)', replace: "typeof value === 'number'", holds: 'NaN is no cell' },
    ],
  },
  {
    file: 'sheets-addon/server/literal.ts',
    tests: ['test/sheets-addon/server/literal.test.ts'],
    mutants: [
      { find: 'format !== text || ', replace: '', holds: 'texts of other columns are sent as texts' },
      { find: "@'\\s", replace: '@\\s', holds: 'a leading apostrophe is not swallowed' },
    ],
  },
  {
    file: 'sheets-addon/server/answerCache.ts',
    tests: ['test/sheets-addon/server/answerCache.test.ts'],
    mutants: [
      {
        find: 'bytesAtMost(text) > mostBytes',
        replace: 'bytesAtMost(text) >= mostBytes',
        holds: '100 KB are kept',
      },
      {
        find: 'text.length + 2 *',
        replace: 'text.length + 1 *',
        holds: 'letters beyond ASCII count three bytes',
      },
    ],
  },
  {
    file: 'sidebar/flow/heldAnalysis.ts',
    tests: ['test/sidebar/effects.test.ts'],
    mutants: [
      {
        find: 'if (!signal.cancelled) this.loaded = job',
        replace: 'this.loaded = job',
        holds: 'half of a table is not asked about',
      },
      {
        find: 'this.loaded !== table.job',
        replace: 'this.loaded === null',
        holds: 'the table of another reading is not asked about',
      },
      {
        find: '&& mayRepeat',
        replace: '',
        holds: 'an analysis is not repeated for a card beside a job',
      },
    ],
  },
  {
    file: 'sidebar/flow/tabWriter.ts',
    tests: ['test/sidebar/effects.test.ts'],
    mutants: [
      { find: 'await last;', replace: '', holds: 'a writing waits for the last call of the one before' },
    ],
  },
  {
    file: 'sidebar/memory/loaded.ts',
    tests: ['test/sidebar/update.test.ts'],
    mutants: [
      { find: 'rows > 0 && ours === null', replace: 'rows > 0', holds: 'our own tabs are not offered' },
      {
        find: 'active ?? rememberedTab(workbook) ??',
        replace: 'rememberedTab(workbook) ?? active ??',
        holds: 'the tab that the user looks at comes before that of last time',
      },
    ],
  },
  {
    file: 'sidebar/memory/fromMemory.ts',
    tests: ['test/sidebar/memory.test.ts', 'test/sidebar/form.test.ts'],
    mutants: [
      {
        find: 'if (header === null) picks[role] = null;',
        replace: '',
        holds: 'a column that the user wanted none of stays unused',
      },
      {
        find: 'column === null ? schemeNames.some((name) => name === scheme) : there(column)',
        replace: 'true',
        holds: 'groups of a column that is gone are not chosen again',
      },
      {
        find: "second: there(second) ? second : ''",
        replace: 'second',
        holds: 'a second column that is gone is not chosen again',
      },
    ],
  },
  {
    file: 'sidebar/memory/toRemember.ts',
    tests: ['test/sidebar/memory.test.ts'],
    mutants: [
      {
        find: 'new TextEncoder().encode(JSON.stringify(choices)).length',
        replace: 'JSON.stringify(choices).length',
        holds: 'what is kept is measured in bytes',
      },
    ],
  },
  {
    file: 'sidebar/work/columnSamples.ts',
    tests: ['test/sidebar/columnSamples.test.ts'],
    mutants: [
      {
        find: 'samples.size < samplesShown',
        replace: 'samples.size <= samplesShown',
        holds: 'three cells are shown',
      },
      {
        find: 'from + rowsSearched',
        replace: 'rowsSearched',
        holds: 'rows are searched from the first one with data',
      },
    ],
  },
];
