import type { Cell } from '../../cells/cell';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import type { Argument } from '../arguments/argument';
import { isBlank, isRange } from '../arguments/inputs';
import { FunctionError, type FunctionResult, type Input, type ResultCell } from '../types';

/**
 * Broadcasts a formula of single cells over ranges.
 *
 * Without a range the result is one value. With ranges it has their common shape; a single cell, row or column is
 * repeated, as in the sheet's own formulas. Where a required cell is blank the result is "".
 */
export function broadcastScalars(
  inputs: readonly Input[],
  expected: readonly Argument[],
  language: Language,
  formula: (cells: readonly Input[]) => ResultCell,
): FunctionResult {
  const shape = commonShape(inputs, expected, language);
  if (shape === null) return formula(inputs);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => {
      const cells = inputs.map((input) => cellAt(input, row, column));
      const lacking = cells.some(
        (cell, i) => isRange(inputs[i]) && isBlank(cell as Cell) && !expected[i].optional,
      );
      return lacking ? '' : formula(cells);
    }),
  );
}

/** The common shape of all ranges; null when all inputs are single cells. */
export function commonShape(
  inputs: readonly Input[],
  expected: readonly Argument[],
  language: Language,
): { readonly rows: number; readonly columns: number } | null {
  const ranges = inputs.filter(isRange);
  if (ranges.length === 0) return null;
  const rows = ranges.reduce((most, range) => Math.max(most, range.length), 1);
  const columns = ranges.reduce((most, range) => Math.max(most, range[0].length), 1);
  const odd = ranges.find(
    (range) => ![1, rows].includes(range.length) || ![1, columns].includes(range[0].length),
  );
  if (odd !== undefined) {
    const { name } = expected[inputs.indexOf(odd)];
    const shape = `${odd.length} × ${odd[0].length}`;
    throw new FunctionError(
      'value',
      functionWords(language).errors.otherShape({ name, shape, other: `${rows} × ${columns}` }),
    );
  }
  return { rows, columns };
}

/** The value of an argument at one position of the common shape. */
export function cellAt(input: Input, row: number, column: number): Input {
  return isRange(input) ? input[input.length === 1 ? 0 : row][input[0].length === 1 ? 0 : column] : input;
}
