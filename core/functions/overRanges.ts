import type { Cell } from '../cells/cell';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { isBlank } from './inputs';
import { type Argument, FunctionError, type FunctionResult, type Input } from './types';

/**
 * A formula of single numbers worked out for every cell of the ranges it is given.
 *
 * Without a range the result is one number. With one it has the range's shape; arguments that are one cell, one row or
 * one column go along with all of it, as in the sheet's own formulas. Where a needed cell is blank the result is "".
 */
export function overRanges(
  inputs: readonly Input[],
  expected: readonly Argument[],
  language: Language,
  formula: (cells: readonly Input[]) => number,
): FunctionResult {
  const ranges = inputs.filter(isRange);
  if (ranges.length === 0) return formula(inputs);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0].length));
  const odd = ranges.find(
    (range) => ![1, rows].includes(range.length) || ![1, columns].includes(range[0].length),
  );
  if (odd !== undefined) {
    const { name } = expected[inputs.indexOf(odd)];
    const shape = `${odd.length} × ${odd[0].length}`;
    throw new FunctionError(
      'value',
      messages(language).functions.errors.otherShape({ name, shape, other: `${rows} × ${columns}` }),
    );
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cells = inputs.map((input) =>
        isRange(input) ? input[input.length === 1 ? 0 : row][input[0].length === 1 ? 0 : column] : input,
      );
      const lacking = cells.some((cell, i) => isRange(inputs[i]) && isBlank(cell) && !expected[i].optional);
      return lacking ? '' : formula(cells);
    }),
  );
}

/** More than one cell: a range of one is that cell. */
function isRange(input: Input): input is readonly (readonly Cell[])[] {
  return Array.isArray(input) && (input.length > 1 || input[0]?.length > 1);
}
