import { FunctionError } from '../../core/functions/types';

/** #VALUE! and #N/A are the only two error cells on which Excel shows a text. */
export function toExcelError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  // Older runtimes have no error class: a plain error shows as #VALUE!.
  if (typeof CustomFunctions.Error !== 'function') return new Error(message);
  const notAvailable = error instanceof FunctionError && error.kind === 'notAvailable';
  const { ErrorCode } = CustomFunctions;
  // The class extends Error, but its declaration lacks that.
  return new CustomFunctions.Error(
    notAvailable ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    message,
  ) as unknown as Error;
}
