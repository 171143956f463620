import * as fc from 'fast-check';
import { catalog } from '../../../core/functions/catalog/catalog';
import { FunctionError, type Input } from '../../../core/functions/types';
import { languages } from '../../../core/speech/language';
import { kindOf } from '../kind';
import { nastyCell } from '../nasty';
import { oddIn } from '../oddIn';
import { anyTable } from '../tables';

const usual = fc.constantFrom<Input>(12, 0.4, 0.1, '40%', 'auto', 'rfm', 'month', 'ann', 45_500, 1000, [
  [100],
  [80],
  [60],
  [50],
]);
const argument = fc.oneof<fc.Arbitrary<Input>[]>(
  usual,
  nastyCell,
  fc.constant(undefined),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })).chain(([width, height]) =>
    fc.array(fc.array(nastyCell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  ),
);

/** A range has at least one cell, and its rows are of one length. */
const range = anyTable.map((rows) => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const all = rows.length === 0 ? [[]] : rows;
  return all.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
});

/** Formulas with any arguments: values that a cell can hold, or a sentence. */
export const formulasKind = kindOf({
  name: 'formulas',
  share: 0.1,
  input: fc.record({
    name: fc.constantFrom(...catalog.map(({ name }) => name)),
    first: fc.oneof<fc.Arbitrary<Input>[]>(range, range, argument),
    others: fc.array(argument, { maxLength: 5 }),
    language: fc.constantFrom(...languages),
  }),
  wrongWith({ name, first, others, language }) {
    const inputs = [first, ...others];
    const called = catalog.find((one) => one.name === name);
    try {
      return oddIn(called?.run(inputs, { language, mostCells: 200_000 }), inputs);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      return error.message === '' ? 'refused without a sentence' : oddIn(error.message, inputs);
    }
  },
});
