/** The custom functions of the Google add-on, called as Sheets calls them. */
import type { FunctionResult, ResultCell } from '../../../core/functions/types';
import type { GoogleArgument, GoogleCell, GoogleHost } from '../../../simulated/google';
import { instantOf } from '../../../simulated/google/civilTime';
import type {
  FunctionHelp,
  FunctionInput,
  FunctionOutput,
  FunctionSource,
  InputCell,
  OutputCell,
} from '../grid/customFunctions';

/**
 * Custom functions as Sheets reads them from the comments in Code.js, with the help of their parameters.
 *
 * @internal
 */
export function declaredFunctions(code: string): FunctionHelp[] {
  const declared =
    /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+(\w+)\(([^)]*)\)/g;
  return [...code.matchAll(declared)].map(([, comment = '', name = '', parameters = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
    const help = new Map(
      lines.flatMap((line) => {
        const found = /^@param (\w+) (.*)$/.exec(line);
        return found ? [[found[1], found[2] ?? '']] : [];
      }),
    );
    return {
      name,
      description: lines.find((line) => line !== '' && !line.startsWith('@')) ?? '',
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== '')
        .map((parameter) => ({ name: parameter, description: help.get(parameter) ?? '', optional: false })),
    };
  });
}

export function googleFunctions(host: GoogleHost, code: string, timeZone: string): FunctionSource {
  return {
    functions: declaredFunctions(code),
    call(name, inputs): FunctionOutput {
      try {
        const result = host.callCustomFunction(
          name,
          inputs.map((input) => argument(input, timeZone)),
        );
        return { kind: 'cells', cells: output(result) };
      } catch (error) {
        return { kind: 'error', error: '#ERROR!', message: (error as Error).message };
      }
    },
  };
}

function argument(input: FunctionInput, timeZone: string): GoogleArgument {
  if (input === undefined) return undefined;
  const cell = ({ value, isDate }: InputCell): GoogleCell => {
    if (value === null) return '';
    return isDate && typeof value === 'number' ? new Date(instantOf(value, timeZone)) : value;
  };
  return isRows(input) ? input.map((line) => line.map(cell)) : cell(input);
}

function isRows(
  input: InputCell | readonly (readonly InputCell[])[],
): input is readonly (readonly InputCell[])[] {
  return Array.isArray(input);
}

function output(result: FunctionResult): OutputCell | OutputCell[][] {
  return Array.isArray(result) ? result.map((line) => line.map(cell)) : cell(result as ResultCell);
}

function cell(value: ResultCell): OutputCell {
  return typeof value === 'object' ? { value: value.day, format: 'yyyy-mm-dd' } : { value };
}
