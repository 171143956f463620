/** The custom functions of the Excel add-in, called as Excel calls them: by functions.json, in the task pane's page. */
import type { CustomFunctionImplementation } from '../../../simulated/excel/realm';
import type { CellValue } from '../../../simulated/workbook/cell';
import type {
  FunctionInput,
  FunctionOutput,
  FunctionSource,
  InputCell,
  OutputCell,
} from '../grid/customFunctions';

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly type?: string;
  readonly optional?: boolean;
}

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
}

export interface Metadata {
  readonly functions: readonly Declared[];
}

/** Error values on which Excel shows the function's own message. */
const worded = ['#VALUE!', '#N/A'];

export function excelFunctions(
  { functions }: Metadata,
  implementations: ReadonlyMap<string, CustomFunctionImplementation>,
): FunctionSource {
  return {
    functions: functions.map(({ name, description, parameters }) => ({
      name,
      description: description ?? '',
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        optional: parameter.optional ?? false,
      })),
    })),
    call(name, inputs) {
      const declared = functions.find((one) => one.name === name);
      const run = declared && implementations.get(declared.id);
      if (!declared || !run)
        return { kind: 'error', error: '#VALUE!', message: `${name} is not registered.` };
      if (inputs.length > declared.parameters.length)
        return { kind: 'error', error: '#VALUE!', message: `${name} takes fewer arguments.` };
      try {
        const given = declared.parameters.map((parameter, index) => argument(parameter, inputs[index]));
        return output(run(...given, { functionName: declared.id, address: '' }));
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string };
        return worded.includes(code ?? '')
          ? { kind: 'error', error: code as '#VALUE!', message: message ?? '' }
          : {
              kind: 'error',
              error: '#VALUE!',
              message: code === undefined ? `${name} failed: ${message}` : '',
            };
      }
    },
  };
}

/** A matrix is always rows, an empty or missing cell null; dates are serial numbers. */
function argument({ dimensionality }: Parameter, input: FunctionInput): unknown {
  if (dimensionality === 'matrix')
    return rows(input)?.map((line) => line.map(({ value }) => plain(value))) ?? null;
  return plain(rows(input)?.[0]?.[0]?.value ?? null);
}

function rows(input: FunctionInput): readonly (readonly InputCell[])[] | undefined {
  if (input === undefined) return undefined;
  return Array.isArray(input) ? input : [[input as InputCell]];
}

function plain(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function output(result: unknown): FunctionOutput {
  if (typeof (result as PromiseLike<unknown> | null)?.then === 'function')
    return {
      kind: 'error',
      error: '#VALUE!',
      message: 'Functions that answer later are not simulated here.',
    };
  if (!Array.isArray(result)) return { kind: 'cells', cells: cell(result) };
  return { kind: 'cells', cells: (result as unknown[][]).map((line) => line.map(cell)) };
}

/** A plain value, or one that carries its number format; Excel shows null as 0. */
function cell(value: unknown): OutputCell {
  if (value === null) return { value: 0 };
  if (typeof value === 'object') {
    const { basicValue, numberFormat } = value as { basicValue?: CellValue; numberFormat?: string };
    return { value: basicValue ?? null, ...(numberFormat === undefined ? {} : { format: numberFormat }) };
  }
  return { value: value as CellValue };
}
