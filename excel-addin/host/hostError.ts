import { HostError, type HostErrorCode } from '../../core/host/port';

/** Maps Excel's error codes to those for which the sidebar has sentences. */
const hostCodes: Readonly<Record<string, HostErrorCode>> = {
  ItemNotFound: 'tabGone',
  InvalidReference: 'tabGone',
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  UnsupportedSheet: 'protected',
  Unauthenticated: 'notAuthorised',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ConnectionFailure: 'offline',
  Timeout: 'tooSlow',
  ActivityLimitReached: 'quota',
  ServiceNotAvailable: 'offline',
  InvalidOrTimedOutSession: 'offline',
  InactiveWorkbook: 'offline',
};

/** Converts an error to a HostError, with Excel's code, message and statement as the detail. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const { code = '', message = String(error), statement = '' } = parts(error);
  return new HostError(
    hostCodes[code] ?? 'unexpected',
    [code, message, statement].filter((part) => part !== '').join(': '),
  );
}

/** Whether Excel refused an operation that it may do at another time. */
export function isInvalidOperation(error: unknown): boolean {
  return parts(error).code === 'InvalidOperation';
}

/** Whether Excel refused only because of the size, so that a smaller request may succeed. */
export function isTooLarge(error: unknown): boolean {
  return toHostError(error).code === 'tooLarge';
}

/** Whether Excel rejected an input, such as a formula. */
export function isRefused(error: unknown): boolean {
  return ['InvalidArgument', 'GeneralException', 'InvalidOperation'].includes(parts(error).code ?? '');
}

function parts(error: unknown): { code?: string; message?: string; statement?: string } {
  if (typeof error !== 'object' || error === null) return {};
  const { code, message, debugInfo } = error as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { statement?: unknown };
  };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof debugInfo?.statement === 'string' ? { statement: debugInfo.statement } : {}),
  };
}
