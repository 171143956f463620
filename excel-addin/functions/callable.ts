import type { CustomFunction } from '../../core/functions/types';
import { spreadsheetLanguage } from './environment';
import { toExcelError } from './error';
import { toInput } from './input';
import { toExcelResult } from './result';

/** Excel on the web accepts results up to 5 MB; a cell of ours takes about 20 bytes, a day 60. */
const mostCells = 200_000;

/** A function of the catalogue as Excel calls it. Excel adds an Invocation object after the last argument. */
export function callable(definition: CustomFunction): (...args: unknown[]) => unknown {
  const { arguments: declared, spills } = definition;
  return (...args) => {
    try {
      const inputs = declared.map(({ kind }, i) => toInput(args[i], kind));
      const result = definition.run(inputs, { language: spreadsheetLanguage(), mostCells });
      return toExcelResult(result, spills);
    } catch (error) {
      throw toExcelError(error);
    }
  };
}
