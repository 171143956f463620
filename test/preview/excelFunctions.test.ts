import { excelFunctions } from '../../preview/page/excel/functions';
import type { FunctionInput } from '../../preview/page/grid/customFunctions';

const metadata = {
  functions: [
    {
      id: 'PROBE',
      name: 'PROBE',
      parameters: [
        { name: 'orders', dimensionality: 'matrix' as const },
        { name: 'months', optional: true },
      ],
    },
  ],
};

const cell = (value: string | number | boolean | null) => ({ value, isDate: false });

function call(implementation: (...args: unknown[]) => unknown, ...inputs: FunctionInput[]) {
  return excelFunctions(metadata, new Map([['PROBE', implementation]])).call('PROBE', inputs);
}

describe('a custom function in the simulated Excel', () => {
  test.each([
    ['a single cell is a matrix of one', [cell('a')], [[['a']], null]],
    ['an empty cell is null', [[[cell('a'), cell('')]]], [[['a', null]], null]],
    ['a missing argument is null', [], [null, null]],
    ['a scalar is its value', [cell('a'), cell(3)], [[['a']], 3]],
  ])('is given what Excel gives: %s', (_, inputs, expected) => {
    const given: unknown[] = [];
    call((...args) => given.push(...args) && 1, ...inputs);
    expect(given.slice(0, 2)).toEqual(expected);
  });

  test('spills rows, each cell with its number format', () => {
    const result = call(() => [['Day', { type: 'Double', basicValue: 45000, numberFormat: 'yyyy-mm-dd' }]]);
    expect(result).toEqual({
      kind: 'cells',
      cells: [[{ value: 'Day' }, { value: 45000, format: 'yyyy-mm-dd' }]],
    });
  });

  test('shows its own message on #N/A and #VALUE! only', () => {
    const failing = (code: string) => () => {
      throw Object.assign(new Error('No such customer.'), { code });
    };
    expect(call(failing('#N/A'))).toEqual({ kind: 'error', error: '#N/A', message: 'No such customer.' });
    expect(call(failing('#VALUE!'))).toEqual({
      kind: 'error',
      error: '#VALUE!',
      message: 'No such customer.',
    });
    expect(call(failing('#NUM!'))).toEqual({ kind: 'error', error: '#VALUE!', message: '' });
  });
});
