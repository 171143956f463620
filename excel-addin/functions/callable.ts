import type { CustomFunction } from '../../core/functions/types';
import { spreadsheetLanguage } from './environment';
import { toExcelError } from './error';
import { toInput } from './input';
import { toExcelResult } from './result';

/** A function of the catalogue as Excel calls it. Excel adds an Invocation object after the last argument. */
export function callable(definition: CustomFunction): (...args: unknown[]) => unknown {
  const { arguments: declared, spills } = definition;
  return (...args) => {
    try {
      const inputs = declared.map(({ kind }, i) => toInput(args[i], kind));
      const result = definition.run(inputs, { language: spreadsheetLanguage() });
      return toExcelResult(result, spills);
    } catch (error) {
      throw toExcelError(error);
    }
  };
}
