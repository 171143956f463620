import { catalog } from '../../core/functions/catalog/catalog';
import type { CustomFunction } from '../../core/functions/types';
import { spreadsheetLanguage } from './environment';
import { toExcelError } from './error';
import { toInput } from './input';
import type { CallFunction } from './registerFunctions';
import { toExcelResult } from './result';

/** Excel on the web accepts results up to 5 MB; a cell of ours takes about 20 bytes, a day 60. */
const mostCells = 200_000;

const byName = new Map<string, CustomFunction>(catalog.map((one) => [one.name, one]));

/** A function of the catalogue as Excel calls it. Excel adds an Invocation object after the last argument. */
export const callFunction: CallFunction = (name, args) => {
  const definition = byName.get(name);
  if (definition === undefined) throw new RangeError(`no function ${name}`);
  const { arguments: declared, spills } = definition;
  try {
    const inputs = declared.map(({ kind }, i) => toInput(args[i], kind));
    const result = definition.run(inputs, { language: spreadsheetLanguage(), mostCells });
    return toExcelResult(result, spills);
  } catch (error) {
    throw toExcelError(error);
  }
};
