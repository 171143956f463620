import { HostError, type HostErrorCode } from '../../core/host/port';
import type { Answer } from '../bridge';

/** Runs a port call for the sidebar; any failure becomes a value. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { value: work() };
  } catch (error) {
    const detail = error instanceof Error || isErrorLike(error) ? error.message : String(error);
    return { error: { code: error instanceof HostError ? error.code : codeOf(detail), detail } };
  }
}

// Errors of Google's services come from another realm, where instanceof fails.
function isErrorLike(error: unknown): error is { message: string } {
  return typeof (error as { message?: unknown } | null)?.message === 'string';
}

/** Google reports sentences, not codes; in languages other than English they become 'unexpected'. */
function codeOf(detail: string): HostErrorCode {
  if (/protected/i.test(detail)) return 'protected';
  if (/permission|authori[sz]ation|not authori[sz]ed/i.test(detail)) return 'notAuthorised';
  if (/limit of \d+ cells|number of cells|too large|exceeded maximum execution time/i.test(detail)) {
    return 'tooLarge';
  }
  return 'unexpected';
}
