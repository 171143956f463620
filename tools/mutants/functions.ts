import type { MutatedFile } from './mutant';

/** Of custom functions, and of what is typed at any door. */
export const functions: readonly MutatedFile[] = [
  {
    file: 'core/request/field.ts',
    tests: ['test/core/functions/functions.test.ts', 'test/core/functions/simpleFunctions.test.ts'],
    mutants: [
      {
        find: 'value <= atMost',
        replace: 'value < atMost',
        holds: 'the largest value that is allowed is allowed',
      },
      {
        find: '(orEqual ? value >= above : value > above)',
        replace: 'value >= above',
        holds: 'a margin of 0 is refused',
      },
      {
        find: '(!whole || Number.isInteger(value))',
        replace: 'true',
        holds: 'half a period is refused',
      },
    ],
  },
  {
    file: 'core/functions/arguments/arguments.ts',
    tests: ['test/core/functions/functions.test.ts'],
    mutants: [
      {
        find: 'months < 1;',
        replace: 'months <= 1;',
        holds: 'one month and 40 % are not in each other’s place',
      },
    ],
  },
  {
    file: 'core/functions/ranges/joinCustomers.ts',
    tests: ['test/core/functions/functions.test.ts'],
    mutants: [
      {
        find: 'cells > mostCells',
        replace: 'cells >= mostCells',
        holds: 'a table of as many cells as the host takes is given',
      },
    ],
  },
  {
    file: 'core/functions/ranges/broadcastCustomers.ts',
    tests: ['test/core/functions/functions.test.ts'],
    mutants: [
      {
        find: 'Math.floor(index / columns), index % columns',
        replace: 'place % columns, Math.floor(place / columns)',
        holds: 'rows are rows and columns are columns',
      },
    ],
  },
  {
    file: 'core/functions/ranges/hostRange.ts',
    tests: ['test/core/functions/hostRange.test.ts'],
    mutants: [
      {
        find: 'rows.slice(from, from + rowsPerBlock)',
        replace: 'rows.slice(from, from + rowsPerBlock - 1)',
        holds: 'no row is lost between two pieces of a range',
      },
      {
        find: 'one.rows.length === other.rows.length &&',
        replace: '',
        holds: 'a range with a row more is another',
      },
    ],
  },
  {
    file: 'core/request/readNumber.ts',
    tests: ['test/core/request/readField.test.ts'],
    mutants: [
      {
        find: 'value >= 1 && value < 2',
        replace: 'value > 1 && value < 2',
        holds: 'a typed 1 is all or 1 %',
      },
      { find: 'value >= 1 && value < 2', replace: 'value >= 1 && value <= 2', holds: 'a typed 2 is 2 %' },
      {
        find: 'value === 1 ? { value }',
        replace: 'value === 0 ? { value }',
        holds: 'a cell that holds 1 is all',
      },
    ],
  },
];
