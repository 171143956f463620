import type { Cell } from '../../cells/cell';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import type { Argument } from '../arguments/argument';
import { isRange } from '../arguments/inputs';
import { FunctionError, type FunctionResult, type Input, type ResultCell } from '../types';
import { cellAt, commonShape } from './broadcastScalars';

/**
 * Broadcasts a function of customers over other range arguments too, as ARRAYFORMULA and spilled ranges give them.
 *
 * `inputs` are the customers, then the other arguments, broadcast to their common shape. Cells with equal other
 * arguments are answered together, so that each analysis is made once.
 */
export function broadcastCustomers(
  inputs: readonly Input[],
  expected: readonly Argument[],
  language: Language,
  answer: (inputs: readonly Input[]) => FunctionResult,
): FunctionResult {
  const { rows, columns } = commonShape(inputs, expected, language) ?? { rows: 1, columns: 1 };
  const [customers, ...others] = inputs;
  const groups = new Map<string, { readonly others: readonly Input[]; readonly places: number[] }>();
  const at = (input: Input, index: number) => cellAt(input, Math.floor(index / columns), index % columns);
  for (let index = 0; index < rows * columns; index++) {
    const given = others.map((input) => at(input, index));
    const key = JSON.stringify(given);
    const group = groups.get(key);
    if (group) group.places.push(index);
    else groups.set(key, { others: given, places: [index] });
  }
  const answers: (readonly ResultCell[])[] = [];
  for (const { others, places } of groups.values()) {
    const selected = isRange(customers) ? places.map((index) => [at(customers, index) as Cell]) : customers;
    const found = asRows(answer([selected, ...others]));
    places.forEach((index, i) => {
      answers[index] = found[found.length === 1 ? 0 : i];
    });
  }
  if (columns === 1) return answers;
  if (answers[0].length > 1) {
    throw new FunctionError('value', functionWords(language).errors.oneColumn({ name: expected[0].name }));
  }
  return Array.from({ length: rows }, (_, row) =>
    answers.slice(row * columns, (row + 1) * columns).map(([only]) => only),
  );
}

function asRows(result: FunctionResult): readonly (readonly ResultCell[])[] {
  return Array.isArray(result) ? (result as readonly (readonly ResultCell[])[]) : [[result as ResultCell]];
}
