import { HostError, type HostErrorCode } from '../../core/host/port';
import type { Answer } from '../bridge';

/** Runs a port call for the sidebar; any failure becomes a value. `why` interprets an exception of Google's services. */
export function answer<T>(work: () => T, why: () => HostErrorCode = () => 'unexpected'): Answer<T> {
  try {
    return { value: work() };
  } catch (error) {
    const detail = error instanceof Error || isErrorLike(error) ? error.message : String(error);
    return { error: { code: codeOf(error, why), detail } };
  }
}

function codeOf(error: unknown, why: () => HostErrorCode): HostErrorCode {
  if (error instanceof HostError) return error.code;
  // A RangeError is our own rejection of an argument.
  return error instanceof RangeError ? 'unexpected' : why();
}

// Errors of Google's services come from another realm, where instanceof fails.
function isErrorLike(error: unknown): error is { message: string } {
  return typeof (error as { message?: unknown } | null)?.message === 'string';
}
