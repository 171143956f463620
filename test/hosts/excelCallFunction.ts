import type { CustomFunctionImplementation } from '../../simulated/excel';

/** A custom function's answer as Excel shows it. */
export type FunctionAnswer =
  | { readonly kind: 'values'; readonly values: readonly (readonly AnswerCell[])[] }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

interface AnswerCell {
  readonly value: string | number | boolean;
  /** Given by functions that know data types (CustomFunctionsRuntime 1.4). */
  readonly format?: string;
}

/** A cell as Excel hands it over; an error is an object. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly type: 'Error'; readonly basicValue: string };

/**
 * Calls a registered function as Excel does: each of its `parameters` arrives as a matrix, one that is left out as
 * null, an empty cell as null, and an Invocation object comes last.
 */
export async function callFunction(
  implementation: CustomFunctionImplementation,
  parameters: number,
  args: readonly (CellInput | readonly (readonly CellInput[])[] | undefined)[],
): Promise<FunctionAnswer> {
  const inputs = Array.from({ length: parameters }, (_, i) => {
    const arg = args[i];
    if (arg === undefined || arg === null) return null;
    return Array.isArray(arg) ? arg.map((line) => line.map(emptyAsNull)) : [[arg]];
  });
  const invocation = { functionName: '', address: undefined };
  try {
    const result: unknown = await implementation(...inputs, invocation);
    const rows: unknown[][] = Array.isArray(result) ? result : [[result]];
    const width = rows[0]?.length ?? 0;
    if (width === 0 || rows.some((line) => line.length !== width)) {
      return { kind: 'error', code: '#VALUE!', message: 'The result is not a rectangle.' };
    }
    return { kind: 'values', values: rows.map((line) => line.map(answerCell)) };
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const shown = code === '#VALUE!' || code === '#N/A' || code === '#NUM!' || code === '#DIV/0!';
    // Only these two carry a text.
    const texts = code === '#VALUE!' || code === '#N/A';
    return {
      kind: 'error',
      code: shown ? code : '#VALUE!',
      message: texts && typeof message === 'string' ? message : '',
    };
  }
}

function emptyAsNull(cell: CellInput): CellInput {
  return cell === '' ? null : cell;
}

/** Null in a result shows as 0, which is why no function of ours may return it. */
function answerCell(cell: unknown): AnswerCell {
  if (typeof cell === 'string' || typeof cell === 'boolean' || typeof cell === 'number')
    return { value: cell };
  if (cell === null) return { value: 0 };
  const { type, basicValue, numberFormat } = cell as Record<string, unknown>;
  if (type === 'Double' && typeof basicValue === 'number' && typeof numberFormat === 'string') {
    return { value: basicValue, format: numberFormat };
  }
  return { value: '#VALUE!' };
}
